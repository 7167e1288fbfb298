import { AppError } from '../../core/errors.ts';
import type { ReadRegister, RegisterDocument } from '../../core/http/register-document.ts';
import type { Clock } from '../../core/time.ts';
import type { RegisterView } from '../engine/engine-deps.ts';
import { verifyRegister } from '../engine/trust/verify-register.ts';

/**
 * Reads the register as far as it may be trusted: fetched, verified against the pinned operator, and held against what
 * was seen before. One copy is verified once; the reader of the document decides when it fetches the next.
 *
 * @param notice holds a trusted register against its remembered history
 */
export function createRegisterReader(
  read: ReadRegister,
  operator: string,
  clock: Clock,
  notice: (view: RegisterView) => Promise<RegisterView> = async (view) => view,
): () => Promise<RegisterView> {
  let kept:
    | { readonly document: RegisterDocument; readonly view: Promise<RegisterView> }
    | undefined;
  return async () => {
    try {
      const document = await read();
      if (kept?.document !== document) {
        kept = { document, view: verifyRegister(document.jws, operator, clock()).then(notice) };
      }
      return await kept.view;
    } catch (error) {
      kept = undefined;
      if (error instanceof AppError) return { kind: 'unreachable', detail: error.publicDetail };
      throw error;
    }
  };
}
