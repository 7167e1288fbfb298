/** Hands a file to the browser's downloads. */
export function saveFile(name: string, content: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has read the address once it has started; the memory can go then.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
