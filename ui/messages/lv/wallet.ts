import type { WalletKey } from '../en/wallet.ts';

export const walletLv: Readonly<Record<WalletKey, string>> = {
  'wallet.name': 'maks',
};
