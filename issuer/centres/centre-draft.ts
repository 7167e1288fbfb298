import type { z } from 'zod';
import { centreSchema } from '../../schemas/register-entry/centre.ts';
import { localDate } from '../../schemas/text.ts';

/** What an operator says of a new centre; its identity and its key are made here. */
export const centreDraftSchema = centreSchema.omit({ did: true, fictional: true });
export type CentreDraft = z.infer<typeof centreDraftSchema>;

/** A centre that is to be admitted, and the first day of its inclusion in the register: today unless said. */
export const centreAdmissionSchema = centreDraftSchema.extend({
  includedFrom: localDate.optional(),
});
export type CentreAdmission = z.infer<typeof centreAdmissionSchema>;
