/** Ed25519 signs credentials; P-256 signs in JOSE and as the key of a holder. */
export type KeyAlgorithm = 'Ed25519' | 'P-256';

/** A public key as JWK (RFC 7518, RFC 8037), coordinates in base64url. */
export type PublicJwk =
  | { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string }
  | { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string };

/** A private key as JWK: a secret. */
export type PrivateJwk = PublicJwk & { readonly d: string };

/** A key pair in clear: it must never be logged or stored unsealed. */
export type KeyPair = {
  readonly algorithm: KeyAlgorithm;
  readonly publicKeyMultibase: string;
  readonly publicJwk: PublicJwk;
  readonly privateJwk: PrivateJwk;
};
