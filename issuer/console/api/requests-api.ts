import { z } from 'zod';
import { call } from './call.ts';
import { toQuery } from './paths.ts';
import { requestsSchema } from './views.ts';

/** Learners who ask for a larger award because a pathway is complete. */
export const requestsApi = {
  list: (centre: string) => call(requestsSchema, 'GET', `/requests${toQuery({ centre })}`),
  grant: (id: string) =>
    call(z.unknown(), 'POST', `/requests/${encodeURIComponent(id)}/decision`, { kind: 'granted' }),
  decline: (id: string, reason: string) =>
    call(z.unknown(), 'POST', `/requests/${encodeURIComponent(id)}/decision`, {
      kind: 'declined',
      reason,
    }),
};
