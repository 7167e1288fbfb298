import type { Mail } from '../../../schemas/mail/mail.ts';
import { Chip } from '../../../ui/components/chip.tsx';
import type { Tone } from '../../../ui/components/tone.ts';
import { useNow } from '../state/use-now.ts';
import { useWords, type Words } from '../state/words.ts';

const tones: { readonly [S in Mail['state']['kind']]: Tone } = {
  kept: 'unknown',
  waiting: 'caution',
  sent: 'good',
  failed: 'bad',
};

/** One message: to whom, what became of it, and the text to read. */
export function MailRow(props: { readonly mail: Mail }) {
  const words = useWords();
  const now = useNow();
  const { mail } = props;
  return (
    <li class="card">
      <details>
        <summary class="mail-head">
          <span class="mail-subject">
            <bdi dir="auto">{mail.subject}</bdi>
          </span>
          <span class="quiet small">{words.t('outbox.to', { email: mail.to })}</span>
          <span class="row">
            <Chip tone={tones[mail.state.kind]}>{stateWords(mail, words)}</Chip>
            <span class="quiet small">{words.dateTime(mail.createdAt, now)}</span>
          </span>
        </summary>
        <pre class="mail-body" lang={mail.language} dir="auto">
          {withLinks(mail.body)}
        </pre>
      </details>
    </li>
  );
}

function stateWords({ state }: Mail, { t }: Words): string {
  switch (state.kind) {
    case 'failed':
      return t('outbox.state.failed', { reason: state.reason });
    case 'waiting':
      return state.attempts === 0
        ? t('outbox.state.waiting')
        : t('outbox.state.waitingAgain', { attempts: state.attempts });
    default:
      return t(`outbox.state.${state.kind}`);
  }
}

/** Addresses in the text become links, so that a kept mail can be followed on a trial service. */
function withLinks(body: string) {
  return body.split(/(https?:\/\/\S+)/).map((part) =>
    /^https?:\/\//.test(part) ? (
      <a key={part} href={part} target="_blank" rel="noreferrer">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
