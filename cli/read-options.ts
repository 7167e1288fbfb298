import { type ParseArgsConfig, parseArgs } from 'node:util';
import { usageError } from './usage-error.ts';

type OptionTypes = Readonly<Record<string, 'string' | 'boolean'>>;

/** The options of a command: texts where given, and flags. */
export type Options<T extends OptionTypes> = {
  readonly [K in keyof T]: T[K] extends 'boolean' ? boolean : string | undefined;
};

export type ReadOptions<T extends OptionTypes> = {
  readonly options: Options<T>;
  readonly positionals: readonly string[];
};

/**
 * Reads the arguments of a command.
 *
 * @throws AppError `invalid-input` for an unknown option or one without its value
 */
export function readOptions<const T extends OptionTypes>(
  args: readonly string[],
  types: T,
): ReadOptions<T> {
  const options: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
    Object.entries(types).map(([name, type]) => [name, { type }]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    const read = Object.entries(types).map(([name, type]) => [
      name,
      type === 'boolean' ? values[name] === true : values[name],
    ]);
    return { options: Object.fromEntries(read) as Options<T>, positionals };
  } catch (cause) {
    const message = cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : '';
    throw usageError(`${message.replace(/\.$/, '')}.`, cause);
  }
}

/** The value of an option that must be given. */
export function required(value: string | undefined, option: string): string {
  if (value === undefined || value === '') throw usageError(`The option --${option} is missing.`);
  return value;
}
