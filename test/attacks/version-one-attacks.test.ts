import type { JsonObject } from '../../schemas/credential/credential.ts';
import { attack, type Scene } from './support/attack.ts';
import { signRaw } from './support/sign-raw.ts';
import { entryOf, publishList } from './support/world.ts';

const LIST = 'https://a.example/status/1';

/** A badge in the manner of version 1.1 of the data model, signed by A. */
function versionOne(changes: JsonObject = {}) {
  return ({ a }: Scene): Promise<JsonObject> =>
    signRaw(
      {
        '@context': [
          'https://www.w3.org/2018/credentials/v1',
          'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
          'https://w3id.org/security/data-integrity/v2',
          'https://www.w3.org/ns/credentials/status/v1',
        ],
        id: 'urn:uuid:58172aac-d8ba-41ed-83dd-0b3aef56cc33',
        type: ['VerifiableCredential', 'OpenBadgeCredential'],
        issuer: { id: a.did, type: ['Profile'] },
        issuanceDate: '2026-01-01T00:00:00Z',
        credentialSubject: {
          type: ['AchievementSubject'],
          achievement: { id: 'urn:x:welding', type: ['Achievement'] },
        },
        ...changes,
      },
      a,
    );
}

describe('credentials of version 1.1', () => {
  attack('an honest one', versionOne(), {
    verdict: 'genuine-in-force',
    codes: ['signature-valid', 'issuer-bound', 'validity-no-end', 'status-none'],
  });
  attack('an expired one', versionOne({ expirationDate: '2026-02-01T00:00:00Z' }), {
    verdict: 'genuine-expired',
    codes: ['validity-expired'],
  });
  attack('one of the future', versionOne({ issuanceDate: '2027-01-01T00:00:00Z' }), {
    verdict: 'genuine-not-yet-valid',
    codes: ['validity-not-yet'],
  });
  attack(
    'a revoked one',
    async (scene) => {
      await publishList(scene.world, scene.a, LIST, { set: [7] });
      return versionOne({ credentialStatus: entryOf(LIST, 7) })(scene);
    },
    { verdict: 'genuine-revoked', codes: ['status-revoked'] },
  );
  attack(
    'one with an end in the manner of version 2.0, which its own contexts do not know',
    async (scene) => ({ ...(await versionOne()(scene)), validUntil: '2030-01-01T00:00:00Z' }),
    { verdict: 'cannot-say', codes: ['signature-unsupported'] },
  );
  attack('one with a date that is no date', versionOne({ issuanceDate: 'yesterday' }), {
    verdict: 'not-genuine',
    codes: ['format-malformed', 'validity-not-checked'],
  });
  attack(
    'one whose status is of the list of 2021, in a context not known here',
    async (scene) => {
      const signed = await versionOne()(scene);
      return {
        ...signed,
        '@context': [...Object(signed['@context']), 'https://w3id.org/vc/status-list/2021/v1'],
        credentialStatus: { ...entryOf(LIST, 7), type: 'StatusList2021Entry' },
      };
    },
    { verdict: 'cannot-say', codes: ['context-unknown', 'status-not-checked'] },
  );
});
