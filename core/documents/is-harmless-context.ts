import { isJsonObject } from './json-object.ts';

/**
 * Terms that other issuers write into their credentials for want of a published one, by their exact meaning. Nothing here
 * reads them, and no published term has these identifiers, so that they can neither hide nor replace anything.
 */
const HARMLESS_TERMS: ReadonlyMap<string, string> = new Map([
  ['issuanceDate', 'https://www.w3.org/2018/credentials/v1#issuanceDate'],
  ['expirationDate', 'https://www.w3.org/2018/credentials/v1#expirationDate'],
]);

/**
 * Whether a context that is written into a document defines harmless terms alone. Any other could give a known
 * identifier a second name and so move a signed value, such as the end of validity, out of every reader's sight.
 */
export function isHarmlessContext(context: unknown): boolean {
  return (
    isJsonObject(context) &&
    // An empty one could stand in the place of a context that was signed.
    Object.keys(context).length > 0 &&
    Object.entries(context).every(([term, id]) => HARMLESS_TERMS.get(term) === id)
  );
}
