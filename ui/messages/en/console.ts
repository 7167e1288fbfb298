import type { Messages } from '../../i18n/messages.ts';

export const consoleEn = {
  'console.name': 'console',
} as const satisfies Messages;

export type ConsoleKey = keyof typeof consoleEn;
