import { useMemo } from 'preact/hooks';
import { create } from 'qrcode';
import { useTranslator } from '../i18n/use-translator.tsx';
import type { CommonKey } from '../messages/en/common.ts';

const quiet = 4;

/**
 * A QR code as vector drawing, with the quiet zone of four modules that ISO/IEC 18004 asks for; black on white in every theme.
 *
 * @param props.text what the code holds
 * @param props.what what it is, for those who cannot see it, e.g. "the share link"
 */
export function QrCode(props: { readonly text: string; readonly what: string }) {
  const { t } = useTranslator<CommonKey>();
  const { path, size } = useMemo(() => draw(props.text), [props.text]);
  return (
    <svg
      class="qr"
      role="img"
      aria-label={t('common.qr', { what: props.what })}
      viewBox={`0 0 ${size} ${size}`}
      width="300"
      height="300"
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}

function draw(text: string): { readonly path: string; readonly size: number } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const parts: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) parts.push(`M${column + quiet} ${row + quiet}h1v1h-1z`);
    }
  }
  return { path: parts.join(''), size: modules.size + 2 * quiet };
}
