import { type ConsoleKey, consoleEn } from '../en/console.ts';

export const consoleLv: Readonly<Record<ConsoleKey, string>> = { ...consoleEn };
