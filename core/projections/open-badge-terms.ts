/** Addresses and fixed words of our Open Badges 3.0 form (standards: OB 3.0, 4.1; EU controlled lists). */
export const OB_CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
] as const;

export const OB_SCHEMA =
  'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json';

export const EU_LIST = 'http://data.europa.eu/snb';
export const ESCO_SKILL = 'http://data.europa.eu/esco/skill/';

/** Both are signed into every trial credential, so that no wallet of any vendor shows it as a real award. */
export const TEST_PREFIX = 'TEST · ';
export const TEST_NOTICE =
  'TEST: signed by a throw-away identity on a trial installation. This is not a real award.';

/** What a top-level evidence entry is, when it is not a piece of the learner's work. */
export const COMPONENT_GENRE = 'ext:Component';
export const PLACE_GENRE = 'ext:ExaminationSite';
