/** The beginning of a text, without half of a character at its end. */
export function shorten(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/\p{Cs}$/u, '');
}
