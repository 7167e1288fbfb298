import { z } from 'zod';
import { hashOf } from '../../core/ids.ts';
import { parseWith } from '../../schemas/parse.ts';
import type { VerifierStore } from '../../storage/store.ts';
import type { RegisterView } from '../engine/engine-deps.ts';

const seenSchema = z.strictObject({ count: z.int().min(1), hash: z.string() });

/**
 * Holds a register against the longest history of the same operator that this verifier has seen. The history is
 * append-only, so one that is shorter or tells the past differently hides something, although its signature is good.
 */
export async function noticeRegister(
  store: Pick<VerifierStore, 'settings'>,
  view: RegisterView,
): Promise<RegisterView> {
  if (view.kind !== 'trusted') return view;
  const { iss, events } = view.snapshot;
  const id = `register-seen:${await hashOf(iss)}`;
  const setting = await store.settings.find(id);
  const seen =
    setting === undefined
      ? undefined
      : parseWith(seenSchema, JSON.parse(setting.value), 'The noted register');
  if (seen !== undefined && events[seen.count - 1]?.hash !== seen.hash) {
    return {
      kind: 'untrusted',
      detail: 'the register no longer holds what this verifier saw in it before',
    };
  }
  const last = events.at(-1);
  if (last !== undefined && events.length > (seen?.count ?? 0)) {
    await store.settings.put({
      id,
      value: JSON.stringify({ count: events.length, hash: last.hash }),
    });
  }
  return view;
}
