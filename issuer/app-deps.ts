import type { Logger } from '../core/http/logger.ts';
import type { RegisterStore } from '../storage/store.ts';
import type { BatchJobs } from './batches/batch-jobs.ts';
import type { RegisterWriter } from './register/register-writer.ts';
import type { RequestDeps } from './requests/request-deps.ts';
import type { SigningPool } from './signing/signing-pool.ts';

/** The register that lies in this program: its store and its keeper's hand. */
export type MountedRegister = { readonly store: RegisterStore; readonly writer: RegisterWriter };

/** What the issuer's application needs beside what its verbs need. */
export type IssuerAppDeps = RequestDeps & {
  readonly keyEncryptionKey: Uint8Array;
  readonly version: string;
  readonly logger: Logger;
  /** The signing of batches in this process. */
  readonly jobs: BatchJobs;
  /** The threads that batches are signed in; absent: they are signed in the thread of the requests. */
  readonly batchPool?: SigningPool;
  /** Absent: another body keeps the register. */
  readonly mountedRegister?: MountedRegister;
  /** The built faces; absent: dist/web of this installation. */
  readonly faces?: string;
};
