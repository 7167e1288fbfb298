import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyEncryptionKey } from '../../cli/key-encryption-key.ts';
import { openData } from '../../cli/open-data.ts';
import { throwsWith } from '../support/rejects-with.ts';
import { type Sandbox, sandbox } from './cli-support.ts';

describe('skillseal', () => {
  let box: Sandbox;
  before(() => {
    box = sandbox();
  });
  after(() => box.remove());

  it('explains every command and every option', async () => {
    const { code, stdout } = await box.run('--help');
    assert.equal(code, 0);
    for (const file of ['start-plan', 'issue', 'list', 'verify']) {
      const source = readFileSync(new URL(`../../cli/${file}.ts`, import.meta.url), 'utf8');
      const options = /const OPTIONS = \{([^}]*)\}/.exec(source)?.[1] ?? '';
      const names = [...options.matchAll(/'?([a-z-]+)'?: '(?:string|boolean)'/g)].map((m) => m[1]);
      assert.ok(names.length > 0, file);
      for (const name of names) assert.ok(stdout.includes(`--${name} `), `--${name} of ${file}`);
    }
    assert.equal((await box.run('issue', '--help')).stdout, stdout);
  });

  it('shows the help and exits with 2 without a command', async () => {
    const { code, stdout } = await box.run();
    assert.equal(code, 2);
    assert.match(stdout, /^skillseal: /);
  });

  it('states its version', async () => {
    assert.match((await box.run('--version')).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  for (const [args, words] of [
    [['fly'], /no command "fly"/],
    [['list', 'centres', '--fly'], /Unknown option '--fly'/],
    [['list', 'centres', '--data'], /'--data <value>' argument missing/],
    [['list'], /Say what to list/],
    [['list', 'centres', '--centre', 'x'], /goes with achievements/],
    [['start', 'now'], /"now" is not understood/],
    [['start', '--issuer-port', '99999'], /port from 1 to 65535/],
    [['start', '--register', 'https://register.example'], /go together/],
    [['start', '--issuer-url', 'http://issuer.example'], /must begin with https/],
    [['start', '--issuer-url', 'nonsense'], /must be an origin/],
  ] as const) {
    it(`refuses ${args.join(' ')} in one line, exit code 2`, async () => {
      const { code, stdout, stderr } = await box.run(...args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, words);
      assert.match(stderr, /^skillseal: [^\n]+\n$/);
    });
  }

  it('says that there is nothing to list, and how to come to something', async () => {
    const { code, stdout, stderr } = await box.run('list', 'centres', '--data', box.data);
    assert.deepEqual([code, stdout], [0, '']);
    assert.match(stderr, /nothing to list.*--sample/);
  });

  it('lists centres and achievements as arrays with slug and id, and what a centre may award today', async () => {
    const data = ['--data', box.data, '--json'];
    const list = async (...args: readonly string[]) =>
      JSON.parse((await box.run('list', ...args, ...data)).stdout);
    const centres = JSON.parse((await box.run('list', 'centres', '--sample', ...data)).stdout);
    assert.ok(centres.some((c: { slug: string }) => c.slug === 'kerry-harbour-college'));
    const all: { id: string; title: string; version: number }[] = await list('achievements');
    assert.ok(all.length > 30);
    const own: typeof all = await list('achievements', '--centre', 'marsa-trades-college');
    assert.ok(own.length > 0 && own.length < all.length);
    // Its right to this one ended with 2025.
    assert.ok(all.some(({ id }) => id === 'award-in-vocational-skills-a'));
    assert.ok(!own.some(({ id }) => id === 'award-in-vocational-skills-a'));
    assert.match((await box.run('list', 'centres', '--data', box.data)).stdout, /^\S+ +[A-Z]{2} /);
    const unknown = await box.run('list', 'achievements', '--centre', 'nowhere', ...data);
    assert.equal(unknown.code, 2);
  });
});

describe('the key-encryption key', () => {
  let box: Sandbox;
  beforeEach(() => {
    box = sandbox();
  });
  afterEach(() => box.remove());
  const path = (): string => join(box.root, 'config', 'skillseal', 'key-encryption-key');

  it('is made at the first start, for this user alone, and stays', () => {
    const { env } = box.io();
    const key = keyEncryptionKey(env);
    assert.equal(key.length, 32);
    assert.equal(statSync(path()).mode & 0o777, 0o600);
    assert.deepEqual(keyEncryptionKey(env), key);
  });

  it('is refused when others can read it, or when it is not 32 bytes', () => {
    const { env } = box.io();
    keyEncryptionKey(env);
    chmodSync(path(), 0o640);
    throwsWith(() => keyEncryptionKey(env), 'configuration', /can be read by others.*chmod 600/);
    chmodSync(path(), 0o600);
    writeFileSync(path(), 'short');
    throwsWith(() => keyEncryptionKey(env), 'configuration', /32 random bytes/);
  });

  it('comes from the environment when it is given there', () => {
    const text = Buffer.alloc(32, 7).toString('base64url');
    const env = { ...box.io().env, SKILLSEAL_KEY_ENCRYPTION_KEY: text };
    assert.deepEqual(keyEncryptionKey(env), new Uint8Array(32).fill(7));
    const wrong = { ...env, SKILLSEAL_KEY_ENCRYPTION_KEY: 'x' };
    throwsWith(() => keyEncryptionKey(wrong), 'configuration', /SKILLSEAL_KEY_ENCRYPTION_KEY/);
  });

  it('says so when it cannot be made', () => {
    writeFileSync(join(box.root, 'config'), 'a file where the folder should be');
    throwsWith(() => keyEncryptionKey(box.io().env), 'configuration', /cannot be read or made/);
  });

  it('of another installation does not open these data', async () => {
    const first = await openData(box.io(), { data: box.data, sample: true });
    await first.close();
    mkdirSync(join(box.root, 'other'));
    const other = { ...box.io(), env: { XDG_CONFIG_HOME: join(box.root, 'other') } };
    await assert.rejects(openData(other, { data: box.data, sample: false }), {
      code: 'key-unavailable',
    });
  });
});
