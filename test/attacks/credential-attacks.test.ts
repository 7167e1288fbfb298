import { buildDidDocument } from '../../core/dids/did-document.ts';
import { didWebUrl } from '../../core/dids/did-web.ts';
import { generateKeyPair } from '../../core/keys/generate-key.ts';
import { signerFromKeyPair } from '../../core/keys/signer-from-jwk.ts';
import { signCredential } from '../../core/proofs/data-integrity.ts';
import type { JsonObject } from '../../schemas/credential/credential.ts';
import { attack, type Scene } from './support/attack.ts';
import { signRaw } from './support/sign-raw.ts';
import { badgeOf, NOW, OB3, type Party, sign, VC2 } from './support/world.ts';

const WRONG = { verdict: 'not-genuine', codes: ['signature-wrong'] } as const;

type Editable = {
  [member: string]: unknown;
  issuer: { id: string };
  credentialSubject: { achievement: { name: string } };
  proof: { [member: string]: unknown; proofValue: string; created: string };
};

/** Signs an honest badge of A, then lets the attacker edit the signed text. */
function tampered(edit: (document: Editable, scene: Scene) => void, changes: JsonObject = {}) {
  return async (scene: Scene): Promise<unknown> => {
    const document: Editable = JSON.parse(
      JSON.stringify(await sign(scene.a, badgeOf(scene.a, changes))),
    );
    edit(document, scene);
    return JSON.parse(JSON.stringify(document));
  };
}

const at = (offsetSeconds: number): string =>
  new Date(NOW.getTime() + offsetSeconds * 1000).toISOString();

/** Publishes another DID document for a party. */
function republish(scene: Scene, party: Party, document: JsonObject): void {
  scene.world.documents.set(didWebUrl(party.did), document);
}

const keyOf = (party: Party, more: JsonObject = {}): JsonObject => ({
  id: party.signer.verificationMethod,
  type: 'Multikey',
  controller: party.did,
  publicKeyMultibase: party.pair.publicKeyMultibase,
  ...more,
});

describe('attacks on the content of a credential', () => {
  attack(
    'one changed byte in the title',
    tampered((d) => {
      d.credentialSubject.achievement.name = 'Fundamentals of Weldinh';
    }),
    WRONG,
  );
  attack(
    'an added property that the contexts define',
    tampered((d) => {
      d.description = 'With distinction';
    }),
    WRONG,
  );
  attack(
    'an added end of validity',
    tampered((d) => {
      d.validUntil = '2099-01-01T00:00:00Z';
    }),
    WRONG,
  );
  attack(
    'an end of validity cut out',
    tampered(
      (d) => {
        d.validUntil = undefined;
      },
      { validUntil: '2026-02-01T00:00:00Z' },
    ),
    WRONG,
  );
  attack(
    'a status entry cut out',
    tampered(
      (d) => {
        d.credentialStatus = undefined;
      },
      {
        credentialStatus: {
          id: 'https://a.example/status/1#7',
          type: 'BitstringStatusListEntry',
          statusPurpose: 'revocation',
          statusListIndex: '7',
          statusListCredential: 'https://a.example/status/1',
        },
      },
    ),
    WRONG,
  );
  attack(
    'an added property that no context defines',
    tampered((d) => {
      d.honours = 'summa cum laude';
    }),
    { verdict: 'not-genuine', codes: ['context-undefined-term', 'signature-not-checked'] },
  );
  attack(
    'an added property deep inside that no context defines',
    tampered((d) => {
      Object.assign(d.credentialSubject.achievement, { honours: 'summa cum laude' });
    }),
    { verdict: 'not-genuine', codes: ['context-undefined-term'] },
  );
  attack(
    'an added type that no context defines',
    tampered((d) => {
      d.type = ['VerifiableCredential', 'OpenBadgeCredential', 'RoyalDecree'];
    }),
    { verdict: 'not-genuine', codes: ['context-undefined-term'] },
  );
  attack(
    'a term hidden under its absolute name',
    tampered(
      (d) => {
        d['https://www.w3.org/2018/credentials#validUntil'] = d.validUntil;
        d.validUntil = undefined;
      },
      { validUntil: '2026-02-01T00:00:00Z' },
    ),
    {
      verdict: 'cannot-say',
      codes: ['signature-unsupported'],
    },
  );
  attack(
    'a swapped identifier',
    tampered((d) => {
      d.id = 'urn:uuid:00000000-d8ba-41ed-83dd-0b3aef56cc33';
    }),
    WRONG,
  );
  attack(
    'a text that loses half a character',
    tampered((d) => {
      d.name = 'Fundamentals of Welding\ud83d';
    }),
    WRONG,
  );
  attack(
    'a number that processors would sign as another',
    tampered((d) => {
      Object.assign(d.credentialSubject, { creditsEarned: 1e-7 });
    }),
    { verdict: 'not-genuine', codes: ['signature-inexact'] },
  );
  attack(
    'a text that other programs put in another order before they sign',
    async ({ a }) => {
      const subject = Object(badgeOf(a).credentialSubject);
      const achievement = { ...subject.achievement, tag: ['😀', '，'] };
      return signRaw(badgeOf(a, { credentialSubject: { ...subject, achievement } }), a);
    },
    { verdict: 'cannot-say', codes: ['signature-inexact'] },
  );
  attack(
    'two subjects where one was signed',
    tampered((d) => {
      Object.assign(d, { credentialSubject: [d.credentialSubject, { name: 'Mallory' }] });
    }),
    WRONG,
  );
});

describe('attacks on the contexts of a credential', () => {
  attack(
    'an unknown context added',
    tampered((d) => {
      d['@context'] = [VC2, OB3, 'https://evil.example/context.jsonld'];
    }),
    { verdict: 'cannot-say', codes: ['context-unknown', 'signature-not-checked'] },
  );
  attack(
    'a context written into the credential',
    tampered((d) => {
      d['@context'] = [VC2, OB3, { name: 'https://evil.example/name' }];
    }),
    { verdict: 'cannot-say', codes: ['context-unknown'] },
  );
  attack(
    'a second name for the end of validity',
    tampered(
      (d) => {
        d['@context'] = [
          ...Object(d['@context']),
          { zzz: 'https://www.w3.org/2018/credentials#validUntil' },
        ];
        d.zzz = d.validUntil;
        d.validUntil = undefined;
      },
      { validUntil: '2026-02-01T00:00:00Z' },
    ),
    {
      verdict: 'cannot-say',
      codes: ['context-unknown', 'signature-not-checked'],
    },
  );
  attack(
    'a harmless term of other issuers beside the contexts',
    async ({ a }) => {
      const issuanceDate = 'https://www.w3.org/2018/credentials/v1#issuanceDate';
      const badge = badgeOf(a, { issuanceDate: '2026-01-01T00:00:00Z' });
      return signRaw({ ...badge, '@context': [...Object(badge['@context']), { issuanceDate }] }, a);
    },
    { verdict: 'genuine-in-force', codes: ['context-known', 'signature-valid'] },
  );
  attack(
    'evidence that is never followed',
    async ({ a }) =>
      signRaw(badgeOf(a, { evidence: [{ id: 'https://evil.example/', type: ['Evidence'] }] }), a),
    {
      verdict: 'genuine-in-force',
      codes: ['evidence-not-followed'],
    },
  );
  attack(
    'contexts in another order',
    tampered((d) => {
      d['@context'] = [OB3, VC2];
    }),
    { verdict: 'not-genuine', codes: ['context-order'] },
  );
  attack(
    'no context',
    tampered((d) => {
      d['@context'] = undefined;
    }),
    { verdict: 'not-genuine', codes: ['format-malformed', 'context-order'] },
  );
  attack(
    'the contexts of version 1.1 under a version 2.0 credential',
    tampered((d) => {
      d['@context'] = ['https://www.w3.org/2018/credentials/v1', OB3];
    }),
    { verdict: 'cannot-say', codes: ['signature-unsupported'] },
  );
});

describe('attacks on the issuer of a credential', () => {
  attack(
    'the issuer swapped for another',
    tampered((d, { b }) => {
      d.issuer.id = b.did;
    }),
    WRONG,
  );
  attack('signed by B in the name of A', async ({ a, b }) => signRaw(badgeOf(a), b), {
    verdict: 'not-genuine',
    codes: [
      'signature-valid',
      'issuer-mismatch',
      'status-not-checked',
      'accreditation-not-checked',
    ],
  });
  attack(
    'an issuer that only begins like A',
    async ({ a, world }) => {
      const look: Party = { ...a, did: `${a.did}.evil.example` };
      world.documents.set(didWebUrl(look.did), { ...buildDidDocument(a.did, []), id: look.did });
      return signRaw(badgeOf(look), a);
    },
    { verdict: 'not-genuine', codes: ['issuer-mismatch'] },
  );
  attack(
    'a second signature by B beside that of A',
    async ({ a, b }) => {
      const [mine, theirs] = [await sign(a, badgeOf(a)), await signRaw(badgeOf(a), b)];
      return { ...mine, proof: [mine.proof, theirs.proof] };
    },
    { verdict: 'not-genuine', codes: ['signature-valid', 'issuer-mismatch'] },
  );
  attack(
    'a key of B that names A as its controller in B’s document',
    async (scene) => {
      const { a, b } = scene;
      republish(scene, b, {
        id: b.did,
        verificationMethod: [keyOf(b, { controller: a.did })],
        assertionMethod: [b.signer.verificationMethod],
      });
      return signRaw(badgeOf(a), b);
    },
    { verdict: 'not-genuine', codes: ['signature-key-not-listed'] },
  );
  attack(
    'a key of A’s name that only B’s document lists',
    async (scene) => {
      const { a, b } = scene;
      republish(scene, b, {
        id: b.did,
        verificationMethod: [keyOf(b, { id: `${a.did}#key-2`, controller: a.did })],
        assertionMethod: [`${a.did}#key-2`],
      });
      return signRaw(badgeOf(a), b, { verificationMethod: `${a.did}#key-2` });
    },
    { verdict: 'not-genuine', codes: ['signature-key-not-listed'] },
  );
  attack(
    'the document of A answered with that of B',
    async (scene) => {
      const { a, b } = scene;
      const document = buildDidDocument(b.did, [
        { id: `${a.did}#key-1`, publicKeyMultibase: b.pair.publicKeyMultibase },
      ]);
      republish(scene, a, { ...document });
      return signRaw(badgeOf(a), b, { verificationMethod: `${a.did}#key-1` });
    },
    { verdict: 'cannot-say', codes: ['signature-key-unreachable'] },
  );
});

describe('attacks on the proof of a credential', () => {
  attack('no proof', async ({ a }) => badgeOf(a), {
    verdict: 'not-genuine',
    codes: ['signature-missing', 'issuer-not-checked'],
  });
  attack('an empty list of proofs', async ({ a }) => ({ ...badgeOf(a), proof: [] }), {
    verdict: 'not-genuine',
    codes: ['signature-missing'],
  });
  attack(
    'a proof taken from another credential of A',
    async ({ a }) => {
      const other = await sign(a, badgeOf(a, { name: 'Other' }));
      return { ...badgeOf(a), proof: other.proof };
    },
    WRONG,
  );
  attack(
    'one true and one false proof of A',
    async ({ a }) => {
      const [mine, other] = [
        await sign(a, badgeOf(a)),
        await sign(a, badgeOf(a, { name: 'Other' })),
      ];
      return { ...mine, proof: [mine.proof, other.proof] };
    },
    WRONG,
  );
  attack(
    'a true proof beside one of an unknown kind',
    async ({ a }) => {
      const mine = await sign(a, badgeOf(a));
      const odd = { ...Object(mine.proof), cryptosuite: 'rot13-2026' };
      return { ...mine, proof: [mine.proof, odd] };
    },
    { verdict: 'cannot-say', codes: ['signature-unsupported', 'issuer-not-checked'] },
  );
  attack(
    'more proofs than anyone needs',
    async ({ a }) => {
      const mine = await sign(a, badgeOf(a));
      return { ...mine, proof: Array.from({ length: 9 }, () => mine.proof) };
    },
    { verdict: 'cannot-say', codes: ['signature-unsupported'] },
  );
  attack(
    'a proof made for signing in',
    async ({ a }) => signRaw(badgeOf(a), a, { proofPurpose: 'authentication' }),
    {
      verdict: 'not-genuine',
      codes: ['signature-purpose'],
    },
  );
  attack(
    'a proof whose stated purpose was changed',
    tampered((d) => {
      d.proof.proofPurpose = 'authentication';
    }),
    { verdict: 'not-genuine', codes: ['signature-purpose'] },
  );
  attack(
    'a proof whose moment was changed',
    tampered((d) => {
      d.proof.created = '2026-11-01T00:00:00Z';
    }),
    WRONG,
  );
  attack(
    'a proof that has expired',
    async ({ a }) => signRaw(badgeOf(a), a, { expires: at(-301) }),
    {
      verdict: 'not-genuine',
      codes: ['signature-expired'],
    },
  );
  attack(
    'a proof that expired within the difference of clocks',
    async ({ a }) => signRaw(badgeOf(a), a, { expires: at(-299) }),
    {
      verdict: 'genuine-in-force',
      codes: ['signature-valid'],
    },
  );
  attack('a proof from the future', async ({ a }) => signRaw(badgeOf(a), a, { created: at(301) }), {
    verdict: 'not-genuine',
    codes: ['signature-from-future'],
  });
  attack(
    'a proof whose moment has no offset',
    tampered((d) => {
      d.proof.created = '2026-11-01T00:00:00';
    }),
    WRONG,
  );
  attack(
    'a signature that is empty',
    tampered((d) => {
      d.proof.proofValue = 'z';
    }),
    WRONG,
  );
  attack(
    'a signature of another alphabet',
    tampered((d) => {
      d.proof.proofValue = 'u0OIl';
    }),
    WRONG,
  );
  attack(
    'a proof without a key',
    tampered((d) => {
      d.proof.verificationMethod = undefined;
    }),
    WRONG,
  );
  attack(
    'a key that is not named by a DID',
    tampered((d) => {
      d.proof.verificationMethod = 'https://evil.example/key';
    }),
    { verdict: 'cannot-say', codes: ['signature-unsupported'] },
  );
  attack(
    'a cryptosuite that is not accepted',
    tampered((d) => {
      d.proof.cryptosuite = 'bbs-2023';
    }),
    { verdict: 'cannot-say', codes: ['signature-unsupported'] },
  );
  attack(
    'a chain of proofs',
    tampered((d) => {
      d.proof.previousProof = 'urn:uuid:1';
    }),
    { verdict: 'cannot-say', codes: ['signature-unsupported'] },
  );
  attack('a proof that is a text', async ({ a }) => ({ ...badgeOf(a), proof: 'trust me' }), {
    verdict: 'not-genuine',
    codes: ['format-malformed', 'signature-wrong'],
  });
});

describe('attacks on the keys of an issuer', () => {
  attack(
    'a key that the issuer does not list for assertions',
    async (scene) => {
      const { a } = scene;
      const id = a.signer.verificationMethod;
      republish(scene, a, { id: a.did, verificationMethod: [keyOf(a)], authentication: [id] });
      return signRaw(badgeOf(a), a);
    },
    { verdict: 'not-genuine', codes: ['signature-key-not-listed'] },
  );
  attack(
    'a key that the issuer revoked',
    async (scene) => {
      const { a } = scene;
      const id = a.signer.verificationMethod;
      const { publicKeyMultibase } = a.pair;
      const revoked = '2026-10-01T00:00:00Z';
      republish(scene, a, { ...buildDidDocument(a.did, [{ id, publicKeyMultibase, revoked }]) });
      return signRaw(badgeOf(a), a);
    },
    { verdict: 'not-genuine', codes: ['signature-key-revoked'] },
  );
  attack(
    'a key that has expired',
    async (scene) => {
      const { a } = scene;
      const id = a.signer.verificationMethod;
      const method = keyOf(a, { expires: '2026-10-01T00:00:00Z' });
      republish(scene, a, { id: a.did, verificationMethod: [method], assertionMethod: [id] });
      return signRaw(badgeOf(a), a);
    },
    { verdict: 'not-genuine', codes: ['signature-expired'] },
  );
  attack(
    'a key that was replaced under the same name',
    async (scene) => {
      const { a } = scene;
      const { publicKeyMultibase } = await generateKeyPair('Ed25519');
      const id = a.signer.verificationMethod;
      republish(scene, a, { ...buildDidDocument(a.did, [{ id, publicKeyMultibase }]) });
      return signRaw(badgeOf(a), a);
    },
    WRONG,
  );
  attack(
    'a key of another kind than the cryptosuite’s',
    async (scene) => {
      const { a } = scene;
      const pair = await generateKeyPair('P-256');
      const id = a.signer.verificationMethod;
      const { publicKeyMultibase } = pair;
      republish(scene, a, { ...buildDidDocument(a.did, [{ id, publicKeyMultibase }]) });
      const document: JsonObject = JSON.parse(JSON.stringify(await signRaw(badgeOf(a), a)));
      return document;
    },
    WRONG,
  );
  attack(
    'an issuer whose document cannot be reached',
    async (scene) => {
      scene.world.documents.clear();
      return signRaw(badgeOf(scene.a), scene.a);
    },
    {
      verdict: 'cannot-say',
      codes: ['signature-key-unreachable', 'issuer-not-checked', 'status-not-checked'],
    },
  );
  attack(
    'an issuer whose document is no document',
    async (scene) => {
      republish(scene, scene.a, { hello: 'world' });
      return signRaw(badgeOf(scene.a), scene.a);
    },
    { verdict: 'cannot-say', codes: ['signature-key-unreachable'] },
  );
  attack(
    'an honest credential by a P-256 key',
    async (scene) => {
      const { a } = scene;
      const pair = await generateKeyPair('P-256');
      const id = `${a.did}#key-2`;
      const { publicKeyMultibase } = pair;
      republish(scene, a, { ...buildDidDocument(a.did, [{ id, publicKeyMultibase }]) });
      return signCredential(badgeOf(a), await signerFromKeyPair(pair, a.did, id), NOW);
    },
    { verdict: 'genuine-in-force', codes: ['signature-valid', 'issuer-bound'] },
  );
});

describe('the dates of a credential', () => {
  for (const [seconds, verdict, code] of [
    [-301, 'genuine-expired', 'validity-expired'],
    [-299, 'genuine-in-force', 'validity-in-period'],
    [60, 'genuine-in-force', 'validity-in-period'],
  ] as const) {
    attack(
      `an end ${seconds} seconds from now`,
      async ({ a }) => signRaw(badgeOf(a, { validUntil: at(seconds) }), a),
      { verdict, codes: [code] },
    );
  }
  for (const [seconds, verdict, code] of [
    [301, 'genuine-not-yet-valid', 'validity-not-yet'],
    [299, 'genuine-in-force', 'validity-no-end'],
  ] as const) {
    attack(
      `a begin ${seconds} seconds from now`,
      async ({ a }) => signRaw(badgeOf(a, { validFrom: at(seconds) }), a),
      { verdict, codes: [code] },
    );
  }
  attack(
    'expired and tampered with',
    tampered(
      (d) => {
        d.name = 'Other';
      },
      { validUntil: '2026-02-01T00:00:00Z' },
    ),
    {
      verdict: 'not-genuine',
      codes: ['signature-wrong', 'validity-expired'],
    },
  );
  attack(
    'an end without offset',
    async ({ a }) => signRaw(badgeOf(a, { validUntil: '2030-01-01T00:00:00' }), a),
    {
      verdict: 'not-genuine',
      codes: ['format-malformed', 'validity-not-checked'],
    },
  );
  attack(
    'a date with junk behind it',
    async ({ a }) => signRaw(badgeOf(a, { validFrom: '2026-01-01T00:00:00Zjunk' }), a),
    {
      verdict: 'not-genuine',
      codes: ['format-malformed'],
    },
  );
  attack(
    'an end before the begin',
    async ({ a }) => signRaw(badgeOf(a, { validUntil: '2025-01-01T00:00:00Z' }), a),
    {
      verdict: 'not-genuine',
      codes: ['format-malformed'],
    },
  );
});
