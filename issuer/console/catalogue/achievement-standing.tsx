import { Card } from '../../../ui/components/card.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import type { CatalogueEntry } from '../api/views.ts';
import { useWords } from '../state/words.ts';
import { euWords } from './eu-words.ts';
import { missingWords } from './missing-words.ts';
import { scopeKey } from './scope-key.ts';
import { useCentreNames } from './use-centre-names.ts';

/** Whether it can be issued, whether it meets the EU recommendation, and who may award it today. */
export function AchievementStanding(props: { readonly entry: CatalogueEntry }) {
  const words = useWords();
  const { t } = words;
  const { entry } = props;
  const names = useCentreNames();
  const scope = Object.entries(entry.scope);
  const able = scope.filter(([, standing]) => standing === 'accredited');
  const unclear = scope.filter(([, standing]) => standing === 'unknown');
  const missing = missingWords(entry, words);
  return (
    <Card>
      <div class="stack">
        {missing.length === 0 ? (
          <Notice tone="good">
            <p>{t('catalogue.missing.none')}</p>
          </Notice>
        ) : (
          <Notice tone="caution" title={t('catalogue.missing.title')}>
            <ul>
              {missing.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Notice>
        )}
        <div class="stack stack-small">
          <p>{euWords(entry.euGaps, words)}</p>
          <p class="quiet small">{t('catalogue.eu.text')}</p>
        </div>
        <div class="stack stack-small">
          <h2>{t('catalogue.whoMay')}</h2>
          {able.length === 0 ? (
            <p class="quiet">
              {t(unclear.length > 0 ? scopeKey('unknown') : 'catalogue.whoMay.nobody')}
            </p>
          ) : (
            <ul>
              {able.map(([slug]) => (
                <li key={slug}>
                  <bdi dir="auto">{names.get(slug) ?? slug}</bdi>
                </li>
              ))}
            </ul>
          )}
        </div>
        {entry.achievement.fictional.length > 0 && (
          <p class="quiet small">{t('catalogue.fictional')}</p>
        )}
      </div>
    </Card>
  );
}
