import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { signInApi } from '../api/sign-in-api.ts';

// The options were made by our own server with @simplewebauthn/server and are read by its other half alone.
const asCreation = (options: object) => options as PublicKeyCredentialCreationOptionsJSON;
const asRequest = (options: object) => options as PublicKeyCredentialRequestOptionsJSON;

/** Makes a passkey for a one-time link and signs in. `name` is given by the first operator alone. */
export async function createPasskey(token: string, name?: string): Promise<void> {
  const { options, challengeId } = await signInApi.enrolOptions(token, name);
  const response = await startRegistration({ optionsJSON: asCreation(options) });
  await signInApi.enrolVerify(token, challengeId, response);
}

/** Signs in with a passkey that this device or a security key holds. */
export async function signInWithPasskey(): Promise<void> {
  const { options, challengeId } = await signInApi.signInOptions();
  const response = await startAuthentication({ optionsJSON: asRequest(options) });
  await signInApi.signInVerify(challengeId, response);
}
