import { z } from 'zod';
import { valuesOf } from '../documents/json-object.ts';
import { parseDateTimeStamp } from '../time.ts';
import type { ProofOutcome, VerifyProofsOptions, WrongReason } from './proof-format.ts';

/** The cryptosuites accepted here; everything else is unsupported, never guessed at. */
export const CRYPTOSUITES = ['eddsa-rdfc-2022', 'ecdsa-rdfc-2019', 'Ed25519Signature2020'] as const;
export type Cryptosuite = (typeof CRYPTOSUITES)[number];

/** How far clocks may be apart, in milliseconds. */
export const CLOCK_SKEW_MS = 300_000;

const dateTime = z
  .string()
  .max(64)
  .transform((text, context) => {
    const instant = parseDateTimeStamp(text);
    if (instant === undefined) context.addIssue(`${text} is not a date and time with offset`);
    return instant ?? z.NEVER;
  });

const proofSchema = z.object({
  type: z.string(),
  cryptosuite: z.string().optional(),
  proofPurpose: z.string(),
  verificationMethod: z.string().max(4096),
  proofValue: z.string().max(4096),
  created: dateTime.optional(),
  expires: dateTime.optional(),
  challenge: z.string().optional(),
  domain: z.union([z.string(), z.array(z.string())]).optional(),
  previousProof: z.unknown().optional(),
});

/** A proof that is well-formed, of an accepted suite, for the expected purpose, and in date. */
export type ReadProof = {
  readonly kind: 'read';
  readonly cryptosuite: Cryptosuite;
  readonly verificationMethod: string;
  readonly created?: Date;
};

const wrong = (reason: WrongReason, detail: string): ProofOutcome => ({
  kind: 'wrong',
  reason,
  detail,
});

type Parsed = z.infer<typeof proofSchema>;

/** `expires` and `created` are for the application to compare with now (Data Integrity 1.0, 2.1). */
function checkMoment(proof: Parsed, now: Date): ProofOutcome | undefined {
  if (proof.expires !== undefined && proof.expires.getTime() + CLOCK_SKEW_MS < now.getTime()) {
    return wrong('proof-expired', `the proof expired on ${proof.expires.toISOString()}`);
  }
  if (proof.created !== undefined && proof.created.getTime() - CLOCK_SKEW_MS > now.getTime()) {
    return wrong('created-in-future', `the proof says it is of ${proof.created.toISOString()}`);
  }
  return undefined;
}

function checkExpectations(proof: Parsed, options: VerifyProofsOptions): ProofOutcome | undefined {
  if (proof.proofPurpose !== options.purpose) {
    return wrong('purpose', `the proof was made for another purpose than ${options.purpose}`);
  }
  if (options.challenge !== undefined && proof.challenge !== options.challenge) {
    return wrong('challenge', 'the proof answers another challenge');
  }
  if (options.domain !== undefined && !valuesOf(proof.domain).includes(options.domain)) {
    return wrong('domain', 'the proof was made for another domain');
  }
  return undefined;
}

function suiteOf(proof: Parsed): Cryptosuite | undefined {
  const name = proof.type === 'DataIntegrityProof' ? proof.cryptosuite : proof.type;
  const isAllowed = (suite: Cryptosuite) =>
    suite === name && (suite === 'Ed25519Signature2020') === (proof.type === suite);
  return CRYPTOSUITES.find(isAllowed);
}

/** Reads one proof and checks all of it that needs no key (Data Integrity 1.0, 2.1 and 4.3). */
export function readProof(input: unknown, options: VerifyProofsOptions): ReadProof | ProofOutcome {
  const result = proofSchema.safeParse(input);
  if (!result.success) {
    const issue = result.error.issues[0];
    const where = issue === undefined ? 'proof' : ['proof', ...issue.path.map(String)].join('/');
    return wrong('malformed', `/${where}: ${issue?.message ?? 'it is malformed'}`);
  }
  const proof = result.data;
  const cryptosuite = suiteOf(proof);
  if (cryptosuite === undefined) {
    const name = (proof.cryptosuite ?? proof.type).slice(0, 80);
    return { kind: 'unsupported', detail: `proofs of the kind ${name} are not supported` };
  }
  if (proof.previousProof !== undefined) {
    return { kind: 'unsupported', detail: 'chains of proofs are not supported' };
  }
  const fault = checkExpectations(proof, options) ?? checkMoment(proof, options.now);
  if (fault !== undefined) return fault;
  return {
    kind: 'read',
    cryptosuite,
    verificationMethod: proof.verificationMethod,
    ...(proof.created === undefined ? {} : { created: proof.created }),
  };
}
