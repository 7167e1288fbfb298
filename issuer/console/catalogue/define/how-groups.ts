import {
  assessmentKinds,
  assessorKinds,
  supervisionKinds,
} from '../../../../schemas/achievement/achievement.ts';
import { choices } from './choices.ts';
import type { GroupDefinition } from './definition-types.ts';

const assessed = { name: 'assessed', is: 'yes' } as const;

/** How it is assessed and who stands for its quality. */
export const howGroups: readonly GroupDefinition[] = [
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
];
