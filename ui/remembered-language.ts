const key = 'skillseal-language';

/** The language chosen on this device before; null also where the browser refuses storage. */
export function readRemembered(): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    // Private windows may refuse storage; the browser's own wish then decides.
    return null;
  }
}

/** Remembers the language on this device, where the browser lets us. */
export function remember(language: string): boolean {
  try {
    window.localStorage.setItem(key, language);
    return true;
  } catch {
    return false;
  }
}
