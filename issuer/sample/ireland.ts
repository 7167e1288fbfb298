import { defineAchievement, outcome, type SampleDraft } from './define-achievement.ts';
import { badgeDrafts } from './ireland-badges.ts';
import { componentDrafts } from './ireland-components.ts';

const MS_900 = 'Microsoft 365 Fundamentals (MS-900)';
const PROGRAMME = { title: 'IT Support Technician programme' };

const vendorDrafts: readonly SampleDraft[] = [
  {
    id: 'microsoft-365-fundamentals',
    title: MS_900,
    description:
      'The vendor’s certificate, prepared for at the college through six digital badges.',
    class: 'vendor-certificate',
    issuerCountry: 'IE',
    sectors: ['Information technology'],
    outcomes: [
      outcome('knowledge', 'Can explain cloud services and what Microsoft 365 offers'),
      outcome('skills', 'Can set up, secure and support Microsoft 365 for a small office'),
    ],
    workload: { hours: 150, qualifier: 'at-least' },
    assessment: {
      methods: [{ kind: 'standardised-exam' }],
      assessor: 'external-body',
      supervision: 'supervised-on-site-with-id',
      criteria: 'The vendor’s examination is passed.',
    },
    qualityAssurance: { kind: 'external', body: { name: 'Microsoft' } },
    relations: [{ kind: 'part-of', target: PROGRAMME, part: 'one component, beside CompTIA A+' }],
    route: 'course',
    participation: 'blended',
    invented: ['/sectors'],
    source: 'Cedefop study no. 87 (2022), 004:1566',
  },
  {
    id: 'comptia-a-plus-core-series',
    title: 'CompTIA A+ 220-1001 Core Series',
    description: 'The vendor’s certificate for hardware, networks and mobile devices.',
    class: 'vendor-certificate',
    issuerCountry: 'IE',
    sectors: ['Information technology'],
    outcomes: [
      outcome('skills', 'Can assemble, repair and replace parts of a computer'),
      outcome('skills', 'Can find and remove a fault in a small network'),
    ],
    assessment: {
      methods: [{ kind: 'standardised-exam' }, { kind: 'practical-exam' }],
      assessor: 'external-body',
      supervision: 'supervised-on-site-with-id',
      criteria: 'The vendor’s examination is passed.',
    },
    qualityAssurance: { kind: 'external', body: { name: 'CompTIA' } },
    relations: [
      {
        kind: 'part-of',
        target: PROGRAMME,
        part: 'one component, beside Microsoft 365 Fundamentals',
      },
    ],
    route: 'course',
    participation: 'on-site',
    invented: ['/sectors'],
    source: 'Cedefop study no. 87 (2022), 004:1566',
  },
];

const seminar: SampleDraft = {
  id: 'open-day-digital-skills',
  title: 'Open day: digital skills at work',
  localTerm: 'certificate of attendance',
  description: 'Proves that the person was there; nothing was assessed.',
  class: 'participation',
  issuerCountry: 'IE',
  outcomes: [],
  relations: [{ kind: 'stand-alone' }],
  route: 'course',
  participation: 'on-site',
  invented: ['/title'],
};

/** What the Irish college awards: M1 to M5, and a certificate of attendance that never counts. */
export function irishAchievements(address: (id: string) => string) {
  return [...vendorDrafts, ...badgeDrafts(address), ...componentDrafts(address), seminar].map(
    defineAchievement,
  );
}

/** A badge course for teaching staff (M6). */
export function teachingForumAchievements() {
  return [
    defineAchievement({
      id: 'badge-assessment-and-feedback',
      title: 'Assessment and feedback: digital badge course',
      localTerm: 'digital badge',
      description: 'A short online course for teaching staff, one of a family of badge courses.',
      class: 'badge',
      issuerCountry: 'IE',
      sectors: ['Education'],
      outcomes: [
        outcome('knowledge', 'Can explain how feedback helps people learn'),
        outcome('skills', 'Can design a task that shows what a learner can do'),
        outcome('skills', 'Can give feedback that a learner can act upon'),
        outcome('competence', 'Can review the own practice with colleagues and change it'),
      ],
      workload: { hours: 25, qualifier: 'at-most' },
      duration: 'about 6 weeks online',
      assessment: {
        methods: [{ kind: 'portfolio', description: 'A short portfolio on the four criteria.' }],
        assessor: 'independent',
        supervision: 'unsupervised',
        criteria: 'Each of the four criteria (learning outcomes) is shown in the portfolio.',
      },
      relations: [{ kind: 'stand-alone' }],
      route: 'course',
      participation: 'online',
      purpose: 'For everyone who teaches or supports learners, whatever the subject.',
      content:
        'Why feedback works; tasks that show learning; words that help; learning from colleagues.',
      learningResources: 'Readings and recordings online; no books are needed.',
      contributors: ['A panel of teachers and students (fictional)'],
      stated: ['participation'],
      invented: [
        '/title',
        '/sectors',
        '/purpose',
        '/content',
        '/learningResources',
        '/contributors',
      ],
      source: 'Cedefop study no. 87 (2022), 004:1623, 2187',
    }),
  ];
}
