import { type Check, result } from './examined.ts';

/** Does it fit the schema that it names? Schemas are not fetched yet, and the report says so. */
export const checkSchema: Check<'schema'> = ({ document }) =>
  'credentialSchema' in document
    ? result('unknown', 'schema-not-checked')
    : result('absent', 'schema-none');
