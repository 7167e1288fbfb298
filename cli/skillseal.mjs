#!/usr/bin/env node
// A file that exists before the first build, so that npm can link the command at install time.
import { existsSync } from 'node:fs';

const built = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(built)) {
  await import(built.href);
} else {
  process.stderr.write('skillseal is not built yet. Run: npm run build\n');
  process.exitCode = 2;
}
