import { AppError } from '../errors.ts';
import type { Clock } from '../time.ts';
import type { FetchedDocument, GuardedFetch } from './guarded-fetch.ts';

export type PublicDocumentKind = 'did' | 'status-list' | 'schema' | 'pathways';

export type PublicDocument = { readonly json: unknown; readonly fetchedAt: Date };

export type PublicDocuments = {
  /**
   * Reads a public JSON document, from the cache if it is fresh enough.
   *
   * @throws AppError `not-found`, `document-malformed`, and those of the guarded fetch
   */
  read(kind: PublicDocumentKind, url: string): Promise<PublicDocument>;
};

type Rule = { readonly accept: string; readonly maxBytes: number; readonly maxAgeMs: number };

const KIB = 1024;
const JSON_TYPES = 'application/json;q=0.9, */*;q=0.1';

// A revocation must be seen within 60 seconds: half of them for the publisher, half for this cache.
const RULES: Record<PublicDocumentKind, Rule> = {
  did: {
    accept: `application/did+json, application/did+ld+json, ${JSON_TYPES}`,
    maxBytes: 64 * KIB,
    maxAgeMs: 60_000,
  },
  'status-list': {
    accept: `application/vc, application/vc+ld+json, ${JSON_TYPES}`,
    maxBytes: 8 * KIB * KIB,
    maxAgeMs: 30_000,
  },
  schema: {
    accept: `application/schema+json, ${JSON_TYPES}`,
    maxBytes: KIB * KIB,
    maxAgeMs: 60_000,
  },
  pathways: { accept: JSON_TYPES, maxBytes: KIB * KIB, maxAgeMs: 60_000 },
};

const MAX_ENTRIES = 500;
const MAX_TOTAL_LENGTH = 64 * KIB * KIB;

type Entry = { readonly text: string; readonly fetchedAt: Date };

function toText(document: FetchedDocument, url: string): string {
  if (document.status === 404 || document.status === 410) {
    throw new AppError('not-found', `There is no document at ${url}.`);
  }
  if (document.status !== 200) {
    throw new AppError(
      'document-unreachable',
      `The document at ${url} cannot be had: its server answers ${document.status}.`,
    );
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(document.body);
    JSON.parse(text);
    return text;
  } catch (error) {
    throw new AppError('document-malformed', `The document at ${url} is not JSON.`, {
      cause: error,
    });
  }
}

/** Fresh texts by key, the oldest leaving first; bounded in number and in length. */
class Cache {
  readonly #entries = new Map<string, Entry>();
  #length = 0;

  get(key: string, now: Date, maxAgeMs: number): Entry | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    const age = now.getTime() - entry.fetchedAt.getTime();
    return age >= 0 && age < maxAgeMs ? entry : undefined;
  }

  set(key: string, entry: Entry): void {
    this.#remove(key);
    this.#entries.set(key, entry);
    this.#length += entry.text.length;
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= MAX_ENTRIES && this.#length <= MAX_TOTAL_LENGTH) break;
      this.#remove(oldest);
    }
  }

  #remove(key: string): void {
    this.#length -= this.#entries.get(key)?.text.length ?? 0;
    this.#entries.delete(key);
  }
}

/**
 * Reads DID documents, status lists, schemas and pathways for verdicts: capped, cached for at most a minute, requests
 * for one address at the same time shared, failures not kept. Each reader gets a value of its own.
 */
export function createPublicDocuments(guardedFetch: GuardedFetch, clock: Clock): PublicDocuments {
  const cache = new Cache();
  const underWay = new Map<string, Promise<Entry>>();

  async function load(kind: PublicDocumentKind, url: string, key: string): Promise<Entry> {
    const { accept, maxBytes } = RULES[kind];
    // The moment before asking: what the answer says can be no newer than that.
    const fetchedAt = clock();
    const entry = { text: toText(await guardedFetch(url, { accept, maxBytes }), url), fetchedAt };
    cache.set(key, entry);
    return entry;
  }

  async function loadOnce(kind: PublicDocumentKind, url: string, key: string): Promise<Entry> {
    const pending = underWay.get(key) ?? load(kind, url, key);
    underWay.set(key, pending);
    try {
      return await pending;
    } finally {
      underWay.delete(key);
    }
  }

  return {
    async read(kind, url) {
      const key = `${kind} ${url}`;
      const entry =
        cache.get(key, clock(), RULES[kind].maxAgeMs) ?? (await loadOnce(kind, url, key));
      const json: unknown = JSON.parse(entry.text);
      return { json, fetchedAt: entry.fetchedAt };
    },
  };
}
