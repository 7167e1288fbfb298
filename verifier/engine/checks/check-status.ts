import { isJsonObject, valuesOf } from '../../../core/documents/json-object.ts';
import { AppError } from '../../../core/errors.ts';
import { issuerOf } from '../../../core/proofs/issuer-of.ts';
import {
  parseStatusEntry,
  readStatus,
  type StatusOutcome,
} from '../../../core/status/read-status-entry.ts';
import { toDateTimeStamp } from '../../../core/time.ts';
import type { CheckResult } from '../../../schemas/verdict/verdict.ts';
import type { AgreedStatusList, FetchedDocument } from '../engine-deps.ts';
import { type Check, type Examined, result } from './examined.ts';

type Status = CheckResult<'status'>;
type Reason<K extends StatusOutcome['kind']> = Extract<
  StatusOutcome,
  { readonly kind: K; readonly reason: string }
>['reason'];

const MAX_ENTRIES = 16;

const UNDECIDED: Record<Reason<'undecided'>, Status['code']> = {
  unreachable: 'status-unreachable',
  stale: 'status-stale',
  'unsupported-type': 'status-unsupported',
  'purpose-mismatch': 'status-unsupported',
  malformed: 'status-malformed',
  'proof-undecided': 'status-unreachable',
};

const WRONG: Record<Reason<'wrong'>, Status['code']> = {
  'list-signature': 'status-list-forged',
  'list-issuer': 'status-list-foreign',
  'too-short': 'status-list-too-short',
  'out-of-range': 'status-out-of-range',
  'malformed-entry': 'status-malformed',
};

/** What a set bit means; `refresh` and `message` inform and take nothing away (Bitstring Status List 1.0, 2.1). */
const SET = new Map<string, Pick<Status, 'outcome' | 'code'>>([
  ['revocation', { outcome: 'fail', code: 'status-revoked' }],
  ['suspension', { outcome: 'fail', code: 'status-suspended' }],
  ['refresh', { outcome: 'pass', code: 'status-clear' }],
  ['message', { outcome: 'pass', code: 'status-clear' }],
]);

function toResult(outcome: StatusOutcome, fetched: FetchedDocument | undefined): Status {
  const asOf = fetched === undefined ? undefined : toDateTimeStamp(fetched.fetchedAt);
  switch (outcome.kind) {
    case 'clear':
      return result<'status'>('pass', 'status-clear', { asOf });
    case 'set': {
      const meaning = SET.get(outcome.purpose);
      return meaning === undefined
        ? result<'status'>('unknown', 'status-unsupported', { detail: outcome.purpose, asOf })
        : result<'status'>(meaning.outcome, meaning.code, { asOf });
    }
    case 'undecided':
      return result<'status'>('unknown', UNDECIDED[outcome.reason], {
        detail: outcome.reason,
        asOf,
      });
    case 'wrong':
      return result<'status'>('fail', WRONG[outcome.reason], { detail: outcome.reason, asOf });
  }
}

async function fetchList(examined: Examined, url: string): Promise<FetchedDocument | undefined> {
  try {
    return await examined.session.readStatusList(url);
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

/** Whether a fetched list is one of those accepted by agreement. */
function findAgreed(list: unknown, session: Examined['session']): AgreedStatusList | undefined {
  const id = isJsonObject(list) ? list.id : undefined;
  return session.agreedStatusLists?.find(
    (agreed) => agreed.id === id && agreed.issuer === issuerOf(list),
  );
}

async function judgeEntry(entry: unknown, examined: Examined, issuer: string): Promise<Status> {
  const parsed = parseStatusEntry(entry);
  if (parsed.kind !== 'entry') return toResult(parsed, undefined);
  const fetched = await fetchList(examined, parsed.entry.listUrl);
  const { now, session } = examined;
  const agreed = findAgreed(fetched?.json, session);
  const outcome = await readStatus({
    entry,
    listDocument: fetched?.json,
    credentialIssuer: issuer,
    acceptList: (list, { listUrl }) =>
      agreed !== undefined || (list.issuer === issuer && (list.id ?? listUrl) === listUrl),
    ...(agreed?.minimumLength === undefined ? {} : { minimumLength: agreed.minimumLength }),
    verifyList: () => session.proveStatusList(parsed.entry.listUrl),
    now,
  });
  return toResult(outcome, fetched);
}

/** The gravest first: what is known to be withdrawn, then what cannot be relied upon, then what is unknown. */
function gravity({ outcome, code }: Status): number {
  if (code === 'status-revoked') return 4;
  if (code === 'status-suspended') return 3;
  return outcome === 'fail' ? 2 : outcome === 'unknown' ? 1 : 0;
}

/**
 * Has the issuer withdrawn it? Every entry of this very credential is looked up, none decides for another
 * (Bitstring Status List 1.0, 3.2). The addresses of a credential whose signature does not stand are never visited.
 */
export const checkStatus: Check<'status'> = async (examined) => {
  const { document, issuerId, isIssuersOwn } = examined;
  if (!isIssuersOwn || issuerId === undefined)
    return result<'status'>('unknown', 'status-not-checked');
  if (!('credentialStatus' in document)) return result<'status'>('absent', 'status-none');
  const entries = valuesOf(document.credentialStatus);
  if (entries.length > MAX_ENTRIES) return result<'status'>('unknown', 'status-unsupported');
  const results = await Promise.all(entries.map((entry) => judgeEntry(entry, examined, issuerId)));
  const [gravest] = results.toSorted((a, b) => gravity(b) - gravity(a));
  return gravest ?? result<'status'>('fail', 'status-malformed');
};
