import { type JsonObject, valuesOf } from '../../core/documents/json-object.ts';

const CREDENTIALS_V1 = 'https://www.w3.org/2018/credentials/v1';

/** The stated period, as written. */
export type Validity = { readonly from?: string | undefined; readonly until?: string | undefined };

/** Reads the period by the names of the credential's own version: the other version's names mean nothing in it. */
export function validityOf(document: JsonObject): Validity {
  const isV1 = valuesOf(document['@context'])[0] === CREDENTIALS_V1;
  const from = isV1 ? document.issuanceDate : document.validFrom;
  const until = isV1 ? document.expirationDate : document.validUntil;
  return { from: textOf(from), until: textOf(until) };
}

/** Something that is not a text is kept as a text that is no date, so that it is not taken for absent. */
function textOf(value: unknown): string | undefined {
  return value === undefined || typeof value === 'string' ? value : '(not a text)';
}
