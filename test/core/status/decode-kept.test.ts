import assert from 'node:assert/strict';
import { encodeBitstring } from '../../../core/status/bitstring.ts';
import { decodeKept } from '../../../core/status/decode-kept.ts';

describe('decodeKept', () => {
  it('answers the same bits again without unpacking them again', async () => {
    const encoded = await encodeBitstring(131_072, [3, 70_000]);
    const bytes = await decodeKept(encoded);
    assert.equal(bytes.length, 16_384);
    assert.equal(bytes[0], 0x10);
    assert.equal(await decodeKept(encoded), bytes);
  });

  it('keeps neither more lists than it has room for nor very long ones', async () => {
    const first = await encodeBitstring(131_072, [1]);
    const bytes = await decodeKept(first);
    for (let index = 2; index < 40; index += 1) {
      await decodeKept(await encodeBitstring(131_072, [index]));
    }
    assert.notEqual(await decodeKept(first), bytes);
    const long = await encodeBitstring(4_194_304, [1]);
    assert.notEqual(await decodeKept(long), await decodeKept(long));
  });

  it('refuses what is not a bitstring, each time', async () => {
    for (let time = 0; time < 2; time += 1) {
      await assert.rejects(decodeKept('uAAAA'), { code: 'document-malformed' });
    }
  });
});
