import type { ActiveContext } from './active-context.ts';
import { StepAside } from './step-aside.ts';

const keywords: ReadonlySet<string> = new Set([
  '@base',
  '@container',
  '@context',
  '@default',
  '@direction',
  '@embed',
  '@explicit',
  '@graph',
  '@id',
  '@included',
  '@index',
  '@json',
  '@language',
  '@list',
  '@nest',
  '@none',
  '@omitDefault',
  '@prefix',
  '@preserve',
  '@protected',
  '@requireAll',
  '@reverse',
  '@set',
  '@type',
  '@value',
  '@version',
  '@vocab',
]);

export function isKeyword(text: string): boolean {
  return keywords.has(text);
}

/** The pattern of the stock library, so that both call the same things absolute. */
const absolute = /^(?:[A-Za-z][A-Za-z0-9+\-.]*|_):[^\s]*$/;

export function isAbsoluteIri(text: string): boolean {
  return absolute.test(text);
}

const likeKeyword = /^@[a-zA-Z]+$/;

/**
 * Expands a key, a type or a value of type `@vocab` (JSON-LD 1.1 API, 5.2, with vocab): an absolute IRI or a keyword.
 * What would be dropped or be relative steps aside; safe mode of the stock library refuses it.
 */
export function expandVocab(context: ActiveContext, text: string): string {
  if (keywords.has(text)) return text;
  const term = context.terms.get(text);
  if (term !== undefined) {
    if (term.iri === null) throw new StepAside('a term that is ignored');
    return term.iri;
  }
  const expanded = expandCompact(context, text);
  if (expanded !== undefined) return expanded;
  if (context.vocab !== undefined && !likeKeyword.test(text)) return context.vocab + text;
  throw new StepAside('a term that is not defined');
}

/** Expands an identifier (JSON-LD 1.1 API, 5.2, with base null): an absolute IRI, or it steps aside. */
export function expandId(context: ActiveContext, text: string): string {
  const expanded = expandCompact(context, text);
  if (expanded === undefined) throw new StepAside('an identifier that is relative');
  return expanded;
}

function expandCompact(context: ActiveContext, text: string): string | undefined {
  const colon = text.indexOf(':');
  if (colon <= 0) return undefined;
  const prefix = text.slice(0, colon);
  const suffix = text.slice(colon + 1);
  if (prefix === '_') throw new StepAside('a blank node with a name');
  if (!suffix.startsWith('//')) {
    const term = context.terms.get(prefix);
    if (term?.isPrefix === true && typeof term.iri === 'string') return checked(term.iri + suffix);
  }
  return checked(text);
}

function checked(iri: string): string {
  if (!absolute.test(iri)) throw new StepAside('an identifier that is no IRI');
  return iri;
}
