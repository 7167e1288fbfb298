import { type Award, awardSchema } from '../../schemas/award/award.ts';
import { isJsonObject, type JsonObject, valuesOf } from '../documents/json-object.ts';
import { type Alignment, compact, readAlignments, textOf } from './alignment.ts';
import { alignmentCodecs } from './alignment-codecs.ts';
import { COMPONENT_GENRE, PLACE_GENRE, TEST_NOTICE } from './open-badge-terms.ts';

function readAchievement(badge: JsonObject, credential: JsonObject): JsonObject | undefined {
  const url = textOf(badge.id);
  const alignments = readAlignments(badge.alignment);
  const once = new Set(alignmentCodecs.flatMap((codec) => codec.once));
  if (url === undefined || hasDuplicate(alignments, once)) return undefined;
  const fields: JsonObject = Object.assign(
    {},
    ...alignmentCodecs.map((codec) =>
      codec.read(
        (...types) => alignments.filter((item) => types.includes(item.targetType)),
        (fragment) => `${url}#${fragment}`,
      ),
    ),
  );
  const [description] = valuesOf(badge.resultDescription).filter(isJsonObject);
  const criteria = isJsonObject(badge.criteria) ? badge.criteria.narrative : undefined;
  const status = credential.credentialStatus;
  return compact({
    ...fields,
    id: badge.humanCode,
    version: Number(badge.version),
    language: badge.inLanguage,
    title: badge.name,
    description: badge.description,
    sectors: valuesOf(badge.tag),
    assessment: isJsonObject(fields.assessment) ? { ...fields.assessment, criteria } : undefined,
    grading: description && { name: description.name, values: description.allowedValue },
    statusPurpose: isJsonObject(status) ? status.statusPurpose : undefined,
  });
}

/** A fact that must stand once but stands twice could be read either way: the order of a list is not signed. */
function hasDuplicate(alignments: readonly Alignment[], once: ReadonlySet<string>): boolean {
  const types = alignments.map((item) => item.targetType).filter((type) => once.has(type));
  return new Set(types).size !== types.length;
}

function readIssuer(issuer: JsonObject): JsonObject | undefined {
  const address = isJsonObject(issuer.address) ? issuer.address : {};
  return compact({
    did: issuer.id,
    name: issuer.name,
    country: address.addressCountryCode,
    region: address.addressRegion,
    url: issuer.url,
  });
}

function readEvidence(value: unknown): JsonObject {
  const entries = valuesOf(value).filter(isJsonObject);
  return {
    evidence: entries
      .filter((entry) => entry.genre === undefined)
      .map((entry) => compact({ name: entry.name, url: entry.id, description: entry.description })),
    components: entries
      .filter((entry) => entry.genre === COMPONENT_GENRE)
      .map((entry) => ({
        credentialId: entry.id,
        title: entry.name,
        issuerName: entry.description,
        issuer: entry.narrative,
      })),
    place: entries.find((entry) => entry.genre === PLACE_GENRE)?.name,
  };
}

function readSubject(subject: JsonObject): JsonObject {
  const names = valuesOf(subject.identifier)
    .filter(isJsonObject)
    .filter((identity) => identity.identityType === 'name' && identity.hashed === false);
  const [result] = valuesOf(subject.result).filter(isJsonObject);
  return {
    holderName: names.length === 1 ? names[0]?.identityHash : undefined,
    grade: result?.value,
    creditsEarned: subject.creditsEarned,
    blankSerial: subject.licenseNumber,
    activityPeriod: compact({
      start: textOf(subject.activityStartDate)?.slice(0, 10),
      end: textOf(subject.activityEndDate)?.slice(0, 10),
    }),
  };
}

/**
 * Reads an award back from an Open Badges 3.0 credential of our form (`toOpenBadge`), or answers undefined for anything
 * else: badges of other issuers, a fact that stands twice, or no credential at all. Never throws. Nothing is verified here.
 */
export function fromOpenBadge(credential: unknown): Award | undefined {
  if (!isJsonObject(credential) || !isJsonObject(credential.issuer)) return undefined;
  const subject = credential.credentialSubject;
  if (!isJsonObject(subject) || !isJsonObject(subject.achievement)) return undefined;
  const badge = subject.achievement;
  const achievement = readAchievement(badge, credential);
  const award = awardSchema.safeParse(
    compact({
      id: credential.id,
      achievement,
      achievementUrl: badge.id,
      awardingBody: readIssuer(credential.issuer),
      ...readSubject(subject),
      awardedDate: credential.awardedDate,
      validUntil: credential.validUntil,
      ...readEvidence(credential.evidence),
      test: credential.issuer.description === TEST_NOTICE,
    }),
  );
  if (!award.success) return undefined;
  return award.data.achievement.credits?.amount === badge.creditsAvailable ? award.data : undefined;
}
