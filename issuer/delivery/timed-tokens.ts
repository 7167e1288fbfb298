import { webcrypto } from 'node:crypto';
import { fromBase64Url, toBase64Url } from '../../core/encoding.ts';
import { newSecret } from '../../core/ids.ts';

export type TokenPurpose = 'offer-code' | 'nonce';

/** A token that was made here, for this purpose, and is not over yet; `id` is unique to it. */
export type ReadToken = { readonly id: string; readonly subject: string; readonly expiresAt: Date };

/**
 * Short-lived tokens that need no store until they are used: a MAC over purpose, subject and end. Any process with
 * the same key-encryption key reads them.
 */
export type TimedTokens = {
  make(purpose: TokenPurpose, subject: string, expiresAt: Date): Promise<string>;
  read(purpose: TokenPurpose, token: string, now: Date): Promise<ReadToken | undefined>;
  /** A keyed hash for secrets that are too short to be hashed alone, such as a six-digit code. */
  fingerprint(text: string): Promise<string>;
};

const SEPARATOR = '\n';

async function deriveKey(keyEncryptionKey: Uint8Array): Promise<webcrypto.CryptoKey> {
  const { subtle } = webcrypto;
  const root = await subtle.importKey('raw', new Uint8Array(keyEncryptionKey), 'HKDF', false, [
    'deriveKey',
  ]);
  const info = new TextEncoder().encode('skillseal offer tokens v1');
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info };
  const use = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  return subtle.deriveKey(how, root, use, false, ['sign', 'verify']);
}

/** Makes the issuer's tokens from its key-encryption key, which itself is never used as a MAC key. */
export function createTimedTokens(keyEncryptionKey: Uint8Array): TimedTokens {
  const key = deriveKey(keyEncryptionKey);
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  const sign = async (text: string): Promise<string> =>
    toBase64Url(new Uint8Array(await webcrypto.subtle.sign('HMAC', await key, bytesOf(text))));

  async function isOurs(body: string, mac: string): Promise<boolean> {
    const known = new Uint8Array(fromBase64Url(mac));
    return webcrypto.subtle.verify('HMAC', await key, known, bytesOf(body));
  }

  return {
    async make(purpose, subject, expiresAt) {
      const body = [purpose, newSecret(12), String(expiresAt.getTime()), subject].join(SEPARATOR);
      return `${toBase64Url(bytesOf(body))}.${await sign(body)}`;
    },
    async read(purpose, token, now) {
      const match = /^([A-Za-z0-9_-]{1,1000})\.([A-Za-z0-9_-]{43})$/.exec(token);
      if (match === null) return undefined;
      const body = new TextDecoder().decode(fromBase64Url(match[1] ?? ''));
      if (!(await isOurs(body, match[2] ?? ''))) return undefined;
      const [made, id = '', end = '', ...subject] = body.split(SEPARATOR);
      const expiresAt = new Date(Number(end));
      if (made !== purpose || expiresAt.getTime() <= now.getTime()) return undefined;
      return { id, subject: subject.join(SEPARATOR), expiresAt };
    },
    fingerprint: (text) => sign(['fingerprint', text].join(SEPARATOR)),
  };
}
