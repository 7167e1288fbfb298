import { z } from 'zod';
import { fromBase64Url, toBase64Url } from '../../../core/encoding.ts';
import { WalletError } from '../wallet-error.ts';
import type { Vault } from './open-vault.ts';
import {
  keptCredentialSchema,
  keptShareSchema,
  type VaultKind,
  vaultKinds,
} from './vault-records.ts';

/** PBKDF2 rounds: what OWASP names for HMAC-SHA-256 (standards: PBKDF2 at least 600 000). */
const rounds = 600_000;

const contentSchema = z.strictObject({
  credentials: z.array(keptCredentialSchema),
  shares: z.array(keptShareSchema),
});

const fileSchema = z.strictObject({
  kind: z.literal('skillseal-wallet'),
  v: z.literal(1),
  rounds: z.int().min(100_000).max(10_000_000),
  salt: z.string().max(100),
  iv: z.string().max(100),
  ciphertext: z.string().max(50_000_000),
});

/** The shortest passphrase that is accepted, in characters. */
export const shortestPassphrase = 12;

/**
 * Writes everything that cannot be had again — credentials, their keys, shares — into one encrypted file.
 *
 * @param passphrase chosen by the learner; nobody can open the file without it
 */
export async function exportVault(vault: Vault, passphrase: string): Promise<string> {
  const content = {
    credentials: (await vault.list(vaultKinds.credential)).map((record) => record.value),
    shares: (await vault.list(vaultKinds.share)).map((record) => record.value),
  };
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(passphrase, salt, rounds);
  const ciphertext = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    key,
    new TextEncoder().encode(JSON.stringify(content)),
  );
  return JSON.stringify({
    kind: 'skillseal-wallet',
    v: 1,
    rounds,
    salt: toBase64Url(salt),
    iv: toBase64Url(iv),
    ciphertext: toBase64Url(new Uint8Array(ciphertext)),
  });
}

/**
 * Reads an export file back into the vault. What is there already stays; nothing is written when the file is wrong.
 *
 * @returns how many credentials the file held
 * @throws WalletError `not-a-copy`, `passphrase-wrong`
 */
export async function importVault(vault: Vault, file: string, passphrase: string): Promise<number> {
  const sealed = parseCopy(fileSchema, file);
  const key = await keyOf(passphrase, fromBase64Url(sealed.salt), sealed.rounds);
  const plaintext = await crypto.subtle
    .decrypt({ name: 'AES-GCM', iv: bytes(sealed.iv) }, key, bytes(sealed.ciphertext))
    .catch((cause: unknown) => {
      throw new WalletError('passphrase-wrong', { cause });
    });
  const content = parseCopy(contentSchema, new TextDecoder().decode(plaintext));
  for (const credential of content.credentials) {
    await putIfAbsent(vault, vaultKinds.credential, credential.id, credential);
  }
  for (const share of content.shares) {
    await putIfAbsent(vault, vaultKinds.share, share.id, share);
  }
  return content.credentials.length;
}

/** What the wallet has is newer than the copy: an older one would show a withdrawn share as open. */
async function putIfAbsent<T>(
  vault: Vault,
  kind: VaultKind<T>,
  id: string,
  value: T,
): Promise<void> {
  if ((await vault.find(kind, id)) === undefined) await vault.put(kind, id, value);
}

function parseCopy<S extends z.ZodType>(schema: S, text: string): z.infer<S> {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new WalletError('not-a-copy', { cause });
  }
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(fromBase64Url(text));
}

async function keyOf(passphrase: string, salt: Uint8Array, count: number): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(passphrase.normalize('NFC')),
    'PBKDF2',
    false,
    ['deriveKey'],
  );
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: Uint8Array.from(salt), iterations: count },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
