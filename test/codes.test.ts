import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkCodes } from '../schemas/verdict/verdict.ts';
import { readSourceFiles } from './support/source-files.ts';

// These name every code there is, in a union, in a table of statuses or in words for a face: that neither gives nor asserts one.
const TABLES =
  /^(core\/errors\.ts|core\/http\/problem\.ts|schemas\/verdict\/|ui\/|issuer\/console\/|verifier\/page\/|wallet-web\/app\/|test\/core\/http\/problem\.test\.ts|test\/codes\.test\.ts)/;

const files = readSourceFiles().filter(({ path }) => !TABLES.test(path));
const isNamed = (code: string, inTests: boolean): boolean =>
  files.some(
    ({ path, code: text }) => path.startsWith('test/') === inTests && text.includes(`'${code}'`),
  );
/** Codes that the programs can give and that no test expects. */
const unasserted = (codes: readonly string[]): readonly string[] =>
  codes.filter((code) => isNamed(code, false) && !isNamed(code, true));

describe('every reason that a person can be given', () => {
  it('for a refusal is asserted by a test', () => {
    const union = readFileSync(new URL('../core/errors.ts', import.meta.url), 'utf8');
    const codes = [...union.matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(([, code]) => String(code));
    assert.ok(codes.length > 30, 'the codes are read from core/errors.ts');
    assert.deepEqual(unasserted(codes), []);
  });

  it('for a verdict is asserted by a test', () => {
    const codes: readonly string[] = Object.values(checkCodes).flat();
    assert.deepEqual(unasserted(codes), []);
  });
});
