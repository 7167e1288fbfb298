import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ErrorBoundary } from '../components/error-boundary.tsx';
import { ErrorView } from '../components/error-view.tsx';
import { readRemembered, remember } from '../remembered-language.ts';
import { chooseLanguage } from './choose-language.ts';
import { createTranslator, type Translator } from './create-translator.ts';
import type { Language } from './languages.ts';
import type { Messages } from './messages.ts';
import { I18nContext } from './use-translator.tsx';

export type LoadMessages = (language: Language) => Promise<Messages>;

/**
 * Gives a face its language: chooses it, loads its messages, sets `lang` and `dir` of the page and remembers a change.
 * Nothing is shown before the messages are there, so that no half-translated page flashes up.
 */
export function I18nProvider(props: {
  readonly load: LoadMessages;
  readonly children: ComponentChildren;
}) {
  const { load } = props;
  const [language, setLanguage] = useState(() =>
    chooseLanguage(navigator.languages, readRemembered()),
  );
  const [translator, setTranslator] = useState<Translator<string>>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    let current = true;
    load(language).then(
      (messages) => {
        if (!current) return;
        const made = createTranslator<string>(language, messages);
        document.documentElement.lang = language;
        document.documentElement.dir = made.direction;
        setTranslator(made);
      },
      (reason: unknown) => current && setFailure(reason),
    );
    return () => {
      current = false;
    };
  }, [language, load]);
  const state = useMemo(
    () =>
      translator === undefined
        ? undefined
        : {
            translator,
            choose: (next: Language) => {
              remember(next);
              setLanguage(next);
            },
          },
    [translator],
  );
  if (state === undefined) return failure === undefined ? null : <ErrorView error={failure} />;
  return (
    <I18nContext.Provider value={state}>
      <ErrorBoundary>{props.children}</ErrorBoundary>
    </I18nContext.Provider>
  );
}
