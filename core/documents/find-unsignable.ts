import { isJsonObject, type JsonObject } from './json-object.ts';

/**
 * Looks for values that JSON-LD drops without a word, so that a signature would not cover them:
 * null, and empty arrays (which Open Badges 3.0 forbids too). `verifiableCredential` may be an empty list.
 */
export function findUnsignable(
  value: unknown,
  pointer = '',
): { readonly pointer: string; readonly detail: string } | undefined {
  if (value === null || value === undefined) return { pointer, detail: 'an empty value (null)' };
  if (Array.isArray(value) && value.length === 0) return { pointer, detail: 'an empty list' };
  if (Array.isArray(value)) return findInMembers([...value.entries()], pointer);
  return isJsonObject(value) ? findInMembers(membersOf(value, pointer), pointer) : undefined;
}

function membersOf(object: JsonObject, pointer: string): readonly (readonly [string, unknown])[] {
  // Credentials inside a presentation are signed already, by others, and stay as they are.
  return Object.entries(object).filter(
    ([key]) => key !== '@context' && !(pointer === '' && key === 'verifiableCredential'),
  );
}

function findInMembers(members: readonly (readonly [string | number, unknown])[], pointer: string) {
  for (const [key, item] of members) {
    const part = String(key).replaceAll('~', '~0').replaceAll('/', '~1');
    const found = findUnsignable(item, `${pointer}/${part}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
