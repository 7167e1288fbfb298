/**
 * Writes short named facts into one text that people and programs can read: `strand: skills; complexity: complex tasks`.
 * Only the last may hold free text; undefined ones are left out, and none at all gives undefined.
 */
export function writeNotes(
  notes: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const parts = Object.entries(notes).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  return parts.length === 0 ? undefined : parts.join('; ');
}

/** Undoes `writeNotes` for the same names in the same order; whatever follows the last name is its value. */
export function readNotes(
  text: string | undefined,
  names: readonly [first: string, last: string],
): Readonly<Record<string, string>> {
  if (text === undefined) return {};
  const [first, last] = names;
  const found: Record<string, string> = {};
  let rest = text;
  if (rest.startsWith(`${first}: `)) {
    const end = rest.indexOf('; ');
    found[first] = rest.slice(first.length + 2, end === -1 ? undefined : end);
    rest = end === -1 ? '' : rest.slice(end + 2);
  }
  if (rest.startsWith(`${last}: `)) found[last] = rest.slice(last.length + 2);
  return found;
}
