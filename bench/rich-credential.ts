import type { JsonObject } from '../core/documents/json-object.ts';

const esco = 'http://data.europa.eu/esco/skill/';

const alignment = (targetName: string, targetUrl: string, targetFramework: string): JsonObject => ({
  type: ['Alignment'],
  targetName,
  targetUrl,
  targetDescription: `${targetName}, as the framework ${targetFramework} describes it, at the level of the award.`,
  targetFramework,
  targetType: 'ext:LearningOutcome',
});

const achievement: JsonObject = {
  id: 'https://issuer.example/achievements/welding-1',
  type: ['Achievement'],
  achievementType: 'MicroCredential',
  name: 'Fundamentals of Gas Metal Arc Welding',
  description:
    'Prepares, sets up and joins sheet and plate of unalloyed steel by gas metal arc welding in the basic positions, and judges the result by eye.',
  humanCode: 'GMAW-1',
  fieldOfStudy: 'Mechanics and metal trades',
  inLanguage: 'en',
  creditsAvailable: 3,
  criteria: {
    narrative:
      'Three test pieces (fillet and butt welds, positions PA and PB) welded under supervision, each judged against ISO 5817 quality level C, and an oral examination of 20 minutes on safety, consumables and defects.',
  },
  alignment: [
    alignment('operate gas metal arc welding equipment', `${esco}a1`, 'ESCO 1.2'),
    alignment('inspect quality of welds', `${esco}b2`, 'ESCO 1.2'),
    alignment('apply health and safety standards', `${esco}c3`, 'ESCO 1.2'),
    alignment('read technical drawings', `${esco}d4`, 'ESCO 1.2'),
    alignment(
      'EQF level 3',
      'http://data.europa.eu/snb/eqf/3',
      'European Qualifications Framework',
    ),
    alignment(
      'Mechanics and metal trades',
      'http://data.europa.eu/snb/isced-f/0715',
      'ISCED-F 2013',
    ),
  ],
  resultDescription: [
    {
      id: 'urn:uuid:5d1c5a9e-0c3c-4b43-9a55-3a1f1b3c0001',
      type: ['ResultDescription'],
      name: 'Grade',
      resultType: 'LetterGrade',
      allowedValue: ['A', 'B', 'C', 'D'],
    },
    {
      id: 'urn:uuid:5d1c5a9e-0c3c-4b43-9a55-3a1f1b3c0002',
      type: ['ResultDescription'],
      name: 'Points of 100',
      resultType: 'Percent',
      valueMin: '0',
      valueMax: '100',
    },
  ],
};

const uuid = (turn: number): string =>
  `urn:uuid:00000000-0000-4000-8000-${String(turn).padStart(12, '0')}`;

const results = (turn: number): readonly JsonObject[] => [
  {
    type: ['Result'],
    resultDescription: 'urn:uuid:5d1c5a9e-0c3c-4b43-9a55-3a1f1b3c0001',
    value: 'B',
  },
  {
    type: ['Result'],
    resultDescription: 'urn:uuid:5d1c5a9e-0c3c-4b43-9a55-3a1f1b3c0002',
    value: String(turn % 101),
  },
];

/** An Open Badge of about 5 KB with everything that a thorough issuer states; the learner differs from turn to turn. */
export function richCredential(issuer: string, turn: number): JsonObject {
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: uuid(turn),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: 'Fundamentals of Gas Metal Arc Welding',
    description: 'Awarded for three test pieces and an oral examination at the centre named here.',
    issuer: {
      id: issuer,
      type: ['Profile'],
      name: 'Assessment Centre for Metal Trades',
      url: 'https://issuer.example/',
      address: { type: ['Address'], addressCountry: 'Latvia', addressCountryCode: 'LV' },
    },
    validFrom: '2026-01-01T00:00:00Z',
    validUntil: '2031-01-01T00:00:00Z',
    awardedDate: '2026-01-01T00:00:00Z',
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [
        {
          type: 'IdentityObject',
          hashed: true,
          identityHash: `sha256$${String(turn).padStart(64, '0')}`,
          identityType: 'emailAddress',
          salt: `salt-${turn}`,
        },
      ],
      creditsEarned: 3,
      result: results(turn),
      achievement,
    },
    evidence: [
      {
        id: `https://issuer.example/evidence/${turn}`,
        type: ['Evidence'],
        name: `Test pieces of candidate ${turn}`,
        description: 'Photographs and the report of the visual examination of three test pieces.',
        genre: 'Assessment report',
      },
    ],
    credentialStatus: {
      id: `https://issuer.example/status/1#${turn % 131_072}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(turn % 131_072),
      statusListCredential: 'https://issuer.example/status/1',
    },
    credentialSchema: {
      id: 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json',
      type: 'JsonSchema',
    },
  };
}
