import type { Draft } from './draft.ts';

/** What a new definition starts from: the choices that must be made show their most common value. */
export const startDraft: Draft = {
  values: {
    language: 'en',
    class: 'micro-credential',
    qualifier: 'exactly',
    assessed: 'yes',
    assessor: 'internal',
    supervision: 'not-applicable',
    qaKind: 'none-stated',
    validity: 'no-expiry',
    statusPurpose: 'revocation',
    route: 'course',
    participation: 'on-site',
  },
  rows: { relations: [{ values: { kind: 'stand-alone' }, rows: {} }] },
};

/** What a new row of a list starts from. */
export const startRows: { readonly [list: string]: Draft } = {
  methods: { values: { kind: 'task' }, rows: {} },
  relations: { values: { kind: 'part-of' }, rows: {} },
};
