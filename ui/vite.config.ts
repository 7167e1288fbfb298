import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const faces = ['issuer/console', 'verifier/page', 'wallet-web/app'];

/** One build for the three faces: dist/web/<face>/index.html and shared, hashed files under dist/web/assets. */
export default defineConfig({
  root,
  base: '/',
  publicDir: false,
  logLevel: 'warn',
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
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
