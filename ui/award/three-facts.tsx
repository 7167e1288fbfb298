import type { Award } from '../../schemas/award/award.ts';
import { useTranslator } from '../i18n/use-translator.tsx';
import type { AwardKey } from '../messages/en/award.ts';
import { type Fact, levelFact, validityFact, workloadFact } from './award-facts.ts';

/** Workload, level and validity at a glance; "Not stated" instead of a gap (design.md, Anatomy of a verdict). */
export function ThreeFacts(props: { readonly award: Award }) {
  const words = useTranslator<AwardKey>();
  const { achievement } = props.award;
  const notStated: Fact = {
    value: words.t('award.level.none'),
    note: words.t('award.level.none.by'),
  };
  const facts: readonly (readonly [AwardKey, Fact])[] = [
    ['award.workload', workloadFact(achievement, words) ?? notStated],
    ['award.level', levelFact(achievement, words) ?? notStated],
    ['award.valid', validityFact(props.award, words)],
  ];
  return (
    <dl class="facts" lang={words.language}>
      {facts.map(([label, fact]) => (
        <div key={label}>
          <dt>{words.t(label)}</dt>
          <dd>{fact.value}</dd>
          {fact.note !== undefined && <dd>{fact.note}</dd>}
        </div>
      ))}
    </dl>
  );
}
