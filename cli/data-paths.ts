import { join, resolve } from 'node:path';

/** Where the data lie unless `--data` says otherwise. */
export const DEFAULT_DATA = './data';

/** The address of each program's own store in a data directory. */
export function dataPaths(directory: string | undefined) {
  const root = resolve(directory ?? DEFAULT_DATA);
  const address = (program: string): string => `sqlite:${join(root, `${program}.db`)}`;
  return {
    root,
    issuer: address('issuer'),
    register: address('register'),
    wallet: address('wallet'),
    verifier: address('verifier'),
  } as const;
}
