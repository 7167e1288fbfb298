import { RefreshCw } from 'lucide';
import { HttpProblem, Unreachable, UnreadableAnswer } from '../http-errors.ts';
import type { Language } from '../i18n/languages.ts';
import { useTranslator } from '../i18n/use-translator.tsx';
import type { CommonKey } from '../messages/en/common.ts';
import { type ErrorKey, errorsEn } from '../messages/en/errors.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** Says what went wrong in the service's own sentence (RFC 9457), with every problem named, and offers to try again. */
export function ErrorView(props: {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
}) {
  const { t, language } = useTranslator<CommonKey>();
  const { error } = props;
  const problems = error instanceof HttpProblem ? error.problem.problems : [];
  return (
    <Notice
      tone={error instanceof Unreachable ? 'unknown' : 'bad'}
      title={titleOf(error, t, language)}
      live
    >
      <div class="stack stack-small">
        <Sentence error={error} />
        {problems.length > 1 && (
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.pointer} ${problem.detail}`}>
                <code>{problem.pointer}</code> {problem.detail}
              </li>
            ))}
          </ul>
        )}
        {props.onRetry !== undefined && (
          <div>
            <Button icon={RefreshCw} onClick={props.onRetry}>
              {t('common.retry')}
            </Button>
          </div>
        )}
      </div>
    </Notice>
  );
}

type Say = (key: CommonKey) => string;

function titleOf(error: unknown, t: Say, language: Language): string {
  if (error instanceof Unreachable) return t('common.error.unreachable.title');
  if (!(error instanceof HttpProblem)) return t('common.error.title');
  const { code, title } = error.problem;
  // The service speaks English; its title is replaced for readers of other languages.
  if (language === 'en' && title !== '') return title;
  const key = `error.${code}`;
  return t(isErrorKey(key) ? key : 'common.error.title');
}

/** What exactly is wrong, in the service's own words, marked as English so that it is read out as such. */
function Sentence(props: { readonly error: unknown }) {
  const { t } = useTranslator<CommonKey>();
  const { error } = props;
  if (error instanceof HttpProblem && error.problem.detail !== '') {
    return <p lang="en">{error.problem.detail}</p>;
  }
  if (error instanceof Unreachable) return <p>{t('common.error.unreachable')}</p>;
  const isUnreadable = error instanceof UnreadableAnswer;
  return <p>{t(isUnreadable ? 'common.error.unreadable' : 'common.error.unexpected')}</p>;
}

function isErrorKey(key: string): key is ErrorKey {
  return key in errorsEn;
}
