import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasmAddress from 'zxing-wasm/reader/zxing_reader.wasm?url';

// The decoder's own copy of the code, served by us: it would otherwise ask a public CDN.
prepareZXingModule({
  overrides: { locateFile: (path: string) => (path.endsWith('.wasm') ? wasmAddress : path) },
});

/** Longer sides are scaled down: a code that fills a photo needs no more, and memory on phones is short. */
const longest = 2400;

/**
 * Reads the first QR code of a picture, or answers undefined.
 *
 * @throws DOMException when a file is no picture that the browser can open
 */
export async function readQr(picture: Blob | ImageData): Promise<string | undefined> {
  const pixels = picture instanceof Blob ? await toPixels(picture) : picture;
  const found = await readBarcodes(pixels, { formats: ['QRCode'], tryHarder: true });
  return found.find((result) => result.isValid && result.text !== '')?.text;
}

async function toPixels(file: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new DOMException('No canvas.', 'NotSupportedError');
  // A transparent picture would be read as black on black.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return context.getImageData(0, 0, width, height);
}
