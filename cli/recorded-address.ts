import { AppError } from '../core/errors.ts';
import { isLoopbackOrigin } from '../core/http/loopback.ts';
import type { IssuerStore } from '../storage/store.ts';

const SETTING = 'issuer-url';

/**
 * The address for which a store was made: it stands in every identity and credential, so it cannot change. On an empty
 * store the wanted one is recorded. On loopback hosts another port is allowed for: documents keep the recorded address.
 *
 * @param wanted absent: whatever is recorded, else `fallback`
 * @throws AppError `store-elsewhere` naming both
 */
export async function recordedAddress(
  store: IssuerStore,
  wanted: string | undefined,
  fallback: string,
): Promise<string> {
  const first = wanted ?? fallback;
  await store.settings.insert({ id: SETTING, value: first });
  const recorded = (await store.settings.get(SETTING)).value;
  if (wanted === undefined || recorded === wanted) return recorded;
  if ((await store.centres.count()) === 0) {
    // Nothing carries the address yet, so that a first start can be repeated with another one.
    await store.settings.put({ id: SETTING, value: wanted });
    return wanted;
  }
  if (isLoopbackOrigin(recorded) && isLoopbackOrigin(wanted)) return recorded;
  throw new AppError(
    'store-elsewhere',
    `These data were made for ${recorded}, which stands in every credential, and not for ${wanted}. Start with --issuer-url ${recorded}, or choose another folder with --data.`,
  );
}
