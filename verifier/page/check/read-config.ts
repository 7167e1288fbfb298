import { z } from 'zod';
import { request } from '../../../ui/http.ts';

const configSchema = z.looseObject({ walletOrigins: z.array(z.url()), test: z.boolean() });

export type PageConfig = z.infer<typeof configSchema>;

/** Asks this page's own server which wallet services it may ask, and whether it runs for trial. */
export function readConfig(): Promise<PageConfig> {
  return request((json) => configSchema.parse(json), 'GET', '/api/config');
}
