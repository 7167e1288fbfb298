import assert from 'node:assert/strict';
import { hashOf, newCredentialId, newRecordId, newSecret } from '../../core/ids.ts';

describe('identifiers', () => {
  it('of credentials are URNs of random UUIDs', () => {
    const form = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    assert.match(newCredentialId(), form);
    assert.notEqual(newCredentialId(), newCredentialId());
    assert.notEqual(newRecordId(), newRecordId());
  });

  it('that are secret have as many random bytes as asked for, 32 unless told', () => {
    assert.equal(newSecret().length, 43);
    assert.equal(newSecret(16).length, 22);
    assert.match(newSecret(), /^[A-Za-z0-9_-]+$/);
    assert.notEqual(newSecret(), newSecret());
  });

  it('are kept as SHA-256 in base64url', async () => {
    assert.equal(await hashOf('abc'), 'ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0');
  });
});
