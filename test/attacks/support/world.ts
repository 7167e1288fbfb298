import { buildDidDocument } from '../../../core/dids/did-document.ts';
import { createDidResolver } from '../../../core/dids/did-resolver.ts';
import { didWebUrl } from '../../../core/dids/did-web.ts';
import { AppError } from '../../../core/errors.ts';
import { generateKeyPair } from '../../../core/keys/generate-key.ts';
import type { KeyPair } from '../../../core/keys/key-pair.ts';
import type { Signer } from '../../../core/keys/signer.ts';
import { signerFromKeyPair } from '../../../core/keys/signer-from-jwk.ts';
import { signCredential } from '../../../core/proofs/data-integrity.ts';
import type { SignedDocument } from '../../../core/proofs/proof-format.ts';
import { buildStatusList, type StatusListInput } from '../../../core/status/build-status-list.ts';
import type { JsonObject } from '../../../schemas/credential/credential.ts';
import type { VerdictReport } from '../../../schemas/verdict/verdict.ts';
import type { EngineDeps, RegisterView } from '../../../verifier/engine/engine-deps.ts';
import { verifySubmission } from '../../../verifier/engine/verify-submission.ts';

export const NOW = new Date('2026-11-21T10:00:00Z');
export const VC2 = 'https://www.w3.org/ns/credentials/v2';
export const OB3 = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

export const OB_EXTENSIONS = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json';

/** The status entry of Open Badges' own kind, which no check can read yet. */
export const OTHER_ENTRY = { id: 'https://a.example/revoked', type: '1EdTechRevocationList' };

/** A centre with its own key and host. */
export type Party = { readonly did: string; readonly pair: KeyPair; readonly signer: Signer };

/** The outside world of a verification, all of it in memory: what is not published cannot be reached. */
export type World = {
  readonly documents: Map<string, unknown>;
  readonly asked: string[];
  register: RegisterView;
};

export function newWorld(): World {
  return {
    documents: new Map(),
    asked: [],
    register: { kind: 'unreachable', detail: 'no register in this test' },
  };
}

export async function newParty(world: World, host: string): Promise<Party> {
  const pair = await generateKeyPair('Ed25519');
  const did = `did:web:${host}`;
  const id = `${did}#key-1`;
  const { publicKeyMultibase } = pair;
  world.documents.set(didWebUrl(did), buildDidDocument(did, [{ id, publicKeyMultibase }]));
  return { did, pair, signer: await signerFromKeyPair(pair, did, id) };
}

export function depsOf(world: World, holder?: EngineDeps['holder']): EngineDeps {
  const read = (url: string): unknown => {
    world.asked.push(url);
    if (world.documents.has(url)) return world.documents.get(url);
    throw new AppError('document-unreachable', `${url} cannot be reached.`);
  };
  return {
    resolve: createDidResolver(async (url) => read(url)),
    readStatusList: async (url) => ({ json: read(url), fetchedAt: NOW }),
    register: async () => world.register,
    now: () => NOW,
    ...(holder === undefined ? {} : { holder }),
  };
}

export async function verify(
  world: World,
  input: unknown,
  holder?: EngineDeps['holder'],
): Promise<VerdictReport> {
  return verifySubmission(input, depsOf(world, holder));
}

/** A plain Open Badge of a party, with whatever the test changes; a member set to undefined is left out. */
export function badgeOf(party: Party, changes: JsonObject = {}): JsonObject {
  const badge: JsonObject = {
    '@context': [VC2, OB3, OB_EXTENSIONS],
    id: 'urn:uuid:58172aac-d8ba-41ed-83dd-0b3aef56cc33',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: 'Fundamentals of Welding',
    issuer: { id: party.did, type: ['Profile'], name: 'A centre' },
    validFrom: '2026-01-01T00:00:00Z',
    awardedDate: '2026-01-01T00:00:00Z',
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [
        {
          type: 'IdentityObject',
          hashed: false,
          identityHash: 'Zoë Ång',
          identityType: 'name',
        },
      ],
      achievement: {
        id: `https://${party.did.slice('did:web:'.length)}/achievements/welding`,
        type: ['Achievement'],
        name: 'Fundamentals of Welding',
        description: 'Joins steel.',
        criteria: { narrative: 'A test piece.' },
      },
    },
    ...changes,
  };
  return Object.fromEntries(Object.entries(badge).filter(([, value]) => value !== undefined));
}

export function entryOf(url: string, index: number, purpose = 'revocation'): JsonObject {
  return {
    id: `${url}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: purpose,
    statusListIndex: String(index),
    statusListCredential: url,
  };
}

/** Builds, signs and publishes a status list of a party. */
export async function publishList(
  world: World,
  party: Party,
  url: string,
  changes: Partial<StatusListInput> = {},
): Promise<SignedDocument> {
  const list = await buildStatusList({
    url,
    issuer: party.did,
    purpose: 'revocation',
    set: [],
    validFrom: new Date(NOW.getTime() - 60_000),
    validUntil: new Date(NOW.getTime() + 3_600_000),
    ...changes,
  });
  const signed = await signCredential(list, party.signer, NOW);
  world.documents.set(url, signed);
  return signed;
}

export async function sign(party: Party, credential: JsonObject): Promise<SignedDocument> {
  return signCredential(credential, party.signer, NOW);
}
