import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

type Options = { readonly challenge: string };
type Behaviour = {
  readonly userVerified?: boolean;
  readonly origin?: string;
  readonly rpId?: string;
};

const text = (value: string): Buffer =>
  Buffer.concat([Buffer.from([0x60 | value.length]), Buffer.from(value)]);
const bytes = (value: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0x59, value.length >> 8, value.length & 0xff]), value]);
const sha256 = (value: string | Buffer): Buffer => createHash('sha256').update(value).digest();

/** A passkey in software (WebAuthn Level 3, ES256, attestation none), for one relying party. */
export class VirtualAuthenticator {
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly #id = randomBytes(32);
  readonly #origin: string;
  /** Counts every use; a copied passkey would fall behind. */
  counter = 0;

  constructor(origin: string) {
    this.#origin = origin;
  }

  #clientData(type: string, options: Options, behaviour: Behaviour): Buffer {
    const origin = behaviour.origin ?? this.#origin;
    const { challenge } = options;
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  #authData(behaviour: Behaviour, attested?: Buffer): Buffer {
    const rpId = behaviour.rpId ?? new URL(this.#origin).hostname;
    const verified = behaviour.userVerified === false ? 0 : 0x04;
    const flags = 0x01 | verified | (attested === undefined ? 0 : 0x40);
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    return Buffer.concat([
      sha256(rpId),
      Buffer.from([flags]),
      counter,
      attested ?? Buffer.alloc(0),
    ]);
  }

  #coseKey(): Buffer {
    const jwk = this.#keys.publicKey.export({ format: 'jwk' });
    const coordinate = (value: string | undefined): Buffer =>
      Buffer.concat([Buffer.from([0x58, 32]), Buffer.from(value ?? '', 'base64url')]);
    return Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
      coordinate(jwk.x),
      Buffer.from([0x22]),
      coordinate(jwk.y),
    ]);
  }

  #answer(response: Record<string, string | string[]>): object {
    const id = this.#id.toString('base64url');
    return { id, rawId: id, type: 'public-key', response, clientExtensionResults: {} };
  }

  create(options: Options, behaviour: Behaviour = {}): object {
    const length = Buffer.from([0, this.#id.length]);
    const attested = Buffer.concat([Buffer.alloc(16), length, this.#id, this.#coseKey()]);
    const attestation = Buffer.concat([
      Buffer.from([0xa3]),
      text('fmt'),
      text('none'),
      text('attStmt'),
      Buffer.from([0xa0]),
      text('authData'),
      bytes(this.#authData(behaviour, attested)),
    ]);
    return this.#answer({
      clientDataJSON: this.#clientData('webauthn.create', options, behaviour).toString('base64url'),
      attestationObject: attestation.toString('base64url'),
      transports: ['internal'],
    });
  }

  get(options: Options, behaviour: Behaviour = {}): object {
    const clientData = this.#clientData('webauthn.get', options, behaviour);
    const authData = this.#authData(behaviour);
    const signed = Buffer.concat([authData, sha256(clientData)]);
    return this.#answer({
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: sign('sha256', signed, this.#keys.privateKey).toString('base64url'),
    });
  }
}
