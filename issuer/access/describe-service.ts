import type { AccessDeps } from './access-deps.ts';
import { hasOperator } from './has-operator.ts';

export type ServiceState = {
  readonly setUp: boolean;
  readonly sampleOffered: boolean;
  readonly test: boolean;
  readonly version: string;
};

/** What anyone may know of the installation before signing in. */
export async function describeService(
  deps: AccessDeps & { readonly version: string },
): Promise<ServiceState> {
  const isEmpty = (await deps.store.centres.list({ limit: 1 })).length === 0;
  return {
    setUp: await hasOperator(deps),
    sampleOffered: deps.test && isEmpty,
    test: deps.test,
    version: deps.version,
  };
}
