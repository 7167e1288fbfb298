import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

const readme = readFileSync('README.md', 'utf8');
const dependencies = readFileSync('docs/dependencies.md', 'utf8');
const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));

/** The names in one section of package.json. */
function names(section: string): readonly string[] {
  assert.ok(typeof manifest === 'object' && manifest !== null);
  return Object.keys(Reflect.get(manifest, section) ?? {});
}

describe('README', () => {
  it('names only npm scripts that package.json has', () => {
    const scripts = [...readme.matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1] ?? '');
    assert.ok(scripts.length > 0);
    for (const script of [...scripts, 'start', 'test']) {
      assert.ok(names('scripts').includes(script), `npm run ${script}`);
    }
  });

  it('gives the two commands and the sample', () => {
    for (const command of ['npm ci && npm start', 'npm start -- --sample', 'npm cit']) {
      assert.ok(readme.split('\n').includes(command), command);
    }
  });

  it('names only folders and files that exist', () => {
    const paths = [...readme.matchAll(/`([a-z][a-z-]*(?:\/[a-z.-]+)*)`/g)]
      .map((match) => match[1] ?? '')
      .filter((path) => path.includes('/') || readme.includes(`\n| \`${path}\` |`));
    const links = [...readme.matchAll(/\]\(((?!https?:)[^)]+)\)/g)].map((match) => match[1] ?? '');
    assert.ok(paths.length > 20 && links.length > 5);
    for (const path of [...paths, ...links, '.ci/run']) assert.ok(existsSync(path), path);
  });
});

describe('docs/dependencies.md', () => {
  it('gives a reason for every dependency, and for nothing else', () => {
    const explained = [...dependencies.matchAll(/^\| `([^`]+)` \| \S/gm)].map((match) => match[1]);
    const wanted = [...names('dependencies'), ...names('devDependencies')];
    assert.deepEqual([...explained].sort(), [...wanted].sort());
  });
});
