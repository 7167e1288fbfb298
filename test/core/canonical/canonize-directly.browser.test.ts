import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canonizeDirectly } from '../../../core/canonical/canonize-directly.ts';
import type { JsonObject } from '../../../core/documents/json-object.ts';
import { openBrowser, type TestBrowser } from '../../support/browser.ts';
import { buildPage } from '../../support/build-page.ts';
import { type ServedFolder, serveFolder } from '../../support/serve-folder.ts';
import { arbitraryDocument } from './arbitrary-document.ts';
import { catalogueBadges } from './catalogue-badges.ts';
import { present } from './presentations.ts';

describe('the direct canonicalizer in a browser', () => {
  let browser: TestBrowser;
  let site: ServedFolder;

  before(async () => {
    const file = 'test/core/canonical/page/index.html';
    site = await serveFolder(await buildPage(file), file);
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it('writes the same bytes as in Node, and steps aside where Node does', async () => {
    const badges = catalogueBadges();
    const documents: readonly JsonObject[] = [
      ...badges,
      present(badges.slice(0, 4)),
      ...fc.sample(arbitraryDocument, { seed: 11, numRuns: 300 }),
    ];
    const { page, trouble, close } = await browser.newPage(1280);
    await page.goto(site.origin);
    await page.getByText('ready').waitFor();
    // As text, because documents come to a browser as text.
    const answers: unknown = await page.evaluate(
      (texts) =>
        texts.map((text): unknown => Object(globalThis).canonizeDirectly(JSON.parse(text)) ?? null),
      documents.map((document) => JSON.stringify(document)),
    );
    const expected = documents.map(
      (document) => canonizeDirectly(JSON.parse(JSON.stringify(document))) ?? null,
    );
    assert.deepEqual(answers, expected);
    assert.ok(expected.filter((answer) => answer !== null).length > 80);
    trouble.expectNone();
    await close();
  });
});
