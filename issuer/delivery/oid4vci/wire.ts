import type { AwardRecord } from '../../../schemas/award/award-record.ts';
import type { Addresses } from '../../deps.ts';

/** Words of OpenID4VCI 1.0 that stand on the wire. */
export const preAuthorizedGrant = 'urn:ietf:params:oauth:grant-type:pre-authorized_code';

/** The identifier of a centre as credential issuer and as authorization server (OpenID4VCI 1.0, 12.2.1). */
export function credentialIssuerOf(addresses: Pick<Addresses, 'issuer'>, centre: string): string {
  return `${addresses.issuer}/centres/${centre}`;
}

/** The id under which a version of an achievement stands in the metadata. */
export function configurationIdOf(achievement: AwardRecord['achievement']): string {
  return `${achievement.id}-v${achievement.version}`;
}
