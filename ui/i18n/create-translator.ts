import { IntlMessageFormat } from 'intl-messageformat';
import { createFormats, type Formats } from './create-formats.ts';
import { directions, type Language } from './languages.ts';
import type { Messages, MessageValues } from './messages.ts';

/** Builds a part of a message that stands between tags, such as `<b>…</b>`. */
export type RichValues<Part> = {
  readonly [tag: string]: (parts: readonly (string | Part)[]) => Part;
};

/** Speaks one language. `K` is the closed set of keys: a key that does not exist does not compile. */
export type Translator<K extends string> = Formats & {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** The text of a message. Every value that the message names must be given. */
  t(key: K, values?: MessageValues): string;
  /** The same for a message with tags: each tag becomes what its function makes of its content. */
  rich<Part>(key: K, tags: RichValues<Part>, values?: MessageValues): readonly (string | Part)[];
};

/**
 * Makes the translator of one language over flat ICU messages. Messages are compiled when they are first used.
 * Used by the faces and, for mails and print views, by the servers.
 */
export function createTranslator<K extends string>(
  language: Language,
  messages: { readonly [key in K]: string },
): Translator<K> {
  const table: Messages = messages;
  const compiled = new Map<string, IntlMessageFormat>();
  const messageOf = (key: K): IntlMessageFormat => {
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const made = new IntlMessageFormat(table[key] ?? key, language);
    compiled.set(key, made);
    return made;
  };
  return {
    ...createFormats(language),
    language,
    direction: directions[language],
    t(key, values = {}) {
      const text = messageOf(key).format<string>(values);
      return Array.isArray(text) ? text.join('') : String(text);
    },
    rich<Part>(key: K, tags: RichValues<Part>, values: MessageValues = {}) {
      const parts = messageOf(key).format<Part>({ ...values, ...tags });
      return Array.isArray(parts) ? parts : [parts];
    },
  };
}
