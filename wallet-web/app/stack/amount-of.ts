import type { StepProgress } from '../../../core/stacking/pathway-progress.ts';
import type { Translator } from '../../../ui/i18n/create-translator.ts';
import type { WalletKey } from '../../../ui/messages/en/wallet.ts';

/** What there is and what is needed of one step, in words: "125 of 150 h". An assessment has no amount. */
export function amountOf(step: StepProgress, words: Translator<WalletKey>): string {
  if (step.kind === 'assessment') return words.t('wallet.stack.assessment');
  const { have, need } = step;
  const key = step.kind === 'set' ? 'wallet.stack.set' : (`wallet.stack.${step.unit}` as const);
  return words.t(key, { have, need });
}
