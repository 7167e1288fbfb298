import { maxInput, readInput } from './read-input.ts';
import { IntakeFault, type Subject } from './subject.ts';

/**
 * Reads a dropped or chosen file: a credential as JSON, or a picture with a QR code.
 *
 * @throws IntakeFault input-too-large | input-no-code and those of `readInput`
 */
export async function readFile(file: File): Promise<Subject> {
  if (file.size > maxInput) throw new IntakeFault('input-too-large');
  if (!file.type.startsWith('image/')) return readInput(await file.text());
  const { readQr } = await import('../../../ui/qr-reader/read-qr.ts');
  const text = await readQr(file).catch((cause: unknown) => {
    throw new IntakeFault('input-no-code', { cause });
  });
  if (text === undefined) throw new IntakeFault('input-no-code');
  return readInput(text);
}
