import { catalogueApi } from '../api/catalogue-api.ts';
import type { CatalogueEntry } from '../api/views.ts';
import { type Loading, useLoaded } from './use-loaded.ts';

const load = (): Promise<CatalogueEntry[]> => catalogueApi.list();

/** The newest version of everything that can be awarded, with what is missing and who may award it. */
export function useCatalogue(): Loading<CatalogueEntry[]> {
  return useLoaded(load);
}
