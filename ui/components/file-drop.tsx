import { Upload } from 'lucide';
import { useId, useRef, useState } from 'preact/hooks';
import { useTranslator } from '../i18n/use-translator.tsx';
import type { CommonKey } from '../messages/en/common.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

/** Takes one file by dropping or choosing it. `accept` is the list of the file dialog, e.g. ".csv,text/csv". */
export function FileDrop(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly accept: string;
  readonly busy?: boolean | undefined;
  readonly onFile: (file: File) => void;
}) {
  const { t } = useTranslator<CommonKey>();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const id = useId();
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file !== undefined && props.busy !== true) props.onFile(file);
  };
  return (
    <fieldset
      class={over ? 'file-drop file-drop-over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <legend class="hidden-visually">{props.label}</legend>
      <Icon icon={Upload} size={28} />
      <p>{t('common.dropFile')}</p>
      <Button busy={props.busy} onClick={() => input.current?.click()}>
        {t('common.chooseFile')}
      </Button>
      <label class="hidden-visually" for={id}>
        {props.label}
      </label>
      <input
        ref={input}
        id={id}
        class="hidden-visually"
        type="file"
        tabIndex={-1}
        accept={props.accept}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file chosen again after a correction must count as a new choice.
          event.currentTarget.value = '';
        }}
      />
      {props.hint !== undefined && <p class="quiet small">{props.hint}</p>}
    </fieldset>
  );
}
