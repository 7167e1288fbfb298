import type { IssuerStore } from '../../../storage/store.ts';

const WRITES = new Set(['insert', 'insertMany', 'put', 'putMany', 'remove']);

/** What a process that ends leaves behind: the write with this number, and every later one, does not happen. */
export class Crash extends Error {}

function crashing<T extends object>(collection: T, beforeWrite: () => void): T {
  return new Proxy(collection, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      const bound = (...args: readonly unknown[]): unknown => {
        if (WRITES.has(String(name))) beforeWrite();
        return Reflect.apply(member, target, args);
      };
      return bound;
    },
  });
}

/** The same store, which lets `allowed` writes through and then ends. */
export function crashingStore(store: IssuerStore, allowed: number): IssuerStore {
  let writes = 0;
  const beforeWrite = (): void => {
    writes += 1;
    if (writes > allowed) throw new Crash('the process ended');
  };
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'object' && member !== null ? crashing(member, beforeWrite) : member;
    },
  });
}
