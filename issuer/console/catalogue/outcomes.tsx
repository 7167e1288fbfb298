import { CircleCheck } from 'lucide';
import type { Achievement } from '../../../schemas/achievement/achievement.ts';
import { Icon } from '../../../ui/components/icon.tsx';
import { useWords } from '../state/words.ts';

/** The learning outcomes with what each is aligned to. */
export function Outcomes(props: { readonly achievement: Achievement }) {
  const { t, list, language } = useWords();
  const { outcomes } = props.achievement;
  if (outcomes.length === 0) {
    return (
      <p class="quiet" lang={language}>
        {t('award.outcomes.none')}
      </p>
    );
  }
  return (
    <ul class="timeline">
      {outcomes.map((outcome) => {
        const notes = [
          ...(outcome.strand === undefined ? [] : [t(`award.strand.${outcome.strand}`)]),
          ...(outcome.complexity === undefined ? [] : [outcome.complexity]),
          ...(outcome.alignments.length === 0
            ? []
            : [list(outcome.alignments.map(({ framework, name }) => `${framework}: ${name}`))]),
        ];
        return (
          <li key={outcome.id}>
            <Icon icon={CircleCheck} size={20} class="ink-info" />
            <div>
              <p>
                <bdi dir="auto">{outcome.text}</bdi>
              </p>
              {notes.length > 0 && <p class="quiet small">{notes.join(' · ')}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
