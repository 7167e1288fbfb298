import { AppError } from '../../core/errors.ts';
import type { GuardedFetch } from '../../core/net/guarded-fetch.ts';
import type { Clock } from '../../core/time.ts';
import type { RegisterEvent } from '../../schemas/register-entry/register-event.ts';
import { verifyRegister } from '../../verifier/engine/trust/verify-register.ts';
import type { RegisterPort } from '../deps.ts';

const FRESH_MS = 60 * 1000;

/**
 * Asks a register over HTTP and checks it against the pinned operator; a copy is used for a minute. There is no
 * going on without the register: not knowing what a centre may award means not to issue.
 *
 * @param url the register's address, e.g. `https://register.example/register`
 */
export function registerPortHttp(deps: {
  readonly fetch: GuardedFetch;
  readonly clock: Clock;
  readonly url: string;
  readonly operator: string;
}): RegisterPort {
  let kept: { readonly events: readonly RegisterEvent[]; readonly readAt: number } | undefined;

  async function readJws(): Promise<string> {
    const address = `${deps.url}/register.jwt`;
    const answer = await deps.fetch(address, { accept: 'application/jwt' });
    if (answer.status === 200) return new TextDecoder().decode(answer.body);
    throw new AppError('document-unreachable', `The register answered with ${answer.status}.`);
  }

  async function read(): Promise<readonly RegisterEvent[]> {
    const jws = await readJws().catch((cause: unknown) => {
      if (!(cause instanceof AppError)) throw cause;
      throw new AppError(
        'register-unavailable',
        'The register cannot be reached, and without it nothing is issued. Try again in a while.',
        { cause },
      );
    });
    const view = await verifyRegister(jws, deps.operator, deps.clock());
    if (view.kind === 'trusted') return view.snapshot.events;
    throw new AppError(
      'register-not-trusted',
      'The register is not signed by the operator that this issuer trusts, or its copy is out of date. Nothing is issued on it.',
    );
  }

  return {
    async events() {
      const now = deps.clock().getTime();
      if (kept !== undefined && now - kept.readAt < FRESH_MS) return kept.events;
      kept = { events: await read(), readAt: now };
      return kept.events;
    },
  };
}
