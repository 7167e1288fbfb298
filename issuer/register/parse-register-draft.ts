import { parseWith } from '../../schemas/parse.ts';
import {
  type RegisterEntryDraft,
  registerEventSchema,
} from '../../schemas/register-entry/register-event.ts';

/** What the register itself adds; whatever a sender says there is overwritten. */
const ADDED = { seq: 0, recordedAt: '1970-01-01T00:00:00Z', previousHash: '', hash: '' };

/**
 * Reads what an operator wants the register to state.
 *
 * @throws AppError `invalid-input`
 */
export function parseRegisterDraft(input: unknown): RegisterEntryDraft {
  const members = typeof input === 'object' && input !== null ? input : {};
  const event = parseWith(registerEventSchema, { ...members, ...ADDED }, 'The register entry');
  const { seq: _seq, recordedAt: _at, previousHash: _previous, hash: _hash, ...draft } = event;
  return draft;
}
