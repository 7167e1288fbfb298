import type { KeyAlgorithm } from './key-pair.ts';

/**
 * The port behind which a private key works: in this process, or in a key management service.
 * `sign` answers the raw signature: 64 bytes, r‖s for P-256, never DER.
 */
export type Signer = {
  readonly controller: string;
  readonly verificationMethod: string;
  readonly algorithm: KeyAlgorithm;
  readonly publicKeyMultibase: string;
  sign(data: Uint8Array): Promise<Uint8Array>;
};
