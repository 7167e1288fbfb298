/** The public address of a status list. */
export function statusListUrl(issuerAddress: string, list: string): string {
  return `${issuerAddress}/status/${list}`;
}
