import { defineAchievement, outcome, type SampleDraft } from './define-achievement.ts';

/** A short course that gives a partial qualification, in Latvian (M9). */
export const latvian: SampleDraft = {
  id: 'elektroinstalacijas-pamati',
  language: 'lv',
  title: 'Elektroinstalācijas pamati',
  localTerm: 'daļēja kvalifikācija',
  description: 'Īss kurss, kas dod daļēju kvalifikāciju; to var izmantot arī atsevišķi.',
  class: 'partial-qualification',
  issuerCountry: 'LV',
  sectors: ['Būvniecība', 'Enerģētika'],
  outcomes: [
    outcome(
      'skills',
      'Prot droši atvienot, pārbaudīt un pieslēgt zemsprieguma ķēdi',
      'tipiski uzdevumi pēc shēmas',
    ),
    outcome('knowledge', 'Prot izlasīt elektroinstalācijas shēmu un izskaidrot tās apzīmējumus'),
    outcome('competence', 'Prot plānot savu darbu un atbild par darba drošību savā darba vietā'),
  ],
  workload: { hours: 160, qualifier: 'exactly' },
  assessment: {
    methods: [{ kind: 'practical-exam', description: 'Praktisks darbs mācību stendā.' }],
    assessor: 'independent',
    supervision: 'supervised-on-site-with-id',
    criteria: 'Ķēde darbojas, mērījumi ir pierakstīti, darba drošība ir ievērota.',
  },
  relations: [
    {
      kind: 'part-of',
      target: { title: 'Elektriķa kvalifikācija' },
      part: 'viens modulis; nav pilna kvalifikācija',
    },
  ],
  route: 'course',
  participation: 'on-site',
  prerequisites: ['Pamatizglītība'],
  purpose: 'Cilvēkiem, kas grib sākt strādāt elektroinstalācijas darbos vai mainīt nozari.',
  invented: ['/title', '/sectors', '/relations', '/prerequisites', '/purpose'],
  source: 'Cedefop study no. 87 (2022), 004:454, 504',
};

const elective = (id: string, title: string, eqf: 3 | 4, text: string): SampleDraft => ({
  id,
  title,
  localTerm: 'keuzedeel',
  description: 'An elective that a learner chooses beside the main programme.',
  class: 'module',
  issuerCountry: 'NL',
  outcomes: [
    outcome('skills', text),
    outcome('competence', 'Can explain the choices made and improve them after feedback'),
  ],
  level: { eqf },
  workload: { hours: 240, qualifier: 'exactly' },
  assessment: {
    methods: [{ kind: 'portfolio' }, { kind: 'interview' }],
    assessor: 'internal',
    supervision: 'supervised-on-site-with-id',
    criteria: 'The portfolio shows every outcome and the learner can defend it in an interview.',
  },
  relations: [
    {
      kind: 'part-of',
      target: { title: 'Initial vocational education and training (mbo)' },
      part: 'one elective; not a full qualification',
    },
  ],
  route: 'course',
  participation: 'blended',
  invented: ['/title'],
  source: 'Cedefop study no. 87 (2022), 004:457',
});

/** Electives of 240 hours at EQF 3 and 4 (M12). */
export const dutch: readonly SampleDraft[] = [
  elective(
    'keuzedeel-sustainable-workshop',
    'Sustainable workshop practice',
    3,
    'Can choose materials and methods that save energy and waste in a workshop',
  ),
  elective(
    'keuzedeel-data-at-work',
    'Working with data',
    4,
    'Can collect, clean and chart data of a workplace and say what they mean',
  ),
];

/** A short programme of continuing training, half of it at the workplace (M14). */
export const slovenian: SampleDraft = {
  id: 'cnc-operation-update',
  title: 'Operating CNC machines: updating occupational competences',
  description: 'Confirms occupational competences; it gives no level of education.',
  class: 'micro-credential',
  issuerCountry: 'SI',
  sectors: ['Mechanical engineering'],
  outcomes: [
    outcome('skills', 'Can set up a CNC lathe, load a program and make the first good part'),
    outcome('skills', 'Can measure a workpiece and correct the tool offset'),
    outcome('competence', 'Can decide when to stop the machine and call maintenance'),
  ],
  level: { eqf: 4 },
  duration: 'at most 6 months, 50 % at the workplace',
  assessment: {
    methods: [
      { kind: 'observation', description: 'At the workplace.' },
      { kind: 'practical-exam' },
    ],
    assessor: 'internal',
    supervision: 'supervised-on-site-with-id',
    criteria: 'A part is made within its tolerances, and the mentor confirms each outcome.',
  },
  relations: [{ kind: 'stand-alone' }],
  route: 'course',
  participation: 'on-site',
  stated: ['description', 'relations'],
  invented: ['/title', '/sectors'],
  source: 'Cedefop study no. 87 (2022), 004:463, 1287',
};

/** A certificate of advanced studies in ECTS, whose amount the source does not state (M16). */
export const german: SampleDraft = {
  id: 'cas-digital-education',
  title: 'Certificate of Advanced Studies: Digital Education',
  localTerm: 'Certificate of Advanced Studies (CAS)',
  description: 'Refreshes or deepens earlier knowledge after a first qualification.',
  class: 'micro-credential',
  issuerCountry: 'DE',
  outcomes: [
    outcome(
      'knowledge',
      'Can compare theories of learning and apply them to a course of one’s own',
    ),
    outcome(
      'skills',
      'Can design, run and evaluate a digital learning unit',
      'complex tasks with new methods',
    ),
  ],
  assessment: {
    methods: [{ kind: 'portfolio' }, { kind: 'interview' }],
    assessor: 'internal',
    supervision: 'supervised-online-with-id',
    criteria: 'The unit was run with learners and its evaluation is defended before two examiners.',
  },
  qualityAssurance: { kind: 'internal-and-external' },
  relations: [
    {
      kind: 'counts-towards',
      target: { title: 'Further study programmes of the awarding university' },
    },
  ],
  prerequisites: ['A first qualification'],
  route: 'course',
  participation: 'blended',
  stated: ['description'],
  invented: ['/title', '/relations'],
  source: 'Cedefop study no. 87 (2022), 004:883',
};

/** The permit to handle perishable food, given after a test (M20). */
export const finnish: SampleDraft = {
  id: 'hygiene-passport',
  title: 'Hygiene passport',
  localTerm: 'hygieniapassi',
  description:
    'Proves basic knowledge of food safety, needed to handle unpackaged perishable food.',
  class: 'licence',
  issuerCountry: 'FI',
  sectors: ['Food'],
  outcomes: [
    outcome('knowledge', 'Knows the basics of food safety'),
    outcome('knowledge', 'Can explain how to store, heat and cool food so that no one falls ill'),
  ],
  assessment: {
    methods: [{ kind: 'written-test' }],
    assessor: 'external-body',
    supervision: 'supervised-on-site-with-id',
    criteria: 'The test is passed.',
  },
  qualityAssurance: { kind: 'external', body: { name: 'Finnish Food Safety Authority' } },
  relations: [
    { kind: 'gives-access-to', target: { title: 'Handling unpackaged perishable food' } },
  ],
  route: 'assessment-only',
  participation: 'not-applicable',
  stated: ['description'],
  source: 'Cedefop study no. 87 (2022), 004:1702',
};

const category = (number: 1 | 2 | 3, word: string, text: string): SampleDraft => ({
  id: `diver-${word}-category`,
  title: `Diver, ${word} category`,
  description: 'A regulated qualification, given by a commission and to be renewed.',
  class: 'licence',
  issuerCountry: 'PL',
  sectors: ['Diving'],
  outcomes: [
    outcome('skills', text),
    outcome('competence', 'Can stop a dive that is no longer safe and bring the partner up'),
  ],
  level: { own: { scheme: 'Diver category', level: String(number) } },
  assessment: {
    methods: [{ kind: 'commission' }, { kind: 'practical-exam' }],
    assessor: 'external-body',
    supervision: 'supervised-on-site-with-id',
    criteria: 'The commission is satisfied in theory and in the water.',
  },
  qualityAssurance: { kind: 'external' },
  relations: [{ kind: 'gives-access-to', target: { title: `Diving work, category ${number}` } }],
  validity: { kind: 'months', months: 60 },
  route: 'assessment-only',
  participation: 'not-applicable',
  statusPurpose: 'suspension',
  invented: ['/sectors', '/relations'],
  source: 'Cedefop study no. 87 (2022), 004:1286, 1808',
});

/** Three categories of diver; the bit of the status list can be taken back here (M30). */
export const polish: readonly SampleDraft[] = [
  category(1, 'first', 'Can lead a diving team and plan its work at any depth of the category'),
  category(2, 'second', 'Can carry out underwater work with surface-supplied air'),
  category(3, 'third', 'Can carry out simple underwater work under supervision'),
];

/** What the centres of continental Europe award. */
export const europeanAchievements = {
  latvian: [latvian],
  dutch,
  slovenian: [slovenian],
  german: [german],
  finnish: [finnish],
  polish,
};

/** The parsed achievements of one of these centres. */
export function europeanAchievementsOf(centre: keyof typeof europeanAchievements) {
  return europeanAchievements[centre].map(defineAchievement);
}
