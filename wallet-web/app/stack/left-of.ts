import type { StepProgress } from '../../../core/stacking/pathway-progress.ts';
import type { Translator } from '../../../ui/i18n/create-translator.ts';
import type { WalletKey } from '../../../ui/messages/en/wallet.ts';

/** What one step still needs, in words: "25 h left", or that it is complete. */
export function leftOf(step: StepProgress, words: Translator<WalletKey>): string {
  if (step.done) return words.t('wallet.stack.complete');
  if (step.kind === 'assessment') return words.t('wallet.stack.left.assessment');
  const key = `wallet.stack.left.${step.kind === 'set' ? 'set' : step.unit}` as const;
  // Thousandths keep 0.3 - 0.1 credits from being shown as 0.19999999999999998.
  return words.t(key, { left: Math.round((step.need - step.have) * 1000) / 1000 });
}
