import { z } from 'zod';
import { parseDateTimeStamp, parseLocalDate } from '../core/time.ts';

/** A text that says something: trimmed, not empty, at most `max` characters. */
export const text = (max = 2000) => z.string().trim().min(1, 'must not be empty').max(max);

/** A slug: lower-case letters, digits and hyphens, fit for an address. */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/,
    'must be lower-case letters, digits and hyphens',
  );

/** An absolute http(s) address. */
export const webAddress = z.url({ protocol: /^https?$/ }).max(2000);

/** Any absolute URI (RFC 3986), such as did:, urn: or https:. */
export const uri = z
  .string()
  .regex(/^[a-z][a-z0-9+.-]*:\S+$/i, 'must be an absolute URI')
  .max(2000);

/** A DID (DID Core 1.0, 3.1). */
export const did = z
  .string()
  .regex(/^did:[a-z0-9]+:[A-Za-z0-9._:%-]+$/, 'must be a DID')
  .max(2000);

/** A calendar day that exists, `YYYY-MM-DD`. */
export const localDate = z
  .string()
  .refine((value) => parseLocalDate(value) !== undefined, 'must be a day that exists, YYYY-MM-DD');

/** An XSD dateTimeStamp: the offset is mandatory (VCDM 2.0, 4.9). */
export const dateTimeStamp = z
  .string()
  .refine(
    (value) => parseDateTimeStamp(value) !== undefined,
    'must be a date and time with an offset, such as 2026-11-18T10:00:00Z',
  );

/** An ISO 3166-1 alpha-2 country code. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/, 'must be a two-letter country code');

/** A BCP 47 language tag. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'must be a language tag such as en or pt-BR');

/** An e-mail address. */
export const email = z.email('is not an e-mail address').max(320);
