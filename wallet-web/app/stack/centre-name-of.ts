import type { Pathway } from '../../../schemas/pathway/pathway.ts';
import type { HeldCredential } from '../wallet-context.tsx';

/** What the granting centre calls itself in the learner's credentials, else its host. */
export function centreNameOf(pathway: Pathway, held: readonly HeldCredential[]): string {
  const award = held
    .map(({ report }) => report?.award)
    .find((one) => one?.awardingBody.did === pathway.issuer);
  return award?.awardingBody.name ?? new URL(pathway.target.achievement).host;
}
