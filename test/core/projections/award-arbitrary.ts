import fc from 'fast-check';
import {
  achievementClasses,
  assessmentKinds,
  assessorKinds,
  participationForms,
  qualifiers,
  relationKinds,
  routes,
  strands,
  supervisionKinds,
} from '../../../schemas/achievement/achievement.ts';
import { type Award, awardSchema } from '../../../schemas/award/award.ts';

const words = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 40 }),
    fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
    fc.constantFrom(
      'strand: skills; x',
      'version: 2',
      '李雷',
      'Алёна Ёлкина',
      'سارة',
      '€ "quoted"',
    ),
  )
  .map((value) => value.trim())
  .filter((value) => value !== '');
const slug = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/);
const url = fc.webUrl({ withFragments: true });
const urn = fc.uuid().map((id) => `urn:uuid:${id}`);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2080-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const amount = fc.integer({ min: 1, max: 99_999 }).map((n) => n / 100);
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 });
const some = <T extends Record<string, fc.Arbitrary<unknown>>>(
  model: T,
  required: readonly string[],
) => fc.record(model, { requiredKeys: required.filter((key) => key in model) as never[] });

const pointer = some(
  {
    framework: words,
    name: words,
    url: fc.oneof(url, fc.constant('http://data.europa.eu/esco/skill/1')),
    code: words,
    version: words,
  },
  ['framework', 'name', 'url'],
);
const named = some({ name: words, url }, ['name']);
const outcome = some(
  {
    id: slug,
    text: words,
    strand: fc.constantFrom(...strands),
    complexity: words,
    alignments: list(pointer),
  },
  ['id', 'text', 'alignments'],
);
const relation = fc.oneof(
  some({ kind: fc.constant('stand-alone'), part: words }, ['kind']),
  some(
    {
      kind: fc.constantFrom(...relationKinds.filter((kind) => kind !== 'stand-alone')),
      target: some({ title: words, id: fc.oneof(url, urn) }, ['title']),
      part: words,
    },
    ['kind', 'target'],
  ),
);
const level = some(
  {
    eqf: fc.integer({ min: 1, max: 8 }),
    national: some({ framework: words, level: words, url }, ['framework', 'level']),
    own: some({ scheme: words, level: words }, ['scheme', 'level']),
    registerUrl: url,
  },
  [],
).filter((value) => Object.keys(value).length > 0);
const assessment = fc.record({
  methods: list(
    some(
      {
        kind: fc.constantFrom(...assessmentKinds.filter((k) => k !== 'attendance')),
        description: words,
      },
      ['kind'],
    ),
  ),
  assessor: fc.constantFrom(...assessorKinds),
  supervision: fc.constantFrom(...supervisionKinds),
  criteria: words,
});
const quality = some(
  {
    kind: fc.constantFrom('internal', 'external', 'internal-and-external', 'none-stated'),
    body: named,
    accreditation: some({ id: words, body: words, url }, ['id', 'body']),
    registeredIn: list(some({ register: words, code: words, url }, ['register', 'code'])),
  },
  ['kind', 'registeredIn'],
);

const optionalFields = [
  'localTerm',
  'issuerRegion',
  'level',
  'credits',
  'workload',
  'duration',
  'assessment',
  'provider',
  'content',
  'learningResources',
  'purpose',
  'needEvidence',
  'grading',
  'source',
];
const achievementModel = {
  id: slug,
  version: fc.integer({ min: 1, max: 999 }),
  language: fc.constantFrom('en', 'ru', 'lv', 'pt-BR'),
  title: words,
  localTerm: words,
  description: words,
  class: fc.constantFrom(...achievementClasses.filter((kind) => kind !== 'participation')),
  issuerCountry: fc.constantFrom('IE', 'LV', 'US'),
  issuerRegion: words,
  sectors: list(words),
  outcomes: fc.uniqueArray(outcome, { maxLength: 3, selector: (item) => item.id }),
  level,
  credits: fc.record({ amount, system: fc.oneof(words, fc.constant('ECTS')) }),
  workload: fc.record({ hours: amount, qualifier: fc.constantFrom(...qualifiers) }),
  duration: words,
  assessment,
  qualityAssurance: quality,
  relations: fc.array(relation, { minLength: 1, maxLength: 4 }),
  prerequisites: list(words),
  validity: fc.oneof(
    fc.constant({ kind: 'no-expiry' }),
    fc.record({ kind: fc.constant('months'), months: fc.integer({ min: 1, max: 1200 }) }),
  ),
  route: fc.constantFrom(...routes),
  participation: fc.constantFrom(...participationForms),
  standards: list(pointer),
  provider: named,
  contributors: list(words),
  content: words,
  learningResources: words,
  purpose: words,
  needEvidence: words,
  grading: fc.record({ name: words, values: fc.array(words, { minLength: 1, maxLength: 4 }) }),
  statusPurpose: fc.constantFrom('revocation', 'suspension'),
  fictional: list(fc.constantFrom('/outcomes', '/description', '')),
  source: words,
};
const achievement = some(
  achievementModel,
  Object.keys(achievementModel).filter((key) => !optionalFields.includes(key)),
);

const awardModel = {
  id: urn,
  achievement,
  achievementUrl: fc.webUrl(),
  awardingBody: some(
    {
      did: fc.constant('did:web:issuer.localhost%3A4100:centres:x'),
      name: words,
      country: fc.constant('IE'),
      region: words,
      url,
    },
    ['did', 'name', 'country'],
  ),
  holderName: words,
  awardedDate: day.map((value) => `${value}T00:00:00+02:00`),
  validUntil: day.map((value) => `${value}T00:00:00Z`),
  grade: words,
  creditsEarned: amount,
  activityPeriod: some({ start: day, end: day }, []).filter((p) => Object.keys(p).length > 0),
  place: words,
  blankSerial: words,
  evidence: list(some({ name: words, url, description: words }, ['name'])),
  components: list(
    fc.record({
      credentialId: urn,
      title: words,
      issuerName: words,
      issuer: fc.constant('did:web:a.example'),
    }),
  ),
  test: fc.boolean(),
};

/** Awards of every form that the schema allows, apart from attendance, which has rules of its own. */
export const anyAward: fc.Arbitrary<Award> = some(awardModel, [
  'id',
  'achievement',
  'achievementUrl',
  'awardingBody',
  'holderName',
  'awardedDate',
  'evidence',
  'components',
  'test',
]).map((value) => awardSchema.parse(value));
