import type { Clock } from '../core/time.ts';

/** What a command has of the world around it; tests give it another. */
export type CliIo = {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
};
