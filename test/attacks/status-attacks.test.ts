import assert from 'node:assert/strict';
import { signCredential } from '../../core/proofs/data-integrity.ts';
import { buildStatusList, type StatusListInput } from '../../core/status/build-status-list.ts';
import type { JsonObject } from '../../schemas/credential/credential.ts';
import { attack, newScene, type Scene } from './support/attack.ts';
import { signRaw } from './support/sign-raw.ts';
import {
  badgeOf,
  entryOf,
  NOW,
  OTHER_ENTRY,
  type Party,
  publishList,
  sign,
  verify,
} from './support/world.ts';

const LIST = 'https://a.example/status/1';
const SUSPENSION = 'https://a.example/status/2';
const GOOD = { verdict: 'genuine-in-force', codes: ['status-clear'] } as const;

const at = (offsetSeconds: number): Date => new Date(NOW.getTime() + offsetSeconds * 1000);

/** A badge of A with these status entries, signed by A. */
const badgeWith = (scene: Scene, ...entries: JsonObject[]): Promise<JsonObject> =>
  sign(
    scene.a,
    badgeOf(scene.a, { credentialStatus: entries.length === 1 ? entries[0] : entries }),
  );

/** A badge of A whose entry 7 stands in a list that A published with these changes. */
function withList(changes: Partial<StatusListInput> = {}, index = 7, purpose = 'revocation') {
  return async (scene: Scene): Promise<unknown> => {
    await publishList(scene.world, scene.a, LIST, changes);
    return badgeWith(scene, entryOf(LIST, index, purpose));
  };
}

/** A badge of A whose list is whatever `make` answers. */
function withDocument(make: (scene: Scene) => Promise<unknown>) {
  return async (scene: Scene): Promise<unknown> => {
    scene.world.documents.set(LIST, await make(scene));
    return badgeWith(scene, entryOf(LIST, 7));
  };
}

async function listBy(party: Party, changes: JsonObject, subject: JsonObject = {}) {
  const list = await buildStatusList({
    url: LIST,
    issuer: party.did,
    purpose: 'revocation',
    set: [],
    validFrom: at(-60),
    validUntil: at(3600),
  });
  const credentialSubject = { ...Object(list.credentialSubject), ...subject };
  return signRaw({ ...list, credentialSubject, ...changes }, party);
}

describe('the status of a credential', () => {
  attack('a clear bit', withList(), GOOD);
  attack('a set bit for revocation', withList({ set: [7] }), {
    verdict: 'genuine-revoked',
    codes: ['status-revoked'],
  });
  attack(
    'a set bit for suspension',
    withList({ set: [7], purpose: 'suspension' }, 7, 'suspension'),
    {
      verdict: 'genuine-suspended',
      codes: ['status-suspended'],
    },
  );
  for (const neighbour of [6, 8, 14, 0, 131_064]) {
    attack(`the bit of entry ${neighbour} instead of 7`, withList({ set: [neighbour] }), GOOD);
  }
  attack('the last bit of the list', withList({ set: [131_071] }, 131_071), {
    verdict: 'genuine-revoked',
    codes: ['status-revoked'],
  });
  attack('no status entry', async ({ a }) => sign(a, badgeOf(a)), {
    verdict: 'genuine-in-force',
    codes: ['status-none'],
  });
  attack(
    'revoked and expired',
    async (scene) => {
      await publishList(scene.world, scene.a, LIST, { set: [7] });
      const { a } = scene;
      return signRaw(
        badgeOf(a, { credentialStatus: entryOf(LIST, 7), validUntil: '2026-02-01T00:00:00Z' }),
        a,
      );
    },
    { verdict: 'genuine-revoked', codes: ['status-revoked', 'validity-expired'] },
  );
  attack(
    'expired, and its list cannot be reached',
    async ({ a }) =>
      signRaw(
        badgeOf(a, { credentialStatus: entryOf(LIST, 7), validUntil: '2026-02-01T00:00:00Z' }),
        a,
      ),
    { verdict: 'genuine-expired', codes: ['status-unreachable', 'validity-expired'] },
  );
});

describe('several status entries of one credential', () => {
  attack(
    'the second one revoked',
    async (scene) => {
      await publishList(scene.world, scene.a, LIST, { purpose: 'suspension' });
      await publishList(scene.world, scene.a, SUSPENSION, { set: [9] });
      return badgeWith(scene, entryOf(LIST, 7, 'suspension'), entryOf(SUSPENSION, 9));
    },
    { verdict: 'genuine-revoked', codes: ['status-revoked'] },
  );
  attack(
    'suspended and revoked',
    async (scene) => {
      await publishList(scene.world, scene.a, LIST, { purpose: 'suspension', set: [7] });
      await publishList(scene.world, scene.a, SUSPENSION, { set: [9] });
      return badgeWith(scene, entryOf(LIST, 7, 'suspension'), entryOf(SUSPENSION, 9));
    },
    { verdict: 'genuine-revoked', codes: ['status-revoked'] },
  );
  attack(
    'one clear, one of an unknown type',
    async (scene) => {
      await publishList(scene.world, scene.a, LIST);
      return badgeWith(scene, entryOf(LIST, 7), OTHER_ENTRY);
    },
    { verdict: 'cannot-say', codes: ['status-unsupported'] },
  );
  attack(
    'one clear, one unreachable',
    async (scene) => {
      await publishList(scene.world, scene.a, LIST);
      return badgeWith(scene, entryOf(LIST, 7), entryOf(SUSPENSION, 7, 'suspension'));
    },
    { verdict: 'cannot-say', codes: ['status-unreachable'] },
  );
  attack(
    'an endless number of them',
    async (scene) => {
      await publishList(scene.world, scene.a, LIST);
      return badgeWith(scene, ...Array.from({ length: 17 }, (_, i) => entryOf(LIST, i)));
    },
    { verdict: 'cannot-say', codes: ['status-unsupported'] },
  );
});

describe('attacks on a status list', () => {
  attack('a list that cannot be reached', async (scene) => badgeWith(scene, entryOf(LIST, 7)), {
    verdict: 'cannot-say',
    codes: ['status-unreachable'],
  });
  attack('a list past its end', withList({ validUntil: at(-301) }), {
    verdict: 'cannot-say',
    codes: ['status-stale'],
  });
  attack('a list past its end that revokes', withList({ validUntil: at(-301), set: [7] }), {
    verdict: 'cannot-say',
    codes: ['status-stale'],
  });
  attack(
    'a list that ended within the difference of clocks',
    withList({ validUntil: at(-299) }),
    GOOD,
  );
  attack('a list that begins later', withList({ validFrom: at(301), validUntil: at(600) }), {
    verdict: 'cannot-say',
    codes: ['status-stale'],
  });
  attack(
    'a list of B',
    withDocument(({ b }) => listBy(b, {})),
    {
      verdict: 'cannot-say',
      codes: ['status-list-foreign'],
    },
  );
  attack(
    'a list of B in the name of A',
    withDocument(({ a, b }) => listBy(b, { issuer: a.did })),
    {
      verdict: 'cannot-say',
      codes: ['status-list-foreign'],
    },
  );
  attack(
    'a list without signature',
    withDocument(async ({ a }) => {
      const { proof: _, ...unsigned } = await listBy(a, {});
      return unsigned;
    }),
    { verdict: 'cannot-say', codes: ['status-list-forged'] },
  );
  attack(
    'a list with a bit cleared after signing',
    async (scene) => {
      const revoking = await publishList(scene.world, scene.a, LIST, { set: [7] });
      const clear = await publishList(scene.world, scene.a, LIST);
      scene.world.documents.set(LIST, { ...clear, proof: revoking.proof });
      return badgeWith(scene, entryOf(LIST, 7));
    },
    { verdict: 'cannot-say', codes: ['status-list-forged'] },
  );
  attack(
    'an older list of A for another address',
    withDocument(({ a }) => listBy(a, { id: 'https://a.example/status/0' })),
    {
      verdict: 'cannot-say',
      codes: ['status-list-foreign'],
    },
  );
  attack('a list that is too short', withList({ length: 65_536 }), {
    verdict: 'cannot-say',
    codes: ['status-list-too-short'],
  });
  attack('an index beyond the list', withList({}, 131_072), {
    verdict: 'cannot-say',
    codes: ['status-out-of-range'],
  });
  attack('a list for another purpose', withList({ purpose: 'suspension' }), {
    verdict: 'cannot-say',
    codes: ['status-unsupported'],
  });
  attack('a list that unpacks without end', withList({ length: 64 * 1024 * 1024 }), {
    verdict: 'cannot-say',
    codes: ['status-malformed'],
  });
  attack(
    'a list that is not packed bits',
    withDocument(({ a }) => listBy(a, {}, { encodedList: 'uSGVsbG8' })),
    {
      verdict: 'cannot-say',
      codes: ['status-malformed'],
    },
  );
  attack(
    'a list that is an ordinary credential',
    withDocument(({ a }) => sign(a, badgeOf(a))),
    {
      verdict: 'cannot-say',
      codes: ['status-malformed'],
    },
  );
  attack(
    'a list that is a text',
    withDocument(async () => 'all fine'),
    {
      verdict: 'cannot-say',
      codes: ['status-malformed'],
    },
  );
  attack(
    'a list whose signature has another purpose',
    withDocument(async ({ a }) => {
      const { proof: _, ...list } = await listBy(a, {});
      return signRaw(list, a, { proofPurpose: 'authentication' });
    }),
    { verdict: 'cannot-say', codes: ['status-list-forged'] },
  );
});

describe('attacks on a status entry', () => {
  const withEntry =
    (changes: JsonObject) =>
    async (scene: Scene): Promise<unknown> => {
      await publishList(scene.world, scene.a, LIST);
      const entry = { ...entryOf(LIST, 7), ...changes };
      const kept = Object.entries(entry).filter(([, value]) => value !== undefined);
      return badgeWith(scene, Object.fromEntries(kept));
    };
  const MALFORMED = { verdict: 'cannot-say', codes: ['status-malformed'] } as const;
  const UNSUPPORTED = { verdict: 'cannot-say', codes: ['status-unsupported'] } as const;

  attack('an index with letters behind it', withEntry({ statusListIndex: '7abc' }), MALFORMED);
  attack('a negative index', withEntry({ statusListIndex: '-7' }), MALFORMED);
  attack('an index with a point', withEntry({ statusListIndex: '7.0' }), MALFORMED);
  attack('no index', withEntry({ statusListIndex: undefined }), MALFORMED);
  attack('no list', withEntry({ statusListCredential: undefined }), MALFORMED);
  attack('no purpose', withEntry({ statusPurpose: undefined }), MALFORMED);
  attack('an identifier that is the list’s', withEntry({ id: LIST }), MALFORMED);
  attack('an entry of several bits', withEntry({ statusSize: 2 }), UNSUPPORTED);
  attack(
    'an entry of Open Badges’ own kind',
    async (scene) => badgeWith(scene, OTHER_ENTRY),
    UNSUPPORTED,
  );
});

describe('the addresses of a credential', () => {
  it('are never visited while its signature does not stand', async () => {
    const { world, a, b } = await newScene();
    await publishList(world, a, LIST);
    const forged = await signRaw(badgeOf(a, { credentialStatus: entryOf(LIST, 7) }), b);
    await verify(world, forged);
    assert.ok(!world.asked.includes(LIST), world.asked.join());
  });

  it('are visited once for all credentials of a submission', async () => {
    const { world, a } = await newScene();
    await publishList(world, a, LIST);
    const badges = await Promise.all(
      [1, 2, 3].map((i) =>
        signCredential(
          badgeOf(a, { id: `urn:x:${i}`, credentialStatus: entryOf(LIST, i) }),
          a.signer,
          NOW,
        ),
      ),
    );
    const report = await verify(world, { verifiableCredential: badges });
    assert.equal(report.verdict, 'genuine-in-force');
    assert.equal(world.asked.filter((url) => url === LIST).length, 1);
    assert.equal(world.asked.length, 2);
  });
});
