// Types of the few calls that this product makes of packages without types. Answers are unknown until parsed.

declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { cryptosuite: unknown; signer?: unknown; date?: Date });
  }
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: {
    canonize(document: unknown, options: object): Promise<string>;
    createVerifier(options: object): Promise<unknown>;
  };
}

declare module '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite' {
  export const cryptosuite: {
    canonize(document: unknown, options: object): Promise<string>;
  };
}

declare module '@digitalbazaar/ed25519-signature-2020' {
  export class Ed25519Signature2020 {
    constructor();
    canonize(document: unknown, options: object): Promise<string>;
  }
}

declare module '@digitalbazaar/vc' {
  export function issue(options: {
    credential: object;
    suite: unknown;
    documentLoader: unknown;
    purpose?: unknown;
    now?: Date;
    maxClockSkew?: number;
  }): Promise<unknown>;
  export function verifyCredential(options: {
    credential: object;
    suite: readonly unknown[];
    purpose: unknown;
    documentLoader: unknown;
    checkStatus: () => Promise<{ verified: boolean }>;
    now: Date;
    maxClockSkew: number;
  }): Promise<unknown>;
  export function signPresentation(options: {
    presentation: object;
    suite: unknown;
    purpose: unknown;
    documentLoader: unknown;
  }): Promise<unknown>;
}

declare module 'jsonld-signatures' {
  const jsigs: {
    readonly purposes: {
      readonly AssertionProofPurpose: new () => object;
      readonly AuthenticationProofPurpose: new (options: {
        challenge: string;
        domain?: string;
      }) => object;
    };
    verify(
      document: object,
      options: { suite: readonly unknown[]; purpose: unknown; documentLoader: unknown },
    ): Promise<unknown>;
  };
  export = jsigs;
}
