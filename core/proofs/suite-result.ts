import { InexactError } from '../canonical/inexact-error.ts';
import { isJsonObject, valuesOf } from '../documents/json-object.ts';
import type { WrongReason } from './proof-format.ts';

type Wrong = { readonly kind: 'wrong'; readonly reason: WrongReason; readonly detail: string };

/** The library's answer, reduced to what may be relied upon. */
export type SuiteResult = { readonly kind: 'verified' } | Wrong;

const CONTEXT_CODES = new Set(['protected term redefinition', 'loading remote context failed']);

const wrong = (reason: WrongReason, detail: string): Wrong => ({ kind: 'wrong', reason, detail });

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(0, 120) : undefined;
}

/** Safe mode stops where a term, type or identifier would be dropped (Data Integrity 1.0, DATA_LOSS_DETECTION_ERROR). */
function describeDataLoss(details: unknown): string {
  const event = isJsonObject(details) ? details.event : undefined;
  const about = isJsonObject(event) ? event.details : undefined;
  const code = isJsonObject(event) ? textOf(event.code) : undefined;
  const name = isJsonObject(about)
    ? textOf(about.property ?? about.type ?? about.id ?? about.term ?? about.language)
    : undefined;
  const term = name === undefined ? 'a term' : `"${name}"`;
  return `${term} has no meaning in its contexts (${code ?? 'data loss'}), so that no signature can cover it`;
}

/** Turns an error of the JSON-LD and proof libraries into a reason, by the codes that they attach. */
export function classifyError(error: unknown): Wrong {
  if (!(error instanceof Error)) return wrong('malformed', 'its form cannot be processed');
  if (error instanceof InexactError) return wrong('ambiguous-order', error.message);
  const details: unknown = 'details' in error ? error.details : undefined;
  if (error.name === 'jsonld.ValidationError')
    return wrong('undefined-term', describeDataLoss(details));
  if (error.name.startsWith('jsonld.')) {
    const code = (isJsonObject(details) ? textOf(details.code) : undefined) ?? 'JSON-LD';
    return CONTEXT_CODES.has(code)
      ? wrong('context', `its contexts contradict each other (${code})`)
      : wrong('malformed', `it is not well-formed JSON-LD (${code})`);
  }
  return wrong('malformed', error.message.slice(0, 200));
}

function classifyResult(result: unknown): SuiteResult {
  if (!isJsonObject(result)) return wrong('malformed', 'its form cannot be processed');
  if (result.verified === true && result.error === undefined) return { kind: 'verified' };
  const fault = classifyError(result.error);
  // Before a proof is reached the document itself is at fault; at the proof everything else is the signature's.
  return 'proof' in result && fault.reason === 'malformed' && !isJsonLdError(result.error)
    ? wrong('signature', 'the signature does not fit the content')
    : fault;
}

function isJsonLdError(error: unknown): boolean {
  return error instanceof Error && error.name.startsWith('jsonld.');
}

/**
 * Reads the answer of `verifyCredential` or `verify`: every proof must have been matched and verified,
 * because the library itself is content with one of a set.
 *
 * @param count how many proofs the document has
 */
export function readSuiteResult(answer: unknown, count: number): SuiteResult {
  if (!isJsonObject(answer)) return wrong('malformed', 'its form cannot be processed');
  const results = valuesOf(answer.results).map(classifyResult);
  const fault = results.find((result) => result.kind === 'wrong');
  if (fault !== undefined) return fault;
  if (answer.verified === true && results.length === count && count > 0)
    return { kind: 'verified' };
  return answer.error === undefined
    ? wrong('signature', 'not every proof could be verified')
    : classifyError(answer.error);
}
