import { z } from 'zod';
import { parseWith } from '../../../schemas/parse.ts';
import { webAddress } from '../../../schemas/text.ts';
import type { SendRequest } from '../http-port.ts';
import type { KeptRequest } from '../vault/vault-records.ts';
import { WalletError } from '../wallet-error.ts';

const requestStateSchema = z.discriminatedUnion('state', [
  z.looseObject({ state: z.literal('waiting') }),
  z.looseObject({ state: z.literal('granted'), offerUri: webAddress }),
  z.looseObject({ state: z.literal('declined'), reason: z.string().max(1000) }),
]);

export type RequestState = z.infer<typeof requestStateSchema>;

/**
 * Asks how the centre decided on a larger award.
 *
 * @throws WalletError `request-unknown`, `no-answer`
 */
export async function readRequest(send: SendRequest, request: KeptRequest): Promise<RequestState> {
  const answer = await send(`${request.issuerOrigin}/requests/${request.secret}`);
  if (answer.status === 404) {
    throw new WalletError('request-unknown');
  }
  return parseWith(requestStateSchema, answer.json, 'The answer of the centre');
}
