import type { ComponentChildren } from 'preact';
import { useTranslator } from '../i18n/use-translator.tsx';
import type { CommonKey } from '../messages/en/common.ts';
import { Icon } from './icon.tsx';
import { type Tone, toneIcons } from './tone.ts';

/**
 * A sentence with a tone: icon, words, and what can be done.
 * `live` announces it when it appears; use it for answers to what the person just did.
 */
export function Notice(props: {
  readonly tone: Tone;
  readonly title?: string | undefined;
  readonly children?: ComponentChildren | undefined;
  readonly live?: boolean | undefined;
}) {
  const { t } = useTranslator<CommonKey>();
  return (
    <div
      class={`notice tone-${props.tone}`}
      role={props.live === true ? (props.tone === 'bad' ? 'alert' : 'status') : undefined}
    >
      <Icon icon={toneIcons[props.tone]} size={22} label={t(`common.tone.${props.tone}`)} />
      <div class="notice-body">
        {props.title !== undefined && <p class="notice-title">{props.title}</p>}
        {props.children !== undefined && <div>{props.children}</div>}
      </div>
    </div>
  );
}
