// Data Integrity proofs: the face of this folder. The library behind it is called in suites.ts alone.
export { issuerOf } from './issuer-of.ts';
export type { ProofOutcome, SignedDocument, VerifyProofsOptions } from './proof-format.ts';
export { signCredential } from './sign-credential.ts';
export { signPresentation } from './sign-presentation.ts';
export { verifyProofs } from './verify-proofs.ts';
