import { z } from 'zod';
import { type Clock, toDateTimeStamp } from '../../../core/time.ts';
import { parseWith } from '../../../schemas/parse.ts';
import type { Pathway } from '../../../schemas/pathway/pathway.ts';
import type { SendRequest } from '../http-port.ts';
import { nonceSchema } from '../receive/wire.ts';
import { buildPresentation } from '../share/build-presentation.ts';
import type { Vault } from '../vault/open-vault.ts';
import { type KeptCredential, type KeptRequest, vaultKinds } from '../vault/vault-records.ts';
import { WalletError } from '../wallet-error.ts';

const acceptedSchema = z.looseObject({ secret: z.string().min(20).max(200) });
const problemSchema = z.looseObject({ detail: z.string().max(2000) });

/**
 * Asks the centre for the larger award of a complete pathway. The components are presented with the holder's keys;
 * the centre checks them itself and its officer decides.
 *
 * @throws WalletError `request-refused` with the centre's own sentence, `centre-unreachable`
 */
export async function askForAward(
  deps: { readonly send: SendRequest; readonly vault: Vault; readonly clock: Clock },
  pathway: Pathway,
  components: readonly KeptCredential[],
  contact: { readonly name: string; readonly email?: string },
): Promise<KeptRequest> {
  const issuerOrigin = new URL(pathway.target.achievement).origin;
  const centre = `${issuerOrigin}/centres/${pathway.centre}`;
  const nonce = await deps.send(`${centre}/oid4vci/nonce`, { method: 'POST' });
  const presentation = await buildPresentation(deps.clock, components, {
    challenge: parseWith(nonceSchema, nonce.json, 'The answer of the centre').c_nonce,
    domain: issuerOrigin,
  });
  const answer = await deps.send(`${centre}/requests`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      presentation,
      pathway: { id: pathway.id, version: pathway.version },
      contact,
    }),
  });
  if (answer.status !== 201) throw requestRefused(answer.json);
  const { secret } = parseWith(acceptedSchema, answer.json, 'The answer of the centre');
  const request: KeptRequest = {
    id: `${pathway.id}@${pathway.version}`,
    issuerOrigin,
    secret,
    pathway,
    askedAt: toDateTimeStamp(deps.clock()),
  };
  await deps.vault.put(vaultKinds.request, request.id, request);
  return request;
}

function requestRefused(json: unknown): WalletError {
  const problem = problemSchema.safeParse(json);
  if (problem.success) return new WalletError('request-refused', { said: problem.data.detail });
  return new WalletError('centre-unreachable');
}
