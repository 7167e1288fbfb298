import assert from 'node:assert/strict';
import { counts } from '../../../core/canonical/create-canonize.ts';
import type { JsonObject } from '../../../core/documents/json-object.ts';
import { signCredential, signPresentation } from '../../../core/proofs/data-integrity.ts';
import { buildStatusList } from '../../../core/status/build-status-list.ts';
import { didKeySigner, NOW } from '../proofs/support.ts';
import { catalogueBadges } from './catalogue-badges.ts';

describe('the direct way', () => {
  it('is taken by at least 99 % of what the sample catalogue signs and verifies', async () => {
    const signer = await didKeySigner();
    const before = { ...counts };
    const signed: JsonObject[] = [];
    for (const badge of catalogueBadges()) {
      const issuer = { ...Object(badge.issuer), id: signer.controller };
      signed.push(await signCredential({ ...badge, id: nextId(signed), issuer }, signer, NOW));
    }
    for (const purpose of ['revocation', 'suspension'] as const) {
      await signCredential(await statusList(signer.controller, purpose), signer, NOW);
    }
    for (const size of [1, 2, 5, 12, signed.length]) {
      const presentation = {
        '@context': ['https://www.w3.org/ns/credentials/v2'],
        type: ['VerifiablePresentation'],
        holder: signer.controller,
        verifiableCredential: signed.slice(0, size),
      };
      const binding = { challenge: 'c', domain: 'https://verifier.example', created: NOW };
      await signPresentation(presentation, [signer], binding);
    }
    const direct = counts.direct - before.direct;
    const stock = counts.stock - before.stock;
    assert.ok(direct > 100);
    assert.ok(direct / (direct + stock) >= 0.99, `${direct} direct, ${stock} by the stock library`);
  }).timeout(60_000);
});

const nextId = (before: readonly unknown[]): string =>
  `urn:uuid:00000000-0000-4000-8000-${String(before.length).padStart(12, '0')}`;

function statusList(issuer: string, purpose: 'revocation' | 'suspension'): Promise<JsonObject> {
  return buildStatusList({
    url: `https://issuer.example/status/${purpose}`,
    issuer,
    purpose,
    set: [7, 94567],
    validFrom: NOW,
    validUntil: new Date(NOW.getTime() + 600_000),
  });
}
