import { Card } from '../../../ui/components/card.tsx';
import type { AwardDetail } from '../api/views.ts';
import { type Fact, FactList } from '../shell/fact-list.tsx';
import { useNow } from '../state/use-now.ts';
import { useWords, type Words } from '../state/words.ts';

/** What the centre keeps of an award. */
export function AwardFacts(props: { readonly award: AwardDetail }) {
  const words = useWords();
  const now = useNow();
  return (
    <Card labelledBy="award-facts">
      <div class="stack">
        <h2 id="award-facts">{words.t('detail.facts')}</h2>
        <FactList facts={factsOf(props.award, words, now)} />
      </div>
    </Card>
  );
}

function factsOf(award: AwardDetail, words: Words, now: Date): readonly Fact[] {
  const { t, date, dateTime, number, list } = words;
  const { origin, evidence, components } = award;
  const achievement = `/console/catalogue/${encodeURIComponent(award.achievement.id)}`;
  return [
    {
      label: t('awarded.achievement'),
      value: (
        <a href={achievement}>
          {award.achievementTitle} · {t('newBatch.version', award.achievement)}
        </a>
      ),
    },
    { label: t('detail.awardDate'), value: date(award.awardDate) },
    {
      label: t('detail.validUntil'),
      value: award.validUntil === undefined ? t('detail.noExpiry') : date(award.validUntil),
    },
    { label: t('detail.grade'), value: award.grade },
    {
      label: t('detail.credits'),
      value: award.creditsEarned === undefined ? undefined : number(award.creditsEarned),
    },
    { label: t('detail.place'), value: award.place },
    { label: t('detail.blank'), value: award.blankSerial },
    { label: t('detail.candidateId'), value: award.candidate.id },
    {
      label: t('detail.evidence'),
      value: evidence.length === 0 ? undefined : list(evidence.map(({ name }) => name)),
    },
    {
      label: t('detail.components'),
      value:
        components.length === 0 ? undefined : (
          <ul>
            {components.map((part) => (
              <li key={part.credentialId}>
                {t('detail.componentBy', { title: part.title, issuer: part.issuerName })}
              </li>
            ))}
          </ul>
        ),
    },
    {
      label: t('detail.released'),
      value:
        origin.kind === 'batch' ? (
          <>
            {t('detail.releasedFrom.batch', {
              date: dateTime(award.releasedAt, now),
              row: origin.row,
            })}{' '}
            <a href={`/console/award/${encodeURIComponent(origin.batch)}`}>
              {t('detail.openBatch')}
            </a>
          </>
        ) : (
          t('detail.releasedFrom.request', { date: dateTime(award.releasedAt, now) })
        ),
    },
  ];
}
