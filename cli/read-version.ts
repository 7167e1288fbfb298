import { existsSync, readFileSync } from 'node:fs';

/** The version in package.json, which lies one folder up for the source and two for the build. */
export function readVersion(): string {
  for (const relative of ['../package.json', '../../package.json']) {
    const url = new URL(relative, import.meta.url);
    if (!existsSync(url)) continue;
    const { name, version }: { name?: unknown; version?: unknown } = JSON.parse(
      readFileSync(url, 'utf8'),
    );
    if (name === 'skillseal' && typeof version === 'string') return version;
  }
  return 'unknown';
}
