import { isJsonObject, type JsonObject, valuesOf } from '../../../core/documents/json-object.ts';
import { type Check, result } from './examined.ts';

function hasEvidence(document: JsonObject): boolean {
  return (
    'evidence' in document ||
    valuesOf(document.credentialSubject).some(
      (subject) => isJsonObject(subject) && 'evidence' in subject,
    )
  );
}

/** What the award rests on is shown, never followed: its addresses are the issuer's claims. */
export const checkEvidence: Check<'evidence'> = ({ document }) =>
  hasEvidence(document)
    ? result('unknown', 'evidence-not-followed')
    : result('absent', 'evidence-none');
