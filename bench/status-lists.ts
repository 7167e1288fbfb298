import { didKeyOf } from '../core/dids/did-key.ts';
import { generateKeyPair } from '../core/keys/generate-key.ts';
import { signerFromKeyPair } from '../core/keys/signer-from-jwk.ts';
import { signCredential } from '../core/proofs/data-integrity.ts';
import { buildStatusList } from '../core/status/build-status-list.ts';
import { systemClock } from '../core/time.ts';
import { median } from './interleave.ts';

/** How long it takes to build and sign a status list of which 1 % is revoked, in milliseconds. */
export async function statusListMs(length: number, times: number): Promise<number> {
  const pair = await generateKeyPair('Ed25519');
  const { did, verificationMethod } = didKeyOf(pair);
  const signer = await signerFromKeyPair(pair, did, verificationMethod);
  const set = Array.from({ length: Math.floor(length / 100) }, (_, i) => (i * 7919) % length);
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    const now = systemClock();
    const list = await buildStatusList({
      url: 'https://issuer.example/status/1',
      issuer: did,
      purpose: 'revocation',
      set,
      length,
      validFrom: now,
      validUntil: new Date(now.getTime() + 600_000),
    });
    await signCredential(list, signer, now);
    taken.push(performance.now() - start);
  }
  return median(taken);
}
