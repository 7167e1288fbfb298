import { AppError } from '../../core/errors.ts';

/** The parts of `mongodb://name:password@host1,host2:27017/database?option=value`; no `URL`, which knows one host only. */
type MongoAddress = {
  readonly scheme: string;
  /** With its `@`; empty without. */
  readonly credentials: string;
  readonly hosts: string;
  /** Empty when the address names none. */
  readonly database: string;
  readonly query: string;
};

const FORM = /^(mongodb(?:\+srv)?:\/\/)([^/?]*@)?([^/?@]+)(?:\/([^?]*))?(?:\?(.*))?$/;
// The driver ends the whole process at a host without a name.
const HOST = /^(?:\[[0-9a-fA-F:.]+\]|[^:,[\]\s]+)(?::(\d{1,5}))?$/;
const DATABASE = /^[A-Za-z0-9_-]{1,63}$/;

export const isMongoAddress = (address: string): boolean => /^mongodb(\+srv)?:/.test(address);

function isHost(text: string): boolean {
  const match = HOST.exec(text);
  return match !== null && Number(match[1] ?? 1) >= 1 && Number(match[1] ?? 1) <= 65_535;
}

/**
 * Reads an address.
 *
 * @throws AppError `configuration`, without a word of the address: it can hold a password
 */
export function readMongoAddress(address: string): MongoAddress {
  const [, scheme = '', credentials = '', hosts = '', database = '', query = ''] =
    FORM.exec(address) ?? [];
  if (!hosts.split(',').every(isHost))
    throw new AppError(
      'configuration',
      'The address of the MongoDB store is not understood; use mongodb://name:password@host:27017/, with %-signs for other characters in name and password.',
    );
  if (database !== '' && !DATABASE.test(database))
    throw new AppError(
      'configuration',
      'The database in the address of the MongoDB store needs a name of at most 63 letters, digits, _ and -.',
    );
  return { scheme, credentials, hosts, database, query };
}

/** The database that an address means for a program: the one it names, else `skillseal_<program>`. */
export function databaseOf(address: string, program: string): string {
  const { database } = readMongoAddress(address);
  return database === '' ? `skillseal_${program}` : database;
}

/**
 * The address of one program's store from the address of a whole installation: each has a database of its own, called
 * by the one in the address, else `skillseal`, and the program. Whoever signs in does so where the given address says.
 *
 * @throws AppError `configuration`
 */
export function mongoAddressFor(base: string, program: string): string {
  const { scheme, credentials, hosts, database, query } = readMongoAddress(base);
  const options = new URLSearchParams(query);
  // Without authSource the database of the address is also where the name is known, and that one must stay.
  if (credentials !== '' && database !== '' && !options.has('authSource'))
    options.set('authSource', database);
  const name = `${database === '' ? 'skillseal' : database}_${program}`;
  const tail = options.size === 0 ? '' : `?${options}`;
  return `${scheme}${credentials}${hosts}/${name}${tail}`;
}
