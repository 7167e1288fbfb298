import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasmAddress from 'zxing-wasm/reader/zxing_reader.wasm?url';

// The decoder's own copy of the code, served by us: it would otherwise ask a public CDN.
prepareZXingModule({
  overrides: { locateFile: (path: string) => (path.endsWith('.wasm') ? wasmAddress : path) },
});

/** Reads the first QR code of a picture, or answers undefined. Rejects when the picture cannot be opened. */
export async function readQr(picture: Blob | ImageData): Promise<string | undefined> {
  const found = await readBarcodes(picture, { formats: ['QRCode'], tryHarder: true });
  return found.find((result) => result.isValid && result.text !== '')?.text;
}
