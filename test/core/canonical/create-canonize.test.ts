import assert from 'node:assert/strict';
import { counts, createCanonize } from '../../../core/canonical/create-canonize.ts';
import { catalogueBadges } from './catalogue-badges.ts';

const wrong = async (): Promise<string> => 'something else';

function badge() {
  const [first] = catalogueBadges();
  if (first === undefined) throw new Error('The catalogue is empty.');
  return first;
}

describe('createCanonize', () => {
  it('does not trouble the stock library with what it can do itself', async () => {
    const stock = async (): Promise<string> => assert.fail('the stock library was called');
    const before = counts.direct;
    assert.match(await createCanonize(stock)(badge(), {}), /^<|^_:c14n/);
    assert.equal(counts.direct, before + 1);
  });

  it('leaves to the stock library what it does not fully support', async () => {
    const before = counts.stock;
    assert.equal(
      await createCanonize(wrong)({ '@context': [{ a: 'urn:a' }] }, {}),
      'something else',
    );
    assert.equal(counts.stock, before + 1);
  });

  it('leaves documents hashed with another digest to the stock library', async () => {
    const options = { messageDigestAlgorithm: 'SHA-384' };
    assert.equal(await createCanonize(wrong)(badge(), options), 'something else');
  });

  it('leaves documents that are expanded already to the stock library', async () => {
    assert.equal(await createCanonize(wrong)(badge(), { skipExpansion: true }), 'something else');
  });

  it('raises the alarm at the first difference when it is guarded, and the stock answer counts', async () => {
    const alarms: unknown[] = [];
    const guarded = createCanonize(wrong, () => ({
      compareAlways: true,
      onDifference: (document) => alarms.push(document),
    }));
    const before = counts.differences;
    assert.equal(await guarded(badge(), {}), 'something else');
    assert.equal(counts.differences, before + 1);
    assert.equal(alarms.length, 1);
  });
});
