import type { Messages } from '../../i18n/messages.ts';

export const walletEn = {
  'wallet.name': 'wallet',
} as const satisfies Messages;

export type WalletKey = keyof typeof walletEn;
