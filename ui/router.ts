import { useEffect, useState } from 'preact/hooks';

export type Location = { readonly path: string; readonly query: URLSearchParams };

const moved = 'skillseal-moved';

function here(): Location {
  return {
    path: window.location.pathname,
    query: new URLSearchParams(window.location.search),
  };
}

/** Goes to an address of this face without loading the page anew. */
export function navigate(address: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
  window.dispatchEvent(new Event(moved));
  if (how === 'push') window.scrollTo(0, 0);
}

/**
 * The address that is shown. Plain links to this origin are followed without loading, so a face uses ordinary `<a href>`.
 * The fragment is left alone: it carries secrets that only the page itself may read.
 *
 * @param base only links under this path belong to the face, e.g. "/console"
 */
export function useLocation(base = '/'): Location {
  const [location, setLocation] = useState(here);
  useEffect(() => {
    const update = (): void => setLocation(here());
    const follow = (event: MouseEvent): void => {
      const link = linkOf(event);
      if (link === undefined || !isUnder(link.pathname, base)) return;
      event.preventDefault();
      navigate(link.pathname + link.search + link.hash);
    };
    window.addEventListener('popstate', update);
    window.addEventListener(moved, update);
    document.addEventListener('click', follow);
    return () => {
      window.removeEventListener('popstate', update);
      window.removeEventListener(moved, update);
      document.removeEventListener('click', follow);
    };
  }, [base]);
  return location;
}

function isUnder(path: string, base: string): boolean {
  return base === '/' || path === base || path.startsWith(`${base}/`);
}

function linkOf(event: MouseEvent): HTMLAnchorElement | undefined {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
  if (!plain || event.altKey || event.defaultPrevented) return undefined;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.target !== '' || link.hasAttribute('download')) return undefined;
  return link.origin === window.location.origin ? link : undefined;
}

/** Matches a path against a pattern such as `/batches/:id` and answers its parts, or undefined. */
export function matchPath(
  pattern: string,
  path: string,
): Readonly<Record<string, string>> | undefined {
  const wanted = pattern.split('/').filter((part) => part !== '');
  const given = path.split('/').filter((part) => part !== '');
  if (wanted.length !== given.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':')) found[part.slice(1)] = decodePart(value);
    else if (part !== value) return undefined;
  }
  return found;
}

function decodePart(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // A stray percent sign is no escape: the part is taken as it stands.
    return value;
  }
}
