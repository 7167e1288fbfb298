import { isLoopbackOrigin } from '../../core/http/loopback.ts';
import type { Clock } from '../../core/time.ts';
import { openRegisterStore } from '../../storage/open-store.ts';
import type { MountedRegister } from '../app-deps.ts';
import type { IssuerConfig } from '../config.ts';
import type { RegisterPort } from '../deps.ts';
import { openNetwork } from '../open-network.ts';
import { openOperator } from './open-operator.ts';
import { registerPortHttp } from './register-port-http.ts';
import { registerPortStore } from './register-port-store.ts';
import { createRegisterWriter } from './register-writer.ts';

export type OpenRegister = {
  readonly port: RegisterPort;
  readonly url: string;
  readonly operator: string;
  readonly mounted?: MountedRegister;
};

/** Opens the register as configured: mounted with its own store, or another's over HTTP under its pinned operator. */
export async function openRegister(
  config: Pick<IssuerConfig, 'register' | 'addresses' | 'keyEncryptionKey' | 'loopbackOrigins'>,
  clock: Clock,
): Promise<OpenRegister> {
  const isTest = isLoopbackOrigin(config.addresses.issuer);
  if (config.register.kind === 'remote') {
    const { url, operator } = config.register;
    const fetch = openNetwork(config);
    return { port: registerPortHttp({ fetch, clock, url, operator }), url, operator };
  }
  const store = await openRegisterStore(config.register.store);
  const { keyEncryptionKey } = config;
  const name = isTest ? 'Skillseal register (TEST)' : 'Skillseal register';
  const operator = await openOperator({ store, clock, keyEncryptionKey }, name);
  return {
    port: registerPortStore(store),
    url: `${config.addresses.issuer}/register`,
    operator: operator.did,
    mounted: { store, writer: createRegisterWriter({ store, clock, operator }) },
  };
}
