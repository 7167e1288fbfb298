import { CircleQuestionMark, RefreshCw, ScanLine } from 'lucide';
import { Button } from '../../../ui/components/button.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { VerifierKey } from '../../../ui/messages/en/verifier.ts';
import type { IntakeFault } from '../intake/subject.ts';
import { Headline } from '../verdict/headline.tsx';

/** Says why nothing could be checked, and that this is no word about the credential. */
export function Refusal(props: {
  readonly fault: IntakeFault;
  readonly onAgain: () => void;
  readonly onAnother: () => void;
}) {
  const { t } = useTranslator<VerifierKey>();
  const { code, host } = props.fault;
  return (
    <div class="stack">
      <div class="card card-flush">
        <Headline
          tone="unknown"
          icon={CircleQuestionMark}
          title={t(`fault.${code}.title`)}
          level={1}
        >
          {t(`fault.${code}`, { host })}
        </Headline>
      </div>
      <div class="row">
        {code === 'share-unreachable' && (
          <Button icon={RefreshCw} onClick={props.onAgain}>
            {t('verifier.again')}
          </Button>
        )}
        <Button kind="primary" icon={ScanLine} onClick={props.onAnother}>
          {t('verifier.another')}
        </Button>
      </div>
    </div>
  );
}
