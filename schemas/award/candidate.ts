import { z } from 'zod';
import { email, localDate, text } from '../text.ts';

/** A person on a centre's list. Only the name goes into a credential. */
export const candidateSchema = z.strictObject({
  /** The centre's own number for the person. */
  id: text(100).optional(),
  name: text(300),
  email: email.optional(),
  birthDate: localDate.optional(),
});

export type Candidate = z.infer<typeof candidateSchema>;
