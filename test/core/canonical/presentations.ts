import type { JsonObject } from '../../../core/documents/json-object.ts';

/** A proof as it stands in a signed credential; the value tells one from another. */
export function proofOf(value: string): JsonObject {
  return {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created: '2026-11-18T10:00:00Z',
    verificationMethod: 'did:web:issuer.example#key-1',
    proofPurpose: 'assertionMethod',
    proofValue: value,
  };
}

/** A presentation of credentials as a wallet makes it; each credential gets an identifier and a proof of its own. */
export function present(credentials: readonly JsonObject[]): JsonObject {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiablePresentation'],
    holder: 'did:key:zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv',
    verifiableCredential: credentials.map((credential, i) => ({
      ...credential,
      id: `urn:uuid:00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      proof: proofOf(`z${i}`),
    })),
  };
}
