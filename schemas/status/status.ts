import { z } from 'zod';
import { dateTimeStamp, slug, text, uri } from '../text.ts';

/** A published Bitstring status list of one centre (Bitstring Status List 1.0). */
export const statusListSchema = z.strictObject({
  id: text(200),
  centre: slug,
  purpose: z.enum(['revocation', 'suspension']),
  /** Number of entries, at least 131 072. */
  length: z.int().min(131072),
  createdAt: dateTimeStamp,
});
export type StatusList = z.infer<typeof statusListSchema>;

/** An index that is taken. Id = `<list>:<index>`: inserting a taken one fails, so no index is given twice. */
export const statusIndexSchema = z.strictObject({
  id: text(250),
  list: text(200),
  index: z.int().min(0),
  award: uri,
});
export type StatusIndex = z.infer<typeof statusIndexSchema>;

/** A bit that is set now. Id = `<list>:<index>`; removing the record clears the bit (suspension only). */
export const statusBitSchema = z.strictObject({
  id: text(250),
  list: text(200),
  index: z.int().min(0),
  at: dateTimeStamp,
});
export type StatusBit = z.infer<typeof statusBitSchema>;
