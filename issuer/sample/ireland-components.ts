import { outcome, type SampleDraft } from './define-achievement.ts';

const DIGITAL_OFFICE = 'Special-purpose award in Digital Office Skills';

/** Component awards that add up by credits (M4, M5). */
export const componentAwards = [
  'component-word-processing',
  'component-spreadsheets',
  'component-customer-service',
  'further-education-award-digital-literacy',
] as const;

const componentTexts = [
  {
    id: componentAwards[0],
    title: 'Word Processing (component award)',
    text: 'Can produce letters, reports and mail merges to a house style',
  },
  {
    id: componentAwards[1],
    title: 'Spreadsheets (component award)',
    text: 'Can build, check and explain a spreadsheet that others rely on',
  },
  {
    id: componentAwards[2],
    title: 'Customer Service (component award)',
    text: 'Can handle an enquiry and a complaint in person, by telephone and in writing',
  },
] as const;

const common = {
  class: 'partial-qualification',
  issuerCountry: 'IE',
  sectors: ['Office and administration'],
  qualityAssurance: {
    kind: 'internal-and-external',
    body: { name: 'Quality and Qualifications Ireland (QQI)' },
  },
  assessment: {
    methods: [{ kind: 'portfolio' }, { kind: 'practical-exam' }],
    assessor: 'internal',
    supervision: 'supervised-on-site-with-id',
    criteria: 'The portfolio is complete and the practical examination is passed.',
  },
  route: 'course',
  participation: 'on-site',
  grading: { name: 'Grade', values: ['Pass', 'Merit', 'Distinction'] },
  invented: ['/title', '/sectors', '/grading', '/relations'],
  source: 'Cedefop study no. 87 (2022), 004:664, 848, 983',
} satisfies Partial<SampleDraft>;

const digitalOfficeSkills: SampleDraft = {
  ...common,
  id: 'digital-office-skills',
  title: DIGITAL_OFFICE,
  localTerm: 'special-purpose award',
  class: 'special-purpose-award',
  description: 'A compound award, reached by collecting component awards.',
  outcomes: [
    outcome('competence', 'Can run the digital side of a small office', 'varied tasks, alone'),
  ],
  relations: [{ kind: 'stand-alone' }],
  stated: ['relations'],
  invented: ['/title', '/sectors', '/grading'],
  source: 'Cedefop study no. 87 (2022), 004:768, 983',
};

/** The drafts of the component awards and of the award that they make. */
export function componentDrafts(address: (id: string) => string): readonly SampleDraft[] {
  const target = { title: DIGITAL_OFFICE, id: address('digital-office-skills') };
  return [
    ...componentTexts.map(({ id, title, text }) => ({
      ...common,
      id,
      title,
      localTerm: 'minor (component) award',
      description: 'A minor award: part of a larger award, and always smaller than it.',
      outcomes: [
        outcome('skills', text, 'a range of tasks with some responsibility'),
        outcome('competence', 'Can plan the own work and check its quality before handing it over'),
      ],
      credits: { amount: 15, system: 'QQI' },
      workload: { hours: 150, qualifier: 'exactly' as const },
      relations: [
        {
          kind: 'part-of' as const,
          target,
          part: 'one component of 15 credits; not a full qualification',
        },
      ],
    })),
    {
      ...common,
      id: componentAwards[3],
      title: 'Digital Literacy (further-education award)',
      localTerm: 'further-education award',
      description: 'The smallest further-education award that carries credits.',
      outcomes: [
        outcome('skills', 'Can find, judge and pass on information safely online', 'simple tasks'),
      ],
      credits: { amount: 5, system: 'QQI' },
      workload: { hours: 50, qualifier: 'exactly' },
      relations: [
        { kind: 'part-of', target, part: 'one component of 5 credits; not a full qualification' },
      ],
    },
    digitalOfficeSkills,
  ];
}
