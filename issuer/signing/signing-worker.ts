import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../../core/errors.ts';
import { openKey } from '../../core/keys/seal.ts';
import type { Signer } from '../../core/keys/signer.ts';
import { signerFromKeyPair } from '../../core/keys/signer-from-jwk.ts';
import { signCredential } from '../../core/proofs/data-integrity.ts';
import type { SealedSigner, SigningAnswer, SigningOrder } from './signing-message.ts';

// A thread of its own: it signs what it is given, and keeps the keys that it opened.

const keyEncryptionKey = new Uint8Array(workerData);
const signers = new Map<string, Promise<Signer>>();

function signerOf({ controller, verificationMethod, sealed }: SealedSigner): Promise<Signer> {
  const known = signers.get(verificationMethod);
  if (known !== undefined) return known;
  const opened = openKey(sealed, keyEncryptionKey, verificationMethod).then((pair) =>
    signerFromKeyPair(pair, controller, verificationMethod),
  );
  signers.set(verificationMethod, opened);
  return opened;
}

async function answer({ number, signer, credential, created }: SigningOrder) {
  try {
    const signed = await signCredential(credential, await signerOf(signer), new Date(created));
    return { number, kind: 'signed', json: JSON.stringify(signed) } satisfies SigningAnswer;
  } catch (error) {
    return { number, ...refusal(error) } satisfies SigningAnswer;
  }
}

function refusal(error: unknown) {
  if (error instanceof AppError) {
    const { code, publicDetail, problems } = error;
    return { kind: 'refused', code, publicDetail, problems } as const;
  }
  return { kind: 'failed', message: error instanceof Error ? error.message : '' } as const;
}

parentPort?.on('message', async (order: SigningOrder) => {
  parentPort?.postMessage(await answer(order));
});
