import assert from 'node:assert/strict';
import { sampleCatalogue } from '../../../issuer/sample/catalogue.ts';
import { achievementSchema } from '../../../schemas/achievement/achievement.ts';
import {
  euRecommendationCodes,
  euRecommendationGaps,
} from '../../../schemas/achievement/eu-recommendation.ts';
import { missingToIssue } from '../../../schemas/achievement/issue-obligations.ts';

const { achievements } = sampleCatalogue('http://issuer.localhost:4100');
const find = (id: string) => {
  const found = achievements.find(({ achievement }) => achievement.id === id)?.achievement;
  assert.ok(found !== undefined, id);
  return found;
};
const pointers = (input: unknown) =>
  missingToIssue(achievementSchema.parse(input)).map(({ pointer }) => pointer);

describe('missingToIssue', () => {
  it('asks for no level, credits or hours: many real awards state none', () => {
    assert.deepEqual(pointers(find('comptia-a-plus-core-series')), []);
  });

  it('asks for outcomes and a method of assessment', () => {
    const { assessment: _, ...rest } = find('comptia-a-plus-core-series');
    assert.deepEqual(pointers({ ...rest, outcomes: [] }), ['/outcomes', '/assessment/methods']);
  });

  it('forbids outcomes, credits and a level where attendance is all that was asked (R-48)', () => {
    const claims = {
      outcomes: [{ id: 'lo-1', text: 'Can listen' }],
      credits: { amount: 1, system: 'ECTS' },
      level: { eqf: 4 },
    };
    assert.deepEqual(pointers({ ...find('open-day-digital-skills'), ...claims }), [
      '/outcomes',
      '/credits',
      '/level',
    ]);
    const badge = find('comptia-a-plus-core-series');
    const assessment = { ...badge.assessment, methods: [{ kind: 'attendance' }] };
    assert.deepEqual(pointers({ ...badge, assessment }), ['/outcomes']);
  });

  it('asks a partial qualification for its whole, and every part for which part it is (R-06)', () => {
    const partial = find('component-spreadsheets');
    assert.deepEqual(pointers({ ...partial, relations: [{ kind: 'stand-alone' }] }), [
      '/relations',
    ]);
    const relations = [{ kind: 'part-of', target: { title: 'The whole' } }];
    assert.deepEqual(pointers({ ...partial, relations }), ['/relations/0/part']);
  });

  it('refuses an outcome id that stands twice', () => {
    const outcome = { id: 'lo-1', text: 'Can count' };
    const outcomes = [outcome, outcome];
    assert.deepEqual(pointers({ ...find('cas-digital-education'), outcomes }), ['/outcomes/1/id']);
  });
});

describe('euRecommendationGaps', () => {
  it('is empty for an award with every mandatory element of Annex I', () => {
    assert.deepEqual(euRecommendationGaps(find('microsoft-365-cloud-concepts')), []);
  });

  it('names the workload where a source states none', () => {
    assert.deepEqual(euRecommendationGaps(find('comptia-a-plus-core-series')), ['workload']);
  });

  it('names every element that is lacking', () => {
    const nothing = {
      ...find('open-day-digital-skills'),
      participation: 'not-applicable',
      qualityAssurance: { kind: 'none-stated' },
    };
    assert.deepEqual(euRecommendationGaps(achievementSchema.parse(nothing)), [
      ...euRecommendationCodes,
    ]);
  });
});
