import type { BrowserContext, Page } from 'playwright-core';

export type Passkeys = {
  /** How many passkeys the authenticator holds. */
  count(): Promise<number>;
  /** From now on the person declines. */
  decline(): Promise<void>;
  remove(): Promise<void>;
};

/** Gives a page an authenticator with resident keys, user verification and PRF, which agrees at once. */
export async function addPasskeys(context: BrowserContext, page: Page): Promise<Passkeys> {
  const session = await context.newCDPSession(page);
  await session.send('WebAuthn.enable', { enableUI: false });
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    count: async () =>
      (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
    decline: async () => {
      await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    },
    remove: async () => {
      await session.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
    },
  };
}
