import { sha256 as portable } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type NodeCrypto, nodeCrypto } from '../node-crypto.ts';

/** The SHA-256 of a text in UTF-8, as lower-case hex, at once: WebCrypto would cost a turn of the event loop each time. */
export type Sha256 = (text: string) => string;

/** The hash in portable code, for browsers. */
export const portableSha256: Sha256 = (text) => bytesToHex(portable(utf8ToBytes(text)));

/** Node's own hash where there is one, else the portable one: the same code runs on servers and in browsers. */
export const sha256: Sha256 = nodeSha256(nodeCrypto) ?? portableSha256;

function nodeSha256(node: NodeCrypto | undefined): Sha256 | undefined {
  return node && ((text) => node.hash('sha256', text, 'hex'));
}
