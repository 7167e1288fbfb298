import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

export type Trouble = {
  readonly lines: readonly string[];
  /** Fails the test when a page logged an error, broke its policy, threw, or asked a foreign host. */
  expectNone(): void;
  /** Fails unless exactly the lines that match were seen, and forgets them: for tests that provoke a refusal. */
  expectOnly(pattern: RegExp): void;
};

/** Listens to what must not happen on a page: errors in the console, thrown errors, policy violations (Chromium writes them to the console), requests to the internet. */
export function collectTrouble(page: Page): Trouble {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error')
      lines.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => lines.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const ours =
      hostname === 'localhost' || hostname === '127.0.0.1' || hostname.endsWith('.localhost');
    if (protocol.startsWith('http') && !ours) lines.push(`foreign host: ${request.url()}`);
  });
  return {
    lines,
    expectNone: () => assert.deepEqual(lines, []),
    expectOnly: (pattern) => {
      const others = lines.filter((line) => !pattern.test(line));
      lines.length = 0;
      assert.deepEqual(others, []);
    },
  };
}
