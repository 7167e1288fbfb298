import { AppError } from '../../../core/errors.ts';
import type { Achievement } from '../../../schemas/achievement/achievement.ts';
import type { Centre } from '../../../schemas/register-entry/centre.ts';
import { readCentre } from '../../centres/read-centre.ts';
import type { IssuerDeps } from '../../deps.ts';
import { configurationIdOf, credentialIssuerOf, preAuthorizedGrant } from './wire.ts';

const MAX_ACHIEVEMENTS = 20_000;
const MAX_DESCRIPTION = 500;

/** What the centre may award or ever might; undefined when the register cannot be read. */
async function grantedTo(deps: IssuerDeps, centre: Centre): Promise<Set<string> | undefined> {
  try {
    const events = await deps.register.events();
    return new Set(
      events.flatMap((event) =>
        event.type === 'scope-granted' && event.centreDid === centre.did ? event.achievements : [],
      ),
    );
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

function configurationOf(achievement: Achievement): object {
  const display = {
    name: achievement.title,
    locale: achievement.language,
    description: achievement.description.slice(0, MAX_DESCRIPTION),
  };
  return {
    format: 'ldp_vc',
    credential_definition: {
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
    },
    credential_signing_alg_values_supported: ['eddsa-rdfc-2022'],
    cryptographic_binding_methods_supported: ['did:key', 'did:jwk', 'jwk'],
    proof_types_supported: {
      jwt: { proof_signing_alg_values_supported: ['ES256', 'EdDSA', 'Ed25519'] },
    },
    credential_metadata: { display: [display] },
  };
}

/**
 * The credential issuer metadata of a centre (OpenID4VCI 1.0, 12.2.4), with a configuration for every version of what
 * it was ever granted.
 *
 * @throws AppError `not-found`
 */
export async function buildMetadata(deps: IssuerDeps, slug: string): Promise<object> {
  const centre = await readCentre(deps, slug);
  const granted = await grantedTo(deps, centre);
  const records = await deps.store.achievements.list({ limit: MAX_ACHIEVEMENTS });
  const offered = records.filter(({ achievement }) => granted?.has(achievement.id) ?? true);
  const issuer = credentialIssuerOf(deps.addresses, slug);
  return {
    credential_issuer: issuer,
    authorization_servers: [issuer],
    credential_endpoint: `${issuer}/oid4vci/credential`,
    nonce_endpoint: `${issuer}/oid4vci/nonce`,
    notification_endpoint: `${issuer}/oid4vci/notification`,
    display: [{ name: centre.name, locale: centre.language }],
    credential_configurations_supported: Object.fromEntries(
      offered.map(({ achievement }) => [
        configurationIdOf(achievement),
        configurationOf(achievement),
      ]),
    ),
  };
}

/**
 * The metadata of the same centre as authorization server (RFC 8414; OpenID4VCI 1.0, 12.3).
 *
 * @throws AppError `not-found`
 */
export async function buildServerMetadata(deps: IssuerDeps, slug: string): Promise<object> {
  await readCentre(deps, slug);
  const issuer = credentialIssuerOf(deps.addresses, slug);
  return {
    issuer,
    token_endpoint: `${issuer}/oid4vci/token`,
    grant_types_supported: [preAuthorizedGrant],
    response_types_supported: [],
    token_endpoint_auth_methods_supported: ['none'],
    'pre-authorized_grant_anonymous_access_supported': true,
  };
}
