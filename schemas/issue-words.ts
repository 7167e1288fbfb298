import type { z } from 'zod';

const NOUNS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const UNITS: Readonly<Record<string, string>> = {
  string: 'characters',
  array: 'entries',
  set: 'entries',
};

function limit(origin: string, side: 'at least' | 'at most', value: number | bigint): string {
  const unit = UNITS[origin];
  return unit === undefined ? `must be ${side} ${value}` : `must have ${side} ${value} ${unit}`;
}

/**
 * Says in words what is wrong with a value, where its schema does not say so itself: to be read after the place, such as
 * "/title: is missing".
 */
export function issueWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing'
        : `must be ${NOUNS[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? 'must not be empty'
        : limit(issue.origin, 'at least', issue.minimum);
    case 'too_big':
      return limit(issue.origin, 'at most', issue.maximum);
    case 'invalid_value':
      return `must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `has a member that is not known: ${issue.keys.slice(0, 5).join(', ')}`;
    case 'invalid_union':
      return 'has none of the forms that are allowed';
    case 'invalid_format':
      return `is not in the form of ${issue.format === 'regex' ? 'what belongs here' : issue.format}`;
    default:
      return undefined;
  }
}
