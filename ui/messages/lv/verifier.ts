import type { VerifierKey } from '../en/verifier.ts';

export const verifierLv: Readonly<Record<VerifierKey, string>> = {
  'verifier.name': 'pārbaude',
};
