import type { Language } from '../i18n/languages.ts';
import type { AwardKey } from './en/award.ts';
import type { CommonKey } from './en/common.ts';
import type { WalletKey } from './en/wallet.ts';

type Table = Readonly<Record<AwardKey | CommonKey | WalletKey, string>>;

const loaders: { readonly [L in Language]: () => Promise<Table> } = {
  en: async () => ({
    ...(await import('./en/award.ts')).awardEn,
    ...(await import('./en/common.ts')).commonEn,
    ...(await import('./en/wallet.ts')).walletEn,
  }),
  ru: async () => ({
    ...(await import('./ru/award.ts')).awardRu,
    ...(await import('./ru/common.ts')).commonRu,
    ...(await import('./ru/wallet.ts')).walletRu,
  }),
  lv: async () => ({
    ...(await import('./lv/award.ts')).awardLv,
    ...(await import('./lv/common.ts')).commonLv,
    ...(await import('./lv/wallet.ts')).walletLv,
  }),
};

/** Loads the words of this face in one language; the others stay on the server until they are chosen. */
export function loadWallet(language: Language): Promise<Table> {
  return loaders[language]();
}
