import { call } from './call.ts';
import { toQuery } from './paths.ts';
import { auditSchema } from './views.ts';

/** Who did what, newest first. */
export const auditApi = {
  list: (after?: string) => call(auditSchema, 'GET', `/audit${toQuery({ after })}`),
};
