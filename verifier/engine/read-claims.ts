import { isJsonObject, type JsonObject, valuesOf } from '../../core/documents/json-object.ts';
import type { CredentialReport } from '../../schemas/verdict/verdict.ts';
import { validityOf } from './validity-of.ts';

const MAX_TEXT = 1000;

function firstObject(value: unknown): JsonObject {
  return valuesOf(value).find(isJsonObject) ?? {};
}

/** A text, whether plain, a language value object, a language map, or the first of several. */
function textOf(value: unknown): string | undefined {
  for (const item of valuesOf(value)) {
    if (typeof item === 'string' && item.trim() !== '') return item.slice(0, MAX_TEXT);
    if (isJsonObject(item)) {
      const inner = item['@value'] ?? Object.values(item).find((v) => typeof v === 'string');
      if (typeof inner === 'string' && inner.trim() !== '') return inner.slice(0, MAX_TEXT);
    }
  }
  return undefined;
}

function namedIdentity(subject: JsonObject): string | undefined {
  for (const identity of valuesOf(subject.identifier)) {
    if (!isJsonObject(identity)) continue;
    const isName = identity.identityType === 'name' && identity.hashed !== true;
    if (isName) return textOf(identity.identityHash);
  }
  return undefined;
}

function holderNameOf(subject: JsonObject): string | undefined {
  const parts = [textOf(subject.givenName), textOf(subject.familyName)].filter(
    (part) => part !== undefined,
  );
  const whole = parts.length === 0 ? undefined : parts.join(' ');
  return namedIdentity(subject) ?? textOf(subject.name) ?? whole;
}

/** Reads what any credential claims, with no trust in its form: whatever is not there is left out. */
export function readClaims(document: JsonObject): CredentialReport['claims'] {
  const subject = firstObject(document.credentialSubject);
  const achievement = firstObject(subject.achievement ?? subject.hasCredential);
  const issuer = firstObject(document.issuer);
  const { from, until } = validityOf(document);
  const claims = {
    title: textOf(achievement.name) ?? textOf(document.name),
    issuerId: textOf(issuer.id) ?? textOf(document.issuer),
    issuerName: textOf(issuer.name),
    holderName: holderNameOf(subject),
    awardedOn: textOf(document.awardedDate) ?? textOf(from),
    validUntil: textOf(until),
  };
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
}
