import { useState } from 'preact/hooks';
import { AppError } from '../../../../core/errors.ts';
import {
  type Achievement,
  achievementSchema,
} from '../../../../schemas/achievement/achievement.ts';
import { parseWith } from '../../../../schemas/parse.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Dialog } from '../../../../ui/components/dialog.tsx';
import { FileDrop } from '../../../../ui/components/file-drop.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { useWords } from '../../state/words.ts';

type Wrong = { readonly kind: 'not-json' } | { readonly kind: 'not-ours'; readonly at: string };

/** Takes a definition from JSON into the form, to be looked at before it is published. */
export function ImportDialog(props: {
  readonly open: boolean;
  readonly onTake: (achievement: Achievement) => void;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const [json, setJson] = useState('');
  const [wrong, setWrong] = useState<Wrong>();
  const take = (): void => {
    const read = readAchievement(json);
    if ('wrong' in read) {
      setWrong(read.wrong);
      return;
    }
    setWrong(undefined);
    props.onTake(read.achievement);
  };
  return (
    <Dialog
      open={props.open}
      title={t('define.import.title')}
      onClose={props.onClose}
      actions={
        <>
          <Button kind="primary" disabled={json.trim() === ''} onClick={take}>
            {t('define.import.action')}
          </Button>
          <Button onClick={props.onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <p class="quiet small">{t('define.import.text')}</p>
      <FileDrop
        label={t('define.import.title')}
        accept=".json,application/json"
        onFile={(file) => {
          file.text().then(setJson, () => setWrong({ kind: 'not-json' }));
        }}
      />
      <TextArea label={t('define.import.label')} code rows={8} value={json} onInput={setJson} />
      {wrong !== undefined && (
        <Notice tone="bad" live>
          <p>
            {wrong.kind === 'not-json'
              ? t('define.import.notJson')
              : t('define.import.notOurs', { at: wrong.at })}
          </p>
        </Notice>
      )}
    </Dialog>
  );
}

function readAchievement(
  json: string,
): { readonly achievement: Achievement } | { readonly wrong: Wrong } {
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    return { wrong: { kind: 'not-json' } };
  }
  try {
    return { achievement: parseWith(achievementSchema, input) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { wrong: { kind: 'not-ours', at: error.problems[0]?.pointer || '/' } };
  }
}
