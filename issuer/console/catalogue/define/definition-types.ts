import type { WordKey } from '../../state/words.ts';

export type Choice =
  | { readonly value: string; readonly label: WordKey }
  | { readonly value: string; readonly text: string };

export type FieldDefinition = {
  readonly name: string;
  /** Where its value stands in the achievement, from the place of the form or row. */
  readonly pointer: string;
  readonly label: WordKey;
  readonly hint?: WordKey;
  readonly needed?: true;
  readonly control: 'text' | 'area' | 'lines' | 'number' | 'url' | 'choice' | 'yes-no';
  readonly choices?: readonly Choice[];
  /** Shown only when another field has this value. */
  readonly when?: { readonly name: string; readonly is: string };
};

export type ListDefinition = {
  readonly name: string;
  readonly pointer: string;
  /** What one row is called. */
  readonly label: WordKey;
  readonly fields: readonly FieldDefinition[];
  readonly lists?: readonly ListDefinition[];
  readonly when?: { readonly name: string; readonly is: string };
};

export type GroupDefinition = {
  readonly title: WordKey;
  readonly text?: WordKey;
  readonly fields: readonly FieldDefinition[];
  readonly lists: readonly ListDefinition[];
};
