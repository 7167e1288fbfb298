import { didKeyOf } from '../../../core/dids/did-key.ts';
import { createDidResolver } from '../../../core/dids/did-resolver.ts';
import type { JsonObject } from '../../../core/documents/json-object.ts';
import { AppError } from '../../../core/errors.ts';
import { generateKeyPair } from '../../../core/keys/generate-key.ts';
import type { KeyAlgorithm } from '../../../core/keys/key-pair.ts';
import type { Signer } from '../../../core/keys/signer.ts';
import { signerFromKeyPair } from '../../../core/keys/signer-from-jwk.ts';

export const NOW = new Date('2026-11-21T10:00:00Z');

export const noWeb = createDidResolver(async (url) => {
  throw new AppError('document-unreachable', `${url} cannot be reached.`);
});

export async function didKeySigner(algorithm: KeyAlgorithm = 'Ed25519'): Promise<Signer> {
  const pair = await generateKeyPair(algorithm);
  const { did, verificationMethod } = didKeyOf(pair);
  return signerFromKeyPair(pair, did, verificationMethod);
}

export function unsignedBadge(issuer: string): JsonObject {
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: 'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: 'Fundamentals of Welding',
    issuer: { id: issuer, type: ['Profile'], name: 'A centre' },
    validFrom: '2026-01-01T00:00:00Z',
    validUntil: '2030-01-01T00:00:00Z',
    credentialSubject: {
      type: ['AchievementSubject'],
      creditsEarned: 1.5,
      achievement: {
        id: 'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc34',
        type: ['Achievement'],
        name: 'Fundamentals of Welding',
        description: 'Joins steel.',
        criteria: { narrative: 'A test piece.' },
        creditsAvailable: 3,
      },
    },
  };
}
