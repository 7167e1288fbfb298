import { Layers } from 'lucide';
import { Card } from '../../../ui/components/card.tsx';
import { EmptyState } from '../../../ui/components/empty-state.tsx';
import { Name } from '../../../ui/components/name.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Spinner } from '../../../ui/components/spinner.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { WalletKey } from '../../../ui/messages/en/wallet.ts';
import { useWallet } from '../wallet-context.tsx';
import { amountOf } from './amount-of.ts';
import { centreNameOf } from './centre-name-of.ts';
import type { Goal } from './goal.ts';
import { leftOf } from './left-of.ts';
import { StepBar } from './step-bar.tsx';
import { usePathways } from './use-pathways.ts';

/** All larger awards that the credentials can add up to, nearest first. */
export function StackPage() {
  const { t } = useTranslator<WalletKey>();
  const { goals, reading, unreachable } = usePathways();
  return (
    <div class="stack">
      <PageHead title={t('wallet.stack.title')} />
      {reading && <Spinner label={t('wallet.stack.reading')} />}
      {unreachable > 0 && (
        <Notice tone="unknown">{t('wallet.stack.unreachable', { n: unreachable })}</Notice>
      )}
      {!reading && goals.length === 0 && unreachable === 0 && (
        <EmptyState icon={Layers} title={t('wallet.stack.none')}>
          {t('wallet.stack.none.text')}
        </EmptyState>
      )}
      <ul class="stack goal-list">
        {goals.map((goal) => (
          <GoalItem key={goal.pathway.id} goal={goal} />
        ))}
      </ul>
    </div>
  );
}

function GoalItem(props: { readonly goal: Goal }) {
  const words = useTranslator<WalletKey>();
  const { held } = useWallet();
  const { pathway, main, reached } = props.goal;
  return (
    <li>
      <Card>
        <div class="stack stack-small">
          <h2 class="credential-title">
            <a href={`/stack/${pathway.id}`}>
              <Name>{pathway.target.title}</Name>
            </a>
          </h2>
          <p class="quiet">{words.t('wallet.stack.at', { centre: centreNameOf(pathway, held) })}</p>
          <p>
            <strong>{amountOf(main, words)}</strong>
            {` · ${reached ? words.t('wallet.stack.reached') : leftOf(main, words)}`}
          </p>
          <StepBar step={main} />
        </div>
      </Card>
    </li>
  );
}
