import { useState } from 'preact/hooks';
import {
  type Achievement,
  achievementSchema,
} from '../../../../schemas/achievement/achievement.ts';
import { useToasts } from '../../../../ui/components/toasts.tsx';
import { navigate } from '../../../../ui/router.ts';
import { catalogueApi } from '../../api/catalogue-api.ts';
import type { CatalogueEntry } from '../../api/views.ts';
import { type Action, useAction } from '../../state/use-action.ts';
import { useKept } from '../../state/use-kept.ts';
import { useWords } from '../../state/words.ts';
import { type Draft, fieldOf, parseDraft } from './draft.ts';
import { type FormErrors, formErrors } from './form-errors.ts';
import { fromAchievement } from './from-achievement.ts';
import { startDraft } from './start-draft.ts';
import { toAchievement } from './to-achievement.ts';

export type Define = {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly discard: () => void;
  readonly take: (achievement: Achievement) => void;
  /** The version that publishing makes: 1, or the next one of an identifier that exists. */
  readonly version: number;
  readonly errors: FormErrors;
  readonly publish: Action<readonly []>;
};

/** The form of a definition: what is typed (kept in this tab), what is wrong with it, and publishing. */
export function useDefine(
  from: Achievement | undefined,
  catalogue: readonly CatalogueEntry[],
): Define {
  const { t } = useWords();
  const { say } = useToasts();
  const [start] = useState(() => (from === undefined ? startDraft : fromAchievement(from)));
  const key = `skillseal-define-${from === undefined ? 'new' : `${from.id}-v${from.version}`}`;
  const [draft, change, discard] = useKept(key, start, parseDraft);
  const [errors, setErrors] = useState<FormErrors>([]);
  const known = catalogue.find(({ achievement }) => achievement.id === fieldOf(draft, 'id').trim());
  const version = (known?.achievement.version ?? 0) + 1;
  const publish = useAction(async () => {
    const parsed = achievementSchema.safeParse(toAchievement(draft, version));
    setErrors(parsed.success ? [] : formErrors(parsed.error));
    if (!parsed.success) return;
    await catalogueApi.save(parsed.data);
    discard();
    say(t('define.published', { version, title: parsed.data.title }));
    navigate(`/console/catalogue/${encodeURIComponent(parsed.data.id)}`, 'replace');
  });
  const take = (achievement: Achievement): void => {
    setErrors([]);
    change(fromAchievement(achievement));
  };
  return { draft, change, discard, take, version, errors, publish };
}
