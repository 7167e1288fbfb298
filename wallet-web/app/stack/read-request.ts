import { z } from 'zod';
import { AppError } from '../../../core/errors.ts';
import { parseWith } from '../../../schemas/parse.ts';
import { webAddress } from '../../../schemas/text.ts';
import type { SendRequest } from '../http-port.ts';
import type { KeptRequest } from '../vault/vault-records.ts';

const requestStateSchema = z.discriminatedUnion('state', [
  z.looseObject({ state: z.literal('waiting') }),
  z.looseObject({ state: z.literal('granted'), offerUri: webAddress }),
  z.looseObject({ state: z.literal('declined'), reason: z.string().max(1000) }),
]);

export type RequestState = z.infer<typeof requestStateSchema>;

/**
 * Asks how the centre decided on a larger award.
 *
 * @throws AppError `document-unreachable`, `not-found`
 */
export async function readRequest(send: SendRequest, request: KeptRequest): Promise<RequestState> {
  const answer = await send(`${request.issuerOrigin}/requests/${request.secret}`);
  if (answer.status === 404) {
    throw new AppError('not-found', 'The centre does not know this request any more. Ask again.');
  }
  return parseWith(requestStateSchema, answer.json, 'The answer of the centre');
}
