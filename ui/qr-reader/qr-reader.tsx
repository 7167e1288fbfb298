import { Camera, CameraOff, Image } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { useTranslator } from '../i18n/use-translator.tsx';
import type { CommonKey } from '../messages/en/common.ts';

type Trouble = 'common.scan.noCode' | 'common.scan.noImage' | 'common.scan.noCamera';

/**
 * Reads a QR code with the camera or from a picture. The decoder is loaded when it is first needed.
 * `onText` gets the text as it is: untrusted, to be parsed by the caller.
 */
export function QrReader(props: { readonly onText: (text: string) => void }) {
  const { t } = useTranslator<CommonKey>();
  const [on, setOn] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const chooser = useRef<HTMLInputElement>(null);
  const readPicture = (file: File | undefined): void => {
    if (file === undefined) return;
    setTrouble(undefined);
    import('./read-qr.ts')
      .then(({ readQr }) => readQr(file))
      .then(
        (text) => (text === undefined ? setTrouble('common.scan.noCode') : props.onText(text)),
        () => setTrouble('common.scan.noImage'),
      );
  };
  return (
    <div class="stack stack-small">
      {on && (
        <CameraView
          onText={(text) => {
            setOn(false);
            props.onText(text);
          }}
          onTrouble={() => {
            setOn(false);
            setTrouble('common.scan.noCamera');
          }}
        />
      )}
      <div class="row">
        <Button
          kind="primary"
          icon={on ? CameraOff : Camera}
          onClick={() => {
            setTrouble(undefined);
            setOn(!on);
          }}
        >
          {t(on ? 'common.scan.stop' : 'common.scan.start')}
        </Button>
        <Button icon={Image} onClick={() => chooser.current?.click()}>
          {t('common.scan.image')}
        </Button>
        <input
          ref={chooser}
          class="hidden-visually"
          type="file"
          tabIndex={-1}
          accept="image/*"
          aria-label={t('common.scan.image')}
          onChange={(event) => {
            readPicture(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {trouble !== undefined && (
        <Notice tone="caution" live>
          {t(trouble)}
        </Notice>
      )}
    </div>
  );
}

function CameraView(props: {
  readonly onText: (text: string) => void;
  readonly onTrouble: () => void;
}) {
  const { t } = useTranslator<CommonKey>();
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    const watch = async (): Promise<void> => {
      const { watchCamera } = await import('./camera-reader.ts');
      if (video.current === null) return;
      const text = await watchCamera(video.current, stop.signal);
      if (text !== undefined) props.onText(text);
    };
    watch().catch(() => stop.signal.aborted || props.onTrouble());
    return () => stop.abort();
  }, []);
  return (
    <figure class="stack stack-small">
      <video class="camera" ref={video} muted playsInline />
      <figcaption class="quiet small">{t('common.scan.hint')}</figcaption>
    </figure>
  );
}
