import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator } from 'playwright-core';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');

/** Reads a QR code from what the browser drew, never from the document behind it. */
export async function readQrFromPixels(locator: Locator): Promise<string> {
  await locator.scrollIntoViewIfNeeded();
  return readQrFromPicture(await locator.screenshot());
}

/** Reads the QR code of a PNG or JPEG file. */
export async function readQrFromPicture(picture: Uint8Array): Promise<string> {
  prepareZXingModule({
    overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer },
  });
  const found = await readBarcodes(picture, { formats: ['QRCode'], tryHarder: true });
  const text = found.find((result) => result.isValid)?.text;
  if (text === undefined) throw new Error('No QR code was found in the picture.');
  return text;
}
