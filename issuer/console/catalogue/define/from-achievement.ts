import type { Achievement } from '../../../../schemas/achievement/achievement.ts';
import type { Draft } from './draft.ts';

type Values = { readonly [name: string]: string | number | undefined };

/** The form of an achievement that exists, for its next version or after an import; the inverse of `toAchievement`. */
export function fromAchievement(achievement: Achievement): Draft {
  const { level, assessment, qualityAssurance: quality, validity, grading } = achievement;
  return draftOf(
    {
      id: achievement.id,
      language: achievement.language,
      title: achievement.title,
      localTerm: achievement.localTerm,
      description: achievement.description,
      class: achievement.class,
      issuerCountry: achievement.issuerCountry,
      issuerRegion: achievement.issuerRegion,
      sectors: achievement.sectors.join('\n'),
      eqf: level?.eqf,
      nationalFramework: level?.national?.framework,
      nationalLevel: level?.national?.level,
      nationalUrl: level?.national?.url,
      ownScheme: level?.own?.scheme,
      ownLevel: level?.own?.level,
      levelUrl: level?.registerUrl,
      credits: achievement.credits?.amount,
      creditSystem: achievement.credits?.system,
      hours: achievement.workload?.hours,
      qualifier: achievement.workload?.qualifier ?? 'exactly',
      duration: achievement.duration,
      assessed: assessment === undefined ? 'no' : 'yes',
      assessor: assessment?.assessor ?? 'internal',
      supervision: assessment?.supervision ?? 'not-applicable',
      criteria: assessment?.criteria,
      ...qualityValues(quality),
      prerequisites: achievement.prerequisites.join('\n'),
      validity: validity.kind,
      months: validity.kind === 'months' ? validity.months : undefined,
      route: achievement.route,
      participation: achievement.participation,
      ...furtherValues(achievement),
      gradingName: grading?.name,
      gradingValues: grading?.values.join('\n'),
    },
    {
      outcomes: achievement.outcomes.map(({ alignments, ...values }) =>
        draftOf(values, { alignments: alignments.map((one) => draftOf(one)) }),
      ),
      methods: assessment?.methods.map((method) => draftOf(method)) ?? [],
      registeredIn: quality.registeredIn.map((entry) => draftOf(entry)),
      relations: achievement.relations.map(({ kind, target, part }) =>
        draftOf({ kind, target: target?.title, targetId: target?.id, part }),
      ),
      standards: achievement.standards.map((one) => draftOf(one)),
    },
  );
}

function draftOf(values: Values, rows: Draft['rows'] = {}): Draft {
  const stated = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as const],
  );
  return { values: Object.fromEntries(stated), rows };
}

function qualityValues(quality: Achievement['qualityAssurance']): Values {
  return {
    qaKind: quality.kind,
    qaBody: quality.body?.name,
    qaBodyUrl: quality.body?.url,
    accreditationId: quality.accreditation?.id,
    accreditationBody: quality.accreditation?.body,
    accreditationUrl: quality.accreditation?.url,
  };
}

function furtherValues(achievement: Achievement): Values {
  return {
    providerName: achievement.provider?.name,
    providerUrl: achievement.provider?.url,
    contributors: achievement.contributors.join('\n'),
    content: achievement.content,
    learningResources: achievement.learningResources,
    purpose: achievement.purpose,
    needEvidence: achievement.needEvidence,
    statusPurpose: achievement.statusPurpose,
    source: achievement.source,
    fictional: achievement.fictional.join('\n'),
  };
}
