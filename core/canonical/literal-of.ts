import { literalToken } from './quad.ts';
import { StepAside } from './step-aside.ts';

const xsd = 'http://www.w3.org/2001/XMLSchema#';
const double = `${xsd}double`;
const foreign: ReadonlySet<string> = new Set([
  '@json',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON',
]);

/**
 * Writes a JSON scalar as a literal (JSON-LD 1.1 API, 8.6), with the datatype of its term if there is one.
 * Numbers that the stock library distorts, such as 1e-7, step aside; signing refuses them before.
 */
export function literalOf(value: string | number | boolean, datatype: string | undefined): string {
  if (datatype !== undefined && foreign.has(datatype)) throw new StepAside('a datatype of its own');
  if (typeof value === 'boolean') return literalToken(String(value), datatype ?? `${xsd}boolean`);
  if (typeof value === 'number') return numberOf(value, datatype);
  if (datatype === double) throw new StepAside('a number written as text');
  return literalToken(value, datatype ?? `${xsd}string`);
}

function numberOf(value: number, datatype: string | undefined): string {
  const written = String(value);
  const isDouble = written.includes('.') || Math.abs(value) >= 1e21;
  if (!isDouble && written.includes('e')) throw new StepAside('a number that would be distorted');
  if (!Number.isFinite(value)) throw new StepAside('a number that is none');
  if (isDouble || datatype === double) {
    const canonical = value.toExponential(15).replace(/(\d)0*e\+?/, '$1E');
    return literalToken(canonical, datatype ?? double);
  }
  return literalToken(value.toFixed(0), datatype ?? `${xsd}integer`);
}
