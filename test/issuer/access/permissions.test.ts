import assert from 'node:assert/strict';
import { findPermission } from '../../../issuer/access/find-permission.ts';
import { permissions } from '../../../issuer/access/permissions.ts';
import { consoleRoutes } from '../../../issuer/routes.ts';
import { openTestIssuer, type TestIssuer } from '../support/open-test-issuer.ts';
import { type ConsoleCaller, signedOut, signInAs } from '../support/sign-in-as.ts';

type Route = { readonly method: string; readonly path: string };

type Layer = {
  readonly route?: {
    readonly path: string | readonly string[];
    readonly methods: Record<string, boolean>;
  };
  readonly handle?: { readonly stack?: readonly Layer[] };
};

/** Every route of a router and of the routers in it, as express knows them. */
function routesOf(stack: readonly Layer[]): readonly Route[] {
  return stack.flatMap(({ route, handle }) => {
    if (route === undefined) return routesOf(handle?.stack ?? []);
    const methods = Object.keys(route.methods).filter((method) => route.methods[method]);
    const paths = [route.path].flat();
    return paths.flatMap((path) =>
      methods.map((method) => ({ method: method.toUpperCase(), path })),
    );
  });
}

const filled = (path: string): string => path.replaceAll(/:[a-z]+/g, '1');

describe('who may use which route of the console', () => {
  let issuer: TestIssuer;
  let routes: readonly Route[];
  let operator: ConsoleCaller;
  let officer: ConsoleCaller;

  before(async () => {
    issuer = await openTestIssuer();
    routes = routesOf((consoleRoutes(issuer.deps) as unknown as { stack: Layer[] }).stack);
    operator = await signInAs(issuer, 'operator');
    officer = await signInAs(issuer, 'officer', ['kerry']);
  });
  after(() => issuer.close());

  it('has a row for every route, and a route for every row', () => {
    const known = routes.map(({ method, path }) => `${method} ${path}`).toSorted();
    assert.ok(known.length > 30, `only ${known.length} routes were found`);
    assert.deepEqual(known, Object.keys(permissions).toSorted());
  });

  it('answers every route but those of joining and signing in with 401 when signed out', async () => {
    for (const { method, path } of routes) {
      const who = findPermission(method, filled(path));
      const answer = await signedOut(issuer).send(method, filled(path));
      if (who === 'anyone') assert.notEqual(answer.body.code, 'sign-in-required', path);
      else {
        assert.equal(answer.status, 401, `${method} ${path}`);
        assert.equal(answer.body.code, 'sign-in-required', `${method} ${path}`);
      }
    }
  });

  it('answers every route of the other role with 403', async () => {
    for (const { method, path } of routes) {
      const who = findPermission(method, filled(path));
      if (who === 'anyone' || who === undefined) continue;
      for (const caller of [operator, officer]) {
        if (caller.staff === undefined || who.includes(caller.staff.role)) continue;
        const answer = await caller.send(method, filled(path));
        assert.equal(answer.status, 403, `${method} ${path} as ${caller.staff.role}`);
        assert.equal(answer.body.code, 'not-allowed', `${method} ${path}`);
      }
    }
  });

  it('lets operators run the register and officers issue, and neither do the other’s work', () => {
    assert.deepEqual(findPermission('POST', '/register/events'), ['operator']);
    assert.deepEqual(findPermission('POST', '/batches/1/release'), ['officer']);
    assert.deepEqual(findPermission('POST', '/centres'), ['operator']);
  });

  it('closes what has no row, also for those who are signed in', async () => {
    assert.equal((await operator.send('GET', '/nothing')).status, 404);
    assert.equal((await signedOut(issuer).send('GET', '/nothing')).status, 401);
    assert.equal(findPermission('DELETE', '/register/events'), undefined);
  });

  it('finds the row in any spelling that express would route', () => {
    assert.deepEqual(findPermission('GET', '/STAFF/'), ['operator']);
    assert.deepEqual(findPermission('HEAD', '/staff'), ['operator']);
  });

  it('refuses a change without our header, from another origin, and under a foreign name', async () => {
    const draft = { type: 'centre-suspended' };
    const changes: readonly (readonly [string, string])[] = [
      ['X-Skillseal', ''],
      ['Origin', 'http://evil.example'],
      ['Host', 'evil.example'],
    ];
    for (const [header, value] of changes) {
      const answer = await operator.send('POST', '/register/events', draft).set(header, value);
      assert.equal(answer.status, 403, header);
      assert.equal(answer.body.code, 'not-allowed');
    }
    const reading = await operator.send('GET', '/me').set('Host', 'evil.example');
    assert.equal(reading.status, 403);
    const other = 'localhost:4100';
    await operator
      .send('POST', '/sign-out')
      .set('Host', other)
      .set('Origin', `http://${other}`)
      .expect(204);
  });
});
