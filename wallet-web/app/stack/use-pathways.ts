import { useEffect, useMemo, useState } from 'preact/hooks';
import { z } from 'zod';
import { type Pathway, pathwaySchema } from '../../../schemas/pathway/pathway.ts';
import type { SendRequest } from '../http-port.ts';
import { type HeldCredential, useWallet } from '../wallet-context.tsx';
import { type Goal, goalOf } from './goal.ts';

const answerSchema = z.looseObject({ json: z.array(z.unknown()) });

/** What was learnt from the centres; kept while the page is open, because rules change rarely. */
const known = new Map<string, readonly Pathway[]>();

/**
 * The goals that the centres of the held credentials publish, nearest first. Only goals to which something counts or
 * whose centre awarded something are there; centres that could not be asked are counted, not hidden.
 */
export function usePathways(): {
  readonly goals: readonly Goal[];
  readonly reading: boolean;
  readonly unreachable: number;
} {
  const { held, send, clock } = useWallet();
  const origins = [
    ...new Set(
      held.flatMap(({ report }) =>
        report?.award === undefined ? [] : [new URL(report.award.achievementUrl).origin],
      ),
    ),
  ].sort();
  const asked = origins.join(' ');
  const [state, setState] = useState({ asked: '', unreachable: 0, pathways: noPathways });
  useEffect(() => {
    let current = true;
    readAll(send, origins).then((read) => current && setState({ asked, ...read }));
    return () => {
      current = false;
    };
  }, [asked]);
  const goals = useMemo(
    () =>
      state.pathways
        .flatMap((pathway) => goalOf(pathway, held, clock()) ?? [])
        .filter((goal) => goal.share > 0 || isKnownCentre(goal, held))
        .sort((a, b) => b.share - a.share || a.pathway.title.localeCompare(b.pathway.title)),
    [state.pathways, held],
  );
  // Until every credential is checked, which centres there are to ask is not known.
  const reading = state.asked !== asked || held.some(({ report }) => report === undefined);
  return { goals, reading, unreachable: state.unreachable };
}

/** An issuer's address can stand for many centres; those that the learner never dealt with are left out. */
function isKnownCentre({ pathway }: Goal, held: readonly HeldCredential[]): boolean {
  return held.some(({ report }) => report?.award?.awardingBody.did === pathway.issuer);
}

const noPathways: readonly Pathway[] = [];

async function readAll(
  send: SendRequest,
  origins: readonly string[],
): Promise<{ readonly pathways: readonly Pathway[]; readonly unreachable: number }> {
  const results = await Promise.all(origins.map((origin) => readPathways(send, origin)));
  return {
    pathways: results.flatMap((result) => result ?? []),
    unreachable: results.filter((result) => result === undefined).length,
  };
}

async function readPathways(
  send: SendRequest,
  origin: string,
): Promise<readonly Pathway[] | undefined> {
  const before = known.get(origin);
  if (before !== undefined) return before;
  try {
    const address = `/api/documents/pathways?issuer=${encodeURIComponent(origin)}`;
    const answer = await send(address);
    if (answer.status !== 200) return undefined;
    // A rule of a form that this version does not know is left out; the others still help.
    const pathways = answerSchema.parse(answer.json).json.flatMap((input) => {
      const parsed = pathwaySchema.safeParse(input);
      return parsed.success ? [parsed.data] : [];
    });
    known.set(origin, pathways);
    return pathways;
  } catch {
    // Counted by the caller as a centre that could not be asked.
    return undefined;
  }
}
