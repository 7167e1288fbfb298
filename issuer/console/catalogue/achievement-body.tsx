import type { Achievement } from '../../../schemas/achievement/achievement.ts';
import {
  assessmentSentence,
  isPartial,
  levelFact,
  relationSentences,
  workloadFact,
} from '../../../ui/award/award-facts.ts';
import { Card } from '../../../ui/components/card.tsx';
import { FactList } from '../shell/fact-list.tsx';
import { useWords } from '../state/words.ts';
import { furtherFacts } from './further-facts.tsx';
import { Outcomes } from './outcomes.tsx';
import { qualitySentences } from './quality-sentences.ts';

/** What an achievement says, in the order in which an employer asks. */
export function AchievementBody(props: { readonly achievement: Achievement }) {
  const words = useWords();
  const { t } = words;
  const { achievement } = props;
  const { validity, assessment } = achievement;
  const workload = workloadFact(achievement, words);
  const level = levelFact(achievement, words);
  const assessed = assessmentSentence(achievement, words);
  return (
    <Card>
      <div class="stack stack-large" lang={achievement.language}>
        <p class="preserved">
          <bdi dir="auto">{achievement.description}</bdi>
        </p>
        <dl class="facts" lang={words.language}>
          <div>
            <dt>{t('award.workload')}</dt>
            <dd>{workload?.value ?? t('common.notStated')}</dd>
            {workload?.note !== undefined && <dd>{workload.note}</dd>}
          </div>
          <div>
            <dt>{t('award.level')}</dt>
            <dd>{level?.value ?? t('common.notStated')}</dd>
            {level?.note !== undefined && <dd>{level.note}</dd>}
          </div>
          <div>
            <dt>{t('award.valid')}</dt>
            <dd>
              {validity.kind === 'no-expiry'
                ? t('award.valid.noEnd')
                : t('award.valid.months', { months: validity.months })}
            </dd>
          </div>
        </dl>
        <section class="stack stack-small">
          <h2 lang={words.language}>{t('award.outcomes')}</h2>
          <Outcomes achievement={achievement} />
        </section>
        <section class="stack stack-small" lang={words.language}>
          <h2>{t('award.assessment')}</h2>
          <p>{assessed ?? t('award.assessment.none')}</p>
          {assessment !== undefined && (
            <p lang={achievement.language}>
              {t('award.assessment.criteria', { criteria: assessment.criteria })}
            </p>
          )}
        </section>
        <section class="stack stack-small" lang={words.language}>
          <h2>{t('award.relations')}</h2>
          {relationSentences(achievement, words).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {isPartial(achievement) && <p>{t('award.notFull')}</p>}
        </section>
        <section class="stack stack-small" lang={words.language}>
          <h2>{t('award.quality')}</h2>
          {qualitySentences(achievement, words).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
        <div lang={words.language}>
          <FactList facts={furtherFacts(achievement, words)} />
        </div>
      </div>
    </Card>
  );
}
