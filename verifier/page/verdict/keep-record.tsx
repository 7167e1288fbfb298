import { Download, FileText, Printer } from 'lucide';
import { useState } from 'preact/hooks';
import type { VerdictReport } from '../../../schemas/verdict/verdict.ts';
import { Button } from '../../../ui/components/button.tsx';
import { Dialog } from '../../../ui/components/dialog.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { VerifierKey } from '../../../ui/messages/en/verifier.ts';

/** Lets the employer keep what was found, on paper or as a file. The service itself keeps nothing. */
export function KeepRecord(props: { readonly report: VerdictReport }) {
  const { t } = useTranslator<VerifierKey>();
  const [open, setOpen] = useState(false);
  const print = (): void => {
    setOpen(false);
    // The dialog must be gone before the browser takes its picture of the page.
    requestAnimationFrame(() => window.print());
  };
  return (
    <>
      <Button kind="primary" icon={FileText} onClick={() => setOpen(true)}>
        {t('verifier.keep')}
      </Button>
      <Dialog
        open={open}
        title={t('verifier.keep')}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button icon={Printer} onClick={print}>
              {t('verifier.keep.print')}
            </Button>
            <Button icon={Download} onClick={() => saveRecord(props.report)}>
              {t('verifier.keep.save')}
            </Button>
          </>
        }
      >
        <p>{t('verifier.keep.text')}</p>
      </Dialog>
    </>
  );
}

function saveRecord(report: VerdictReport): void {
  const record = { verifier: window.location.origin, ...report };
  const file = new Blob([JSON.stringify(record, null, 2)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `verdict-${report.checkedAt.slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
