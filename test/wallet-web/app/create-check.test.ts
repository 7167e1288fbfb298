import assert from 'node:assert/strict';
import { createCheck } from '../../../wallet-web/app/create-check.ts';
import {
  badgeOf,
  depsOf,
  entryOf,
  NOW,
  newParty,
  newWorld,
  publishList,
  sign,
} from '../../attacks/support/world.ts';

const LIST = 'https://a.example/status/1';

describe('a round of checks in the wallet', () => {
  it('asks for the register, a key and a list once for many credentials, and anew in the next round', async () => {
    const world = newWorld();
    const party = await newParty(world, 'a.example');
    await publishList(world, party, LIST);
    const signed = await Promise.all(
      [1, 2, 3].map((index) =>
        sign(party, badgeOf(party, { credentialStatus: entryOf(LIST, index) })),
      ),
    );
    let registers = 0;
    const deps = depsOf(world);
    const engine = {
      ...deps,
      register: () => {
        registers += 1;
        return deps.register();
      },
    };
    const round = async () => {
      const check = createCheck(engine);
      return Promise.all(signed.map((one) => check(JSON.stringify(one))));
    };
    const reports = await round();
    assert.deepEqual(
      reports.map((report) => report?.verdict),
      ['genuine-in-force', 'genuine-in-force', 'genuine-in-force'],
    );
    assert.equal(registers, 1);
    assert.deepEqual([...world.asked].sort(), [...new Set(world.asked)].sort());
    const before = world.asked.length;
    await publishList(world, party, LIST, { set: [2], validFrom: NOW });
    assert.equal((await round())[1]?.verdict, 'genuine-revoked');
    assert.equal(registers, 2);
    assert.equal(world.asked.length, 2 * before);
  });
});
