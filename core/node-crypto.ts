/** A key object of Node: opaque here. */
export type NodeKey = { readonly type: 'public' | 'private' };

type KeyInput = { readonly key: object; readonly format: 'jwk' };
type SigningKey = { readonly key: NodeKey; readonly dsaEncoding: 'ieee-p1363' };

/** The few calls of Node's crypto module that are many times faster than their asynchronous relatives in WebCrypto. */
export type NodeCrypto = {
  hash(name: 'sha256', text: string, encoding: 'hex'): string;
  createPrivateKey(input: KeyInput): NodeKey;
  createPublicKey(input: KeyInput): NodeKey;
  sign(digest: 'sha256' | null, data: Uint8Array, key: SigningKey): Uint8Array;
  verify(
    digest: 'sha256' | null,
    data: Uint8Array,
    key: SigningKey,
    signature: Uint8Array,
  ): boolean;
};

type Process = {
  readonly getBuiltinModule?: (name: 'node:crypto') => NodeCrypto | undefined;
};

/** Node's crypto module where the code runs in Node, undefined in browsers: the one thing looked for at run time. */
export const nodeCrypto: NodeCrypto | undefined = find();

function find(): NodeCrypto | undefined {
  const host: { readonly process?: Process } & object = globalThis;
  return host.process?.getBuiltinModule?.('node:crypto');
}
