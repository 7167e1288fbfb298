import { Button } from '../../../ui/components/button.tsx';
import { CopyField } from '../../../ui/components/copy-field.tsx';
import { Dialog } from '../../../ui/components/dialog.tsx';
import { QrCode } from '../../../ui/components/qr-code.tsx';
import { useWords } from '../state/words.ts';
import type { OneTimeLink } from './use-staff.ts';

/** A one-time link, shown once, to copy or to scan. */
export function LinkDialog(props: {
  readonly link: OneTimeLink | undefined;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const { link } = props;
  return (
    <Dialog
      open={link !== undefined}
      title={t('staff.link.title', { name: link?.name ?? '' })}
      onClose={props.onClose}
      actions={
        <Button kind="primary" onClick={props.onClose}>
          {t('staff.link.done')}
        </Button>
      }
    >
      {link !== undefined && (
        <>
          <p>{t('staff.link.text')}</p>
          <CopyField label={t('staff.link.label')} value={link.address} />
          <QrCode text={link.address} what={t('staff.link.label')} />
        </>
      )}
    </Dialog>
  );
}
