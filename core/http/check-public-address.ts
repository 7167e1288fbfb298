import { AppError } from '../errors.ts';
import { isLoopbackOrigin } from './loopback.ts';

/**
 * Checks an address under which a program is or will be reached: https, or plain http on this machine
 * (architecture.md 4.9).
 *
 * @param name how the program is called in the message, e.g. `wallet`
 * @throws AppError `configuration`
 */
export function checkPublicAddress(name: string, address: string): void {
  if (!URL.canParse(address) || address.endsWith('/'))
    throw new AppError(
      'configuration',
      `The address of the ${name} must be a web address without a slash at the end.`,
    );
  if (address.startsWith('https:') || (address.startsWith('http:') && isLoopbackOrigin(address)))
    return;
  throw new AppError(
    'configuration',
    `The address of the ${name} must begin with https: plain http is accepted on this machine (localhost) alone.`,
  );
}

/** The same for an origin: scheme, host and port without a path. */
export function checkPublicOrigin(name: string, address: string): void {
  if (!URL.canParse(address) || new URL(address).origin !== address)
    throw new AppError(
      'configuration',
      `The address of the ${name} must be an origin such as https://${name}.example, without a path or a slash at the end.`,
    );
  checkPublicAddress(name, address);
}
