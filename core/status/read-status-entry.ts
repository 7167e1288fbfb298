import { z } from 'zod';
import { AppError } from '../errors.ts';
import type { ProofOutcome } from '../proofs/proof-format.ts';
import { CLOCK_SKEW_MS } from '../proofs/read-proof.ts';
import { readBit } from './bitstring.ts';
import { MINIMUM_LENGTH } from './build-status-list.ts';
import { decodeKept } from './decode-kept.ts';
import { parseStatusList, type StatusList } from './parse-status-list.ts';

/** What a status entry says. Only `clear` is good; everything undecided stays undecided. */
export type StatusOutcome =
  | { readonly kind: 'clear'; readonly purpose: string; readonly asOf?: Date }
  | { readonly kind: 'set'; readonly purpose: string; readonly asOf?: Date }
  | {
      readonly kind: 'undecided';
      readonly reason:
        | 'unreachable'
        | 'stale'
        | 'unsupported-type'
        | 'purpose-mismatch'
        | 'malformed'
        | 'proof-undecided';
    }
  | {
      readonly kind: 'wrong';
      readonly reason:
        | 'list-signature'
        | 'list-issuer'
        | 'too-short'
        | 'out-of-range'
        | 'malformed-entry';
    };

const typeSchema = z.object({ type: z.union([z.string(), z.array(z.string())]) });

const entrySchema = z.object({
  id: z.string().optional(),
  statusPurpose: z.string().min(1),
  // Digits alone: parseInt would read "12abc" as 12 and so look at another's entry.
  statusListIndex: z.string().regex(/^(0|[1-9][0-9]{0,15})$/),
  statusListCredential: z.string().min(1),
  statusSize: z.int().positive().optional(),
});

/** A well-formed `BitstringStatusListEntry` (Bitstring Status List 1.0, 2.1). */
export type StatusEntry = {
  readonly purpose: string;
  readonly index: number;
  readonly listUrl: string;
};

/** Reads a status entry: which list to fetch and which bit to look at, or why it cannot be judged. */
export function parseStatusEntry(
  input: unknown,
): { readonly kind: 'entry'; readonly entry: StatusEntry } | StatusOutcome {
  const typed = typeSchema.safeParse(input);
  if (!typed.success) return { kind: 'wrong', reason: 'malformed-entry' };
  if (![typed.data.type].flat().includes('BitstringStatusListEntry')) {
    return { kind: 'undecided', reason: 'unsupported-type' };
  }
  const result = entrySchema.safeParse(input);
  if (!result.success) return { kind: 'wrong', reason: 'malformed-entry' };
  const { id, statusPurpose, statusListIndex, statusListCredential } = result.data;
  // Entries of several bits are lawful, but nothing here can read them.
  if ((result.data.statusSize ?? 1) > 1) return { kind: 'undecided', reason: 'unsupported-type' };
  // The entry's identifier must not be the list's own (Bitstring Status List 1.0, 2.1).
  if (id === statusListCredential) return { kind: 'wrong', reason: 'malformed-entry' };
  const index = Number(statusListIndex);
  return { kind: 'entry', entry: { purpose: statusPurpose, index, listUrl: statusListCredential } };
}

function checkProof(outcome: ProofOutcome, list: StatusList): StatusOutcome | undefined {
  if (outcome.kind === 'undecided' || outcome.kind === 'unsupported') {
    return { kind: 'undecided', reason: 'proof-undecided' };
  }
  if (outcome.kind !== 'valid') return { kind: 'wrong', reason: 'list-signature' };
  return outcome.methods.some((method) => method.controller === list.issuer)
    ? undefined
    : { kind: 'wrong', reason: 'list-issuer' };
}

function checkDates(list: StatusList, now: Date): StatusOutcome | undefined {
  const isPast =
    list.validUntil !== undefined && list.validUntil.getTime() + CLOCK_SKEW_MS < now.getTime();
  const isFuture =
    list.validFrom !== undefined && list.validFrom.getTime() - CLOCK_SKEW_MS > now.getTime();
  return isPast || isFuture ? { kind: 'undecided', reason: 'stale' } : undefined;
}

async function readList(
  list: StatusList,
  entry: StatusEntry,
  minimumLength: number,
): Promise<StatusOutcome> {
  try {
    const bytes = await decodeKept(list.encodedList);
    if (bytes.length * 8 < minimumLength) return { kind: 'wrong', reason: 'too-short' };
    const bit = readBit(bytes, entry.index);
    if (bit === undefined) return { kind: 'wrong', reason: 'out-of-range' };
    return {
      kind: bit ? 'set' : 'clear',
      purpose: entry.purpose,
      ...(list.validFrom === undefined ? {} : { asOf: list.validFrom }),
    };
  } catch (error) {
    if (error instanceof AppError) return { kind: 'undecided', reason: 'malformed' };
    throw error;
  }
}

/** Who signed a list, and under which address it was published. */
export type ListIdentity = { readonly id: string | undefined; readonly issuer: string };

export type ReadStatusOptions = {
  /** One entry of `credentialStatus`, as found. */
  readonly entry: unknown;
  /** The list, already fetched, as found; undefined if it could not be had. */
  readonly listDocument: unknown;
  readonly credentialIssuer: string;
  /** Which lists are accepted; unless given, only one of the credential's issuer under the address of the entry. */
  readonly acceptList?: (list: ListIdentity, entry: StatusEntry) => boolean;
  /** The fewest entries a list may have; the standard's own minimum unless given. It keeps holders in a crowd. */
  readonly minimumLength?: number;
  readonly verifyList: (document: unknown) => Promise<ProofOutcome>;
  readonly now: Date;
};

/**
 * Judges one status entry against its list (Bitstring Status List 1.0, 3.2 Validate Algorithm). It never throws for
 * bad input. A list of another issuer, or of this issuer for another address, is refused: whoever serves the address
 * could otherwise put a list without revocations in its place.
 */
export async function readStatus(options: ReadStatusOptions): Promise<StatusOutcome> {
  const parsed = parseStatusEntry(options.entry);
  if (parsed.kind !== 'entry') return parsed;
  const { entry } = parsed;
  if (options.listDocument === undefined) return { kind: 'undecided', reason: 'unreachable' };
  const list = parseStatusList(options.listDocument);
  if (list === undefined) return { kind: 'undecided', reason: 'malformed' };
  const { credentialIssuer, acceptList } = options;
  const isAccepted =
    acceptList?.(list, entry) ??
    (list.issuer === credentialIssuer && (list.id ?? entry.listUrl) === entry.listUrl);
  if (!isAccepted) return { kind: 'wrong', reason: 'list-issuer' };
  const proof = checkProof(await options.verifyList(options.listDocument), list);
  if (proof !== undefined) return proof;
  const dates = checkDates(list, options.now);
  if (dates !== undefined) return dates;
  if (!list.purposes.includes(entry.purpose)) {
    return { kind: 'undecided', reason: 'purpose-mismatch' };
  }
  return readList(list, entry, options.minimumLength ?? MINIMUM_LENGTH);
}
