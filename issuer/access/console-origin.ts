import { AppError } from '../../core/errors.ts';
import { isLoopbackOrigin } from '../../core/http/loopback.ts';
import type { AccessDeps } from './access-deps.ts';

/** The origin and the WebAuthn relying party of one request to the console. */
export type ConsoleOrigin = { readonly origin: string; readonly rpId: string };

/**
 * At which origin the console is being used. A public issuer has one; on a loopback host `localhost` answers
 * as well, with passkeys of its own. Any other Host header is refused, so that no foreign name can be
 * pointed at this server (DNS rebinding).
 *
 * @param host the Host header
 * @throws AppError `not-allowed`
 */
export function consoleOrigin(
  deps: Pick<AccessDeps, 'addresses'>,
  host: string | undefined,
): ConsoleOrigin {
  const issuer = new URL(deps.addresses.issuer);
  if (!isLoopbackOrigin(issuer.origin)) {
    if (host === issuer.host) return { origin: issuer.origin, rpId: issuer.hostname };
  } else if (host !== undefined && URL.canParse(`${issuer.protocol}//${host}`)) {
    const asked = new URL(`${issuer.protocol}//${host}`);
    // A passkey belongs to a name: an address such as 127.0.0.1 cannot have one.
    if (asked.hostname === 'localhost' || asked.hostname === issuer.hostname) {
      return { origin: asked.origin, rpId: asked.hostname };
    }
  }
  throw new AppError(
    'not-allowed',
    `The console is used at ${deps.addresses.issuer}/console and at no other address.`,
  );
}
