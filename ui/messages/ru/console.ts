import { type ConsoleKey, consoleEn } from '../en/console.ts';

export const consoleRu: Readonly<Record<ConsoleKey, string>> = { ...consoleEn };
