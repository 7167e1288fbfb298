/** Where the console's server answers, on the same origin as the page. */
export const apiBase = '/console/api';

/** Writes a query string; what is undefined or empty is left out. */
export function toQuery(values: { readonly [name: string]: string | number | undefined }): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== '') query.set(name, String(value));
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
