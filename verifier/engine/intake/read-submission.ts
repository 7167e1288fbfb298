import { isJsonObject, type JsonObject, valuesOf } from '../../../core/documents/json-object.ts';
import { findUnsupported } from './find-unsupported.ts';
import { measureInput } from './measure-input.ts';
import type { IntakeFault, Submission } from './submission.ts';

/** The most characters that are looked at. */
export const MAX_SIZE = 10 * 1024 * 1024;
/** The deepest nesting that is looked at; real credentials stay under twenty. */
export const MAX_DEPTH = 64;
const MAX_CREDENTIALS = 500;
// Canonicalization costs up to a millisecond an object: without these, 10 MB of small objects would take minutes.
const MAX_VALUES = 50_000;
const MAX_VALUES_EACH = 5000;

const unreadable = (code: IntakeFault['code'], detail: string): Submission => ({
  kind: 'unreadable',
  fault: { code, detail },
});

/** A text that is JSON in JSON: the wallet's export keeps the exact signed text. */
function unwrapText(value: unknown): unknown {
  if (typeof value !== 'string' || !value.trimStart().startsWith('{')) return value;
  try {
    return JSON.parse(value);
  } catch (error) {
    if (error instanceof SyntaxError) return value;
    throw error;
  }
}

function isPresentation(object: JsonObject): boolean {
  return valuesOf(object.type).includes('VerifiablePresentation');
}

function isCredential(object: JsonObject): boolean {
  return valuesOf(object.type).includes('VerifiableCredential') || 'credentialSubject' in object;
}

function fromCredentials(values: readonly unknown[]): Submission {
  return values.length === 0
    ? unreadable('format-malformed', 'there is no credential in it')
    : { kind: 'credential', credentials: values.map(unwrapText) };
}

function fromPresentation(presentation: JsonObject): Submission {
  const credentials = valuesOf(presentation.verifiableCredential);
  return credentials.length === 0
    ? unreadable('format-malformed', 'the presentation holds no credential')
    : { kind: 'presentation', presentation, credentials };
}

function fromObject(object: JsonObject): Submission {
  if (isPresentation(object)) return fromPresentation(object);
  if (valuesOf(object.type).includes('EnvelopedVerifiablePresentation')) {
    return unreadable('format-unsupported', 'presentations in an envelope are not supported');
  }
  if (isCredential(object)) return { kind: 'credential', credentials: [object] };
  if (isJsonObject(object.presentation)) return fromPresentation(object.presentation);
  if ('verifiableCredential' in object) {
    // A machine wraps a credential or a presentation so; a presentation proper would say its type.
    const inner = object.verifiableCredential;
    return isJsonObject(inner) && isPresentation(inner)
      ? fromPresentation(inner)
      : fromCredentials(valuesOf(inner));
  }
  if (object.kind === 'skillseal-wallet') {
    return unreadable(
      'format-unsupported',
      'this is a locked copy of a wallet; share from it instead',
    );
  }
  if ('credential' in object) return fromCredentials(valuesOf(object.credential));
  if ('credentials' in object) {
    return fromCredentials(
      valuesOf(object.credentials).map((item) =>
        isJsonObject(item) && 'json' in item ? item.json : item,
      ),
    );
  }
  // An enveloped credential is told apart later, in its own words; everything else claims to be nothing of the kind.
  return valuesOf(object.type).includes('EnvelopedVerifiableCredential')
    ? { kind: 'credential', credentials: [object] }
    : unreadable('format-malformed', 'it has neither the type of a credential nor a subject');
}

function findExcess(value: unknown): IntakeFault | undefined {
  const limits = { depth: MAX_DEPTH, size: MAX_SIZE, values: MAX_VALUES };
  const { depth, size, values } = measureInput(value, limits);
  if (depth > MAX_DEPTH) {
    return { code: 'format-too-deep', detail: `it is nested deeper than ${MAX_DEPTH} levels` };
  }
  if (size > MAX_SIZE) return { code: 'format-too-large', detail: 'it is larger than 10 MB' };
  return values > MAX_VALUES
    ? { code: 'format-too-large', detail: `it holds more than ${MAX_VALUES} values` }
    : undefined;
}

/** Credentials that came as text inside the input are measured here for the first time. */
function findExcessIn(credentials: readonly unknown[]): IntakeFault | undefined {
  if (credentials.length > MAX_CREDENTIALS) {
    const detail = `it holds more than ${MAX_CREDENTIALS} credentials`;
    return { code: 'format-too-large', detail };
  }
  const limits = { depth: MAX_DEPTH, size: MAX_SIZE, values: MAX_VALUES_EACH };
  const measures = credentials.map((credential) => measureInput(credential, limits));
  if (measures.some(({ depth }) => depth > MAX_DEPTH)) {
    return { code: 'format-too-deep', detail: `it is nested deeper than ${MAX_DEPTH} levels` };
  }
  return measures.some(({ values }) => values > MAX_VALUES_EACH)
    ? { code: 'format-too-large', detail: `a credential of more than ${MAX_VALUES_EACH} values` }
    : undefined;
}

function fromValue(value: unknown): Submission {
  const excess = findExcess(value);
  if (excess !== undefined) return { kind: 'unreadable', fault: excess };
  const submission = Array.isArray(value)
    ? fromCredentials(value)
    : isJsonObject(value)
      ? fromObject(value)
      : unreadable('format-malformed', 'it is not a JSON object');
  if (submission.kind === 'unreadable') return submission;
  const fault = findExcessIn(submission.credentials);
  return fault === undefined ? submission : { kind: 'unreadable', fault };
}

function fromText(text: string): Submission {
  if (text.length > MAX_SIZE) return unreadable('format-too-large', 'it is larger than 10 MB');
  const body = text.replace(/^\uFEFF/, '').trim();
  const fault = findUnsupported(body);
  if (fault !== undefined) return { kind: 'unreadable', fault };
  try {
    return fromValue(JSON.parse(body));
  } catch (error) {
    if (error instanceof SyntaxError) return unreadable('format-malformed', 'it is not JSON');
    throw error;
  }
}

/**
 * Turns whatever was handed in — JSON as text or value; a credential, a presentation, several in a wrapper, our
 * export — into one shape. Size and depth are judged before anything walks the value. It never throws for bad input.
 */
export function readSubmission(input: unknown): Submission {
  return typeof input === 'string' ? fromText(input) : fromValue(input);
}
