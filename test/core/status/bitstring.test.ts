import assert from 'node:assert/strict';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { fromBase64Url, toBase64Url } from '../../../core/encoding.ts';
import { decodeBitstring, encodeBitstring, readBit } from '../../../core/status/bitstring.ts';

const LENGTH = 131_072;
const pack = (bytes: Uint8Array): string => `u${toBase64Url(gzipSync(bytes))}`;

describe('the bitstring of a status list', () => {
  it('has index 0 as the most significant bit of the first byte', async () => {
    const bytes = gunzipSync(fromBase64Url((await encodeBitstring(LENGTH, [0, 9])).slice(1)));
    assert.equal(bytes.length, LENGTH / 8);
    assert.deepEqual([...bytes.subarray(0, 3)], [0b1000_0000, 0b0100_0000, 0]);
  });

  it('gives back exactly the indexes that were set', async () => {
    const indexes = fc.uniqueArray(fc.nat(LENGTH - 1), { maxLength: 50 });
    const property = fc.asyncProperty(indexes, fc.nat(LENGTH - 1), async (set, probe) => {
      const bytes = await decodeBitstring(await encodeBitstring(LENGTH, set));
      for (const index of set) assert.equal(readBit(bytes, index), true);
      assert.equal(readBit(bytes, probe), set.includes(probe));
    });
    await fc.assert(property, { numRuns: 25 });
  });

  it('reads the list of another issuer', async () => {
    // The example of Bitstring Status List 1.0, 2.2: a list without a single set bit.
    const example = 'uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA';
    const bytes = await decodeBitstring(example);
    assert.equal(bytes.length, 16_384);
    assert.ok(bytes.every((byte) => byte === 0));
  });

  it('has no entry beyond its end', () => {
    assert.equal(readBit(new Uint8Array(2), 16), undefined);
  });

  for (const index of [-1, LENGTH, 1.5, Number.NaN]) {
    it(`refuses to set the entry ${index}`, async () => {
      await assert.rejects(encodeBitstring(LENGTH, [index]), { code: 'invalid-input' });
    });
  }

  it('stops at a bomb before it is unpacked', async () => {
    const bomb = pack(new Uint8Array(64 * 1024 * 1024));
    await assert.rejects(decodeBitstring(bomb), { code: 'document-too-large' });
    await assert.rejects(decodeBitstring(pack(new Uint8Array(101)), { maxBytes: 100 }), {
      code: 'document-too-large',
    });
  });

  for (const [what, encoded] of [
    ['nothing', ''],
    ['the wrong multibase prefix', `z${pack(new Uint8Array(8)).slice(1)}`],
    ['standard base64', `${pack(new Uint8Array(8))}+/=`],
    ['bytes that are not gzip', `u${toBase64Url(new Uint8Array(40))}`],
    ['gzip that is cut off', pack(new Uint8Array(20_000)).slice(0, -8)],
  ] as const) {
    it(`refuses ${what}`, async () => {
      await assert.rejects(decodeBitstring(encoded), { code: 'document-malformed' });
    });
  }
});
