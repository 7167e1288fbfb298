import assert from 'node:assert/strict';
import {
  filesTooLong,
  importsAgainstTheRule,
  librariesOutOfPlace,
  namesOutOfStyle,
  storesOpenedOutOfPlace,
  wordsOutOfPlace,
} from './support/architecture-rules.ts';
import { readSourceFiles, toSourceFile } from './support/source-files.ts';

const files = readSourceFiles();

function expectNone(violations: readonly string[]): void {
  assert.equal(violations.length, 0, `\n  ${violations.join('\n  ')}\n`);
}

describe('the architecture', () => {
  it('is read from the sources', () => {
    assert.ok(files.length > 50);
    assert.ok(files.some((file) => file.imports.length > 0));
  });

  it('schemas ← core ← verifier/engine ← storage ← programs; faces know no server; nothing knows cli', () =>
    expectNone(importsAgainstTheRule(files)));
  it('confines every foreign library to its folder, and Node to what runs in Node', () =>
    expectNone(librariesOutOfPlace(files)));
  it('reaches for time, chance, environment and network in one place each', () =>
    expectNone(wordsOutOfPlace(files)));
  it('opens stores in main.ts and in commands only', () =>
    expectNone(storesOpenedOutOfPlace(files)));
  it('has files that can be read at once: 300 lines, main.ts 60', () =>
    expectNone(filesTooLong(files)));
  it('names files in kebab-case and imports with their ending', () =>
    expectNone(namesOutOfStyle(files)));
});

describe('the architecture rules', () => {
  const check = (
    rule: (files: readonly ReturnType<typeof toSourceFile>[]) => readonly string[],
    path: string,
    text: string,
  ): number => rule([toSourceFile(path, text)]).length;

  const wrongImports: readonly (readonly [path: string, to: string])[] = [
    ['schemas/a.ts', '../core/ids.ts'],
    ['core/proofs/a.ts', '../net/guarded-fetch.ts'],
    ['core/a.ts', '../storage/store.ts'],
    ['verifier/engine/a.ts', '../app.ts'],
    ['verifier/engine/a.ts', '../../core/http/problem.ts'],
    ['storage/a.ts', '../issuer/app.ts'],
    ['issuer/a.ts', '../verifier/app.ts'],
    ['issuer/a.ts', './console/main.tsx'],
    ['issuer/a.ts', '../ui/http.ts'],
    ['verifier/a.ts', '../wallet-web/server/app.ts'],
    ['wallet-web/server/a.ts', '../../issuer/app.ts'],
    ['wallet-web/app/a.tsx', '../server/app.ts'],
    ['issuer/console/a.tsx', '../../core/net/guarded-fetch.ts'],
    ['verifier/page/a.tsx', '../../storage/store.ts'],
    ['ui/a.ts', '../issuer/console/a.ts'],
    ['issuer/a.ts', '../cli/main.ts'],
    ['core/a.ts', '../test/support/browser.ts'],
    ['elsewhere/a.ts', './b.ts'],
  ];
  for (const [path, to] of wrongImports)
    it(`see ${path} importing ${to}`, () =>
      assert.equal(check(importsAgainstTheRule, path, `import { a } from '${to}';`), 1));

  const wrongLibraries: readonly (readonly [path: string, name: string])[] = [
    ['issuer/credentials/a.ts', '@digitalbazaar/vc'],
    ['core/a.ts', 'jose'],
    ['issuer/a.ts', 'libsql'],
    ['issuer/access/a.ts', 'express'],
    ['core/a.ts', 'node:fs'],
    ['verifier/page/a.tsx', 'node:crypto'],
    ['core/a.ts', 'left-pad'],
  ];
  for (const [path, name] of wrongLibraries)
    it(`see ${path} importing ${name}`, () => {
      for (const text of [
        `import a from '${name}';`,
        `import '${name}';`,
        `await import('${name}')`,
      ])
        assert.equal(check(librariesOutOfPlace, path, text), 1);
    });

  const wrongWords = [
    'Date.now()',
    'new Date()',
    'Math.random()',
    'crypto.randomUUID()',
    'process.env.HOME',
    'rejectUnauthorized: false',
    'globalThis.fetch(x)',
    'await fetch(x)',
    'element.innerHTML = x',
    "readFileSync('../shared/data/x')",
  ];
  for (const word of wrongWords)
    it(`see ${word}`, () => {
      assert.equal(check(wordsOutOfPlace, 'core/a.ts', `const a = ${word};`), 1);
      assert.equal(check(wordsOutOfPlace, 'core/a.ts', `// ${word}\n/** ${word} */`), 0);
    });

  it('see a long file, a long main.ts, a store opened and a name out of style', () => {
    assert.equal(check(filesTooLong, 'core/a.ts', 'a\n'.repeat(301)), 1);
    assert.equal(check(filesTooLong, 'issuer/main.ts', 'a\n'.repeat(61)), 1);
    assert.equal(check(filesTooLong, 'ui/messages/en/console.ts', 'a\n'.repeat(999)), 0);
    const opening = "import { openIssuerStore } from '../storage/open-store.ts';";
    assert.equal(check(storesOpenedOutOfPlace, 'issuer/app.ts', opening), 1);
    assert.equal(check(storesOpenedOutOfPlace, 'issuer/main.ts', opening), 0);
    assert.equal(check(namesOutOfStyle, 'core/aB.ts', ''), 1);
    assert.equal(check(namesOutOfStyle, 'core/a.ts', "import './b';"), 1);
  });
});
