import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { signCredential } from '../../core/proofs/data-integrity.ts';
import { buildStatusList } from '../../core/status/build-status-list.ts';
import type { StatusList } from '../../schemas/status/status.ts';
import { eachBy } from '../../storage/collection.ts';
import { readCentre } from '../credentials/read-centre.ts';
import type { IssuerDeps } from '../deps.ts';
import { documentsAddress } from '../documents-address.ts';
import { statusListUrl } from './status-list-url.ts';

export type PublishDeps = Pick<IssuerDeps, 'store' | 'clock' | 'addresses' | 'signerOf'>;

/** A signed status list as it is served. */
export type PublishedList = {
  readonly json: string;
  readonly gzipped: Buffer;
  readonly etag: string;
  readonly signedAt: Date;
};

type Kept = PublishedList & { readonly bits: ReadonlySet<number>; checkedAt: number };

/** How long a signed list is good for: enough for every cache on the way, too short to hide a revocation with. */
const GOOD_FOR_MS = 10 * 60_000;
const SIGN_AGAIN_MS = 60_000;
const LOOK_AGAIN_MS = 1000;

/** Publishes status lists: each is signed at most once a second, and only when it changed or grew old. */
export class ListPublisher {
  readonly #deps: PublishDeps;
  readonly #kept = new Map<string, Kept>();
  readonly #running = new Map<string, Promise<PublishedList>>();

  constructor(deps: PublishDeps) {
    this.#deps = deps;
  }

  /**
   * The signed list (Bitstring Status List 1.0, 2.2), with every change that was durable a second ago.
   *
   * @throws AppError `not-found` | `key-unavailable`
   */
  async publish(id: string): Promise<PublishedList> {
    const running = this.#running.get(id);
    if (running !== undefined) return running;
    const kept = this.#kept.get(id);
    const now = this.#deps.clock().getTime();
    if (kept !== undefined && now - kept.checkedAt < LOOK_AGAIN_MS) return kept;
    const fresh = this.#refresh(id, kept).finally(() => this.#running.delete(id));
    this.#running.set(id, fresh);
    return fresh;
  }

  async #refresh(id: string, kept: Kept | undefined): Promise<PublishedList> {
    const { store, clock } = this.#deps;
    const list = await store.statusLists.get(id);
    const now = clock();
    const bits = await this.#readBits(list, kept);
    const isYoung = kept !== undefined && now.getTime() - kept.signedAt.getTime() < SIGN_AGAIN_MS;
    if (isYoung && bits === kept.bits) {
      kept.checkedAt = now.getTime();
      return kept;
    }
    const json = await this.#sign(list, bits, now);
    const etag = `"${createHash('sha256').update(json).digest('base64url')}"`;
    const gzipped = gzipSync(json);
    const checkedAt = now.getTime();
    const published: Kept = { json, gzipped, etag, signedAt: now, bits, checkedAt };
    this.#kept.set(id, published);
    return published;
  }

  /** The set bits, or the very same set as before when nothing changed. */
  async #readBits(list: StatusList, kept: Kept | undefined): Promise<ReadonlySet<number>> {
    const { statusBits } = this.#deps.store;
    // Revocations only ever add bits, so that their number tells whether there is a new one.
    if (kept !== undefined && list.purpose === 'revocation') {
      if ((await statusBits.countBy('list', list.id)) === kept.bits.size) return kept.bits;
    }
    const bits = new Set<number>();
    for await (const bit of eachBy(statusBits, 'list', list.id, 5000)) bits.add(bit.index);
    const isSame =
      kept !== undefined &&
      kept.bits.size === bits.size &&
      [...bits].every((b) => kept.bits.has(b));
    return isSame ? kept.bits : bits;
  }

  async #sign(list: StatusList, bits: ReadonlySet<number>, now: Date): Promise<string> {
    const { store, addresses, signerOf } = this.#deps;
    const centre = await readCentre(store, list.centre);
    const unsigned = await buildStatusList({
      url: statusListUrl(documentsAddress(addresses), list.id),
      issuer: centre.did,
      purpose: list.purpose,
      length: list.length,
      set: bits,
      validFrom: now,
      validUntil: new Date(now.getTime() + GOOD_FOR_MS),
      ttlMs: 60_000,
    });
    const signed = await signCredential(unsigned, await signerOf(list.centre), now);
    return JSON.stringify(signed);
  }
}
