import assert from 'node:assert/strict';
import supertest from 'supertest';
import { AppError } from '../../../core/errors.ts';
import { listCatalogue } from '../../../issuer/achievements/list-catalogue.ts';
import { readAchievement } from '../../../issuer/achievements/read-achievement.ts';
import { saveAchievement } from '../../../issuer/achievements/save-achievement.ts';
import { savePathway } from '../../../issuer/achievements/save-pathway.ts';
import { rejectsWith } from '../../support/rejects-with.ts';
import { ACHIEVEMENT, CENTRE, openSampleIssuer } from '../support/issue-one.ts';
import type { TestIssuer } from '../support/open-test-issuer.ts';
import { signInAs } from '../support/sign-in-as.ts';

describe('the catalogue', () => {
  let issuer: TestIssuer;
  beforeEach(async () => {
    issuer = await openSampleIssuer();
  });
  afterEach(() => issuer.close());

  it('publishes the next version and leaves the one before as it was', async () => {
    const officer = await signInAs(issuer, 'officer', [CENTRE]);
    const first = await readAchievement(issuer.deps, ACHIEVEMENT);
    const second = { ...first, version: 2, title: 'Microsoft 365, second edition' };
    await officer.send('POST', '/achievements', second).expect(201);
    const newest = (await supertest(issuer.app).get(`/achievements/${ACHIEVEMENT}`)).body;
    assert.equal(newest.title, second.title);
    const old = (await supertest(issuer.app).get(`/achievements/${ACHIEVEMENT}/v/1`)).body;
    assert.equal(old.title, first.title);
  });

  it('refuses a change to what is published, a gap, and a beginning other than 1', async () => {
    const first = await readAchievement(issuer.deps, ACHIEVEMENT);
    for (const wrong of [
      { ...first, title: 'Changed' },
      { ...first, version: 3 },
      { ...first, id: 'brand-new', version: 2 },
    ]) {
      await rejectsWith(saveAchievement(issuer.deps, 'officer', wrong), 'conflict');
    }
  });

  it('has one winner when two publish the same version', async () => {
    const first = await readAchievement(issuer.deps, ACHIEVEMENT);
    const results = await Promise.allSettled(
      ['a', 'b', 'c'].map((title) =>
        saveAchievement(issuer.deps, 'officer', { ...first, version: 2, title }),
      ),
    );
    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
  });

  it('does not change a published pathway', async () => {
    const [record] = await issuer.deps.store.pathways.list({ limit: 1 });
    assert.ok(record !== undefined);
    await rejectsWith(savePathway(issuer.deps, 'officer', record.pathway), 'already-exists');
  });

  it('shows what is missing to issue, the gaps to the EU recommendation and the scope', async () => {
    const officer = await signInAs(issuer, 'officer', [CENTRE]);
    const entries = (await officer.send('GET', '/achievements').expect(200)).body;
    const own = entries.find(
      (entry: { achievement: { id: string } }) => entry.achievement.id === ACHIEVEMENT,
    );
    assert.deepEqual(own.scope, { [CENTRE]: 'accredited' });
    assert.deepEqual(own.missing, []);
    assert.ok(Array.isArray(own.euGaps));
    const scopes = entries.map((entry: { scope: Record<string, string> }) => entry.scope[CENTRE]);
    assert.ok(scopes.includes('not-accredited'));
  });

  it('says that the scope is unknown when the register cannot be read, never that it is good', async () => {
    const officer = await signInAs(issuer, 'officer', [CENTRE]);
    assert.ok(officer.staff !== undefined);
    const register = {
      async events() {
        throw new AppError('register-unavailable', 'The register cannot be reached.');
      },
    };
    const entries = await listCatalogue({ ...issuer.deps, register }, officer.staff);
    assert.ok(entries.every((entry) => entry.scope[CENTRE] === 'unknown'));
  });

  it('answers an unknown achievement, an impossible version and what is no achievement', async () => {
    const read = (path: string) => supertest(issuer.app).get(path);
    assert.equal((await read('/achievements/nothing').expect(404)).body.code, 'not-found');
    await read(`/achievements/${ACHIEVEMENT}/v/9`).expect(404);
    await read(`/achievements/${ACHIEVEMENT}/v/x`).expect(400);
    const officer = await signInAs(issuer, 'officer', [CENTRE]);
    const refused = await officer.send('POST', '/achievements', { id: 'x' }).expect(400);
    assert.ok(refused.body.problems.length > 3);
  });
});
