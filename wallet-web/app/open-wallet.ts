import { z } from 'zod';
import { systemClock } from '../../core/time.ts';
import { webAddress } from '../../schemas/text.ts';
import { createBrowserEngineDeps } from '../../ui/documents/create-browser-engine-deps.ts';
import { request } from '../../ui/http.ts';
import { createCheck } from './create-check.ts';
import { followMoves } from './follow-moves.ts';
import { sendRequest } from './send-request.ts';
import { openVault } from './vault/open-vault.ts';
import type { WalletDeps } from './wallet-context.tsx';

const configSchema = z.looseObject({
  verifierUrl: webAddress,
  test: z.boolean(),
  moved: z.array(z.looseObject({ from: webAddress, to: webAddress })).default([]),
});

const configNote = 'config';

/** Opens the vault and learns from the wallet's server where the verifier is; without a connection the last answer counts. */
export async function openWallet(): Promise<WalletDeps> {
  const vault = await openVault();
  const config = await request((json) => configSchema.parse(json), 'GET', '/api/config').then(
    async (fresh) => {
      await vault.setNote(configNote, JSON.stringify(fresh));
      return fresh;
    },
    async (reason: unknown) => {
      const kept = await vault.note(configNote);
      if (kept === undefined) throw reason;
      return configSchema.parse(JSON.parse(kept));
    },
  );
  const engine = createBrowserEngineDeps(systemClock);
  return {
    vault,
    send: followMoves(sendRequest, config.moved),
    clock: systemClock,
    walletOrigin: window.location.origin,
    verifierUrl: config.verifierUrl,
    test: config.test,
    newCheck: () => createCheck(engine),
  };
}
