import { type DestinationStream, destination, type Logger, pino } from 'pino';
import { AppError } from '../errors.ts';

export type { Logger } from 'pino';
export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug';

/** Names under which secrets and personal data travel; a log line that holds one shows `[redacted]`. */
const SECRETS = [
  'authorization',
  'cookie',
  'body',
  'token',
  'code',
  'secret',
  'password',
  'key',
  'email',
  'name',
];

/** What the log keeps of an error: its kind, its stack and those of its causes; no field of its own that could hold input. */
function toLoggedError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return { kind: typeof error };
  return {
    kind: error.name,
    ...(error instanceof AppError ? { reason: error.code } : {}),
    stack: error.stack,
    ...(error.cause === undefined || depth === 3
      ? {}
      : { cause: toLoggedError(error.cause, depth + 1) }),
  };
}

/**
 * The log of a program: JSON lines on standard error, or where a test looks. Ids, keys, bodies and
 * addresses of people do not belong in it; what slips in under a telling name is redacted.
 */
export function createLogger(
  program: string,
  level: LogLevel = 'info',
  to: DestinationStream = destination({ dest: 2, sync: true }),
): Logger {
  const paths = SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  return pino(
    {
      level,
      base: { program },
      redact: { paths, censor: '[redacted]' },
      serializers: { err: (error: unknown) => toLoggedError(error) },
    },
    to,
  );
}
