import { isJsonObject, valuesOf } from '../../../core/documents/json-object.ts';
import type { IntakeFault } from './submission.ts';

const COMPACT_TOKEN = /^ey[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*\.[A-Za-z0-9_~.-]*$/;

/** Recognises credentials in forms that are real but not read here: nothing can be said of them. */
export function findUnsupported(input: unknown): IntakeFault | undefined {
  if (typeof input === 'string' && COMPACT_TOKEN.test(input.trim())) {
    const detail = 'credentials in a JSON Web Token are not supported';
    return { code: 'format-unsupported', detail };
  }
  return isJsonObject(input) && valuesOf(input.type).includes('EnvelopedVerifiableCredential')
    ? { code: 'format-unsupported', detail: 'credentials in an envelope are not supported' }
    : undefined;
}
