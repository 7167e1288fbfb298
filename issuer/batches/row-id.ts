/** The id of a row: the order of ids is the order of the file. */
export function rowId(batch: string, row: number): string {
  return `${batch}:${String(row).padStart(7, '0')}`;
}
