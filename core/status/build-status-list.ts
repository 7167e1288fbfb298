import type { JsonObject } from '../documents/json-object.ts';
import { toDateTimeStamp } from '../time.ts';
import { encodeBitstring } from './bitstring.ts';

/** The smallest list that hides a holder in the crowd (Bitstring Status List 1.0, 6.1). */
export const MINIMUM_LENGTH = 131_072;

export type StatusListInput = {
  readonly url: string;
  /** The signer's DID, or a profile object with that DID as its id. */
  readonly issuer: string | JsonObject;
  readonly purpose: 'revocation' | 'suspension';
  readonly set: Iterable<number>;
  readonly length?: number;
  readonly validFrom: Date;
  readonly validUntil: Date;
  readonly ttlMs?: number;
};

/**
 * Builds an unsigned `BitstringStatusListCredential` (Bitstring Status List 1.0, 2.2); `ttl` is in milliseconds.
 *
 * @throws AppError `invalid-input` for an index outside the list
 */
export async function buildStatusList(input: StatusListInput): Promise<JsonObject> {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: input.url,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: input.issuer,
    validFrom: toDateTimeStamp(input.validFrom),
    validUntil: toDateTimeStamp(input.validUntil),
    credentialSubject: {
      id: `${input.url}#list`,
      type: 'BitstringStatusList',
      statusPurpose: input.purpose,
      encodedList: await encodeBitstring(input.length ?? MINIMUM_LENGTH, input.set),
      ttl: input.ttlMs ?? 60_000,
    },
  };
}
