import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const faces = ['issuer/console', 'verifier/page', 'wallet-web/app'];

/** Files that a browser asks for under fixed names, so that the wallet can be installed and opens without a connection. */
const installable: Plugin = {
  name: 'skillseal-installable',
  generateBundle() {
    const files = {
      'sw.js': 'wallet-web/app/sw.js',
      'manifest.webmanifest': 'wallet-web/app/manifest.webmanifest',
      'icon.svg': 'ui/icon.svg',
    };
    for (const [name, file] of Object.entries(files)) {
      const source = readFileSync(`${root}${file}`);
      this.emitFile({ type: 'asset', fileName: `wallet-web/app/${name}`, source });
    }
  },
};

/** Writes what is worth it a second and a third time, compressed: the server hands out what the browser reads. */
const compressed: Plugin = {
  name: 'skillseal-compressed',
  writeBundle({ dir = '' }, bundle) {
    for (const fileName of Object.keys(bundle)) {
      if (!/^assets\/.*\.(?:js|css|svg|wasm)$/.test(fileName)) continue;
      const content = readFileSync(join(dir, fileName));
      if (content.length < 1000) continue;
      const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
      writeFileSync(join(dir, `${fileName}.br`), brotliCompressSync(content, { params }));
      writeFileSync(join(dir, `${fileName}.gz`), gzipSync(content, { level: 9 }));
    }
  },
};

/** One build for the three faces: dist/web/<face>/index.html and shared, hashed files under dist/web/assets. */
export default defineConfig({
  root,
  base: '/',
  publicDir: false,
  logLevel: 'warn',
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), installable, compressed],
  build: {
    outDir: `${root}dist/web`,
    emptyOutDir: true,
    sourcemap: false,
    target: 'es2022',
    // The policy of the faces allows files of their own origin, not data: addresses.
    assetsInlineLimit: 0,
    // The polyfill would be an inline script in some builds; every supported browser preloads modules.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rollupOptions: {
      input: faces.map((face) => `${root}${face}/index.html`).filter((file) => existsSync(file)),
    },
  },
});
