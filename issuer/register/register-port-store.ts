import type { RegisterStore } from '../../storage/store.ts';
import type { RegisterPort } from '../deps.ts';
import { readEvents } from './read-events.ts';

/** Asks a register whose store lies beside the issuer's: for commands and for the register that is mounted here. */
export function registerPortStore(store: Pick<RegisterStore, 'events'>): RegisterPort {
  return { events: () => readEvents(store) };
}
