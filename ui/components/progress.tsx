import { useId } from 'preact/hooks';
import { useTranslator } from '../i18n/use-translator.tsx';
import type { CommonKey } from '../messages/en/common.ts';

/** Long work with an end: how much is done, how fast it goes and how long it will take. */
export function Progress(props: {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly perSecond?: number | undefined;
}) {
  const { t } = useTranslator<CommonKey>();
  const id = useId();
  const rate = props.perSecond ?? 0;
  const seconds = rate > 0 ? Math.ceil((props.total - props.done) / rate) : undefined;
  return (
    <div class="progress">
      <label for={id}>{props.label}</label>
      <progress id={id} max={Math.max(props.total, 1)} value={props.done} />
      <p class="quiet small figures">
        {t('common.progress', { done: props.done, total: props.total })}
        {rate > 0 && ` · ${t('common.progress.rate', { rate })}`}
        {seconds !== undefined && seconds > 0 && ` · ${timeLeft(t, seconds)}`}
      </p>
    </div>
  );
}

function timeLeft(
  t: (key: CommonKey, values: Record<string, number>) => string,
  seconds: number,
): string {
  return seconds < 90
    ? t('common.progress.seconds', { seconds })
    : t('common.progress.minutes', { minutes: Math.round(seconds / 60) });
}
