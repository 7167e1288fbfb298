import assert from 'node:assert/strict';
import { untilReached } from '../../../../issuer/console/state/until-reached.ts';
import { HttpProblem, problemSchema, Unreachable } from '../../../../ui/http-errors.ts';

describe('issuer/console until reached', () => {
  it('tries again while the connection is lost, and tells so', async () => {
    let tries = 0;
    const told: boolean[] = [];
    const value = await untilReached(
      async () => {
        tries += 1;
        if (tries < 2) throw new Unreachable(undefined);
        return 'saved';
      },
      (lost) => told.push(lost),
    );
    assert.equal(value, 'saved');
    assert.deepEqual(told, [true, false]);
  });

  it('does not repeat what the service refused', async () => {
    const refusal = new HttpProblem(problemSchema.parse({ status: 409, code: 'conflict' }));
    let tries = 0;
    await assert.rejects(
      untilReached(async () => {
        tries += 1;
        throw refusal;
      }),
      refusal,
    );
    assert.equal(tries, 1);
  });
});
