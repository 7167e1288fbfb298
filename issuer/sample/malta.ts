import { defineAchievement, outcome, type SampleDraft } from './define-achievement.ts';

const AWARD = 'Award in TIG Pipe Welding';

/** The three units that make the welding award (M7). */
export const tigUnits = [
  'tig-pipe-welding-unit-1',
  'tig-pipe-welding-unit-2',
  'tig-pipe-welding-unit-3',
] as const;

const welding = {
  issuerCountry: 'MT',
  sectors: ['Metal trades'],
  assessment: {
    methods: [
      { kind: 'practical-exam', description: 'Test pieces are welded and inspected.' },
      { kind: 'written-test' },
    ],
    assessor: 'independent',
    supervision: 'supervised-on-site-with-id',
    criteria: 'The test pieces pass visual inspection and a bend test.',
  },
  qualityAssurance: { kind: 'internal-and-external' },
  route: 'course',
  participation: 'on-site',
  source: 'Cedefop study no. 87 (2022), 004:842',
} satisfies Partial<SampleDraft>;

function weldingDrafts(address: (id: string) => string): readonly SampleDraft[] {
  const units = [
    ['Preparing pipe and equipment', 'Can cut, bevel and align pipe and set up a TIG torch safely'],
    ['Welding fixed pipe', 'Can weld a fixed pipe in every position with a sound root run'],
    ['Inspecting and repairing welds', 'Can find weld faults by eye and repair them'],
  ] as const;
  return [
    ...tigUnits.map((id, index): SampleDraft => {
      const [title = '', text = ''] = units[index] ?? [];
      return {
        ...welding,
        id,
        title: `TIG pipe welding, unit ${index + 1}: ${title}`,
        localTerm: 'unit',
        description: `One of the three units of the ${AWARD}; each can be taken on its own.`,
        class: 'module',
        outcomes: [
          outcome('skills', text, 'skilled work to a written procedure'),
          outcome('knowledge', 'Can explain the hazards of the work and how to avoid them'),
        ],
        duration: 'part-time',
        relations: [
          {
            kind: 'part-of',
            target: { title: AWARD, id: address('tig-pipe-welding-award') },
            part: `unit ${index + 1} of 3; not a full qualification`,
          },
        ],
        invented: ['/title', '/sectors'],
      };
    }),
    {
      ...welding,
      id: 'tig-pipe-welding-award',
      title: AWARD,
      description: 'Three units, taken all at once or each at its own time over several years.',
      class: 'qualification',
      outcomes: [outcome('competence', 'Can weld pipe by the TIG process to a written procedure')],
      duration: 'three units, part-time, over several years',
      relations: [{ kind: 'stand-alone' }],
      stated: ['description'],
      invented: ['/sectors', '/class'],
    },
  ];
}

const courses = [
  [
    'award-in-retail',
    'Award in Retail',
    'Can serve customers, handle payment and keep stock in order',
  ],
  [
    'award-in-basic-office-skills',
    'Award in Basic Office Skills',
    'Can write, file and send office documents and answer the telephone',
  ],
  [
    'award-in-vocational-skills-a',
    'Award in Vocational Skills A',
    'Can use hand tools safely and finish a simple workpiece to a drawing',
  ],
  [
    'award-in-vocational-skills-b',
    'Award in Vocational Skills B',
    'Can plan and finish a small job for a customer with a team',
  ],
] as const;

const courseDrafts = courses.map(
  ([id, title, text]): SampleDraft => ({
    id,
    title,
    localTerm: 'Award',
    description: 'A full-time course of at most one year.',
    class: 'qualification',
    issuerCountry: 'MT',
    outcomes: [
      outcome('skills', text, 'simple tasks under supervision'),
      outcome('competence', 'Can work to agreed times and ask for help when it is needed'),
    ],
    duration: 'full-time, at most one year',
    assessment: {
      methods: [{ kind: 'course-points' }, { kind: 'observation' }],
      assessor: 'internal',
      supervision: 'supervised-without-id',
      criteria: 'All coursework is handed in and every skill was observed at least once.',
    },
    relations: [{ kind: 'stand-alone' }],
    route: 'course',
    participation: 'on-site',
    stated: ['description'],
    invented: ['/class'],
    source: 'Cedefop study no. 87 (2022), 004:842',
  }),
);

/** What the Maltese college defines: M7 and M8. */
export function malteseAchievements(address: (id: string) => string) {
  return [...weldingDrafts(address), ...courseDrafts].map(defineAchievement);
}
