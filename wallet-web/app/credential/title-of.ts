import type { HeldCredential } from '../wallet-context.tsx';

/** What a credential is called, in its own words; `untitled` where it says nothing. */
export function titleOf(held: HeldCredential, untitled: string): string {
  return held.report?.award?.achievement.title ?? held.claims.title ?? untitled;
}
