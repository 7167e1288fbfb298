import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CliIo } from '../../cli/io.ts';
import { runCommand } from '../../cli/run-command.ts';

export const NOW = new Date('2026-11-21T10:00:00Z');

export type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** A folder of its own for one test file, with data, a configuration folder and files. */
export type Sandbox = {
  readonly root: string;
  readonly data: string;
  readonly out: string;
  readonly io: (told?: { stdout: string; stderr: string }) => CliIo;
  readonly run: (...args: readonly string[]) => Promise<Ran>;
  readonly file: (name: string, content: string | Uint8Array) => string;
  readonly outFiles: () => readonly string[];
  readonly remove: () => void;
};

export function sandbox(env: CliIo['env'] = {}): Sandbox {
  const root = mkdtempSync(join(tmpdir(), 'skillseal-cli-'));
  const out = join(root, 'out');
  const io: Sandbox['io'] = (told = { stdout: '', stderr: '' }) => ({
    stdout: (text) => {
      told.stdout += text;
    },
    stderr: (text) => {
      told.stderr += text;
    },
    clock: () => NOW,
    env: { XDG_CONFIG_HOME: join(root, 'config'), ...env },
  });
  return {
    root,
    data: join(root, 'data'),
    out,
    io,
    run: async (...args) => {
      const told = { stdout: '', stderr: '' };
      return { code: await runCommand(args, io(told)), ...told };
    },
    file: (name, content) => {
      const path = join(root, name);
      writeFileSync(path, content);
      return path;
    },
    outFiles: () => readdirSync(out).sort(),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
