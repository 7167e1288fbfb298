import type { z } from 'zod';
import { centreSchema } from '../../schemas/register-entry/centre.ts';

/** What an operator says of a new centre; its identity and its key are made here. */
export const centreDraftSchema = centreSchema.omit({ did: true, fictional: true });
export type CentreDraft = z.infer<typeof centreDraftSchema>;
