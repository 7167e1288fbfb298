import type { ConsoleKey } from '../en/console.ts';

export const consoleRu: Readonly<Record<ConsoleKey, string>> = {
  'console.name': 'консоль',
};
