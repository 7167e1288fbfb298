import { useCallback, useState } from 'preact/hooks';

/**
 * State that survives leaving the page or reloading it in this tab: unsaved typing is kept until it is saved or dropped.
 *
 * @param parse what was kept comes from outside the program, so it is parsed like any input; undefined drops it
 */
export function useKept<T>(
  key: string,
  start: T,
  parse: (input: unknown) => T | undefined,
): readonly [T, (value: T) => void, () => void] {
  const [value, setValue] = useState<T>(() => readKept(key, parse) ?? start);
  const keep = useCallback(
    (next: T) => {
      setValue(next);
      writeKept(key, JSON.stringify(next));
    },
    [key],
  );
  const drop = useCallback(() => {
    setValue(start);
    writeKept(key, undefined);
  }, [key, start]);
  return [value, keep, drop];
}

function readKept<T>(key: string, parse: (input: unknown) => T | undefined): T | undefined {
  try {
    const kept = window.sessionStorage.getItem(key);
    return kept === null ? undefined : parse(JSON.parse(kept));
  } catch {
    // Storage may be refused, or hold something of an older version: the form then starts empty.
    return undefined;
  }
}

function writeKept(key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, text);
    return true;
  } catch {
    // A browser that refuses storage keeps nothing; the form works all the same.
    return false;
  }
}
