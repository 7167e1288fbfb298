import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';

/** Builds the gallery as the faces are built, into the cache folder; answers the folder and its page. */
export async function buildGallery(): Promise<{ readonly folder: string; readonly index: string }> {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const folder = `${root}.cache/gallery`;
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
      rollupOptions: { input: `${root}test/ui/gallery/index.html` },
    },
  });
  return { folder, index: 'test/ui/gallery/index.html' };
}
