import assert from 'node:assert/strict';
import { fromBase64Url } from '../../../../core/encoding.ts';
import { sealShare } from '../../../../wallet-web/app/share/seal-share.ts';

const payload = { v: 1 as const, presentation: { type: ['VerifiablePresentation'] } };

async function open(id: string, ciphertext: string, key: string): Promise<unknown> {
  const bytes = Uint8Array.from(fromBase64Url(ciphertext));
  const imported = await crypto.subtle.importKey(
    'raw',
    Uint8Array.from(fromBase64Url(key)),
    'AES-GCM',
    false,
    ['decrypt'],
  );
  const plaintext = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: bytes.slice(0, 12), additionalData: new TextEncoder().encode(id) },
    imported,
    bytes.slice(12),
  );
  return JSON.parse(new TextDecoder().decode(plaintext));
}

describe('sealShare', () => {
  it('opens with the key of the link and the id of the share', async () => {
    const { ciphertext, key } = await sealShare('a'.repeat(22), payload);
    assert.deepEqual(await open('a'.repeat(22), ciphertext, key), payload);
  });

  it('does not open under the id of another share', async () => {
    const { ciphertext, key } = await sealShare('a'.repeat(22), payload);
    await assert.rejects(open('b'.repeat(22), ciphertext, key));
  });

  it('never uses a key twice and says nothing in clear', async () => {
    const [first, second] = [
      await sealShare('a'.repeat(22), payload),
      await sealShare('a'.repeat(22), payload),
    ];
    assert.notEqual(first.key, second.key);
    const clear = Buffer.from(first.ciphertext, 'base64url').toString('latin1');
    assert.equal(clear.includes('VerifiablePresentation'), false);
  });
});
