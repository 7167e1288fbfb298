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
} from '../../../../schemas/achievement/achievement.ts';
import type { WordKey } from '../../state/words.ts';

export type Choice =
  | { readonly value: string; readonly label: WordKey }
  | { readonly value: string; readonly text: string };

export type FieldDefinition = {
  readonly name: string;
  /** Where its value stands in the achievement, from the place of the form or row. */
  readonly pointer: string;
  readonly label: WordKey;
  readonly hint?: WordKey;
  readonly needed?: true;
  readonly control: 'text' | 'area' | 'lines' | 'number' | 'url' | 'choice' | 'yes-no';
  readonly choices?: readonly Choice[];
  /** Shown only when another field has this value. */
  readonly when?: { readonly name: string; readonly is: string };
};

export type ListDefinition = {
  readonly name: string;
  readonly pointer: string;
  /** What one row is called. */
  readonly label: WordKey;
  readonly fields: readonly FieldDefinition[];
  readonly lists?: readonly ListDefinition[];
  readonly when?: { readonly name: string; readonly is: string };
};

export type GroupDefinition = {
  readonly title: WordKey;
  readonly text?: WordKey;
  readonly fields: readonly FieldDefinition[];
  readonly lists: readonly ListDefinition[];
};

const none: Choice = { value: '', label: 'define.none' };

function choices<V extends string>(
  values: readonly V[],
  label: (value: V) => WordKey,
): readonly Choice[] {
  return values.map((value) => ({ value, label: label(value) }));
}

const eqfLevels: readonly Choice[] = ['1', '2', '3', '4', '5', '6', '7', '8'].map((value) => ({
  value,
  text: value,
}));

const alignmentFields: readonly FieldDefinition[] = [
  {
    name: 'framework',
    pointer: '/framework',
    label: 'f.alignment.framework',
    hint: 'f.alignment.framework.hint',
    control: 'text',
    needed: true,
  },
  { name: 'name', pointer: '/name', label: 'f.alignment.name', control: 'text', needed: true },
  { name: 'url', pointer: '/url', label: 'f.alignment.url', control: 'url', needed: true },
  { name: 'code', pointer: '/code', label: 'f.alignment.code', control: 'text' },
  { name: 'version', pointer: '/version', label: 'f.alignment.version', control: 'text' },
];

const assessed = { name: 'assessed', is: 'yes' } as const;

/** Every element of schemas/achievement in the order in which it is asked (domain.md 3.3). */
export const formDefinition: readonly GroupDefinition[] = [
  {
    title: 'group.identity',
    fields: [
      { name: 'title', pointer: '/title', label: 'f.title', control: 'text', needed: true },
      {
        name: 'id',
        pointer: '/id',
        label: 'f.id',
        hint: 'f.id.hint',
        control: 'text',
        needed: true,
      },
      {
        name: 'class',
        pointer: '/class',
        label: 'f.class',
        control: 'choice',
        needed: true,
        choices: choices(achievementClasses, (v) => `award.class.${v}`),
      },
      {
        name: 'localTerm',
        pointer: '/localTerm',
        label: 'f.localTerm',
        hint: 'f.localTerm.hint',
        control: 'text',
      },
      {
        name: 'description',
        pointer: '/description',
        label: 'f.description',
        control: 'area',
        needed: true,
      },
      {
        name: 'language',
        pointer: '/language',
        label: 'f.language',
        hint: 'f.language.hint',
        control: 'text',
        needed: true,
      },
      {
        name: 'issuerCountry',
        pointer: '/issuerCountry',
        label: 'f.issuerCountry',
        hint: 'f.issuerCountry.hint',
        control: 'text',
        needed: true,
      },
      { name: 'issuerRegion', pointer: '/issuerRegion', label: 'f.issuerRegion', control: 'text' },
      {
        name: 'sectors',
        pointer: '/sectors',
        label: 'f.sectors',
        hint: 'f.oneALine',
        control: 'lines',
      },
    ],
    lists: [],
  },
  {
    title: 'group.outcomes',
    text: 'group.outcomes.text',
    fields: [],
    lists: [
      {
        name: 'outcomes',
        pointer: '/outcomes',
        label: 'f.outcome',
        fields: [
          {
            name: 'text',
            pointer: '/text',
            label: 'f.outcome.text',
            control: 'area',
            needed: true,
          },
          {
            name: 'strand',
            pointer: '/strand',
            label: 'f.outcome.strand',
            control: 'choice',
            choices: [none, ...choices(strands, (v) => `award.strand.${v}`)],
          },
          {
            name: 'complexity',
            pointer: '/complexity',
            label: 'f.outcome.complexity',
            hint: 'f.outcome.complexity.hint',
            control: 'text',
          },
        ],
        lists: [
          {
            name: 'alignments',
            pointer: '/alignments',
            label: 'f.alignment',
            fields: alignmentFields,
          },
        ],
      },
    ],
  },
  {
    title: 'group.worth',
    text: 'group.worth.text',
    fields: [
      { name: 'hours', pointer: '/workload/hours', label: 'f.workload.hours', control: 'number' },
      {
        name: 'qualifier',
        pointer: '/workload/qualifier',
        label: 'f.workload.qualifier',
        control: 'choice',
        choices: choices(qualifiers, (v) => `qualifier.${v}`),
      },
      { name: 'credits', pointer: '/credits/amount', label: 'f.credits.amount', control: 'number' },
      {
        name: 'creditSystem',
        pointer: '/credits/system',
        label: 'f.credits.system',
        hint: 'f.credits.system.hint',
        control: 'text',
      },
      {
        name: 'duration',
        pointer: '/duration',
        label: 'f.duration',
        hint: 'f.duration.hint',
        control: 'text',
      },
      {
        name: 'eqf',
        pointer: '/level/eqf',
        label: 'f.level.eqf',
        control: 'choice',
        choices: [none, ...eqfLevels],
      },
      {
        name: 'nationalFramework',
        pointer: '/level/national/framework',
        label: 'f.level.framework',
        control: 'text',
      },
      {
        name: 'nationalLevel',
        pointer: '/level/national/level',
        label: 'f.level.national',
        control: 'text',
      },
      {
        name: 'nationalUrl',
        pointer: '/level/national/url',
        label: 'f.level.nationalUrl',
        control: 'url',
      },
      { name: 'ownScheme', pointer: '/level/own/scheme', label: 'f.level.scheme', control: 'text' },
      { name: 'ownLevel', pointer: '/level/own/level', label: 'f.level.own', control: 'text' },
      {
        name: 'levelUrl',
        pointer: '/level/registerUrl',
        label: 'f.level.registerUrl',
        hint: 'f.level.registerUrl.hint',
        control: 'url',
      },
    ],
    lists: [],
  },
  {
    title: 'group.assessment',
    fields: [
      { name: 'assessed', pointer: '/assessment', label: 'f.assessment.stated', control: 'yes-no' },
      {
        name: 'assessor',
        pointer: '/assessment/assessor',
        label: 'f.assessor',
        control: 'choice',
        needed: true,
        when: assessed,
        choices: choices(assessorKinds, (v) => `award.assessor.${v}`),
      },
      {
        name: 'supervision',
        pointer: '/assessment/supervision',
        label: 'f.supervision',
        control: 'choice',
        needed: true,
        when: assessed,
        choices: choices(supervisionKinds, (v) => `award.supervision.${v}`),
      },
      {
        name: 'criteria',
        pointer: '/assessment/criteria',
        label: 'f.criteria',
        control: 'area',
        needed: true,
        when: assessed,
      },
      { name: 'gradingName', pointer: '/grading/name', label: 'f.grading.name', control: 'text' },
      {
        name: 'gradingValues',
        pointer: '/grading/values',
        label: 'f.grading.values',
        hint: 'f.oneALine',
        control: 'lines',
      },
    ],
    lists: [
      {
        name: 'methods',
        pointer: '/assessment/methods',
        label: 'f.method',
        when: assessed,
        fields: [
          {
            name: 'kind',
            pointer: '/kind',
            label: 'f.method.kind',
            control: 'choice',
            needed: true,
            choices: choices(assessmentKinds, (v) => `award.method.${v}`),
          },
          {
            name: 'description',
            pointer: '/description',
            label: 'f.method.description',
            control: 'area',
          },
        ],
      },
    ],
  },
  {
    title: 'group.quality',
    fields: [
      {
        name: 'qaKind',
        pointer: '/qualityAssurance/kind',
        label: 'f.qa.kind',
        control: 'choice',
        needed: true,
        choices: choices(
          ['none-stated', 'internal', 'external', 'internal-and-external'],
          (v) => `award.quality.${v}`,
        ),
      },
      {
        name: 'qaBody',
        pointer: '/qualityAssurance/body/name',
        label: 'f.qa.body',
        control: 'text',
      },
      {
        name: 'qaBodyUrl',
        pointer: '/qualityAssurance/body/url',
        label: 'f.qa.bodyUrl',
        control: 'url',
      },
      {
        name: 'accreditationBody',
        pointer: '/qualityAssurance/accreditation/body',
        label: 'f.qa.accreditationBody',
        control: 'text',
      },
      {
        name: 'accreditationId',
        pointer: '/qualityAssurance/accreditation/id',
        label: 'f.qa.accreditationId',
        control: 'text',
      },
      {
        name: 'accreditationUrl',
        pointer: '/qualityAssurance/accreditation/url',
        label: 'f.qa.accreditationUrl',
        control: 'url',
      },
    ],
    lists: [
      {
        name: 'registeredIn',
        pointer: '/qualityAssurance/registeredIn',
        label: 'f.qa.entry',
        fields: [
          {
            name: 'register',
            pointer: '/register',
            label: 'f.qa.register',
            control: 'text',
            needed: true,
          },
          { name: 'code', pointer: '/code', label: 'f.qa.code', control: 'text', needed: true },
          { name: 'url', pointer: '/url', label: 'f.alignment.url', control: 'url' },
        ],
      },
    ],
  },
  {
    title: 'group.relations',
    text: 'group.relations.text',
    fields: [
      {
        name: 'prerequisites',
        pointer: '/prerequisites',
        label: 'f.prerequisites',
        hint: 'f.oneALine',
        control: 'lines',
      },
    ],
    lists: [
      {
        name: 'relations',
        pointer: '/relations',
        label: 'f.relation',
        fields: [
          {
            name: 'kind',
            pointer: '/kind',
            label: 'f.relation.kind',
            control: 'choice',
            needed: true,
            choices: choices(relationKinds, (v) => `relation.${v}`),
          },
          { name: 'target', pointer: '/target', label: 'f.relation.target', control: 'text' },
          { name: 'targetId', pointer: '/target/id', label: 'f.relation.id', control: 'url' },
          { name: 'part', pointer: '/part', label: 'f.relation.part', control: 'text' },
        ],
      },
    ],
  },
  {
    title: 'group.validity',
    fields: [
      {
        name: 'validity',
        pointer: '/validity',
        label: 'f.validity',
        control: 'choice',
        needed: true,
        choices: [
          { value: 'no-expiry', label: 'f.validity.no-expiry' },
          { value: 'months', label: 'f.validity.months' },
        ],
      },
      {
        name: 'months',
        pointer: '/validity/months',
        label: 'f.validity.monthsCount',
        control: 'number',
        needed: true,
        when: { name: 'validity', is: 'months' },
      },
      {
        name: 'statusPurpose',
        pointer: '/statusPurpose',
        label: 'f.status',
        hint: 'f.status.hint',
        control: 'choice',
        needed: true,
        choices: [
          { value: 'revocation', label: 'purpose.revocation' },
          { value: 'suspension', label: 'purpose.suspension' },
        ],
      },
    ],
    lists: [],
  },
  {
    title: 'group.form',
    fields: [
      {
        name: 'route',
        pointer: '/route',
        label: 'f.route',
        control: 'choice',
        needed: true,
        choices: choices(routes, (v) => `award.route.${v}`),
      },
      {
        name: 'participation',
        pointer: '/participation',
        label: 'f.participation',
        control: 'choice',
        needed: true,
        choices: choices(participationForms, (v) => `award.participation.${v}`),
      },
      {
        name: 'providerName',
        pointer: '/provider/name',
        label: 'f.provider.name',
        control: 'text',
      },
      { name: 'providerUrl', pointer: '/provider/url', label: 'f.provider.url', control: 'url' },
    ],
    lists: [],
  },
  {
    title: 'group.more',
    fields: [
      { name: 'content', pointer: '/content', label: 'f.content', control: 'area' },
      {
        name: 'learningResources',
        pointer: '/learningResources',
        label: 'f.learningResources',
        control: 'area',
      },
      { name: 'purpose', pointer: '/purpose', label: 'f.purpose', control: 'area' },
      { name: 'needEvidence', pointer: '/needEvidence', label: 'f.needEvidence', control: 'area' },
      {
        name: 'contributors',
        pointer: '/contributors',
        label: 'f.contributors',
        hint: 'f.oneALine',
        control: 'lines',
      },
      { name: 'source', pointer: '/source', label: 'f.source', control: 'text' },
    ],
    lists: [
      { name: 'standards', pointer: '/standards', label: 'f.standard', fields: alignmentFields },
    ],
  },
];
