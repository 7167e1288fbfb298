import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Builds one page alone, as ui/vite.config.ts builds the faces, into a folder of its own under .cache.
 *
 * @param page from the root of the repository, e.g. "verifier/page/index.html"
 * @returns the folder; the page lies in it under the same path, its files under assets
 */
export async function buildPage(page: string): Promise<string> {
  const folder = `${root}.cache/built/${page.replaceAll('/', '-').replace('.html', '')}`;
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1500,
      rollupOptions: { input: root + page },
    },
  });
  return folder;
}
