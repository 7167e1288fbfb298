import { ArrowLeft } from 'lucide';
import { Card } from '../../../ui/components/card.tsx';
import { Icon } from '../../../ui/components/icon.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Spinner } from '../../../ui/components/spinner.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { WalletKey } from '../../../ui/messages/en/wallet.ts';
import { useWallet } from '../wallet-context.tsx';
import { amountOf } from './amount-of.ts';
import { AskForAward } from './ask-for-award-view.tsx';
import { centreNameOf } from './centre-name-of.ts';
import { ComponentList } from './component-list.tsx';
import type { Goal } from './goal.ts';
import { leftOf } from './left-of.ts';
import { StepBar } from './step-bar.tsx';
import { usePathways } from './use-pathways.ts';

/** One larger award: what is needed, what counts, what does not and why, and the request when it is complete. */
export function PathwayPage(props: { readonly id: string }) {
  const { t } = useTranslator<WalletKey>();
  const { goals, reading, unreachable } = usePathways();
  const goal = goals.find((one) => one.pathway.id === props.id);
  return (
    <div class="stack">
      <a href="/stack" class="back-link">
        <Icon icon={ArrowLeft} /> {t('wallet.stack.back')}
      </a>
      {goal !== undefined && <GoalView goal={goal} />}
      {goal === undefined && <PageHead title={t('wallet.stack.title')} />}
      {goal === undefined && reading && <Spinner label={t('wallet.stack.reading')} />}
      {goal === undefined && !reading && unreachable > 0 && (
        <Notice tone="unknown">{t('wallet.stack.unreachable', { n: unreachable })}</Notice>
      )}
      {goal === undefined && !reading && unreachable === 0 && (
        <Notice tone="unknown" title={t('wallet.stack.none')}>
          {t('wallet.stack.none.text')}
        </Notice>
      )}
    </div>
  );
}

function GoalView(props: { readonly goal: Goal }) {
  const words = useTranslator<WalletKey>();
  const { held } = useWallet();
  const { pathway, progress, reached } = props.goal;
  const centre = centreNameOf(pathway, held);
  return (
    <>
      <PageHead title={pathway.target.title}>
        {words.t('wallet.stack.at', { centre })} · {pathway.description}
      </PageHead>
      {progress.steps.map((step) => (
        <Card key={step.id}>
          <div class="stack stack-small">
            <div class="row row-apart">
              <h2>{amountOf(step, words)}</h2>
              <span class="quiet">{leftOf(step, words)}</span>
            </div>
            <p class="quiet">{step.title}</p>
            <StepBar step={step} />
          </div>
        </Card>
      ))}
      <ComponentList goal={props.goal} />
      {reached && <Notice tone="good">{words.t('wallet.stack.reached.text')}</Notice>}
      {!reached && progress.componentsComplete && <AskForAward goal={props.goal} centre={centre} />}
    </>
  );
}
