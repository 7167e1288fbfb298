import { useEffect, useState } from 'preact/hooks';

/** The address that was opened. Its secret stands in the fragment, which leaves the address bar at once. */
function takeLink(): string {
  const { href } = window.location;
  window.history.replaceState(null, '', '/receive');
  return href;
}

/** The link of the offer; another one opened in the same tab changes the fragment alone and loads nothing. */
export function useOfferLink(): string {
  const [link, setLink] = useState(takeLink);
  useEffect(() => {
    const take = (): void => setLink(takeLink());
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, []);
  return link;
}
