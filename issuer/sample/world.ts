import { defineAchievement, outcome } from './define-achievement.ts';

/** A carmaker's technician level, valid in its own network (M24). */
export function carmakerAchievements() {
  return [
    defineAchievement({
      id: 'bmw-associate-level-iii',
      title: 'BMW Associate Level III',
      description:
        'Twelve weeks of service training; valid in the carmaker’s network in the United States.',
      class: 'vendor-certificate',
      issuerCountry: 'US',
      sectors: ['Motor vehicles'],
      outcomes: [
        outcome('skills', 'Can carry out service procedures with the maker’s tools and standards'),
        outcome('skills', 'Can diagnose and repair faults of the vehicle systems'),
      ],
      level: { own: { scheme: 'BMW', level: 'III' } },
      duration: '12 weeks',
      assessment: {
        methods: [
          { kind: 'standardised-exam', description: 'ASE test' },
          { kind: 'practical-exam' },
        ],
        assessor: 'external-body',
        supervision: 'supervised-on-site-with-id',
        criteria: 'Seven certificates are held, and the ASE test and a practical exam are passed.',
      },
      qualityAssurance: { kind: 'external', body: { name: 'BMW' } },
      relations: [
        {
          kind: 'gives-access-to',
          target: { title: 'Work at BMW retail centres in the United States' },
        },
      ],
      prerequisites: ['Seven certificates of the programme'],
      route: 'course',
      participation: 'on-site',
      stated: ['description', 'assessment'],
      invented: ['/assessment/assessor', '/assessment/supervision'],
      source: 'Cedefop study no. 87 (2022), 004:1605',
    }),
  ];
}

/** A competence that fades: it holds for a fixed time and has to be shown again (M33). */
export function firstAidAchievements() {
  return [
    defineAchievement({
      id: 'cardiopulmonary-resuscitation',
      title: 'Cardiopulmonary resuscitation (CPR)',
      description: 'For health workers. It holds for a fixed time and has to be proved again.',
      class: 'competence-certificate',
      issuerCountry: 'IE',
      sectors: ['Health'],
      outcomes: [
        outcome('skills', 'Can give chest compressions and breaths at the right depth and rate'),
        outcome('skills', 'Can use an automated defibrillator'),
        outcome('competence', 'Can lead the first minutes until help arrives'),
      ],
      assessment: {
        methods: [{ kind: 'practical-exam', description: 'On a manikin that measures.' }],
        assessor: 'independent',
        supervision: 'supervised-on-site-with-id',
        criteria:
          'Two minutes of compressions within the measured limits; the defibrillator is used safely.',
      },
      qualityAssurance: { kind: 'internal' },
      relations: [{ kind: 'stand-alone' }],
      validity: { kind: 'months', months: 24 },
      route: 'assessment-only',
      participation: 'not-applicable',
      stated: ['description'],
      source: 'Cedefop study no. 87 (2022), 004:1704, 1808',
    }),
  ];
}

/** A qualification that almost every industry needs, in Russian (M34). */
export function crossSectorAchievements() {
  return [
    defineAchievement({
      id: 'inzhener-elektronshchik',
      language: 'ru',
      title: 'Инженер-электронщик',
      localTerm: 'профессиональная квалификация',
      description: 'Межотраслевая квалификация: такие специалисты нужны почти во всех отраслях.',
      class: 'qualification',
      issuerCountry: 'RU',
      sectors: ['Связь', 'Автомобилестроение', 'Машиностроение', 'Медицинская техника'],
      outcomes: [
        outcome(
          'skills',
          'Умеет рассчитать, собрать и проверить электронный узел по техническому заданию',
          'нетиповые задачи',
        ),
        outcome('skills', 'Умеет найти и устранить неисправность с помощью измерительных приборов'),
        outcome('knowledge', 'Знает требования электробезопасности и объясняет их коллегам'),
        outcome('competence', 'Отвечает за качество своей работы и документирует её результаты'),
      ],
      assessment: {
        methods: [{ kind: 'written-test' }, { kind: 'practical-exam' }],
        assessor: 'independent',
        supervision: 'supervised-on-site-with-id',
        criteria:
          'Сдана теоретическая часть и выполнено практическое задание в экзаменационном центре.',
      },
      qualityAssurance: { kind: 'external' },
      relations: [{ kind: 'stand-alone' }],
      validity: { kind: 'months', months: 36 },
      route: 'assessment-only',
      participation: 'not-applicable',
      stated: ['description'],
      invented: ['/sectors'],
      source: 'Autoprom North-West webinar note (2020), 001:7, 001:9',
    }),
  ];
}
