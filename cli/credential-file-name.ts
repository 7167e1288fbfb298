/**
 * The name of a credential's file: the person's name as far as every file system takes it, and the credential's own
 * identifier, so that it is stable and no two are the same.
 */
export function credentialFileName(name: string, credentialId: string): string {
  const readable = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 40)
    .replace(/^-+|-+$|\p{Cs}$/gu, '');
  const id = credentialId.replace(/^urn:uuid:/, '').replace(/[^A-Za-z0-9-]/g, '-');
  return `${readable === '' ? 'credential' : readable}-${id}.json`;
}
