import type { Messages } from '../../i18n/messages.ts';

export const verifierEn = {
  'verifier.name': 'check',
} as const satisfies Messages;

export type VerifierKey = keyof typeof verifierEn;
