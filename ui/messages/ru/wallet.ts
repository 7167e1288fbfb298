import type { WalletKey } from '../en/wallet.ts';

export const walletRu: Readonly<Record<WalletKey, string>> = {
  'wallet.name': 'кошелёк',
};
