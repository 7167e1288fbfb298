/** The error codes of OAuth 2.0 (RFC 6749, 5.2; RFC 6750) and OpenID4VCI 1.0 (6.3, 8.3.1, 11.3) that we answer with. */
export type OAuthErrorCode =
  | 'invalid_request'
  | 'invalid_grant'
  | 'unsupported_grant_type'
  | 'invalid_token'
  | 'invalid_credential_request'
  | 'unknown_credential_configuration'
  | 'unknown_credential_identifier'
  | 'invalid_proof'
  | 'invalid_nonce'
  | 'credential_request_denied'
  | 'invalid_notification_id'
  | 'invalid_notification_request';

/** A refusal in the form that wallets of any maker understand; the description is for a person. */
export class OAuthError extends Error {
  readonly error: OAuthErrorCode;
  readonly description: string;

  constructor(
    error: OAuthErrorCode,
    description: string,
    options: { readonly cause?: unknown } = {},
  ) {
    super(description, options);
    this.name = 'OAuthError';
    this.error = error;
    this.description = description;
  }

  /** 401 for a token that is not accepted, else 400. */
  get status(): number {
    return this.error === 'invalid_token' ? 401 : 400;
  }
}
