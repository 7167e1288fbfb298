/** How a context is pinned: by its published bytes, or (where only its content is certain) by its JCS form. */
export type ContextPin = {
  readonly url: string;
  readonly form: 'bytes' | 'jcs';
  readonly sha256: string;
};

const pin = (form: ContextPin['form'], url: string, sha256: string): ContextPin => ({
  url,
  form,
  sha256,
});

/** Every JSON-LD context this product reads or writes; SOURCES.md says where each digest comes from. */
export const contextPins: readonly ContextPin[] = [
  pin(
    'bytes',
    'https://www.w3.org/2018/credentials/v1',
    'ab4ddd9a531758807a79a5b450510d61ae8d147eab966cc9a200c07095b0cdcc',
  ),
  pin(
    'bytes',
    'https://www.w3.org/ns/credentials/v2',
    '59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734',
  ),
  pin(
    'bytes',
    'https://w3id.org/security/data-integrity/v2',
    '67f21e6e33a6c14e5ccfd2fc7865f7474fb71a04af7e94136cb399dfac8ae8f4',
  ),
  pin(
    'bytes',
    'https://w3id.org/security/multikey/v1',
    'ba2c182de2d92f7e47184bcca8fcf0beaee6d3986c527bf664c195bbc7c58597',
  ),
  pin(
    'bytes',
    'https://w3id.org/security/jwk/v1',
    '0f14b62f6071aafe00df265770ea0c7508e118247d79b7d861a406d2aa00bece',
  ),
  pin(
    'jcs',
    'https://w3id.org/security/suites/ed25519-2020/v1',
    'fb517f09d990829aed734c9bad8cbbb2ac3d5063b865c7e3d81f246074bf5691',
  ),
  pin(
    'jcs',
    'https://www.w3.org/ns/credentials/status/v1',
    'b2fcebfbaf4e6beae2be370fda8a5f9f99c28540c798a75a8cdccc0fb1a12492',
  ),
  pin(
    'jcs',
    'https://w3id.org/dcc/v1',
    '72bbeeb602655938f472f98317cab12c1bf6abc96a915d1fcc3fe18e79f92a42',
  ),
  pin(
    'jcs',
    'https://purl.imsglobal.org/spec/ob/v3p0/context.json',
    '2c54acaa1cffda2420be32ab61f0a2082051211131c6337686f36f2537aa859b',
  ),
  pin(
    'jcs',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json',
    '8bb2354552b70cbdf2066f6d3e24bc5c2be2619145737580ad2aebdc366e77d5',
  ),
  pin(
    'jcs',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json',
    'bdd1d11a55a660322f24660862a1d430ee80cce584465f750909daa43684357c',
  ),
  pin(
    'jcs',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    'c5e555a91a5cf48e32ae0a05674c61ddd5c053b680b5643b2f57f9965e386d99',
  ),
  pin(
    'jcs',
    'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
    '15f4c347c6fe4380d9b6b93795859e33747ef48d5c55b91a71c52fb51c7bcbd7',
  ),
];
