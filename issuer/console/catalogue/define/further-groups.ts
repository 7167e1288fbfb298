import {
  participationForms,
  relationKinds,
  routes,
} from '../../../../schemas/achievement/achievement.ts';
import { alignmentFields } from './alignment-fields.ts';
import { choices } from './choices.ts';
import type { GroupDefinition } from './definition-types.ts';

/** What it belongs to, how long it counts, how it is taken, and what else is known. */
export const furtherGroups: readonly GroupDefinition[] = [
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
