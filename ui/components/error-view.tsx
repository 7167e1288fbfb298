import { RefreshCw } from 'lucide';
import { HttpProblem, Unreachable } from '../http-errors.ts';
import { useTranslator } from '../i18n/use-translator.tsx';
import type { CommonKey } from '../messages/en/common.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** Says what went wrong in the service's own sentence (RFC 9457), with every problem named, and offers to try again. */
export function ErrorView(props: {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
}) {
  const { t } = useTranslator<CommonKey>();
  const { error } = props;
  const problems = error instanceof HttpProblem ? error.problem.problems : [];
  return (
    <Notice tone={error instanceof Unreachable ? 'unknown' : 'bad'} title={titleOf(error, t)} live>
      <div class="stack stack-small">
        <p>{sentenceOf(error, t)}</p>
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

function titleOf(error: unknown, t: Say): string {
  if (error instanceof HttpProblem) return error.problem.title;
  return t(error instanceof Unreachable ? 'common.error.unreachable.title' : 'common.error.title');
}

function sentenceOf(error: unknown, t: Say): string {
  if (error instanceof HttpProblem) return error.problem.detail;
  if (error instanceof Unreachable) return t('common.error.unreachable');
  return t(
    error instanceof Error && error.name === 'UnreadableAnswer'
      ? 'common.error.unreadable'
      : 'common.error.unexpected',
  );
}
