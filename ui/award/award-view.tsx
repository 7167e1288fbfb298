import { CircleCheck } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Award } from '../../schemas/award/award.ts';
import { Icon } from '../components/icon.tsx';
import { Name } from '../components/name.tsx';
import { Notice } from '../components/notice.tsx';
import { useTranslator } from '../i18n/use-translator.tsx';
import type { AwardKey } from '../messages/en/award.ts';
import { AwardDetails } from './award-details.tsx';
import { assessmentSentence, byline, isPartial, relationSentences } from './award-facts.ts';
import { ThreeFacts } from './three-facts.tsx';

/**
 * What an award states, in the order in which people ask: who, what, what it is worth, what the person can do, how it
 * was assessed, what it is part of. Used by the wallet and by the verifier's page.
 *
 * @param props.reader `holder` for the person herself, `other` for everyone else
 * @param props.underName what is known of the person who shows it, under her name
 */
export function AwardView(props: {
  readonly award: Award;
  readonly reader: 'holder' | 'other';
  readonly underName?: ComponentChildren | undefined;
}) {
  const words = useTranslator<AwardKey>();
  const { award } = props;
  const { achievement } = award;
  return (
    <div class="stack award" lang={achievement.language}>
      <div>
        <p class="quiet small" lang={words.language}>
          {words.t('award.awardedTo')}
        </p>
        <p class="award-holder">
          <Name>{award.holderName}</Name>
        </p>
        {props.underName !== undefined && <div lang={words.language}>{props.underName}</div>}
      </div>
      <div class="stack stack-tiny">
        <h2 class="award-title">
          <Name>{achievement.title}</Name>
        </h2>
        <p class="quiet" lang={words.language}>
          {byline(award, words)}
        </p>
      </div>
      <ThreeFacts award={award} />
      <Outcomes award={award} reader={props.reader} />
      <Assessment award={award} />
      <AwardDetails award={award} />
    </div>
  );
}

function Outcomes(props: { readonly award: Award; readonly reader: 'holder' | 'other' }) {
  const { t, language } = useTranslator<AwardKey>();
  const { outcomes, class: kind } = props.award.achievement;
  if (kind === 'participation') {
    return (
      <Notice tone="caution">
        <span lang={language}>{t('award.attendanceOnly')}</span>
      </Notice>
    );
  }
  return (
    <section class="stack stack-small">
      <h3 lang={language}>
        {t(props.reader === 'holder' ? 'award.outcomes.holder' : 'award.outcomes')}
      </h3>
      {outcomes.length === 0 && (
        <p class="quiet" lang={language}>
          {t('award.outcomes.none')}
        </p>
      )}
      <ul class="outcomes">
        {outcomes.map((outcome) => (
          <li key={outcome.id}>
            <Icon icon={CircleCheck} size={20} />
            <span>
              {outcome.text}
              {outcome.strand !== undefined && (
                <span class="quiet small" lang={language}>
                  {` · ${t(`award.strand.${outcome.strand}`)}`}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Assessment(props: { readonly award: Award }) {
  const words = useTranslator<AwardKey>();
  const { achievement } = props.award;
  const sentence = assessmentSentence(achievement, words);
  const criteria = achievement.assessment?.criteria;
  return (
    <section class="stack stack-small">
      <h3 lang={words.language}>{words.t('award.assessment')}</h3>
      <p lang={words.language}>{sentence ?? words.t('award.assessment.none')}</p>
      {criteria !== undefined && <p>{words.t('award.assessment.criteria', { criteria })}</p>}
      <p lang={words.language}>
        {isPartial(achievement) && <strong>{words.t('award.notFull')} </strong>}
        {relationSentences(achievement, words).join(' ')}
      </p>
    </section>
  );
}
