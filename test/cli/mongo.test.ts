import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createConnection } from 'mongoose';
import { describeWithMongo } from '../storage/mongo/mongo-place.ts';
import { type Ran, type Sandbox, sandbox } from './cli-support.ts';

const LIST = `Full name,E-mail,Award date\n${Array.from(
  { length: 12 },
  (_, n) => `Person ${n},p${n}@example.org,2026-11-${10 + (n % 10)}`,
).join('\n')}\n`;

describeWithMongo('the commands on a MongoDB store', (uri) => {
  let box: Sandbox;
  let base: string;
  let env: Readonly<Record<string, string>>;

  beforeEach(() => {
    const address = new URL(uri);
    address.pathname = `/skillseal_test_${randomBytes(6).toString('hex')}`;
    base = address.href;
    env = {
      SKILLSEAL_STORE: base,
      SKILLSEAL_KEY_ENCRYPTION_KEY: randomBytes(32).toString('base64url'),
    };
    box = sandbox(env);
  });
  afterEach(async () => {
    box.remove();
    for (const program of ['issuer', 'register']) {
      const connection = await createConnection(`${base}_${program}`).asPromise();
      await connection.dropDatabase();
      await connection.close();
    }
  });

  const issueIn = (place: Sandbox): Promise<Ran> =>
    place.run(
      ...['issue', place.file('list.csv', LIST), '--centre', 'kerry-harbour-college'],
      ...['--achievement', 'microsoft-365-fundamentals', '--out', place.out, '--sample'],
    );

  it('issue, refuse to issue twice, list and verify', async () => {
    const first = await issueIn(box);
    assert.deepEqual([first.code, first.stdout], [0, 'issued 12, skipped 0, rejected 0\n']);
    assert.equal((await issueIn(box)).stdout, 'issued 0, skipped 12, rejected 0\n');
    assert.match((await box.run('list', 'centres')).stdout, /kerry-harbour-college/);
    const verified = await box.run('verify', box.out, '--store', base);
    assert.equal(verified.code, 0, verified.stderr);
    assert.equal(verified.stdout.match(/genuine and in force/g)?.length, 12);
  });

  it('say which store they were given when it is the wrong one', async () => {
    await box.run('list', 'centres', '--sample');
    const wrong = sandbox({ ...env, SKILLSEAL_ISSUER_STORE: `${base}_register` });
    const { code, stderr } = await wrong.run('list', 'centres');
    assert.equal(code, 2);
    assert.match(stderr, /This is the store of the register, not of the issuer/);
    wrong.remove();
  });

  it('issue every award once when two of them take the same list at once', async () => {
    await box.run('list', 'centres', '--sample');
    const other = sandbox(env);
    const both = await Promise.all([issueIn(box), issueIn(other)]);
    assert.deepEqual(
      both.map(({ code }) => code),
      [0, 0],
      both.map(({ stderr }) => stderr).join(),
    );
    // Each may also deliver what the other was in the middle of signing: the file of an award has one name.
    const files = [box, other].flatMap((one) => (existsSync(one.out) ? one.outFiles() : []));
    assert.equal(new Set(files).size, 12, both.map(({ stdout }) => stdout).join());
    other.remove();
  });
});
