import { appendEvent } from '../../../core/accreditation/append-event.ts';
import { didJwkOf } from '../../../core/dids/did-jwk.ts';
import { generateKeyPair } from '../../../core/keys/generate-key.ts';
import type { KeyPair } from '../../../core/keys/key-pair.ts';
import { signJws } from '../../../core/proofs/jws.ts';
import type {
  RegisterEntryDraft,
  RegisterEvent,
} from '../../../schemas/register-entry/register-event.ts';
import { NOW } from './world.ts';

export type Operator = { readonly did: string; readonly pair: KeyPair };

export async function newOperator(): Promise<Operator> {
  const pair = await generateKeyPair('P-256');
  return { did: didJwkOf(pair.publicJwk), pair };
}

export async function chain(
  drafts: readonly RegisterEntryDraft[],
): Promise<readonly RegisterEvent[]> {
  let events: readonly RegisterEvent[] = [];
  for (const draft of drafts) {
    const event = await appendEvent(events, draft, new Date(NOW.getTime() - 86_400_000));
    events = [...events, event];
  }
  return events;
}

export const centreIncluded = (did: string): RegisterEntryDraft => ({
  type: 'centre-included',
  centreDid: did,
  effectiveFrom: '2020-01-01',
  centre: {
    slug: 'a-centre',
    did,
    name: 'A centre, as the register knows it',
    country: 'IE',
    timeZone: 'Europe/Dublin',
    language: 'en',
    sites: [],
    fictional: true,
  },
});

export const scopeGranted = (
  did: string,
  from = '2021-01-01',
  to?: string,
  achievements: string[] = ['welding'],
): RegisterEntryDraft => ({
  type: 'scope-granted',
  centreDid: did,
  effectiveFrom: from,
  ...(to === undefined ? {} : { effectiveTo: to }),
  achievements,
});

/** Publishes a register as a compact JWS; `changes` overrides members of its payload. */
export async function publishRegister(
  operator: Operator,
  events: readonly RegisterEvent[],
  changes: Readonly<Record<string, unknown>> = {},
  typ = 'skillseal-register+jwt',
): Promise<string> {
  const iat = Math.floor(NOW.getTime() / 1000);
  const payload = {
    iss: operator.did,
    name: 'Register of the test sector',
    iat,
    exp: iat + 86_400,
    events,
    ...changes,
  };
  return signJws(payload, operator.pair, { typ, kid: `${operator.did}#0` });
}
