import assert from 'node:assert/strict';
import { z } from 'zod';
import type {
  FieldDefinition,
  ListDefinition,
} from '../../../../issuer/console/catalogue/define/definition-types.ts';
import {
  parseDraft,
  withRows,
  withValue,
} from '../../../../issuer/console/catalogue/define/draft.ts';
import { formDefinition } from '../../../../issuer/console/catalogue/define/form-definition.ts';
import { fieldError, formErrors } from '../../../../issuer/console/catalogue/define/form-errors.ts';
import { fromAchievement } from '../../../../issuer/console/catalogue/define/from-achievement.ts';
import { startDraft } from '../../../../issuer/console/catalogue/define/start-draft.ts';
import { toAchievement } from '../../../../issuer/console/catalogue/define/to-achievement.ts';
import { sampleCatalogue } from '../../../../issuer/sample/catalogue.ts';
import { achievementSchema } from '../../../../schemas/achievement/achievement.ts';

const { achievements } = sampleCatalogue('http://issuer.localhost:4100');

function errorsOf(draft: typeof startDraft): readonly string[] {
  const parsed = achievementSchema.safeParse(toAchievement(draft, 1));
  return parsed.success ? [] : formErrors(parsed.error);
}

function fieldOf(name: string): FieldDefinition {
  const found = formDefinition.flatMap(({ fields }) => fields).find((field) => field.name === name);
  assert.ok(found, name);
  return found;
}

describe('issuer/console definition form', () => {
  it('loses nothing of any achievement of the sample catalogue', () => {
    assert.ok(achievements.length > 20);
    for (const { achievement } of achievements) {
      const back = achievementSchema.parse(
        toAchievement(fromAchievement(achievement), achievement.version),
      );
      assert.deepEqual(back, achievement);
    }
  });

  it('keeps what was typed as it is, half-typed or not', () => {
    const draft = withRows(withValue(startDraft, 'hours', 'about twen'), 'outcomes', [
      { values: { text: 'Can weld' }, rows: {} },
    ]);
    assert.deepEqual(parseDraft(JSON.parse(JSON.stringify(draft))), draft);
    assert.equal(parseDraft({ values: { title: 3 }, rows: {} }), undefined);
  });

  it('reads numbers with a decimal comma and names what is no number', () => {
    const typed = withValue(withValue(startDraft, 'credits', '2,5'), 'creditSystem', 'ECTS');
    const stated = z.object({ credits: achievementSchema.shape.credits });
    const { credits } = stated.parse(toAchievement(typed, 1));
    assert.deepEqual(credits, { amount: 2.5, system: 'ECTS' });
    const wrong = withValue(startDraft, 'hours', 'many');
    assert.equal(fieldError(fieldOf('hours'), '', 'many', errorsOf(wrong)), 'define.wrongNumber');
  });

  it('says at each field what is needed or wrong', () => {
    const draft = withValue(withValue(startDraft, 'qaBody', 'QQI'), 'qaBodyUrl', 'qqi dot ie');
    const errors = errorsOf(draft);
    assert.equal(fieldError(fieldOf('title'), '', '', errors), 'define.required');
    assert.equal(fieldError(fieldOf('qaBodyUrl'), '', 'qqi dot ie', errors), 'define.wrongUrl');
    assert.equal(fieldError(fieldOf('duration'), '', '', errors), undefined);
    const half = withValue(startDraft, 'credits', '5');
    assert.equal(fieldError(fieldOf('creditSystem'), '', '', errorsOf(half)), 'define.required');
  });

  it('shows a field for every fault that the schema can find in a stated achievement', () => {
    const pointers = pointersOf(
      formDefinition.flatMap(({ fields }) => fields),
      formDefinition.flatMap(({ lists }) => lists),
    );
    for (const { achievement } of achievements) {
      for (const pointer of leavesOf({
        ...achievement,
        version: undefined,
        fictional: undefined,
      })) {
        const place = pointer.replaceAll(/\/\d+/g, '/#');
        const shown = pointers.some((known) => place === known || place === `${known}/#`);
        assert.ok(shown || hidden.has(place), place);
      }
    }
  });
});

// Ids of outcomes are made by the form; the kind of validity is its own field.
const hidden = new Set(['/outcomes/#/id', '/validity/kind', '/relations/#/target/title']);

function pointersOf(
  fields: readonly FieldDefinition[],
  lists: readonly ListDefinition[],
): string[] {
  return [
    ...fields.map(({ pointer }) => pointer),
    ...lists.flatMap((list) =>
      pointersOf(list.fields, list.lists ?? []).map((inner) => `${list.pointer}/#${inner}`),
    ),
  ];
}

function leavesOf(value: unknown, at = ''): string[] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, `${at}/${name}`));
}
