import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export type SourceFile = {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  /** The text without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
};

/** An import of a file of ours (path relative to the repository) or of a package or built-in module. */
export type Import =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'built-in'; readonly name: string };

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TOP = ['schemas', 'core', 'issuer', 'verifier', 'wallet-web', 'ui', 'storage', 'cli', 'test'];
// A statement at the start of a line, or a dynamic import: a sentence with the word "from" is neither.
const IMPORT =
  /(?:^\s*(?:import|export)\b[^'";]*?\bfrom\s*|^\s*import\s*|\bimport\(\s*)'([^'\s]+)'/gm;

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}

function toImport(from: string, specifier: string): Import {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return { kind: 'file', path: posix.join(posix.dirname(from), bare) };
  if (bare.startsWith('node:')) return { kind: 'built-in', name: bare };
  const parts = bare.split('/').slice(0, bare.startsWith('@') ? 2 : 1);
  return { kind: 'package', name: parts.join('/') };
}

/** Reads one source text as the rules see it. */
export function toSourceFile(path: string, text: string): SourceFile {
  const code = withoutComments(text);
  const imports = [...code.matchAll(IMPORT)].flatMap(([, specifier]) =>
    specifier === undefined ? [] : [toImport(path, specifier)],
  );
  return { path, lines: text.split('\n').length - 1, code, imports };
}

/** All TypeScript of the repository, tests included, built and installed files left out. */
export function readSourceFiles(): readonly SourceFile[] {
  return TOP.flatMap((top) => {
    const entries = readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mts)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'))
      .filter((path) => !path.includes('node_modules/'))
      .map((path) => toSourceFile(path, readFileSync(join(ROOT, path), 'utf8')));
  });
}
