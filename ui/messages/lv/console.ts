import type { ConsoleKey } from '../en/console.ts';

export const consoleLv: Readonly<Record<ConsoleKey, string>> = {
  'console.name': 'konsole',
};
