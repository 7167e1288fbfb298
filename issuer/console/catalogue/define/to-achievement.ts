import { type Draft, fieldOf, rowsOf } from './draft.ts';

type Json = { readonly [name: string]: unknown };

/**
 * What was typed, in the form of an achievement, for the schema to judge; empty fields are absent, never empty.
 * A group such as credits is there as soon as one of its fields is, so that the schema names the missing other.
 */
export function toAchievement(draft: Draft, version: number): unknown {
  const own = (name: string) => texts(draft, { [name]: name });
  return {
    ...own('id'),
    version,
    ...texts(draft, { language: 'language', title: 'title', localTerm: 'localTerm' }),
    ...texts(draft, { description: 'description', class: 'class' }),
    issuerCountry: fieldOf(draft, 'issuerCountry').trim().toUpperCase(),
    ...own('issuerRegion'),
    sectors: lines(draft, 'sectors'),
    outcomes: rowsOf(draft, 'outcomes').map(toOutcome),
    ...group('level', toLevel(draft)),
    ...group('credits', {
      ...numbers(draft, { credits: 'amount' }),
      ...texts(draft, { creditSystem: 'system' }),
    }),
    ...(fieldOf(draft, 'hours').trim() === ''
      ? {}
      : {
          workload: {
            ...numbers(draft, { hours: 'hours' }),
            ...texts(draft, { qualifier: 'qualifier' }),
          },
        }),
    ...own('duration'),
    ...toAssessment(draft),
    qualityAssurance: toQuality(draft),
    relations: rowsOf(draft, 'relations').map(toRelation),
    prerequisites: lines(draft, 'prerequisites'),
    validity:
      fieldOf(draft, 'validity') === 'months'
        ? { kind: 'months', ...numbers(draft, { months: 'months' }) }
        : { kind: 'no-expiry' },
    ...texts(draft, { route: 'route', participation: 'participation' }),
    standards: rowsOf(draft, 'standards').map(toAlignment),
    ...group('provider', texts(draft, { providerName: 'name', providerUrl: 'url' })),
    contributors: lines(draft, 'contributors'),
    ...texts(draft, { content: 'content', learningResources: 'learningResources' }),
    ...texts(draft, { purpose: 'purpose', needEvidence: 'needEvidence' }),
    ...toGrading(draft),
    ...texts(draft, { statusPurpose: 'statusPurpose', source: 'source' }),
    fictional: lines(draft, 'fictional'),
  };
}

function texts(draft: Draft, names: { readonly [from: string]: string }): Json {
  const entries = Object.entries(names).map(([from, to]) => [to, fieldOf(draft, from).trim()]);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

/** A comma is a decimal sign in many countries; what is no number stays text, which the schema then names. */
function numbers(draft: Draft, names: { readonly [from: string]: string }): Json {
  return Object.fromEntries(
    Object.entries(texts(draft, names)).map(([to, typed]) => {
      const read = Number(String(typed).replace(',', '.'));
      return [to, Number.isNaN(read) ? typed : read];
    }),
  );
}

function lines(draft: Draft, name: string): readonly string[] {
  return fieldOf(draft, name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function group(name: string, content: Json): Json {
  return Object.keys(content).length === 0 ? {} : { [name]: content };
}

const alignment = {
  framework: 'framework',
  name: 'name',
  url: 'url',
  code: 'code',
  version: 'version',
};

function toAlignment(row: Draft): Json {
  return texts(row, alignment);
}

function toOutcome(row: Draft, index: number): Json {
  return {
    id: fieldOf(row, 'id') === '' ? `lo-${index + 1}` : fieldOf(row, 'id'),
    ...texts(row, { text: 'text', strand: 'strand', complexity: 'complexity' }),
    alignments: rowsOf(row, 'alignments').map(toAlignment),
  };
}

function toLevel(draft: Draft): Json {
  return {
    ...numbers(draft, { eqf: 'eqf' }),
    ...group(
      'national',
      texts(draft, { nationalFramework: 'framework', nationalLevel: 'level', nationalUrl: 'url' }),
    ),
    ...group('own', texts(draft, { ownScheme: 'scheme', ownLevel: 'level' })),
    ...texts(draft, { levelUrl: 'registerUrl' }),
  };
}

function toAssessment(draft: Draft): Json {
  if (fieldOf(draft, 'assessed') !== 'yes') return {};
  const methods = rowsOf(draft, 'methods').map((row) =>
    texts(row, { kind: 'kind', description: 'description' }),
  );
  const names = { assessor: 'assessor', supervision: 'supervision', criteria: 'criteria' };
  return { assessment: { methods, ...texts(draft, names) } };
}

function toQuality(draft: Draft): Json {
  return {
    ...texts(draft, { qaKind: 'kind' }),
    ...group('body', texts(draft, { qaBody: 'name', qaBodyUrl: 'url' })),
    ...group(
      'accreditation',
      texts(draft, { accreditationId: 'id', accreditationBody: 'body', accreditationUrl: 'url' }),
    ),
    registeredIn: rowsOf(draft, 'registeredIn').map((row) =>
      texts(row, { register: 'register', code: 'code', url: 'url' }),
    ),
  };
}

function toRelation(row: Draft): Json {
  return {
    ...texts(row, { kind: 'kind' }),
    ...group('target', texts(row, { target: 'title', targetId: 'id' })),
    ...texts(row, { part: 'part' }),
  };
}

function toGrading(draft: Draft): Json {
  const name = texts(draft, { gradingName: 'name' });
  const values = lines(draft, 'gradingValues');
  return Object.keys(name).length === 0 && values.length === 0
    ? {}
    : { grading: { ...name, values } };
}
