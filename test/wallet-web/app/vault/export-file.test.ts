import assert from 'node:assert/strict';
import { exportVault, importVault } from '../../../../wallet-web/app/vault/export-file.ts';
import { vaultKinds } from '../../../../wallet-web/app/vault/vault-records.ts';
import { memoryVault } from './memory-vault.ts';

const kept = {
  id: 'urn:uuid:0b0f5f0e-6a3b-4b8f-9a53-3a7d1a1d2c11',
  json: '{"name":"Żółć"}',
  receivedAt: '2026-11-18T10:00:00Z',
};

describe('exportVault and importVault', () => {
  it('bring every credential back into an empty vault', async () => {
    const source = memoryVault();
    await source.put(vaultKinds.credential, kept.id, kept);
    const file = await exportVault(source, 'correct horse battery');
    const target = memoryVault();
    assert.equal(await importVault(target, file, 'correct horse battery'), 1);
    assert.deepEqual(await target.find(vaultKinds.credential, kept.id), kept);
  });

  it('leave what the wallet has got since the copy as it is', async () => {
    const share = {
      id: 'a'.repeat(22),
      link: 'https://verifier.example/v#h=w&i=1&k=2',
      credentials: [kept.id],
      titles: ['Badge'],
      createdAt: kept.receivedAt,
      expiresAt: '2026-12-18T10:00:00Z',
      withdrawSecret: 'secret',
    };
    const vault = memoryVault();
    await vault.put(vaultKinds.credential, kept.id, kept);
    await vault.put(vaultKinds.share, share.id, share);
    const file = await exportVault(vault, 'correct horse battery');
    const withdrawn = { ...share, withdrawnAt: '2026-11-20T10:00:00Z' };
    const newer = { ...kept, json: '{"name":"newer"}' };
    await vault.put(vaultKinds.share, share.id, withdrawn);
    await vault.put(vaultKinds.credential, kept.id, newer);
    await importVault(vault, file, 'correct horse battery');
    assert.deepEqual(await vault.find(vaultKinds.share, share.id), withdrawn);
    assert.deepEqual(await vault.find(vaultKinds.credential, kept.id), newer);
  });

  it('keep nothing readable in the file', async () => {
    const source = memoryVault();
    await source.put(vaultKinds.credential, kept.id, kept);
    assert.equal((await exportVault(source, 'correct horse battery')).includes('0b0f5f0e'), false);
  });

  it('refuse a wrong passphrase and write nothing', async () => {
    const source = memoryVault();
    await source.put(vaultKinds.credential, kept.id, kept);
    const file = await exportVault(source, 'correct horse battery');
    const target = memoryVault();
    await assert.rejects(importVault(target, file, 'wrong horse battery'), {
      reason: 'passphrase-wrong',
    });
    assert.deepEqual(await target.list(vaultKinds.credential), []);
  });

  for (const file of ['', '{}', 'PK\u0003\u0004', '{"kind":"skillseal-wallet","v":2}']) {
    it(`refuse ${JSON.stringify(file)} as a file`, async () => {
      await assert.rejects(importVault(memoryVault(), file, 'correct horse battery'), {
        reason: 'not-a-copy',
      });
    });
  }
});
