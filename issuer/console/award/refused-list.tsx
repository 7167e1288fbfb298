import { useWords } from '../state/words.ts';
import type { Refused } from './sort-for-centre.ts';

/** What the centre cannot award now, each with its reason. */
export function RefusedList(props: { readonly refused: readonly Refused[] }) {
  const { t } = useWords();
  return (
    <details class="card">
      <summary>{t('newBatch.others', { n: props.refused.length })}</summary>
      <ul class="timeline">
        {props.refused.map(({ entry, scope }) => (
          <li key={entry.achievement.id}>
            <div>
              <p class="notice-title">
                <bdi dir="auto">{entry.achievement.title}</bdi>
              </p>
              {scope !== undefined && <p class="quiet small">{t(scope)}</p>}
              {entry.missing.length > 0 && (
                <p class="quiet small">
                  {t('newBatch.incomplete', {
                    missing: entry.missing.map(({ detail }) => detail).join('; '),
                  })}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
