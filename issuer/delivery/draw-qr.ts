import qrcode from 'qrcode';

/** Draws a link as a QR code, as SVG text without styles, fit for a page under a strict policy and for print. */
export function drawQr(link: string): Promise<string> {
  return qrcode.toString(link, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 });
}
