import type { Express } from 'express';
import { AppError } from '../../../core/errors.ts';
import { createLogger } from '../../../core/http/logger.ts';
import type { PublicDocuments } from '../../../core/net/public-documents.ts';
import type { Clock } from '../../../core/time.ts';
import { createIssuerApp } from '../../../issuer/app.ts';
import type { IssuerAppDeps } from '../../../issuer/app-deps.ts';
import { composeIssuer, type IssuerParts } from '../../../issuer/compose-issuer.ts';
import { openOperator } from '../../../issuer/register/open-operator.ts';
import { registerPortStore } from '../../../issuer/register/register-port-store.ts';
import { createRegisterWriter } from '../../../issuer/register/register-writer.ts';
import { openIssuerStore, openRegisterStore } from '../../../storage/open-store.ts';

export const ISSUER = 'http://issuer.localhost:4100';

/** A clock that stands still until it is moved. */
export type TestClock = Clock & { move(ms: number): void };

export function testClock(start = '2026-11-20T10:00:00Z'): TestClock {
  let now = Date.parse(start);
  const clock = (): Date => new Date(now);
  return Object.assign(clock, {
    move(ms: number) {
      now += ms;
    },
  });
}

export type TestIssuer = {
  readonly app: Express;
  readonly deps: IssuerAppDeps;
  readonly clock: TestClock;
  close(): Promise<void>;
};

/** A network on which nothing answers. */
const unreachableDocuments: PublicDocuments = {
  async read(_kind, url) {
    throw new AppError('document-unreachable', `There is no network in this test: ${url}`);
  },
};

/** The issuer's application over stores in memory. */
export async function openTestIssuer(changes: Partial<IssuerParts> = {}): Promise<TestIssuer> {
  const clock = testClock();
  const store = await openIssuerStore('memory:');
  const registerStore = await openRegisterStore('memory:');
  const keyEncryptionKey = new Uint8Array(32).fill(7);
  const operator = await openOperator(
    { store: registerStore, clock, keyEncryptionKey },
    'Test register',
  );
  const writer = createRegisterWriter({ store: registerStore, clock, operator });
  const deps = composeIssuer({
    store,
    clock,
    register: registerPortStore(registerStore),
    addresses: {
      issuer: ISSUER,
      verifier: 'http://verifier.localhost:4200',
      wallet: 'http://wallet.localhost:4300',
    },
    smtp: false,
    documents: unreachableDocuments,
    keyEncryptionKey,
    version: '0.1.0',
    logger: createLogger('issuer', 'silent'),
    mountedRegister: { store: registerStore, writer },
    ...changes,
  });
  return {
    app: createIssuerApp(deps),
    deps,
    clock,
    async close() {
      await deps.jobs.stop();
      await registerStore.close();
      await store.close();
    },
  };
}
