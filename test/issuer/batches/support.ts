import { Buffer } from 'node:buffer';
import { appendEvent } from '../../../core/accreditation/append-event.ts';
import { generateKeyPair } from '../../../core/keys/generate-key.ts';
import { signerFromKeyPair } from '../../../core/keys/signer-from-jwk.ts';
import type { RowContext } from '../../../issuer/batches/check-row.ts';
import { importBatch } from '../../../issuer/batches/import-batch.ts';
import { proposeColumns } from '../../../issuer/batches/propose-columns.ts';
import type { SignBatchDeps } from '../../../issuer/batches/sign-batch.ts';
import { type Achievement, achievementSchema } from '../../../schemas/achievement/achievement.ts';
import type { Batch, BatchRow } from '../../../schemas/batch/batch.ts';
import { centreSchema } from '../../../schemas/register-entry/centre.ts';
import type {
  RegisterEntryDraft,
  RegisterEvent,
} from '../../../schemas/register-entry/register-event.ts';
import { versionedId } from '../../../storage/issuer-collections.ts';
import { openIssuerStore } from '../../../storage/open-store.ts';
import type { IssuerStore } from '../../../storage/store.ts';

export const NOW = new Date('2026-11-21T10:00:00Z');

export const CENTRE = centreSchema.parse({
  slug: 'kerry',
  did: 'did:web:issuer.localhost%3A4100:centres:kerry',
  name: 'Kerry Harbour College',
  country: 'IE',
  timeZone: 'Europe/Dublin',
  language: 'en',
});

export const ACHIEVEMENT: Achievement = achievementSchema.parse({
  id: 'safe-lifting',
  version: 1,
  language: 'en',
  title: 'Safe lifting',
  description: 'Lifts loads with a crane without danger to anyone.',
  class: 'micro-credential',
  issuerCountry: 'IE',
  outcomes: [{ id: 'lo-1', text: 'Can lift a load of one tonne.' }],
  assessment: {
    methods: [{ kind: 'practical-exam' }],
    assessor: 'internal',
    supervision: 'supervised-on-site-with-id',
    criteria: 'Lifts three loads without a fault.',
  },
  qualityAssurance: { kind: 'internal' },
  relations: [{ kind: 'stand-alone' }],
  validity: { kind: 'months', months: 24 },
  route: 'course',
  participation: 'on-site',
  grading: { name: 'Grade', values: ['Pass', 'Merit', 'Distinction'] },
});

const INCLUDED: RegisterEntryDraft = {
  type: 'centre-included',
  centreDid: CENTRE.did,
  effectiveFrom: '2020-01-01',
  centre: CENTRE,
};

/** The centre may award safe lifting from 2025 on. */
const GRANTED: RegisterEntryDraft = {
  type: 'scope-granted',
  centreDid: CENTRE.did,
  effectiveFrom: '2025-01-01',
  achievements: [ACHIEVEMENT.id],
};

export async function registerEvents(
  drafts: readonly RegisterEntryDraft[] = [INCLUDED, GRANTED],
): Promise<readonly RegisterEvent[]> {
  const events: RegisterEvent[] = [];
  for (const draft of drafts) events.push(await appendEvent(events, draft, NOW));
  return events;
}

export type TestIssuer = SignBatchDeps & { readonly delivered: string[] };

/** An issuer with one centre and one achievement, in a store that is gone at the end. */
export async function testIssuer(
  options: {
    readonly wrap?: (store: IssuerStore) => IssuerStore;
    readonly achievement?: Achievement;
    readonly store?: IssuerStore;
  } = {},
): Promise<TestIssuer> {
  const plain = options.store ?? (await openIssuerStore('memory:'));
  const achievement = options.achievement ?? ACHIEVEMENT;
  await plain.centres.put({ ...CENTRE, id: CENTRE.slug });
  const id = versionedId(achievement.id, achievement.version);
  await plain.achievements.put({ id, achievement });
  const events = await registerEvents();
  const pair = await generateKeyPair('Ed25519');
  const signer = await signerFromKeyPair(pair, CENTRE.did, `${CENTRE.did}#key-1`);
  const delivered: string[] = [];
  return {
    store: options.wrap?.(plain) ?? plain,
    register: { events: async () => events },
    clock: () => NOW,
    addresses: {
      issuer: 'http://issuer.localhost:4100',
      verifier: 'http://verifier.localhost:4200',
      wallet: 'http://wallet.localhost:4300',
    },
    signerOf: async () => signer,
    test: true,
    deliver: async (awards) => {
      delivered.push(...awards.map((award) => award.id));
    },
    delivered,
  };
}

export async function* bytesOf(...parts: readonly (string | Uint8Array)[]) {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}

export const LIST = `Name;E-mail;Birth date;Award date;Grade
Anna Bērziņa;anna@example.org;1990-02-28;2026-11-20;Pass
Иван Петров;ivan@example.org;1985-12-01;20.11.2026;merit
王小明;wang@example.org;;2026-11-20T08:00:00+08:00;
`;

export function importList(deps: SignBatchDeps, list: string = LIST): Promise<Batch> {
  return importBatch(deps, {
    centre: CENTRE.slug,
    achievement: ACHIEVEMENT.id,
    fileName: 'list.csv',
    source: bytesOf(list),
    by: 'officer-1',
  });
}

export async function rowsOf(store: IssuerStore, batch: Batch): Promise<readonly BatchRow[]> {
  return store.batchRows.listBy('batch', batch.id, { limit: 1000 });
}

/** A context for judging single rows with these headers. */
export function contextFor(header: readonly string[], extra: Partial<RowContext> = {}): RowContext {
  return {
    columns: proposeColumns(header),
    achievement: ACHIEVEMENT,
    centre: CENTRE,
    today: '2026-11-21',
    dateOrder: undefined,
    mayAward: () => true,
    ...extra,
  };
}
