import supertest from 'supertest';
import { newRecordId } from '../../../core/ids.ts';
import { toDateTimeStamp } from '../../../core/time.ts';
import { startSession } from '../../../issuer/access/start-session.ts';
import type { Staff, StaffRole } from '../../../schemas/staff/staff.ts';
import type { TestIssuer } from './open-test-issuer.ts';

const HOST = 'issuer.localhost:4100';

/** A caller of the console's API with the headers that the page sends. */
export type ConsoleCaller = {
  readonly staff: Staff | undefined;
  send(method: string, path: string, body?: object): supertest.Test;
};

function callerOf(issuer: TestIssuer, staff?: Staff, secret?: string): ConsoleCaller {
  return {
    staff,
    send(method, path, body) {
      const agent = supertest(issuer.app);
      const url = `/console/api${path}`;
      const calls: Record<string, () => supertest.Test> = {
        GET: () => agent.get(url),
        HEAD: () => agent.head(url),
        POST: () => agent.post(url),
        PUT: () => agent.put(url),
        PATCH: () => agent.patch(url),
        DELETE: () => agent.delete(url),
      };
      const call = calls[method];
      if (call === undefined) throw new Error(`no such method: ${method}`);
      const test = call()
        .set('Host', HOST)
        .set('Origin', `http://${HOST}`)
        .set('X-Skillseal', 'console');
      if (secret !== undefined) test.set('Cookie', `skillseal-console=${secret}`);
      return body === undefined ? test : test.send(body);
    },
  };
}

/** Someone who is not signed in. */
export const signedOut = (issuer: TestIssuer): ConsoleCaller => callerOf(issuer);

/** Someone with a session, without going through a passkey. */
export async function signInAs(
  issuer: TestIssuer,
  role: StaffRole,
  centres: readonly string[] = [],
): Promise<ConsoleCaller> {
  const staff: Staff = {
    id: newRecordId(),
    name: `Test ${role}`,
    role,
    centres: [...centres],
    sample: false,
    createdAt: toDateTimeStamp(issuer.clock()),
  };
  await issuer.deps.store.staff.insert(staff);
  return callerOf(issuer, staff, await startSession(issuer.deps, staff.id));
}
