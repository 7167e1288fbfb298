import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const screens = fileURLToPath(new URL('../../.cache/screens/', import.meta.url));

/**
 * Keeps the whole page as a picture under .cache/screens, to be looked at by a person; answers its path. The window is
 * made as high as the page for it, because bars that stick to the window would otherwise lie across the picture.
 */
export async function screenshot(page: Page, name: string): Promise<string> {
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  const path = `${screens}${name}-${size.width}.png`;
  mkdirSync(dirname(path), { recursive: true });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) });
  await page.screenshot({ path, fullPage: true });
  await page.setViewportSize(size);
  return path;
}
