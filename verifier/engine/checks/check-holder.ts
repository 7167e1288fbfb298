import { isJsonObject, type JsonObject, valuesOf } from '../../../core/documents/json-object.ts';
import { type Check, result } from './examined.ts';

/** Reasons for which a signature could not be computed at all. */
const NOT_COMPUTED: ReadonlySet<string> = new Set(['context', 'undefined-term', 'ambiguous-order']);

function subjectIds(document: JsonObject): readonly unknown[] {
  return valuesOf(document.credentialSubject).map((subject) =>
    isJsonObject(subject) ? subject.id : undefined,
  );
}

/** Did the person it was awarded to hand it over, just now and to this verifier (VCDM 2.0, 4.13)? */
export const checkHolder: Check<'holder'> = ({ document, holder }) => {
  if (holder.kind !== 'checked') return result('absent', 'holder-not-shown');
  const { outcome } = holder;
  if (outcome.kind === 'missing') return result('absent', 'holder-not-shown');
  if (outcome.kind === 'wrong') {
    // What one credential's contexts lack keeps the presentation's signature from being computed, and proves nothing.
    return NOT_COMPUTED.has(outcome.reason)
      ? result('unknown', 'holder-not-checked', { detail: outcome.detail })
      : result('fail', 'holder-wrong', { detail: outcome.detail });
  }
  if (outcome.kind !== 'valid') {
    return result('unknown', 'holder-not-checked', { detail: outcome.detail });
  }
  const subjects = subjectIds(document).filter((id) => id !== undefined);
  // A credential that names no key belongs to whoever can show in another way that the name is theirs.
  if (subjects.length === 0) return result('absent', 'holder-not-shown');
  if (!subjects.every((id) => outcome.methods.some((method) => method.controller === id))) {
    return result('fail', 'holder-wrong', { detail: 'another key than the holder’s presented it' });
  }
  return holder.challenged
    ? result('pass', 'holder-proved')
    : result('unknown', 'holder-not-checked', { detail: 'no challenge was asked' });
};
