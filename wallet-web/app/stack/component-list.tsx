import { CircleCheck, CircleDashed, CircleSlash } from 'lucide';
import type { ComponentDecision } from '../../../core/stacking/pathway-progress.ts';
import { Card } from '../../../ui/components/card.tsx';
import { Name } from '../../../ui/components/name.tsx';
import { Timeline, type TimelineItem } from '../../../ui/components/timeline.tsx';
import type { Translator } from '../../../ui/i18n/create-translator.ts';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { WalletKey } from '../../../ui/messages/en/wallet.ts';
import { type HeldCredential, useWallet } from '../wallet-context.tsx';
import type { Goal } from './goal.ts';
import { useTitles } from './use-titles.ts';

/**
 * Every credential that has to do with the goal: counted, or not and why; and what is missing by name. Credentials that
 * belong to other goals are left out: they are no refusal that anyone has to understand.
 */
export function ComponentList(props: { readonly goal: Goal }) {
  const words = useTranslator<WalletKey>();
  const { held } = useWallet();
  const { progress, missing } = props.goal;
  const titles = useTitles(missing);
  const concerned = progress.components.filter((component) =>
    isConcerned(component, props.goal, held),
  );
  const items: readonly TimelineItem[] = [
    ...concerned.map((component) => itemOf(component, words)),
    ...titles.map(
      (title): TimelineItem => ({
        key: `missing ${title}`,
        icon: CircleDashed,
        tone: 'unknown',
        title: words.t('wallet.stack.missing', { what: title }),
      }),
    ),
  ];
  if (items.length === 0) return null;
  return (
    <Card>
      <div class="stack stack-small">
        <h2>{words.t('wallet.stack.components')}</h2>
        <Timeline items={items} />
      </div>
    </Card>
  );
}

/** What another body gave for attendance belongs to no goal of this one, so its refusal would only puzzle. */
function isConcerned(
  { credentialId, decision }: ComponentDecision,
  { pathway }: Goal,
  held: readonly HeldCredential[],
): boolean {
  if (decision.kind === 'counted') return true;
  if (decision.code !== 'attendance-only') return decision.code !== 'not-in-this-pathway';
  const award = held.find(({ kept }) => kept.id === credentialId)?.report?.award;
  return award?.awardingBody.did === pathway.issuer;
}

function itemOf(component: ComponentDecision, words: Translator<WalletKey>): TimelineItem {
  const { decision } = component;
  const base = { key: component.credentialId, title: <Name>{component.title}</Name> };
  if (decision.kind === 'refused') {
    const text = words.t(`wallet.stack.refused.${decision.code}`);
    return { ...base, icon: CircleSlash, tone: 'caution', text };
  }
  const text =
    decision.unit === 'award'
      ? words.t('wallet.stack.counted')
      : words.t(`wallet.stack.counted.${decision.unit}`, { amount: decision.amount });
  return { ...base, icon: CircleCheck, tone: 'good', text };
}
