import { type Award, awardSchema } from '../../schemas/award/award.ts';
import type { JsonObject } from '../documents/json-object.ts';
import { type Alignment, alignment, compact } from './alignment.ts';
import { alignmentCodecs } from './alignment-codecs.ts';
import { type OpenBadgeForm, openBadgeForm } from './open-badge-form.ts';
import { COMPONENT_GENRE, PLACE_GENRE, TEST_NOTICE, TEST_PREFIX } from './open-badge-terms.ts';

type Badge = OpenBadgeForm['credentialSubject']['achievement'];

const once = new Set(alignmentCodecs.flatMap((codec) => codec.once));

/** A fact that must stand once but stands twice could be read either way: the order of a list is not signed. */
function hasDuplicate(alignments: readonly Alignment[]): boolean {
  const types = alignments.map((item) => item.targetType).filter((type) => once.has(type));
  return new Set(types).size !== types.length;
}

function readAlignments(badge: Badge): readonly Alignment[] {
  return badge.alignment.map((item) =>
    alignment(item.targetType, {
      name: item.targetName,
      url: item.targetUrl,
      code: item.targetCode,
      description: item.targetDescription,
      framework: item.targetFramework,
    }),
  );
}

function readAchievement(badge: Badge, statusPurpose: string): JsonObject | undefined {
  const alignments = readAlignments(badge);
  if (hasDuplicate(alignments)) return undefined;
  const fields: JsonObject = Object.assign(
    {},
    ...alignmentCodecs.map((codec) =>
      codec.read(
        (...types) => alignments.filter((item) => types.includes(item.targetType)),
        (fragment) => `${badge.id}#${fragment}`,
      ),
    ),
  );
  const { assessment } = fields;
  const description = badge.resultDescription?.[0];
  return compact({
    ...fields,
    id: badge.humanCode,
    version: Number(badge.version),
    language: badge.inLanguage,
    title: badge.name,
    description: badge.description,
    sectors: badge.tag ?? [],
    assessment:
      typeof assessment === 'object'
        ? { ...assessment, criteria: badge.criteria.narrative }
        : undefined,
    grading: description && { name: description.name, values: description.allowedValue },
    statusPurpose,
  });
}

function readIssuer({ id, name, url, address }: OpenBadgeForm['issuer']): JsonObject | undefined {
  const { addressCountryCode: country, addressRegion: region } = address;
  return compact({ did: id, name, country, region, url });
}

function readEvidence(entries: NonNullable<OpenBadgeForm['evidence']>): JsonObject | undefined {
  const places = entries.filter((entry) => entry.genre === PLACE_GENRE);
  if (places.length > 1) return undefined;
  return {
    evidence: entries
      .filter((entry) => entry.genre === undefined)
      .map(({ id: url, name, description }) => compact({ name, url, description })),
    components: entries
      .filter((entry) => entry.genre === COMPONENT_GENRE)
      .map((entry) => ({
        credentialId: entry.id,
        title: entry.name,
        issuerName: entry.description,
        issuer: entry.narrative,
      })),
    place: places[0]?.name,
  };
}

function readSubject(subject: OpenBadgeForm['credentialSubject']): JsonObject {
  const names = subject.identifier.filter((identity) => identity.identityType === 'name');
  const [name] = names;
  return {
    holderName: names.length === 1 && name?.hashed === false ? name.identityHash : undefined,
    grade: subject.result?.[0]?.value,
    creditsEarned: subject.creditsEarned,
    blankSerial: subject.licenseNumber,
    activityPeriod: compact({
      start: subject.activityStartDate?.slice(0, 10),
      end: subject.activityEndDate?.slice(0, 10),
    }),
  };
}

/**
 * Reads an award back from an Open Badges 3.0 credential of our form (`toOpenBadge`), or answers undefined for anything
 * else: badges of other issuers, a fact that stands twice, or no credential at all. Never throws. Nothing is verified here.
 */
export function fromOpenBadge(credential: unknown): Award | undefined {
  const form = openBadgeForm.safeParse(credential);
  if (!form.success) return undefined;
  const { id, name, issuer, awardedDate, validUntil, credentialSubject, ...rest } = form.data;
  const badge = credentialSubject.achievement;
  const achievement = readAchievement(badge, rest.credentialStatus.statusPurpose);
  const evidence = readEvidence(rest.evidence ?? []);
  const test = issuer.description === TEST_NOTICE;
  if (evidence === undefined || name !== `${test ? TEST_PREFIX : ''}${badge.name}`)
    return undefined;
  const award = awardSchema.safeParse(
    compact({
      id,
      achievement,
      achievementUrl: badge.id,
      awardingBody: readIssuer(issuer),
      ...readSubject(credentialSubject),
      awardedDate,
      validUntil,
      ...evidence,
      test,
    }),
  );
  if (!award.success) return undefined;
  return award.data.achievement.credits?.amount === badge.creditsAvailable ? award.data : undefined;
}
