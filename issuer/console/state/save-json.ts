/** Lets the browser save a value as a JSON file. */
export function saveJson(value: unknown, fileName: string): void {
  const blob = new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: 'application/json' });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken the file over by the time the next turn begins.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
