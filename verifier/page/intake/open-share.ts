import { z } from 'zod';
import { isLoopbackHost } from '../../../core/dids/did-web.ts';
import { fromBase64Url } from '../../../core/encoding.ts';
import { type SharePayload, sharePayloadSchema } from '../../../schemas/share/share.ts';
import { request } from '../../../ui/http.ts';
import { HttpProblem } from '../../../ui/http-errors.ts';
import type { ShareLink } from './parse-share-link.ts';
import { type FaultCode, IntakeFault } from './subject.ts';

const answerSchema = z.looseObject({ ciphertext: z.string().max(2_000_000) });

const faults: Readonly<Record<string, FaultCode>> = {
  'share-withdrawn': 'share-withdrawn',
  'share-expired': 'share-expired',
  'not-found': 'share-unknown',
  'invalid-input': 'share-unknown',
};

/**
 * Fetches what a share link points to and opens it with the key of the fragment. The wallet service sees the id only.
 *
 * @param walletOrigins the wallet services that this verifier may ask
 * @throws IntakeFault share-host-unknown | share-withdrawn | share-expired | share-unknown | share-unreachable | share-damaged
 */
export async function openShare(
  link: ShareLink,
  walletOrigins: readonly string[],
): Promise<SharePayload> {
  const origin = walletOrigins.find((known) => isSameService(link.host, new URL(known)));
  if (origin === undefined) throw new IntakeFault('share-host-unknown', { host: link.host });
  const ciphertext = await fetchCiphertext(`${origin}/api/shares/${link.id}`);
  try {
    return await unseal(ciphertext, link);
  } catch (cause) {
    throw new IntakeFault('share-damaged', { cause });
  }
}

/** On one computer a service answers to several names; its port tells which one it is. */
function isSameService(host: string, known: URL): boolean {
  if (host === known.host) return true;
  const asked = new URL(`http://${host}`);
  return (
    isLoopbackHost(asked.hostname) && isLoopbackHost(known.hostname) && asked.port === known.port
  );
}

async function fetchCiphertext(url: string): Promise<string> {
  try {
    return (await request((json) => answerSchema.parse(json), 'GET', url)).ciphertext;
  } catch (cause) {
    const code = cause instanceof HttpProblem ? faults[cause.problem.code] : undefined;
    throw new IntakeFault(code ?? 'share-unreachable', { cause });
  }
}

async function unseal(ciphertext: string, link: ShareLink): Promise<SharePayload> {
  const bytes = Uint8Array.from(fromBase64Url(ciphertext));
  const secret = Uint8Array.from(fromBase64Url(link.key));
  const key = await crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['decrypt']);
  const additionalData = new TextEncoder().encode(link.id);
  const iv = bytes.subarray(0, 12);
  const plain = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv, additionalData },
    key,
    bytes.subarray(12),
  );
  return sharePayloadSchema.parse(JSON.parse(new TextDecoder().decode(plain)));
}
