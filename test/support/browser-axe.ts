import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Fails with one line a fault when axe finds anything on the page (WCAG 2.2 A, AA and best practice). */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // Our pages hold no frames: the second page that axe opens to join the results of frames would only cost time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const lines = violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${node.target.join(' ')} – ${node.failureSummary ?? ''}`,
    ),
  );
  assert.deepEqual(lines, []);
}
