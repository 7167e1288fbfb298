import { outcome, type SampleDraft } from './define-achievement.ts';

const MS_900 = 'Microsoft 365 Fundamentals (MS-900)';

const badges = [
  {
    id: 'microsoft-365-cloud-concepts',
    title: 'Cloud concepts for the office',
    texts: [
      'Can explain what moving files and mail to the cloud changes for a small office',
      'Can tell public, private and hybrid cloud apart and say when each fits',
    ],
  },
  {
    id: 'microsoft-365-apps-and-services',
    title: 'Microsoft 365 apps and services',
    texts: [
      'Can choose the right app for writing, calculating, presenting and planning',
      'Can edit one document with several people at the same time without losing work',
    ],
  },
  {
    id: 'microsoft-365-teamwork',
    title: 'Teamwork and meetings online',
    texts: [
      'Can set up a team, its channels and who may see what',
      'Can plan, run and record an online meeting that everyone can join',
    ],
  },
  {
    id: 'microsoft-365-device-management',
    title: 'Devices and updates',
    texts: [
      'Can enrol a new laptop and a telephone so that the office can manage them',
      'Can plan updates so that nobody is interrupted at work',
    ],
  },
  {
    id: 'microsoft-365-security-basics',
    title: 'Security, privacy and compliance basics',
    texts: [
      'Can turn on sign-in with a second factor and explain why it matters',
      'Can recognise personal data and keep it where only the right people reach it',
    ],
  },
  {
    id: 'microsoft-365-licensing-and-support',
    title: 'Licences, costs and support',
    texts: [
      'Can compare licences and justify which one an office needs',
      'Can raise a support request that states the fault, its effect and its urgency',
    ],
  },
] as const;

/** The six badges of about 25 hours each that add up to MS-900 (M2). */
export const sixBadges: readonly string[] = badges.map((badge) => badge.id);

/** The drafts of these badges. */
export function badgeDrafts(address: (id: string) => string): readonly SampleDraft[] {
  return badges.map(({ id, title, texts }) => ({
    id,
    title,
    localTerm: 'digital badge',
    description: `One of six digital badges that lead to ${MS_900}.`,
    class: 'badge',
    issuerCountry: 'IE',
    sectors: ['Information technology'],
    outcomes: [
      {
        ...outcome('skills', texts[0], 'routine tasks under guidance'),
        alignments: [
          {
            framework: 'DigComp',
            name: 'Digital Competence Framework for Citizens',
            url: 'http://data.europa.eu/snb/dcf/25831c2',
          },
        ],
      },
      outcome('knowledge', texts[1], 'routine tasks under guidance'),
    ],
    workload: { hours: 25, qualifier: 'about' },
    assessment: {
      methods: [{ kind: 'task', description: 'Three practical tasks on a training account.' }],
      assessor: 'internal',
      supervision: 'supervised-without-id',
      criteria: 'Every task is done without help and explained in the learner’s own words.',
    },
    relations: [
      {
        kind: 'counts-towards',
        target: { title: MS_900, id: address('microsoft-365-fundamentals') },
        part: 'about 25 of at least 150 hours; six such badges',
      },
    ],
    route: 'course',
    participation: 'blended',
    invented: ['/title', '/sectors'],
    source: 'Cedefop study no. 87 (2022), 004:1566',
  }));
}
