import { AppError } from '../../core/errors.ts';
import type { AccessDeps, ConsoleRequest } from './access-deps.ts';
import { consoleOrigin } from './console-origin.ts';

const READING = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses a change that another site may have caused: it needs our own header, which no form can send, and the
 * console's own Origin. The cookie is SameSite=Strict besides.
 *
 * @throws AppError `not-allowed`
 */
export function assertSameOrigin(
  deps: Pick<AccessDeps, 'addresses'>,
  request: ConsoleRequest,
): void {
  const { origin } = consoleOrigin(deps, request.headers.host);
  if (READING.includes(request.method)) return;
  if (request.headers['x-skillseal'] === 'console' && request.headers.origin === origin) return;
  throw new AppError('not-allowed', 'This change did not come from the console itself.');
}
