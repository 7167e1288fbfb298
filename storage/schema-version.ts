import { AppError } from '../core/errors.ts';

/** Raised when an older version of the program could no longer work with a store of this one. */
export const SCHEMA_VERSION = 1;

/** What a store says about itself. */
export type StoreLabel = { readonly kind: unknown; readonly version: unknown };

/**
 * Compares what a store says about itself with what is wanted.
 *
 * @throws AppError `store-newer` for a store of a later form, `configuration` for a store of another program
 */
export function checkSchemaVersion(label: StoreLabel, kind: string): void {
  if (label.kind !== kind)
    throw new AppError(
      'configuration',
      `This is the store of the ${String(label.kind)}, not of the ${kind}. Each program needs an address of its own.`,
    );
  if (Number(label.version) > SCHEMA_VERSION)
    throw new AppError(
      'store-newer',
      `The store has form ${String(label.version)}, and this version of Skillseal knows forms up to ${SCHEMA_VERSION}. Install a newer version; nothing was changed.`,
    );
}
