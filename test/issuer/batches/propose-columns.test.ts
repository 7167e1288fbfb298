import assert from 'node:assert/strict';
import { missingFields } from '../../../issuer/batches/missing-fields.ts';
import { proposeColumns } from '../../../issuer/batches/propose-columns.ts';

const fieldsOf = (...header: readonly string[]) => proposeColumns(header).map((c) => c.field);

describe('proposeColumns', () => {
  for (const spelling of [
    'Family name',
    'FAMILY_NAME',
    'familyName',
    ' family-name ',
    'FamilyName',
  ])
    it(`recognises "${spelling}"`, () => {
      assert.deepEqual(fieldsOf(spelling), ['familyName']);
    });

  const lists: readonly [string, readonly string[], readonly (string | null)[]][] = [
    [
      'English',
      ['Given name', 'Surname', 'E-mail', 'Date of birth', 'Award date', 'Grade'],
      ['givenName', 'familyName', 'email', 'birthDate', 'awardDate', 'grade'],
    ],
    [
      'Latvian',
      ['Vārds', 'Uzvārds', 'E-pasts', 'Dzimšanas datums', 'Piešķiršanas datums', 'Atzīme'],
      ['givenName', 'familyName', 'email', 'birthDate', 'awardDate', 'grade'],
    ],
    [
      'Latvian without diacritics',
      ['VARDS', 'uzvards', 'epasts'],
      ['givenName', 'familyName', 'email'],
    ],
    [
      'Russian',
      ['Имя', 'Фамилия', 'Эл. почта', 'Дата рождения', 'Дата выдачи', 'Оценка'],
      ['givenName', 'familyName', 'email', 'birthDate', 'awardDate', 'grade'],
    ],
    ['a whole name in Russian', ['Ф.И.О.', 'дата'], ['name', 'awardDate']],
    ['a bare name alone', ['Name', 'Date'], ['name', 'awardDate']],
    ['German, where Name is the family name', ['Vorname', 'Name'], ['givenName', 'familyName']],
    [
      'remarks in brackets',
      ['Given name(s)', 'Award date (YYYY-MM-DD)', 'Final grade [optional]', '(none)'],
      ['givenName', 'awardDate', 'grade', null],
    ],
    ['camelCase', ['candidateId', 'creditsEarned'], ['candidateId', 'creditsEarned']],
  ];
  for (const [language, header, fields] of lists) {
    it(`reads the headers of a list: ${language}`, () => {
      assert.deepEqual(fieldsOf(...header), fields);
    });
  }

  it('leaves an unknown column and the second column of a field without a field', () => {
    assert.deepEqual(fieldsOf('Name', 'Shoe size', 'E-mail', 'Mail', ''), [
      'name',
      null,
      'email',
      null,
      null,
    ]);
  });

  it('missingFields asks for a name, whole or in two parts, and an award date', () => {
    assert.deepEqual(missingFields(proposeColumns(['First name', 'Date'])), ['name']);
    assert.deepEqual(missingFields(proposeColumns(['First name', 'Surname'])), ['awardDate']);
    assert.deepEqual(missingFields(proposeColumns(['Name', 'Award date'])), []);
  });
});
