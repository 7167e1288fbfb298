import { hashOf, newSecret } from '../../../core/ids.ts';
import { type Clock, toDateTimeStamp } from '../../../core/time.ts';
import type { ShareDraft } from '../../../schemas/share/share.ts';
import type { SendRequest } from '../http-port.ts';
import type { Vault } from '../vault/open-vault.ts';
import { type KeptCredential, type KeptShare, vaultKinds } from '../vault/vault-records.ts';
import { WalletError } from '../wallet-error.ts';
import { buildPresentation } from './build-presentation.ts';
import { sealShare } from './seal-share.ts';

export type CreateShareDeps = {
  readonly send: SendRequest;
  readonly vault: Vault;
  readonly clock: Clock;
  /** This wallet's own origin, which keeps the ciphertext. */
  readonly walletOrigin: string;
  readonly verifierUrl: string;
};

export type ShareChoice = {
  readonly credentials: readonly (KeptCredential & { readonly title: string })[];
  readonly expiresAt: Date;
};

/**
 * Makes a link that opens one or several credentials at the verifier until it expires or is withdrawn.
 * The server gets ciphertext; the key travels in the link's fragment only (architecture.md 4.11).
 *
 * @throws WalletError `share-not-made`, `no-answer`
 */
export async function createShare(deps: CreateShareDeps, choice: ShareChoice): Promise<KeptShare> {
  const id = newSecret(16);
  const withdrawSecret = newSecret();
  const presentation = await buildPresentation(deps.clock, choice.credentials, {
    challenge: id,
    domain: deps.verifierUrl,
  });
  const sealed = await sealShare(id, { v: 1, presentation });
  const draft: ShareDraft = {
    id,
    ciphertext: sealed.ciphertext,
    expiresAt: toDateTimeStamp(choice.expiresAt),
    withdrawSecretHash: await hashOf(withdrawSecret),
  };
  const share: KeptShare = {
    id,
    link: shareLink(deps, id, sealed.key),
    credentials: choice.credentials.map((credential) => credential.id),
    titles: choice.credentials.map((credential) => credential.title),
    createdAt: toDateTimeStamp(deps.clock()),
    expiresAt: draft.expiresAt,
    withdrawSecret,
  };
  // Kept before it is posted: a share that the server has and the learner cannot withdraw must not exist.
  await deps.vault.put(vaultKinds.share, id, share);
  const answer = await deps.send('/api/shares', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(draft),
  });
  if (answer.status !== 201) {
    await deps.vault.remove(vaultKinds.share, id);
    throw new WalletError('share-not-made');
  }
  return share;
}

function shareLink(
  deps: Pick<CreateShareDeps, 'walletOrigin' | 'verifierUrl'>,
  id: string,
  key: string,
): string {
  return `${deps.verifierUrl}/v#h=${new URL(deps.walletOrigin).host}&i=${id}&k=${key}`;
}
