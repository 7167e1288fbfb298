import { createHash } from 'node:crypto';
import type { CanonizeGuard } from '../core/canonical/canonize-guard.ts';
import { isJsonObject } from '../core/documents/json-object.ts';
import { AppError } from '../core/errors.ts';
import { createLogger, type Logger } from '../core/http/logger.ts';
import type { CliIo } from './io.ts';

const VARIABLE = 'SKILLSEAL_COMPARE_CANONICAL';

/**
 * Whether every document is to be canonicalized by the stock library too, as the environment says: 1 for yes. At a
 * difference the stock answer counts, and the log gets an error with the document's id and digest, never its content.
 *
 * @throws AppError `configuration` for another value than 1, 0 and none
 */
export function canonizeAlarm(
  env: CliIo['env'],
  openLog: () => Logger = () => createLogger('canonical'),
): CanonizeGuard | undefined {
  const value = env[VARIABLE] ?? '';
  if (value === '' || value === '0') return undefined;
  if (value !== '1') {
    throw new AppError(
      'configuration',
      `${VARIABLE} must be 1, to compare every document with the stock library, or 0.`,
    );
  }
  const log = openLog();
  return {
    compareAlways: true,
    onDifference: (document) => {
      const id = isJsonObject(document) ? document.id : undefined;
      const sha256 = createHash('sha256').update(JSON.stringify(document)).digest('hex');
      log.error({ id, sha256 }, 'ALARM: the direct canonicalizer differs from the stock library');
    },
  };
}
