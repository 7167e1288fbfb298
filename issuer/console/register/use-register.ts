import { catalogueApi } from '../api/catalogue-api.ts';
import { registerApi } from '../api/register-api.ts';
import type { CatalogueEntry, CentreView, RegisterView } from '../api/views.ts';
import { type Loading, useLoaded } from '../state/use-loaded.ts';

export type RegisterState = {
  readonly centres: readonly CentreView[];
  readonly register: RegisterView;
  readonly catalogue: readonly CatalogueEntry[];
};

async function load(): Promise<RegisterState> {
  const [centres, register, catalogue] = await Promise.all([
    registerApi.centres(),
    registerApi.read(),
    catalogueApi.list(),
  ]);
  return { centres, register, catalogue };
}

/** Centres, the register's events and the catalogue, as the operator's pages need them together. */
export function useRegister(): Loading<RegisterState> {
  return useLoaded(load);
}
