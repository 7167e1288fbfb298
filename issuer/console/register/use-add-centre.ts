import { useState } from 'preact/hooks';
import { z } from 'zod';
import { centreSchema } from '../../../schemas/register-entry/centre.ts';
import { localDate } from '../../../schemas/text.ts';
import { useToasts } from '../../../ui/components/toasts.tsx';
import type { ConsoleKey } from '../../../ui/messages/en/console.ts';
import { navigate } from '../../../ui/router.ts';
import { registerApi } from '../api/register-api.ts';
import { type Action, useAction } from '../state/use-action.ts';
import { useKept } from '../state/use-kept.ts';
import { useWords } from '../state/words.ts';

const typedSchema = z.object({
  name: z.string(),
  slug: z.string(),
  country: z.string(),
  region: z.string(),
  url: z.string(),
  timeZone: z.string(),
  language: z.string(),
  sites: z.string(),
  includedFrom: z.string(),
});
type Typed = z.infer<typeof typedSchema>;

const draftSchema = centreSchema
  .omit({ did: true, fictional: true })
  .extend({ includedFrom: localDate.optional() });

const empty: Typed = {
  name: '',
  slug: '',
  country: '',
  region: '',
  url: '',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  language: 'en',
  sites: '',
  includedFrom: '',
};

const parseTyped = (input: unknown): Typed | undefined => typedSchema.safeParse(input).data;

/** Proposes a short name for addresses from a name; what is not Latin is left to the operator. */
function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
}

type Errors = { readonly [F in keyof Typed]?: ConsoleKey };

/** The form of a new centre: what is typed, what is wrong with it, and adding it. */
export function useAddCentre(): {
  readonly draft: Typed;
  readonly set: (name: keyof Typed, value: string) => void;
  readonly errors: Errors;
  readonly add: Action<readonly []>;
} {
  const { t } = useWords();
  const { say } = useToasts();
  const [draft, keep, drop] = useKept('skillseal-centre', empty, parseTyped);
  const [errors, setErrors] = useState<Errors>({});
  const set = (name: keyof Typed, value: string): void => {
    const proposed = name === 'name' && draft.slug === slugOf(draft.name);
    keep({ ...draft, ...(proposed ? { slug: slugOf(value) } : {}), [name]: value });
  };
  const add = useAction(async () => {
    const parsed = draftSchema.safeParse(withoutEmpty(draft));
    setErrors(parsed.success ? {} : errorsOf(parsed.error, draft));
    if (!parsed.success) return;
    const { region, url, includedFrom, ...needed } = parsed.data;
    const centre = await registerApi.addCentre({
      ...needed,
      ...(region === undefined ? {} : { region }),
      ...(url === undefined ? {} : { url }),
      ...(includedFrom === undefined ? {} : { includedFrom }),
    });
    drop();
    say(t('centre.added', { name: centre.name }));
    navigate(`/console/register/${encodeURIComponent(centre.slug)}`, 'replace');
  });
  return { draft, set, errors, add };
}

function withoutEmpty(typed: Typed): unknown {
  const { region, url, sites, includedFrom, ...needed } = typed;
  return {
    ...needed,
    country: needed.country.trim().toUpperCase(),
    ...(region.trim() === '' ? {} : { region }),
    ...(url.trim() === '' ? {} : { url: url.trim() }),
    ...(includedFrom === '' ? {} : { includedFrom }),
    sites: sites.split('\n').filter((line) => line.trim() !== ''),
  };
}

function errorsOf(error: z.ZodError, typed: Typed): Errors {
  const fields = new Set(error.issues.map(({ path }) => String(path[0])));
  const found = Object.entries(typed).flatMap(([name, value]) =>
    fields.has(name)
      ? [[name, value.trim() === '' ? 'define.required' : wordsFor(name)] as const]
      : [],
  );
  return Object.fromEntries(found);
}

function wordsFor(name: string): ConsoleKey {
  return name === 'url' ? 'define.wrongUrl' : 'define.wrong';
}
