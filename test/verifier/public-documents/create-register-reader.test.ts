import assert from 'node:assert/strict';
import { AppError } from '../../../core/errors.ts';
import type { RegisterDocument } from '../../../core/http/register-document.ts';
import { createRegisterReader } from '../../../verifier/public-documents/create-register-reader.ts';
import { newOperator, publishRegister } from '../../attacks/support/register.ts';
import { NOW } from '../../attacks/support/world.ts';

const fetchedAt = '2026-11-21T10:00:00Z';

describe('createRegisterReader', () => {
  it('verifies one copy once and the next copy again', async () => {
    const operator = await newOperator();
    const jws = await publishRegister(operator, []);
    let document: RegisterDocument = { jws, fetchedAt };
    let noticed = 0;
    const read = createRegisterReader(
      async () => document,
      operator.did,
      () => NOW,
      async (view) => {
        noticed += 1;
        return view;
      },
    );
    assert.equal((await read()).kind, 'trusted');
    assert.equal(await read(), await read());
    assert.equal(noticed, 1);
    document = { jws: `${jws}x`, fetchedAt };
    assert.equal((await read()).kind, 'untrusted');
    assert.equal(noticed, 2);
  });

  it('says unreachable while the document cannot be had, and recovers', async () => {
    const operator = await newOperator();
    const jws = await publishRegister(operator, []);
    let isDown = true;
    const read = createRegisterReader(
      async () => {
        if (isDown) throw new AppError('register-unavailable', 'The register cannot be reached.');
        return { jws, fetchedAt };
      },
      operator.did,
      () => NOW,
    );
    assert.deepEqual(await read(), {
      kind: 'unreachable',
      detail: 'The register cannot be reached.',
    });
    isDown = false;
    assert.equal((await read()).kind, 'trusted');
  });
});
