import { z } from 'zod';
import type { RegisterEntryDraft } from '../../../schemas/register-entry/register-event.ts';
import { call } from './call.ts';
import { centresSchema, centreViewSchema, loadedSchema, registerViewSchema } from './views.ts';

/** The facts of a new centre; the server makes its identity and key. */
export type CentreDraft = {
  readonly slug: string;
  readonly name: string;
  readonly country: string;
  readonly region?: string;
  readonly url?: string;
  readonly timeZone: string;
  readonly language: string;
  readonly sites?: readonly string[];
  readonly includedFrom?: string;
};

/** The operator's part: centres, what each may award, and the sample. */
export const registerApi = {
  centres: () => call(centresSchema, 'GET', '/centres'),
  addCentre: (draft: CentreDraft) => call(centreViewSchema, 'POST', '/centres', draft),
  read: () => call(registerViewSchema, 'GET', '/register'),
  append: (draft: RegisterEntryDraft) => call(z.unknown(), 'POST', '/register/events', draft),
  loadSample: () => call(loadedSchema, 'POST', '/sample', {}),
};
