import { z } from 'zod';
import { call } from './call.ts';
import { ceremonySchema, meSchema, serviceStateSchema, signedInSchema } from './views.ts';

/** Joining, signing in and out; WebAuthn answers travel as the browser made them. */
export const signInApi = {
  state: () => call(serviceStateSchema, 'GET', '/state'),
  me: () => call(meSchema, 'GET', '/me'),
  enrolOptions: (token: string, name?: string) =>
    call(
      ceremonySchema,
      'POST',
      '/enrol/options',
      name === undefined ? { token } : { token, name },
    ),
  enrolVerify: (token: string, challengeId: string, response: unknown) =>
    call(signedInSchema, 'POST', '/enrol/verify', { token, challengeId, response }),
  enrolSample: (token: string) => call(signedInSchema, 'POST', '/enrol/sample', { token }),
  signInOptions: () => call(ceremonySchema, 'POST', '/sign-in/options', {}),
  signInVerify: (challengeId: string, response: unknown) =>
    call(signedInSchema, 'POST', '/sign-in/verify', { challengeId, response }),
  signOut: () => call(z.unknown(), 'POST', '/sign-out', {}),
};
