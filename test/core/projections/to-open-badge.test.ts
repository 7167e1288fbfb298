import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { findUnsignable } from '../../../core/documents/find-unsignable.ts';
import { inspectDocument } from '../../../core/documents/inspect-document.ts';
import { AppError } from '../../../core/errors.ts';
import { generateKeyPair } from '../../../core/keys/generate-key.ts';
import { signerFromKeyPair } from '../../../core/keys/signer-from-jwk.ts';
import { fromOpenBadge } from '../../../core/projections/from-open-badge.ts';
import { hashEmail } from '../../../core/projections/hash-email.ts';
import { type OpenBadgeOptions, toOpenBadge } from '../../../core/projections/to-open-badge.ts';
import { signCredential } from '../../../core/proofs/data-integrity.ts';
import { type Award, awardSchema } from '../../../schemas/award/award.ts';
import { anyAward } from './award-arbitrary.ts';

const fitsOfficialSchema = new Ajv2019({ strict: false, allErrors: true });
addFormats.default(fitsOfficialSchema);
const SCHEMA = '../shared/data/schemas/ob_v3p0_achievementcredential_schema.json';

const optionsFor = (award: Award): OpenBadgeOptions => ({
  validFrom: new Date('2026-11-20T09:00:00.123Z'),
  holder: { kind: 'named', emailIdentity: { hash: 'sha256$00', salt: 's' } },
  status: {
    url: 'https://issuer.example/status/1',
    index: 7,
    purpose: award.achievement.statusPurpose,
  },
  pathwaysUrl: 'https://issuer.example/pathways',
});

describe('toOpenBadge and fromOpenBadge', () => {
  it('lose no fact of any award, and never throw for a badge without members', () => {
    const validate = fitsOfficialSchema.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
    fc.assert(
      fc.property(anyAward, (award) => {
        const badge = toOpenBadge(award, optionsFor(award));
        assert.deepEqual(fromOpenBadge(JSON.parse(JSON.stringify(badge))), award);
        assert.equal(validate(badge), true, JSON.stringify(validate.errors));
        assert.equal(findUnsignable(badge), undefined);
        assert.equal(inspectDocument(badge), undefined);
        assert.deepEqual(toOpenBadge(award, optionsFor(award)), badge);
      }),
      { numRuns: 150 },
    );
  });

  // Two texts at the same place that begin alike and go on above and below U+FFFF are signed by no one.
  const isAmbiguous = (error: unknown): boolean =>
    error instanceof AppError && /different orders/.test(error.publicDetail);

  it('can be signed, so that JSON-LD safe mode finds every member defined', async () => {
    const did = 'did:web:issuer.localhost%3A4100:centres:x';
    const signer = await signerFromKeyPair(await generateKeyPair('Ed25519'), did, `${did}#key-1`);
    await fc.assert(
      fc.asyncProperty(anyAward, async (award) => {
        const badge = toOpenBadge(award, optionsFor(award));
        const signing = signCredential(badge, signer, new Date('2026-11-20T09:00:00Z'));
        const signed = await signing.catch((error: unknown) => {
          fc.pre(!isAmbiguous(error));
          throw error;
        });
        assert.deepEqual(fromOpenBadge(signed), award);
      }),
      { numRuns: 15 },
    );
  });
});

const simple = awardSchema.parse({
  id: 'urn:uuid:0b0f5f0e-6a3b-4b8f-9a53-3a7d1a1d2c11',
  achievement: {
    id: 'tig-unit-1',
    version: 2,
    language: 'en',
    title: 'TIG unit 1',
    description: 'A unit.',
    class: 'module',
    issuerCountry: 'MT',
    outcomes: [{ id: 'lo-1', text: 'Can weld a pipe', strand: 'skills', complexity: 'routine' }],
    level: { eqf: 3 },
    credits: { amount: 2.5, system: 'ECTS' },
    workload: { hours: 150, qualifier: 'about' },
    qualityAssurance: { kind: 'external' },
    relations: [{ kind: 'part-of', target: { title: 'Welding' }, part: 'one of three units' }],
    validity: { kind: 'no-expiry' },
    route: 'course',
    participation: 'on-site',
    assessment: {
      methods: [{ kind: 'practical-exam' }],
      assessor: 'independent',
      supervision: 'supervised-on-site-with-id',
      criteria: 'A sound weld.',
    },
  },
  achievementUrl: 'https://issuer.example/achievements/tig-unit-1',
  awardingBody: { did: 'did:web:issuer.example:centres:mt', name: 'Marsa', country: 'MT' },
  holderName: '李雷',
  awardedDate: '2026-11-18T00:00:00+01:00',
  test: true,
});

/** The badge as loose JSON, so that a test can look at it and change it. */
function badgeOf(award: Award, options: Partial<OpenBadgeOptions> = {}) {
  const badge: unknown = toOpenBadge(award, { ...optionsFor(award), ...options });
  return JSON.parse(JSON.stringify(badge));
}

describe('toOpenBadge', () => {
  it('writes each Annex I element at its place in the Open Badge', () => {
    const badge = badgeOf(simple);
    const { achievement } = badge.credentialSubject;
    const of = (type: string) =>
      achievement.alignment.find((item: { targetType: string }) => item.targetType === type);
    assert.equal(of('ext:EQFLevel').targetUrl, 'http://data.europa.eu/snb/eqf/3');
    assert.equal(of('ext:Workload').targetCode, 'PT150H');
    assert.equal(of('ext:LearningOutcome').targetUrl, `${simple.achievementUrl}#lo-1`);
    assert.equal(
      of('ext:LearningOutcome').targetDescription,
      'strand: skills; complexity: routine',
    );
    assert.equal(of('ext:PartOf').targetDescription, 'one of three units');
    assert.equal(achievement.creditsAvailable, 2.5);
    assert.equal(badge.awardedDate, '2026-11-18T00:00:00+01:00');
    assert.equal(badge.validFrom, '2026-11-20T09:00:00Z');
    assert.equal(badge.issuer.address.addressCountryCode, 'MT');
    assert.equal(badge.credentialStatus.statusListIndex, '7');
  });

  it('says TEST in the name and in the issuer, so that a trial is never taken for an award', () => {
    assert.equal(badgeOf(simple).name, 'TEST · TIG unit 1');
    assert.match(badgeOf(simple).issuer.description, /not a real award/);
    const real = badgeOf({ ...simple, test: false });
    assert.equal(real.name, 'TIG unit 1');
    assert.equal(real.issuer.description, undefined);
  });

  it('names the person, and binds the e-mail hash only where there is no wallet key', () => {
    const named = badgeOf(simple).credentialSubject;
    assert.equal(named.id, undefined);
    assert.deepEqual(
      named.identifier.map((i: { identityType: string }) => i.identityType),
      ['name', 'emailAddress'],
    );
    const held = badgeOf(simple, { holder: { kind: 'key', did: 'did:jwk:x' } }).credentialSubject;
    assert.equal(held.id, 'did:jwk:x');
    assert.deepEqual(
      held.identifier.map((i: { identityHash: string }) => i.identityHash),
      ['李雷'],
    );
  });

  it('refuses a certificate of attendance that claims outcomes, credits or a level', () => {
    const { assessment: _, ...rest } = simple.achievement;
    const attendance = { ...rest, class: 'participation' } as const;
    assert.throws(() => badgeOf({ ...simple, achievement: attendance }), {
      code: 'credential-not-conformant',
      message: /only proves attendance/,
    });
    const methods = [{ kind: 'attendance' as const }];
    assert.throws(
      () =>
        badgeOf({
          ...simple,
          achievement: {
            ...simple.achievement,
            assessment: {
              methods,
              assessor: 'internal',
              supervision: 'not-applicable',
              criteria: 'Being there.',
            },
          },
        }),
      { code: 'credential-not-conformant' },
    );
    const { level: _l, credits: _c, ...bare } = attendance;
    const award = { ...simple, achievement: { ...bare, outcomes: [] } };
    assert.deepEqual(fromOpenBadge(badgeOf(award)), award);
  });

  it('refuses a status list of another purpose than the achievement states', () => {
    const status = { url: 'https://issuer.example/status/1', index: 1 };
    assert.throws(() => badgeOf(simple, { status: { ...status, purpose: 'suspension' } }), {
      code: 'credential-not-conformant',
      message: /status purpose revocation/,
    });
  });
});

describe('fromOpenBadge', () => {
  it('answers undefined for whatever is not a badge of our form', () => {
    for (const input of [
      null,
      1,
      'x',
      [],
      {},
      { issuer: {} },
      { issuer: {}, credentialSubject: {} },
    ]) {
      assert.equal(fromOpenBadge(input), undefined);
    }
    const foreign = badgeOf(simple);
    foreign.credentialSubject.achievement.alignment = [];
    assert.equal(fromOpenBadge(foreign), undefined);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (a, b, c) => {
        fromOpenBadge(a);
        const badge = badgeOf(simple);
        fromOpenBadge({ ...badge, issuer: { ...badge.issuer, address: a }, evidence: b });
        const achievement = { ...badge.credentialSubject.achievement, criteria: a, alignment: c };
        fromOpenBadge({ ...badge, credentialSubject: { identifier: b, result: c, achievement } });
      }),
      { numRuns: 300 },
    );
  });

  it('answers undefined when a fact stands twice, because list order is not signed', () => {
    const badge = badgeOf(simple);
    const { alignment } = badge.credentialSubject.achievement;
    const level = alignment.find((i: { targetType: string }) => i.targetType === 'ext:EQFLevel');
    alignment.push({ ...level, targetCode: '8' });
    assert.equal(fromOpenBadge(badge), undefined);
    const twoNames = badgeOf(simple);
    twoNames.credentialSubject.identifier.push({
      ...twoNames.credentialSubject.identifier[0],
      identityHash: 'Another',
    });
    assert.equal(fromOpenBadge(twoNames), undefined);
  });

  it('answers undefined when a signed fact is moved out of sight without harm to the signature', () => {
    const whole = awardSchema.parse({
      ...simple,
      achievement: {
        ...simple.achievement,
        relations: [...simple.achievement.relations, { kind: 'stand-alone' }],
        grading: { name: 'Grade', values: ['Pass', 'Merit'] },
      },
      grade: 'Pass',
      activityPeriod: { start: '2026-10-01' },
      components: [
        { credentialId: 'urn:x:1', title: 'T', issuerName: 'I', issuer: 'did:web:a.example' },
      ],
    });
    type Loose = ReturnType<typeof badgeOf>;
    const hide: readonly ((badge: Loose) => void)[] = [
      ({ credentialSubject: { achievement } }) => {
        const index = achievement.alignment.findIndex(
          (item: { targetType: string }) => item.targetType === 'ext:PartOf',
        );
        achievement.alignment[index].targetName = [achievement.alignment[index].targetName];
      },
      ({ credentialSubject: { achievement } }) => {
        achievement.alignment = [achievement.alignment];
      },
      ({ credentialSubject: { achievement } }) => {
        achievement.resultDescription = [achievement.resultDescription];
      },
      ({ credentialSubject }) => {
        credentialSubject.result = [credentialSubject.result];
      },
      ({ credentialSubject }) => {
        credentialSubject.activityStartDate = [credentialSubject.activityStartDate];
      },
      ({ issuer }) => {
        issuer.description = [issuer.description];
      },
      ({ evidence }) => {
        evidence[0].genre = [evidence[0].genre];
      },
      (badge) => {
        badge.credentialStatus = [badge.credentialStatus];
      },
    ];
    assert.deepEqual(fromOpenBadge(badgeOf(whole)), whole);
    for (const change of hide) {
      const badge = badgeOf(whole);
      change(badge);
      assert.equal(fromOpenBadge(badge), undefined, String(change));
    }
    const unmarked = badgeOf(simple);
    unmarked.issuer.description = undefined;
    assert.equal(fromOpenBadge(unmarked), undefined);
  });

  it('answers undefined when the credits contradict each other', () => {
    const badge = badgeOf(simple);
    badge.credentialSubject.achievement.creditsAvailable = 30;
    assert.equal(fromOpenBadge(badge), undefined);
  });
});

describe('hashEmail', () => {
  it('is sha256$ and hex of the lower-cased address and the salt', () => {
    const expected = createHash('sha256').update('ann@example.orgsalt').digest('hex');
    assert.equal(hashEmail('Ann@Example.org', 'salt'), `sha256$${expected}`);
  });
});
