import { z } from 'zod';
import { isTimeZone } from '../../core/time.ts';
import { countryCode, did, languageTag, slug, text, webAddress } from '../text.ts';

/** What everyone may know about an assessment centre (domain.md, A2). */
export const centreSchema = z.strictObject({
  slug,
  did,
  name: text(300),
  country: countryCode,
  region: text(200).optional(),
  url: webAddress.optional(),
  legalId: text(200).optional(),
  /** IANA zone; a date without time in a candidate list is this zone's day. */
  timeZone: z.string().refine(isTimeZone, 'must be a time zone such as Europe/Dublin'),
  language: languageTag,
  /** Examination sites that belong to the centre (domain.md, 001:7). */
  sites: z.array(text(300)).max(100).default([]),
  fictional: z.boolean().default(false),
});

export type Centre = z.infer<typeof centreSchema>;
