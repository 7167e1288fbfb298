import type { StepProgress } from '../../../core/stacking/pathway-progress.ts';
import { Card } from '../../../ui/components/card.tsx';
import { Name } from '../../../ui/components/name.tsx';
import type { Translator } from '../../../ui/i18n/create-translator.ts';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { WalletKey } from '../../../ui/messages/en/wallet.ts';
import { amountOf } from '../stack/amount-of.ts';
import { centreNameOf } from '../stack/centre-name-of.ts';
import type { Goal } from '../stack/goal.ts';
import { leftOf } from '../stack/left-of.ts';
import { ProgressRing } from '../stack/progress-ring.tsx';
import { useTitles } from '../stack/use-titles.ts';
import { useWallet } from '../wallet-context.tsx';

/** The larger award that is nearest and not held yet, as a sentence and a ring. Nothing is drawn when nothing counts. */
export function NextReach(props: { readonly goals: readonly Goal[] }) {
  const goal = props.goals.find((one) => one.share > 0 && !one.reached);
  return goal === undefined ? null : <Reach goal={goal} />;
}

/** What there is and what is left; by name where one or two would do. */
function distanceOf(
  step: StepProgress,
  titles: readonly string[],
  words: Translator<WalletKey>,
): string {
  const amount = amountOf(step, words);
  if (titles.length === 0 || titles.length > 2) return `${amount} · ${leftOf(step, words)}`;
  return `${amount}. ${words.t('wallet.stack.missing', { what: `${words.list(titles)}.` })}`;
}

function Reach(props: { readonly goal: Goal }) {
  const words = useTranslator<WalletKey>();
  const { held } = useWallet();
  const { pathway, progress, main, share, missing } = props.goal;
  const titles = useTitles(missing);
  const sentence = progress.complete
    ? words.t('wallet.reach.complete', { centre: centreNameOf(pathway, held) })
    : distanceOf(main, titles, words);
  const short = main.kind === 'set' ? `${main.have}/${main.need}` : `${Math.floor(share * 100)} %`;
  return (
    <Card kind="brand">
      <a class="reach" href={`/stack/${pathway.id}`}>
        <ProgressRing share={share} text={short} />
        <span class="stack stack-tiny">
          <span class="quiet small">{words.t('wallet.reach.label')}</span>
          <span class="reach-title">
            <Name>{pathway.target.title}</Name>
          </span>
          <span>{sentence}</span>
        </span>
      </a>
    </Card>
  );
}
