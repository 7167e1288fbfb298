import { ShieldCheck } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/button.tsx';
import { Card } from '../../../ui/components/card.tsx';
import { FileDrop } from '../../../ui/components/file-drop.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { TextArea } from '../../../ui/components/text-area.tsx';
import { useTranslator } from '../../../ui/i18n/use-translator.tsx';
import type { VerifierKey } from '../../../ui/messages/en/verifier.ts';
import { QrReader } from '../../../ui/qr-reader/qr-reader.tsx';
import { readFile } from '../intake/read-file.ts';
import { readInput } from '../intake/read-input.ts';
import { IntakeFault, type Subject } from '../intake/subject.ts';

/** The ways in: camera, picture, link, text, file. */
export function Landing(props: { readonly onTake: (taken: Subject | IntakeFault) => void }) {
  const { t } = useTranslator<VerifierKey>();
  const [text, setText] = useState('');
  const takeText = (input: string): void => props.onTake(subjectOrFault(() => readInput(input)));
  const takeFile = (file: File): void => {
    readFile(file).then(props.onTake, (reason: unknown) => props.onTake(faultOf(reason)));
  };
  return (
    <div class="stack stack-large">
      <PageHead title={t('verifier.title')}>{t('verifier.intro')}</PageHead>
      <QrReader onText={takeText} />
      <Card>
        <form
          class="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            takeText(text);
          }}
        >
          <TextArea
            label={t('verifier.input.label')}
            hint={t('verifier.input.hint')}
            value={text}
            onInput={setText}
            code
          />
          <Button type="submit" icon={ShieldCheck}>
            {t('verifier.input.check')}
          </Button>
        </form>
      </Card>
      <FileDrop
        label={t('verifier.file.label')}
        hint={t('verifier.file.hint')}
        accept=".json,.jsonld,application/json,application/ld+json,image/*"
        onFile={takeFile}
      />
      <Notice tone="info" title={t('verifier.bookmark.title')}>
        {t('verifier.bookmark')}
      </Notice>
    </div>
  );
}

function subjectOrFault(read: () => Subject): Subject | IntakeFault {
  try {
    return read();
  } catch (reason) {
    return faultOf(reason);
  }
}

/** A file that the browser itself cannot read is of no kind that we know. */
function faultOf(reason: unknown): IntakeFault {
  return reason instanceof IntakeFault
    ? reason
    : new IntakeFault('input-unknown', { cause: reason });
}
