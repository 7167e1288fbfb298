import assert from 'node:assert/strict';
import { didKeyOf } from '../../core/dids/did-key.ts';
import { generateKeyPair } from '../../core/keys/generate-key.ts';
import type { Signer } from '../../core/keys/signer.ts';
import { signerFromKeyPair } from '../../core/keys/signer-from-jwk.ts';
import { signPresentation } from '../../core/proofs/data-integrity.ts';
import type { JsonObject } from '../../schemas/credential/credential.ts';
import { assertReport, attack, newScene, type Scene } from './support/attack.ts';
import {
  badgeOf,
  entryOf,
  NOW,
  OTHER_ENTRY,
  publishList,
  sign,
  VC2,
  verify,
} from './support/world.ts';

const BINDING = { challenge: 'share-1', domain: 'https://verifier.example' };
const LIST = 'https://a.example/status/1';

async function newHolder(): Promise<Signer> {
  const pair = await generateKeyPair('P-256');
  const { did, verificationMethod } = didKeyOf(pair);
  return signerFromKeyPair(pair, did, verificationMethod);
}

function badgeFor(scene: Scene, holder: Signer | undefined, changes: JsonObject = {}) {
  const badge = badgeOf(scene.a, changes);
  const credentialSubject =
    holder === undefined
      ? badge.credentialSubject
      : { id: holder.controller, ...Object(badge.credentialSubject) };
  return sign(scene.a, { ...badge, credentialSubject });
}

const unsigned = (credentials: readonly unknown[]): JsonObject => ({
  '@context': [VC2],
  type: ['VerifiablePresentation'],
  verifiableCredential: credentials,
});

const present = (credentials: readonly unknown[], signers: readonly Signer[], binding = BINDING) =>
  signPresentation(unsigned(credentials), signers, { ...binding, created: NOW });

describe('a presentation', () => {
  attack(
    'by the holder, for this challenge and domain',
    async (scene) => {
      const holder = await newHolder();
      return present([await badgeFor(scene, holder)], [holder]);
    },
    { verdict: 'genuine-in-force', codes: ['holder-proved', 'signature-valid'] },
    BINDING,
  );

  attack(
    'by nobody',
    async (scene) => unsigned([await badgeFor(scene, await newHolder())]),
    {
      verdict: 'genuine-in-force',
      codes: ['holder-not-shown'],
    },
    BINDING,
  );

  attack(
    'of a credential that names no key',
    async (scene) => present([await badgeFor(scene, undefined)], [await newHolder()]),
    {
      verdict: 'genuine-in-force',
      codes: ['holder-not-shown'],
    },
    BINDING,
  );

  attack(
    'that nobody asked for',
    async (scene) => {
      const holder = await newHolder();
      return present([await badgeFor(scene, holder)], [holder]);
    },
    { verdict: 'genuine-in-force', codes: ['holder-not-checked'] },
  );

  attack(
    'by another key than the holder’s',
    async (scene) => present([await badgeFor(scene, await newHolder())], [await newHolder()]),
    {
      verdict: 'cannot-say',
      codes: ['holder-wrong', 'signature-valid'],
    },
    BINDING,
  );

  attack(
    'made for another challenge',
    async (scene) => {
      const holder = await newHolder();
      return present([await badgeFor(scene, holder)], [holder], {
        ...BINDING,
        challenge: 'share-2',
      });
    },
    { verdict: 'cannot-say', codes: ['holder-wrong'] },
    BINDING,
  );

  attack(
    'made for another domain',
    async (scene) => {
      const holder = await newHolder();
      const domain = 'https://evil.example';
      return present([await badgeFor(scene, holder)], [holder], { ...BINDING, domain });
    },
    { verdict: 'cannot-say', codes: ['holder-wrong'] },
    BINDING,
  );

  attack(
    'into which another credential was put',
    async (scene) => {
      const holder = await newHolder();
      const [one, two] = [
        await badgeFor(scene, holder),
        await badgeFor(scene, holder, { id: 'urn:x:2' }),
      ];
      return { ...(await present([one], [holder])), verifiableCredential: [one, two] };
    },
    { verdict: 'cannot-say', codes: ['holder-wrong', 'signature-valid'] },
    BINDING,
  );

  attack(
    'of a malformed kind',
    async (scene) => ({
      ...unsigned([await badgeFor(scene, undefined)]),
      holder: 'nobody',
    }),
    { verdict: 'cannot-say', codes: ['holder-wrong'] },
  );

  attack(
    'of a tampered credential',
    async (scene) => {
      const holder = await newHolder();
      return present([{ ...(await badgeFor(scene, holder)), name: 'Other' }], [holder]);
    },
    { verdict: 'not-genuine', codes: ['signature-wrong', 'holder-proved'] },
    BINDING,
  );

  attack('of nothing', async () => unsigned([]), {
    verdict: 'not-genuine',
    codes: ['format-malformed'],
  });

  attack(
    'of a credential as text in version 1.1 manner',
    async () => unsigned(['eyJhbGciOiJub25lIn0.e30.']),
    {
      verdict: 'cannot-say',
      codes: ['format-unsupported'],
    },
  );

  attack(
    'of a credential in an envelope',
    async () =>
      unsigned([
        {
          '@context': VC2,
          id: 'data:application/vc+jwt,eyJhbGciOiJub25lIn0.e30.',
          type: 'EnvelopedVerifiableCredential',
        },
      ]),
    { verdict: 'cannot-say', codes: ['format-unsupported', 'signature-not-checked'] },
  );
});

describe('a presentation of several credentials', () => {
  it('looks up the status of each: the first does not decide for the second', async () => {
    const scene = await newScene();
    await publishList(scene.world, scene.a, LIST, { set: [3] });
    const first = await badgeFor(scene, undefined, { credentialStatus: OTHER_ENTRY });
    const second = await badgeFor(scene, undefined, { credentialStatus: entryOf(LIST, 3) });
    const report = await verify(scene.world, unsigned([first, second]));
    assertReport(report, { verdict: 'cannot-say', codes: ['status-unsupported'] }, 0);
    assertReport(report, { verdict: 'genuine-revoked', codes: ['status-revoked'] }, 1);
    assert.equal(report.verdict, 'genuine-revoked');
    assert.equal(report.kind, 'presentation');
  });

  it('puts the worst verdict on top', async () => {
    const scene = await newScene();
    const good = await badgeFor(scene, undefined);
    const report = await verify(scene.world, unsigned([good, { ...good, name: 'Other' }, good]));
    assert.deepEqual(
      report.credentials.map((credential) => credential.verdict),
      ['genuine-in-force', 'not-genuine', 'genuine-in-force'],
    );
    assert.equal(report.verdict, 'not-genuine');
  });

  it('proves each holder key of a set of signatures', async () => {
    const scene = await newScene();
    const [one, two] = [await newHolder(), await newHolder()];
    const badges = [await badgeFor(scene, one), await badgeFor(scene, two, { id: 'urn:x:2' })];
    const report = await verify(scene.world, await present(badges, [one, two]), BINDING);
    assertReport(report, { verdict: 'genuine-in-force', codes: ['holder-proved'] }, 0);
    assertReport(report, { verdict: 'genuine-in-force', codes: ['holder-proved'] }, 1);
  });

  it('lends no holder’s key to a credential of another', async () => {
    const scene = await newScene();
    const [one, two] = [await newHolder(), await newHolder()];
    const badges = [await badgeFor(scene, one), await badgeFor(scene, two, { id: 'urn:x:2' })];
    const report = await verify(scene.world, await present(badges, [one]), BINDING);
    assertReport(report, { verdict: 'genuine-in-force', codes: ['holder-proved'] }, 0);
    assertReport(report, { verdict: 'cannot-say', codes: ['holder-wrong'] }, 1);
  });

  it('cannot tell the holder while one of them has an unknown context, and says so of each', async () => {
    const scene = await newScene();
    const holder = await newHolder();
    const good = await badgeFor(scene, holder);
    const odd = { ...good, '@context': [VC2, 'https://other.example/context'] };
    const presentation = await present([good], [holder]);
    const mixed = { ...presentation, verifiableCredential: [good, odd] };
    const report = await verify(scene.world, mixed, BINDING);
    assertReport(report, { verdict: 'genuine-in-force', codes: ['holder-not-checked'] }, 0);
    assertReport(report, { verdict: 'cannot-say', codes: ['context-unknown'] }, 1);
    assert.equal(report.verdict, 'cannot-say');
  });
});
