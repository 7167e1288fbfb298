import { RefreshCw, ScanLine } from 'lucide';
import type { VerdictReport } from '../../../schemas/verdict/verdict.ts';
import { Button } from '../../../ui/components/button.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { VerifierKey } from '../../../ui/messages/en/verifier.ts';
import { isReadable } from '../../engine/is-readable.ts';
import { CredentialVerdict } from './credential-verdict.tsx';
import { KeepRecord } from './keep-record.tsx';
import { ManySummary } from './many-summary.tsx';
import { wordsForPaper, wordsOfTime } from './words-of-time.ts';

/** The whole answer: one verdict a credential, when it was made, and the two things that one does next. */
export function VerdictPage(props: {
  readonly report: VerdictReport;
  readonly rechecking: boolean;
  readonly cameByLink: boolean;
  readonly now: Date;
  readonly onAgain: () => void;
  readonly onAnother: () => void;
}) {
  const words = useTranslator<VerifierKey>();
  const { report, now } = props;
  const isMany = report.credentials.length > 1;
  const when = wordsOfTime(words, report.checkedAt, now);
  return (
    <div class="stack" aria-busy={props.rechecking}>
      <p class="print-only">
        {words.t('verifier.printed', {
          when: wordsForPaper(words, report.checkedAt),
          origin: window.location.origin,
        })}
      </p>
      {isMany && <ManySummary report={report} />}
      {report.credentials.map((credential, index) => (
        <CredentialVerdict
          key={credential.credentialId ?? index}
          report={credential}
          checkedAt={report.checkedAt}
          now={now}
          level={isMany ? 2 : 1}
          readable={isReadable(report.kind, credential)}
        />
      ))}
      <div class="row no-print">
        <KeepRecord report={report} />
        <Button icon={ScanLine} onClick={props.onAnother}>
          {words.t('verifier.another')}
        </Button>
        <Button kind="quiet" icon={RefreshCw} busy={props.rechecking} onClick={props.onAgain}>
          {words.t('verifier.again')}
        </Button>
      </div>
      <p class="quiet small">{words.t('verifier.checkedAt', { when })}</p>
      {props.cameByLink && (
        <div class="no-print">
          <Notice tone="info" title={words.t('verifier.camebylink.title')}>
            {words.t('verifier.camebylink')}
          </Notice>
        </div>
      )}
    </div>
  );
}
