import { listen } from '../core/http/listen.ts';
import type { StartPlan } from './start-plan.ts';

/**
 * Makes sure that every port can be had before anything is made: an issuer's address is recorded for good.
 *
 * @throws AppError `configuration` naming the port
 */
export async function assertPortsFree({ ports, host }: StartPlan): Promise<void> {
  for (const port of Object.values(ports)) {
    const probe = await listen((_request, response) => response.end(), port, host);
    await probe.close();
  }
}
