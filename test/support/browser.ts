import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { collectTrouble, type Trouble } from './browser-trouble.ts';

export type Width = 390 | 1280;

export type OpenPage = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything the console, the policy or the network complained about so far. */
  readonly trouble: Trouble;
  close(): Promise<void>;
};

export type TestBrowser = {
  /** A page in a context of its own: no cookies, storage or passkeys are shared. */
  newPage(width: Width, options?: PageOptions): Promise<OpenPage>;
  close(): Promise<void>;
};

export type PageOptions = {
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce';
  /** A Y4M or MJPEG file that plays the camera; given to `openBrowser`, allowed here. */
  readonly camera?: boolean;
};

const cache = fileURLToPath(new URL('../../.cache/', import.meta.url));
const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/**
 * Starts the Chromium of the development dependency; elsewhere than Linux on x64 an installed Chrome, or the one that CHROME_PATH names.
 * Site isolation and web security stay on: tests must see what people get.
 *
 * @param camera path of a file that plays the camera
 */
export async function openBrowser(camera?: string): Promise<TestBrowser> {
  const browser = await chromium.launch({
    executablePath: await findChrome(),
    args: [
      '--no-sandbox',
      ...(camera === undefined
        ? []
        : [
            '--use-fake-ui-for-media-stream',
            '--use-fake-device-for-media-stream',
            `--use-file-for-fake-video-capture=${camera}`,
          ]),
    ],
  });
  return {
    newPage: (width, options = {}) => openPage(browser, width, options),
    close: () => browser.close(),
  };
}

async function findChrome(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') return named;
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  const found = installed.find((path) => existsSync(path));
  if (found === undefined) {
    throw new Error('No Chrome was found. Install one, or set CHROME_PATH to its program.');
  }
  return found;
}

async function unpackChromium(): Promise<string> {
  // It unpacks into the temporary folder and reuses whatever version lies there, so each checkout gets a folder of its own.
  mkdirSync(`${cache}chromium`, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = `${cache}chromium`;
  try {
    const { default: carried } = await import('@sparticuz/chromium');
    return await carried.executablePath();
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, 'TMPDIR');
    else process.env.TMPDIR = before;
  }
}

async function openPage(browser: Browser, width: Width, options: PageOptions): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: width === 390 ? { width, height: 844 } : { width, height: 860 },
    deviceScaleFactor: width === 390 ? 2 : 1,
    hasTouch: width === 390,
    locale: options.locale ?? 'en-GB',
    timezoneId: 'Europe/Dublin',
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'reduce',
    acceptDownloads: true,
  });
  if (options.camera === true) await context.grantPermissions(['camera']);
  const page = await context.newPage();
  const trouble = collectTrouble(page);
  return { page, context, trouble, close: () => context.close() };
}
