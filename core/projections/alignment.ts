import type { Achievement } from '../../schemas/achievement/achievement.ts';
import type { JsonObject } from '../documents/json-object.ts';

/** One pointer of an Open Badges achievement (OB 3.0, Alignment); the carrier of every field that has no term of its own. */
export type Alignment = {
  readonly type: readonly ['Alignment'];
  readonly targetName: string;
  readonly targetUrl: string;
  readonly targetCode?: string;
  readonly targetDescription?: string;
  readonly targetFramework?: string;
  readonly targetType: string;
};

type Parts = {
  readonly name: string;
  readonly url: string;
  readonly code?: string | undefined;
  readonly description?: string | undefined;
  readonly framework?: string | undefined;
};

/** Alignments read from a credential: all of these types, in the order of the document. */
export type FoundAlignments = (...targetTypes: readonly string[]) => readonly Alignment[];

/** The address of a part of the achievement, e.g. `…/achievements/x#lo-1`. */
export type PartAddress = (fragment: string) => string;

/** A group of achievement fields, written to alignments and read back: `read` undoes `write`. */
export type AlignmentCodec = {
  /** Types that a credential carries at most once; two of them would leave open which one holds. */
  readonly once: readonly string[];
  readonly write: (achievement: Achievement, at: PartAddress) => readonly Alignment[];
  readonly read: (found: FoundAlignments, at: PartAddress) => JsonObject;
};

/** Builds an alignment without empty members: JSON-LD drops null, and Open Badges forbids it. */
export function alignment(targetType: string, parts: Parts): Alignment {
  return {
    type: ['Alignment'],
    targetName: parts.name,
    targetUrl: parts.url,
    ...(parts.code === undefined ? {} : { targetCode: parts.code }),
    ...(parts.description === undefined ? {} : { targetDescription: parts.description }),
    ...(parts.framework === undefined ? {} : { targetFramework: parts.framework }),
    targetType,
  };
}

/** A real address, or nothing where the address of the achievement's own part stood in for a missing one. */
export function unlessOwn(url: string, own: string): string | undefined {
  return url === own ? undefined : url;
}

/** The object without its undefined members, or nothing when none is left. */
export function compact(object: JsonObject): JsonObject | undefined {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** The last part of an alignment's address, after `#`. */
export function fragmentOf(url: string): string {
  return url.slice(url.lastIndexOf('#') + 1);
}
