import type { VerifierKey } from '../en/verifier.ts';

export const verifierRu: Readonly<Record<VerifierKey, string>> = {
  'verifier.name': 'проверка',
};
