import { isLoopbackOrigin } from '../core/http/loopback.ts';
import type { IssuerAppDeps } from './app-deps.ts';
import { BatchJobs } from './batches/batch-jobs.ts';
import type { Deliver } from './batches/deliver.ts';
import { createSignerOf } from './centres/create-signer-of.ts';
import { deliverAwards } from './delivery/deliver-awards.ts';
import { createTimedTokens } from './delivery/timed-tokens.ts';
import { ownDocuments } from './own-documents.ts';
import { openSigningPool } from './signing/signing-pool.ts';

/** What has to be given; all else follows from it. */
export type IssuerParts = Omit<
  IssuerAppDeps,
  'signerOf' | 'tokens' | 'test' | 'jobs' | 'batchPool'
>;

/** Puts the issuer's application together from opened stores; opens and starts nothing itself. */
export function composeIssuer(parts: IssuerParts): IssuerAppDeps {
  const { store, keyEncryptionKey, addresses, logger } = parts;
  const signerOf = createSignerOf({ store, keyEncryptionKey });
  const deps = {
    ...parts,
    signerOf,
    documents: ownDocuments({ ...parts, signerOf }, parts.documents),
    tokens: createTimedTokens(keyEncryptionKey),
    test: isLoopbackOrigin(addresses.issuer),
  };
  const deliver: Deliver = (awards, choice) => deliverAwards(deps, awards, choice);
  const batchPool = openSigningPool({ store, keyEncryptionKey });
  const pool = batchPool === undefined ? {} : { pool: batchPool };
  const jobs = new BatchJobs({ ...deps, deliver, ...pool }, (err, batch) =>
    logger.error({ err, batch }, 'signing stopped'),
  );
  return { ...deps, jobs, ...(batchPool === undefined ? {} : { batchPool }) };
}
