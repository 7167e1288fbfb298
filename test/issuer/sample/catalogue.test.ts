import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { appendEvent } from '../../../core/accreditation/append-event.ts';
import { standingOf } from '../../../core/accreditation/standing-of.ts';
import { generateKeyPair } from '../../../core/keys/generate-key.ts';
import { signerFromKeyPair } from '../../../core/keys/signer-from-jwk.ts';
import { fromOpenBadge } from '../../../core/projections/from-open-badge.ts';
import { toOpenBadge } from '../../../core/projections/to-open-badge.ts';
import { signCredential } from '../../../core/proofs/data-integrity.ts';
import { sampleCatalogue } from '../../../issuer/sample/catalogue.ts';
import type { Achievement } from '../../../schemas/achievement/achievement.ts';
import { missingToIssue } from '../../../schemas/achievement/issue-obligations.ts';
import { type Award, awardSchema } from '../../../schemas/award/award.ts';
import type { RegisterEvent } from '../../../schemas/register-entry/register-event.ts';

const issuerUrl = 'http://issuer.localhost:4100';
const catalogue = sampleCatalogue(issuerUrl);
const find = (id: string): Achievement => {
  const found = catalogue.achievements.find(({ achievement }) => achievement.id === id);
  assert.ok(found !== undefined, `${id} is missing`);
  return found.achievement;
};

const awardOf = (centreSlug: string, achievement: Achievement): Award => {
  const centre = catalogue.centres.find(({ slug }) => slug === centreSlug);
  assert.ok(centre !== undefined);
  const { did, name, country, region } = centre;
  return awardSchema.parse({
    id: 'urn:uuid:0b0f5f0e-6a3b-4b8f-9a53-3a7d1a1d2c11',
    achievement,
    achievementUrl: `${issuerUrl}/achievements/${achievement.id}`,
    awardingBody: { did, name, country, ...(region === undefined ? {} : { region }) },
    holderName: 'अनन्या शर्मा',
    awardedDate: '2026-10-30T00:00:00+01:00',
    test: true,
  });
};

describe('the sample catalogue', () => {
  it('has every achievement of domain.md 6 that the first cut needs', () => {
    const named = (pattern: RegExp) =>
      catalogue.achievements.filter(({ achievement }) => pattern.test(achievement.id)).length;
    assert.equal(named(/^microsoft-365-fundamentals$/), 1, 'M1');
    assert.equal(
      catalogue.achievements.filter(
        ({ achievement: a }) =>
          a.class === 'badge' && a.workload?.hours === 25 && a.workload.qualifier === 'about',
      ).length,
      6,
      'M2',
    );
    assert.equal(named(/^comptia-a-plus-core-series$/), 1, 'M3');
    assert.equal(named(/^component-/), 3, 'M4');
    assert.equal(named(/^further-education-award/), 1, 'M5');
    assert.equal(named(/^badge-assessment-and-feedback$/), 1, 'M6');
    assert.equal(named(/^tig-pipe-welding-(unit-[123]|award)$/), 4, 'M7');
    assert.equal(named(/^award-in-/), 4, 'M8');
    assert.equal(named(/^elektroinstalacijas-pamati$/), 1, 'M9');
    assert.equal(named(/^keuzedeel-/), 2, 'M12');
    assert.equal(named(/^cnc-operation-update$/), 1, 'M14');
    assert.equal(named(/^cas-digital-education$/), 1, 'M16');
    assert.equal(named(/^hygiene-passport$/), 1, 'M20');
    assert.equal(named(/^bmw-associate-level-iii$/), 1, 'M24');
    assert.equal(named(/^diver-/), 3, 'M30');
    assert.equal(named(/^cardiopulmonary-resuscitation$/), 1, 'M33');
    assert.equal(named(/^inzhener-elektronshchik$/), 1, 'M34');
  });

  it('states numbers, levels and credits as the source does, and none that it lacks', () => {
    const facts = Object.fromEntries(
      catalogue.achievements.flatMap(({ achievement: { id, level, credits, workload } }) => {
        const text = [
          level?.eqf === undefined ? [] : [`EQF ${level.eqf}`],
          level?.own === undefined ? [] : [`${level.own.scheme} ${level.own.level}`],
          credits === undefined ? [] : [`${credits.amount} ${credits.system}`],
          workload === undefined ? [] : [`${workload.qualifier} ${workload.hours} h`],
        ].flat();
        return text.length === 0 ? [] : [[id, text.join(', ')]];
      }),
    );
    assert.deepEqual(facts, {
      'microsoft-365-fundamentals': 'at-least 150 h',
      'microsoft-365-cloud-concepts': 'about 25 h',
      'microsoft-365-apps-and-services': 'about 25 h',
      'microsoft-365-teamwork': 'about 25 h',
      'microsoft-365-device-management': 'about 25 h',
      'microsoft-365-security-basics': 'about 25 h',
      'microsoft-365-licensing-and-support': 'about 25 h',
      'component-word-processing': '15 QQI, exactly 150 h',
      'component-spreadsheets': '15 QQI, exactly 150 h',
      'component-customer-service': '15 QQI, exactly 150 h',
      'further-education-award-digital-literacy': '5 QQI, exactly 50 h',
      'badge-assessment-and-feedback': 'at-most 25 h',
      'elektroinstalacijas-pamati': 'exactly 160 h',
      'keuzedeel-sustainable-workshop': 'EQF 3, exactly 240 h',
      'keuzedeel-data-at-work': 'EQF 4, exactly 240 h',
      'cnc-operation-update': 'EQF 4',
      'bmw-associate-level-iii': 'BMW III',
      'diver-first-category': 'Diver category 1',
      'diver-second-category': 'Diver category 2',
      'diver-third-category': 'Diver category 3',
    });
    assert.equal(find('badge-assessment-and-feedback').outcomes.length, 4);
  });

  it('says of every invented text that it is fictional, by a pointer that leads somewhere', () => {
    for (const { achievement } of catalogue.achievements) {
      assert.ok(achievement.fictional.length > 0, achievement.id);
      for (const pointer of achievement.fictional) {
        let value: unknown = achievement;
        for (const part of pointer.split('/').slice(1)) {
          value =
            typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
        }
        assert.notEqual(value, undefined, `${achievement.id} ${pointer}`);
      }
    }
    assert.ok(catalogue.centres.every((centre) => centre.fictional));
  });

  it('may be issued as it stands, with readable unique ids', () => {
    const ids = catalogue.achievements.map(({ achievement }) => achievement.id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { achievement } of catalogue.achievements) {
      assert.deepEqual(missingToIssue(achievement), [], achievement.id);
    }
  });

  it('comes back from the signed Open Badge without loss, for every achievement', async () => {
    const validate = new Ajv2019({ strict: false });
    addFormats.default(validate);
    const path = '../shared/data/schemas/ob_v3p0_achievementcredential_schema.json';
    const fits = validate.compile(JSON.parse(readFileSync(path, 'utf8')));
    for (const { centre, achievement } of catalogue.achievements) {
      const award = awardOf(centre, achievement);
      const { did } = award.awardingBody;
      const signer = await signerFromKeyPair(await generateKeyPair('Ed25519'), did, `${did}#key-1`);
      const badge = toOpenBadge(award, {
        validFrom: new Date('2026-11-20T09:00:00Z'),
        holder: { kind: 'named' },
        status: { url: `${issuerUrl}/status/1`, index: 1, purpose: achievement.statusPurpose },
      });
      const signed = await signCredential(badge, signer, new Date('2026-11-20T09:00:00Z'));
      assert.equal(fits(signed), true, JSON.stringify(fits.errors));
      assert.deepEqual(fromOpenBadge(JSON.parse(JSON.stringify(signed))), award);
    }
  });

  it('lets every centre award what it defines today, but for one expired right and one never given', async () => {
    const events: RegisterEvent[] = [];
    for (const draft of catalogue.register) {
      events.push(await appendEvent(events, draft, new Date('2026-11-01T00:00:00Z')));
    }
    const refused = catalogue.achievements.flatMap(({ centre: slug, achievement }) => {
      const centreDid = catalogue.centres.find((centre) => centre.slug === slug)?.did ?? '';
      const today = '2026-11-21';
      const question = { events, centreDid, achievementId: achievement.id, today };
      const { kind } = standingOf({ ...question, on: today });
      const before = standingOf({ ...question, on: '2025-06-01' }).kind;
      return kind === 'accredited' ? [] : [[achievement.id, kind, before]];
    });
    assert.deepEqual(refused, [
      ['award-in-vocational-skills-a', 'not-for-this', 'accredited-then-not-now'],
      ['award-in-vocational-skills-b', 'not-for-this', 'not-for-this'],
    ]);
  });

  it('has pathways whose steps and targets exist, and staff for every centre', () => {
    const addresses = new Set(
      catalogue.achievements.map(
        ({ achievement }) => `${issuerUrl}/achievements/${achievement.id}`,
      ),
    );
    assert.equal(catalogue.pathways.length, 3);
    for (const pathway of catalogue.pathways) {
      assert.ok(addresses.has(pathway.target.achievement), pathway.id);
      for (const step of pathway.steps) {
        const named = step.kind === 'assessment' ? [] : (step.match.achievements ?? []);
        for (const address of named) assert.ok(addresses.has(address), address);
      }
    }
    const slugs = catalogue.centres.map(({ slug }) => slug).sort();
    const served = new Set(catalogue.staff.flatMap((staff) => staff.centres));
    assert.deepEqual([...served].sort(), slugs);
    assert.ok(catalogue.staff.some(({ role }) => role === 'operator'));
  });
});
