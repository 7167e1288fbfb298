import { didWebUrl } from '../../../core/dids/did-web.ts';
import { isJsonObject, type JsonObject, valuesOf } from '../../../core/documents/json-object.ts';
import { AppError } from '../../../core/errors.ts';
import { parseDateTimeStamp } from '../../../core/time.ts';
import { validityOf } from '../validity-of.ts';

const ACHIEVEMENT_PATH = /^\/achievements\/([a-z0-9-]{1,80})(?:\/v\/[1-9][0-9]*)?$/;

function originOf(did: string): string | undefined {
  try {
    return new URL(didWebUrl(did)).origin;
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

/**
 * The register's id of what was achieved: that of an address `/achievements/<id>` of the issuer's own origin.
 * An address elsewhere could borrow the name of an achievement that someone else may award.
 */
export function achievementIdOf(document: JsonObject, issuerId: string): string | undefined {
  const [subject] = valuesOf(document.credentialSubject);
  const achievement = isJsonObject(subject) ? subject.achievement : undefined;
  const id = isJsonObject(achievement) ? achievement.id : undefined;
  if (typeof id !== 'string' || !URL.canParse(id)) return undefined;
  const { origin, pathname } = new URL(id);
  return origin === originOf(issuerId) ? ACHIEVEMENT_PATH.exec(pathname)?.[1] : undefined;
}

/** The moment for which accreditation is judged: the decision, else the begin of validity (standards.md 8.8, 5). */
export function awardMomentOf(document: JsonObject): Date | undefined {
  const stated = document.awardedDate ?? validityOf(document).from;
  return typeof stated === 'string' ? parseDateTimeStamp(stated) : undefined;
}
