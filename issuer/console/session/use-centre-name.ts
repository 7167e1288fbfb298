import { useSession } from './session-context.ts';

/** The name of one of the officer's centres; its slug where the name is not known. */
export function useCentreName(slug: string): string {
  const { me } = useSession();
  return me?.centres.find((centre) => centre.slug === slug)?.name ?? slug;
}
