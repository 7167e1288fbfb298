import { sha256 as portable } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The SHA-256 of a text in UTF-8, as lower-case hex, at once: WebCrypto would cost a turn of the event loop each time. */
export type Sha256 = (text: string) => string;

type NodeHash = (text: string) => string;

/** Node's own hash where there is one, else the portable one: the same code runs on servers and in browsers. */
export const sha256: Sha256 = nodeHash() ?? ((text) => bytesToHex(portable(utf8ToBytes(text))));

function nodeHash(): NodeHash | undefined {
  const host: { readonly process?: NodeProcess } & object = globalThis;
  const node = host.process?.getBuiltinModule?.('node:crypto');
  return node && ((text) => node.createHash('sha256').update(text).digest('hex'));
}

/** The one thing of Node that is looked for at run time; browsers have none of it. */
type NodeProcess = {
  readonly getBuiltinModule?: (name: 'node:crypto') =>
    | {
        createHash(name: 'sha256'): {
          update(text: string): { digest(encoding: 'hex'): string };
        };
      }
    | undefined;
};
