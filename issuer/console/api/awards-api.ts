import { z } from 'zod';
import { call } from './call.ts';
import { toQuery } from './paths.ts';
import {
  awardDetailSchema,
  awardsSchema,
  freshOfferSchema,
  outboxSchema,
  printedOffersSchema,
} from './views.ts';

export type AwardQuery = {
  readonly centre: string;
  readonly state?: 'in-force' | 'revoked' | 'suspended';
  readonly delivery?: 'none' | 'unclaimed' | 'claimed';
  readonly q?: string;
  readonly after?: string;
};

const at = (id: string, rest = ''): string => `/awards/${encodeURIComponent(id)}${rest}`;

/** What was awarded, how it reaches the learner, and taking it back. */
export const awardsApi = {
  list: (query: AwardQuery) => call(awardsSchema, 'GET', `/awards${toQuery(query)}`),
  read: (id: string) => call(awardDetailSchema, 'GET', at(id)),
  revoke: (id: string, reason: string) => call(z.unknown(), 'POST', at(id, '/revoke'), { reason }),
  /** Makes a fresh offer that replaces the last: by mail to `email`, or on paper when it is null. */
  offer: (id: string, email?: string | null) =>
    call(freshOfferSchema, 'POST', at(id, '/offer'), email === undefined ? {} : { email }),
  print: (batch: string) => call(printedOffersSchema, 'GET', `/offers/print${toQuery({ batch })}`),
  outbox: (centre: string, after?: string) =>
    call(outboxSchema, 'GET', `/outbox${toQuery({ centre, after })}`),
};
