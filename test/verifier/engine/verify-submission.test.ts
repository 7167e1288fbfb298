import assert from 'node:assert/strict';
import { verdictReportSchema } from '../../../schemas/verdict/verdict.ts';
import {
  badgeOf,
  entryOf,
  newParty,
  newWorld,
  publishList,
  sign,
  verify,
} from '../../attacks/support/world.ts';

const LIST = 'https://a.example/status/1';

describe('verifySubmission', () => {
  it('says genuine and in force when the signature, issuer, period and status all stand', async () => {
    const world = newWorld();
    const centre = await newParty(world, 'a.example');
    await publishList(world, centre, LIST);
    const signed = await sign(centre, badgeOf(centre, { credentialStatus: entryOf(LIST, 7) }));
    const report = await verify(world, signed);
    assert.doesNotThrow(() => verdictReportSchema.parse(report));
    const [only] = report.credentials;
    assert.equal(report.verdict, 'genuine-in-force', JSON.stringify(only?.checks, null, 1));
    assert.equal(report.kind, 'credential');
    assert.equal(only?.checks.format.code, 'format-ok');
    assert.equal(only?.checks.context.code, 'context-known');
    assert.equal(only?.checks.signature.code, 'signature-valid');
    assert.equal(only?.checks.issuer.code, 'issuer-bound');
    assert.equal(only?.checks.validity.code, 'validity-no-end');
    assert.equal(only?.checks.status.code, 'status-clear');
    assert.equal(only?.checks.status.asOf, '2026-11-21T10:00:00Z');
    assert.equal(only?.checks.schema.code, 'schema-none');
    assert.equal(only?.checks.holder.code, 'holder-not-shown');
    assert.equal(only?.checks.evidence.code, 'evidence-none');
    assert.equal(only?.claims.holderName, 'Zoë Ång');
    assert.equal(only?.standing, 'cannot-say');
    assert.equal(only?.test, false);
  });
});
