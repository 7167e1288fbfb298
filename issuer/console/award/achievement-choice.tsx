import { useState } from 'preact/hooks';
import { Notice } from '../../../ui/components/notice.tsx';
import { SearchInput } from '../../../ui/components/search-input.tsx';
import type { CatalogueEntry, CentreView } from '../api/views.ts';
import { worthLine } from '../catalogue/worth-line.ts';
import { useWords } from '../state/words.ts';

const searchFrom = 8;

/** One of the achievements that the centre may award today. */
export function AchievementChoice(props: {
  readonly centre: CentreView;
  readonly open: readonly CatalogueEntry[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}) {
  const words = useWords();
  const { t } = words;
  const [find, setFind] = useState('');
  const centre = props.centre.name;
  if (props.open.length === 0) {
    return (
      <Notice tone="caution" title={t('newBatch.scope.none.title')}>
        <p>{t('newBatch.scope.none.text', { centre })}</p>
      </Notice>
    );
  }
  const wanted = find.trim().toLocaleLowerCase();
  const shown = props.open.filter(
    ({ achievement }) =>
      achievement.id === props.chosen || achievement.title.toLocaleLowerCase().includes(wanted),
  );
  return (
    <fieldset class="stack">
      <legend class="choice-legend">{t('newBatch.achievement')}</legend>
      <p class="quiet small">{t('newBatch.scope.text', { centre })}</p>
      {props.open.length >= searchFrom && (
        <SearchInput label={t('newBatch.achievement.find')} value={find} onInput={setFind} />
      )}
      <div class="choices">
        {shown.map(({ achievement }) => (
          <label key={achievement.id} class="choice">
            <input
              type="radio"
              name="achievement"
              checked={achievement.id === props.chosen}
              onChange={() => props.onChoose(achievement.id)}
            />
            <span>
              <bdi dir="auto" class="serif choice-title">
                {achievement.title}
              </bdi>
              <br />
              <span class="quiet small">
                {worthLine(achievement, words)} ·{' '}
                {t('newBatch.version', { version: achievement.version })}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
