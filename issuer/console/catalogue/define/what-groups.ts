import {
  achievementClasses,
  qualifiers,
  strands,
} from '../../../../schemas/achievement/achievement.ts';
import { alignmentFields } from './alignment-fields.ts';
import { choices, none } from './choices.ts';
import type { Choice, GroupDefinition } from './definition-types.ts';

const eqfLevels: readonly Choice[] = ['1', '2', '3', '4', '5', '6', '7', '8'].map((value) => ({
  value,
  text: value,
}));

/** What it is, what a person can do after it, and what it is worth. */
export const whatGroups: readonly GroupDefinition[] = [
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
];
