import { useEffect, useState } from 'preact/hooks';
import { z } from 'zod';
import { useWallet } from '../wallet-context.tsx';

const titleSchema = z.looseObject({ title: z.string().min(1).max(300) });

const known = new Map<string, string>();

/** The titles of achievements by their addresses, as their centre publishes them; those that cannot be had are left out. */
export function useTitles(addresses: readonly string[]): readonly string[] {
  const { send } = useWallet();
  const [titles, setTitles] = useState<readonly string[]>(() => namesOf(addresses));
  useEffect(() => {
    let current = true;
    Promise.all(
      addresses.map(async (address) => {
        if (known.has(address)) return;
        const answer = await send(address).catch(() => undefined);
        const parsed = titleSchema.safeParse(answer?.json);
        if (parsed.success) known.set(address, parsed.data.title);
      }),
    ).then(() => current && setTitles(namesOf(addresses)));
    return () => {
      current = false;
    };
  }, [addresses.join(' ')]);
  return titles;
}

function namesOf(addresses: readonly string[]): readonly string[] {
  return addresses.flatMap((address) => known.get(address) ?? []);
}
