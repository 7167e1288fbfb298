import request from 'supertest';
import { didKeyOf } from '../../../../core/dids/did-key.ts';
import { AppError } from '../../../../core/errors.ts';
import { createLogger } from '../../../../core/http/logger.ts';
import { hashOf, newSecret } from '../../../../core/ids.ts';
import { generateKeyPair } from '../../../../core/keys/generate-key.ts';
import { signerFromKeyPair } from '../../../../core/keys/signer-from-jwk.ts';
import { toOpenBadge } from '../../../../core/projections/to-open-badge.ts';
import { signPresentation } from '../../../../core/proofs/data-integrity.ts';
import type { Award } from '../../../../schemas/award/award.ts';
import type { JsonObject } from '../../../../schemas/credential/credential.ts';
import { openWalletStore } from '../../../../storage/open-store.ts';
import { createVerifierApp } from '../../../../verifier/app.ts';
import { sealShare } from '../../../../wallet-web/app/share/seal-share.ts';
import { createWalletApp } from '../../../../wallet-web/server/app.ts';
import {
  centreIncluded,
  chain,
  newOperator,
  publishRegister,
  scopeGranted,
} from '../../../attacks/support/register.ts';
import {
  depsOf,
  NOW,
  newParty,
  newWorld,
  type Party,
  publishList,
  sign,
  type World,
} from '../../../attacks/support/world.ts';
import { lateBound } from './late-bound.ts';

/** A verifier and a wallet server with their real programs, and a centre whose documents lie in memory. */
export type PageWorld = {
  readonly verifier: string;
  readonly wallet: string;
  readonly world: World;
  readonly centre: Party;
  /** Publishes the status list with these indexes set. */
  setStatus(...revoked: readonly number[]): Promise<void>;
  forgetStatus(): void;
  /** Publishes a register in which the centre may award these achievements; none: it cannot be reached. */
  setRegister(achievements: string[] | undefined): Promise<void>;
  issue(award: Award): Promise<JsonObject>;
  /** Issues to a fresh key, presents with it and shares; answers the link. */
  share(
    award: Award,
    changes?: ShareChanges,
  ): Promise<{ link: string; id: string; secret: string }>;
  withdraw(id: string, secret: string): Promise<void>;
  /** From now on the wallet's clock stands after the end of every share. */
  expire(): void;
  close(): Promise<void>;
};

export type ShareChanges = {
  readonly expiresAt?: string;
  /** Presents without the holder's key. */
  readonly unsigned?: boolean;
  readonly alter?: (credential: JsonObject) => JsonObject;
};

export const listUrl = 'https://kerry.example/status/1';
const statusIndex = 7;

export async function startPageWorld(faces: string): Promise<PageWorld> {
  const world = newWorld();
  const centre = await newParty(world, 'kerry.example');
  const operator = await newOperator();
  let register: string | undefined;
  const logger = createLogger('test', 'silent');
  const store = await openWalletStore('memory:');
  let walletNow = NOW;
  const clock = () => walletNow;
  const engine = depsOf(world);
  const documents = {
    read: async (_kind: unknown, url: string) => engine.readStatusList(url),
  };
  const readRegister = async () => {
    if (register === undefined) throw new AppError('register-unavailable', 'It cannot be reached.');
    return { jws: register, fetchedAt: NOW.toISOString() };
  };
  const verifierServer = await lateBound();
  const walletServer = await lateBound();
  const addresses = { verifier: verifierServer.origin, wallet: walletServer.origin };
  verifierServer.bind(
    createVerifierApp({
      config: {
        port: 0,
        host: '127.0.0.1',
        addresses,
        store: 'memory:',
        register: { url: 'https://register.example/register', operator: operator.did },
        faces,
      },
      documents,
      resolve: engine.resolve,
      registerDocument: readRegister,
      engine,
      logger,
    }),
  );
  walletServer.bind(
    createWalletApp({
      config: { addresses, faces: '/nowhere' },
      store,
      clock,
      logger,
      publicDocuments: {
        read: documents.read,
        resolve: engine.resolve,
        register: readRegister,
        operator: operator.did,
        clock,
      },
    }),
  );
  const badge = async (award: Award, holder?: string) =>
    sign(
      centre,
      toOpenBadge(award, {
        validFrom: new Date(award.awardedDate),
        holder: holder === undefined ? { kind: 'named' } : { kind: 'key', did: holder },
        status: { url: listUrl, index: statusIndex, purpose: 'revocation' },
      }),
    );
  return {
    ...addresses,
    world,
    centre,
    setStatus: async (...set) => {
      await publishList(world, centre, listUrl, { set });
    },
    forgetStatus: () => world.documents.delete(listUrl),
    setRegister: async (achievements) => {
      const events = [
        centreIncluded(centre.did),
        scopeGranted(centre.did, '2021-01-01', undefined, achievements),
      ];
      register =
        achievements === undefined
          ? undefined
          : await publishRegister(operator, await chain(events));
    },
    issue: (award) => badge(award),
    share: async (award, changes = {}) => {
      const pair = await generateKeyPair('P-256');
      const { did, verificationMethod } = didKeyOf(pair);
      const signed = await badge(award, did);
      const presentation = {
        '@context': ['https://www.w3.org/ns/credentials/v2'],
        type: ['VerifiablePresentation'],
        verifiableCredential: [changes.alter?.(signed) ?? signed],
      };
      const id = newSecret(16);
      const signer = await signerFromKeyPair(pair, did, verificationMethod);
      const binding = { challenge: id, domain: addresses.verifier, created: NOW };
      const presented =
        changes.unsigned === true
          ? presentation
          : await signPresentation(presentation, [signer], binding);
      const sealed = await sealShare(id, { v: 1, presentation: presented });
      const secret = newSecret();
      const draft = {
        id,
        ciphertext: sealed.ciphertext,
        expiresAt: changes.expiresAt ?? '2026-12-01T00:00:00Z',
        withdrawSecretHash: await hashOf(secret),
      };
      await request(addresses.wallet).post('/api/shares').send(draft).expect(201);
      const host = new URL(addresses.wallet).host;
      return { link: `${addresses.verifier}/v#h=${host}&i=${id}&k=${sealed.key}`, id, secret };
    },
    withdraw: async (id, secret) => {
      await request(addresses.wallet)
        .delete(`/api/shares/${id}`)
        .set('authorization', `Bearer ${secret}`)
        .expect(204);
    },
    expire: () => {
      walletNow = new Date('2027-01-01T00:00:00Z');
    },
    close: async () => {
      await verifierServer.close();
      await walletServer.close();
      await store.close();
    },
  };
}
