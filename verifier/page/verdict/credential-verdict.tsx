import type { CredentialReport } from '../../../schemas/verdict/verdict.ts';
import { AwardView } from '../../../ui/award/award-view.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { Chip } from '../../../ui/components/chip.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { VerifierKey } from '../../../ui/messages/en/verifier.ts';
import { ChecksList } from './checks-list.tsx';
import { ClaimsView } from './claims-view.tsx';
import { Headline } from './headline.tsx';
import { HolderChip } from './holder-chip.tsx';
import { StandingBlock } from './standing-block.tsx';
import { verdictSentence } from './verdict-sentence.ts';
import { verdictTones } from './verdict-tones.ts';

/** The verdict on one credential in the order of design.md: verdict, awarding body, person, achievement, checks. */
export function CredentialVerdict(props: {
  readonly report: CredentialReport;
  readonly checkedAt: string;
  readonly now: Date;
  readonly level: 1 | 2;
  readonly readable: boolean;
}) {
  const words = useTranslator<VerifierKey>();
  const { report, now } = props;
  const look = verdictTones[report.verdict];
  if (!props.readable) return <Unreadable report={report} now={now} />;
  return (
    <div class="stack">
      <div class="card card-flush">
        <Headline {...look} title={words.t(`verdict.${report.verdict}`)} level={props.level}>
          {verdictSentence(report, props.checkedAt, now, words)}
        </Headline>
        <StandingBlock report={report} />
      </div>
      <Card class="stack">
        {report.test && <Chip tone="unknown">{words.t('verifier.test')}</Chip>}
        <Stated report={report} />
      </Card>
      <Card>
        <ChecksList checks={report.checks} verdict={report.verdict} now={now} />
      </Card>
    </div>
  );
}

/** What it says; above it how far that can be believed. */
function Stated(props: { readonly report: CredentialReport }) {
  const { t } = useTranslator<VerifierKey>();
  const { award, claims, verdict, checks } = props.report;
  const isSigned = verdict !== 'not-genuine' && checks.signature.outcome === 'pass';
  // Who presents a forgery is no good news, whatever key it was presented with.
  const chip = isSigned ? <HolderChip holder={checks.holder} /> : undefined;
  return (
    <>
      {!isSigned && (
        <Notice
          tone={verdict === 'not-genuine' ? 'bad' : 'unknown'}
          title={t('verifier.claims.title')}
        >
          {t('verifier.claims.unconfirmed')}
        </Notice>
      )}
      {award === undefined ? (
        <>
          {chip}
          <p class="quiet small">{t('verifier.claims.foreign')}</p>
          <ClaimsView claims={claims} />
        </>
      ) : (
        <AwardView award={award} reader="other" underName={chip} />
      )}
    </>
  );
}

function Unreadable(props: { readonly report: CredentialReport; readonly now: Date }) {
  const { t } = useTranslator<VerifierKey>();
  const { checks } = props.report;
  return (
    <div class="stack">
      <div class="card card-flush">
        <Headline {...verdictTones['cannot-say']} title={t('verdict.unreadable')} level={1}>
          {t(`code.${checks.format.code}`)}
        </Headline>
      </div>
      <Card>
        <ChecksList checks={checks} verdict={props.report.verdict} now={props.now} />
      </Card>
    </div>
  );
}
