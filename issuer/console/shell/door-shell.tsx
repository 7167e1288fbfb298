import type { ComponentChildren } from 'preact';
import { PhoneShell } from '../../../ui/components/phone-shell.tsx';
import { useSession } from '../session/session-context.ts';
import { useWords } from '../state/words.ts';

/** The frame of the pages before sign-in. */
export function DoorShell(props: { readonly children: ComponentChildren }) {
  const { t } = useWords();
  const { service } = useSession();
  return (
    <PhoneShell face={t('console.name')} test={service?.test === true}>
      {props.children}
    </PhoneShell>
  );
}
