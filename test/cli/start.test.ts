import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import request from 'supertest';
import { prepareData } from '../../cli/prepare-data.ts';
import { startAll } from '../../cli/start-all.ts';
import { readStartPlan, type StartPlan } from '../../cli/start-plan.ts';
import { welcome } from '../../cli/welcome.ts';
import { rejectsWith } from '../support/rejects-with.ts';
import { type Sandbox, sandbox } from './cli-support.ts';

/** Ports that were free a moment ago. */
async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports: number[] = [];
  for (const server of servers) {
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    ports.push((server.address() as AddressInfo).port);
  }
  for (const server of servers) {
    await new Promise((resolve) => {
      server.close(resolve);
    });
  }
  return ports;
}

async function planFor(box: Sandbox, ...more: readonly string[]): Promise<StartPlan> {
  const [issuer, verifier, wallet] = await freePorts(3);
  const ports = ['--issuer-port', issuer, '--verifier-port', verifier, '--wallet-port', wallet];
  return readStartPlan([...ports.map(String), '--data', box.data, ...more]);
}

describe('skillseal start', () => {
  let box: Sandbox;
  beforeEach(() => {
    box = sandbox();
  });
  afterEach(() => box.remove());

  it('runs all programs on an empty folder and tells the addresses and the setup link', async () => {
    const plan = await planFor(box);
    const prepared = await prepareData(box.io(), plan);
    const running = await startAll(plan, prepared.recorded, box.io());
    try {
      const text = welcome(plan, prepared, running);
      for (const address of Object.values(plan.addresses)) assert.ok(text.includes(address));
      assert.match(text, /Set the service up by this link.*\n {2}\S+\/console\/join#[\w-]+\n/);
      const at = (port: number) => request(`http://127.0.0.1:${port}`);
      const register = await at(plan.ports.issuer).get('/register/register.jwt');
      assert.equal(register.status, 200);
      assert.equal((await at(plan.ports.verifier).get('/api/config')).status, 200);
      assert.equal((await at(plan.ports.wallet).get('/api/config')).status, 200);
    } finally {
      await running.close();
    }
  });

  it('loads the sample and prints how its staff sign in, again at every start', async () => {
    const plan = await planFor(box, '--sample');
    const first = await prepareData(box.io(), plan);
    assert.deepEqual(
      [...new Set(first.sampleLinks.map(({ role }) => role))],
      ['operator', 'officer'],
    );
    const again = await prepareData(box.io(), { ...plan, sample: false });
    assert.equal(again.sampleLinks.length, first.sampleLinks.length);
    assert.notEqual(again.sampleLinks[0]?.link, first.sampleLinks[0]?.link);
  });

  it('leaves nothing running when a port is taken', async () => {
    const plan = await planFor(box);
    const taken = createServer();
    await new Promise<void>((resolve) => {
      taken.listen(plan.ports.wallet, '127.0.0.1', resolve);
    });
    const { recorded } = await prepareData(box.io(), plan);
    const start = startAll(plan, recorded, box.io());
    await rejectsWith(start, 'configuration', /already in use by another program/);
    await new Promise((resolve) => {
      taken.close(resolve);
    });
    const running = await startAll(plan, recorded, box.io());
    await running.close();
  });

  it('can be repeated with another address as long as there is no centre', async () => {
    const plan = await planFor(box);
    const elsewhere = { ...plan.addresses, issuer: 'https://issuer.example' };
    await prepareData(box.io(), plan);
    const prepared = await prepareData(box.io(), { ...plan, addresses: elsewhere });
    assert.equal(prepared.recorded, 'https://issuer.example');
  });

  it('makes nothing when a port is taken', async () => {
    const plan = await planFor(box);
    const taken = createServer();
    await new Promise<void>((resolve) => {
      taken.listen(plan.ports.verifier, '127.0.0.1', resolve);
    });
    const ports = ['issuer', 'verifier', 'wallet'] as const;
    const options = ports.flatMap((name) => [`--${name}-port`, String(plan.ports[name])]);
    const { code, stderr } = await box.run('start', ...options, '--data', box.data);
    assert.equal(code, 2);
    assert.match(stderr, new RegExp(`Port ${plan.ports.verifier} .* already in use`));
    assert.ok(!existsSync(box.data));
    await new Promise((resolve) => {
      taken.close(resolve);
    });
  });

  it('keeps the recorded address when it moves on this machine, so that old credentials verify, and refuses another host', async () => {
    const plan = await planFor(box, '--sample');
    await prepareData(box.io(), plan);
    const list = box.file('list.csv', 'Name,Award date\nAnna,2026-11-20\n');
    const what = [
      '--achievement',
      'microsoft-365-fundamentals',
      '--centre',
      'kerry-harbour-college',
    ];
    await box.run('issue', list, ...what, '--out', box.out, '--data', box.data);
    const credential = JSON.parse(readFileSync(join(box.out, String(box.outFiles()[0])), 'utf8'));
    assert.ok(credential.credentialStatus.id.startsWith(plan.addresses.issuer));
    const moved = await planFor(box);
    const prepared = await prepareData(box.io(), moved);
    assert.equal(prepared.recorded, plan.addresses.issuer);
    const running = await startAll(moved, prepared.recorded, box.io());
    try {
      const text = welcome(moved, prepared, running);
      assert.ok(!text.includes(plan.addresses.issuer), text);
      const wallet = request(`http://127.0.0.1:${moved.ports.wallet}`);
      const moves = [{ from: plan.addresses.issuer, to: moved.addresses.issuer }];
      assert.deepEqual((await wallet.get('/api/config')).body.moved, moves);
      const verifier = request(`http://127.0.0.1:${moved.ports.verifier}`);
      const report = await verifier.post('/verify').send(credential);
      assert.equal(report.body.verdict, 'genuine-in-force');
      assert.equal(report.body.credentials[0].standing, 'accredited-on-award-date');
    } finally {
      await running.close();
    }
    const elsewhere = { ...plan.addresses, issuer: 'https://issuer.example' };
    await rejectsWith(
      prepareData(box.io(), { ...plan, addresses: elsewhere }),
      'store-elsewhere',
      /made for http:\/\/issuer\.localhost:\d+, .* not for https:\/\/issuer\.example/,
    );
  });

  it('does not load the sample on a public address', async () => {
    const plan = await planFor(box, '--sample', '--issuer-url', 'https://issuer.example');
    await rejectsWith(prepareData(box.io(), plan), 'not-allowed', /fictional/);
  });

  it('reads addresses without a slash at the end, and both parts of a register elsewhere', () => {
    const plan = readStartPlan([
      ...['--issuer-url', 'https://issuer.example/', '--smtp', 'smtp://mail.example'],
      ...['--register', 'https://register.example/', '--operator', 'did:jwk:x'],
      ...['--mail-from', 'no-reply@issuer.example', '--host', '0.0.0.0'],
    ]);
    assert.deepEqual(
      [plan.addresses.issuer, plan.addresses.wallet, plan.register, plan.host],
      [
        'https://issuer.example',
        'http://wallet.localhost:4300',
        { url: 'https://register.example', operator: 'did:jwk:x' },
        '0.0.0.0',
      ],
    );
  });
});
