import type { FieldDefinition } from './definition-types.ts';

/** A pointer into a framework or catalogue; the same wherever one stands. */
export const alignmentFields: readonly FieldDefinition[] = [
  {
    name: 'framework',
    pointer: '/framework',
    label: 'f.alignment.framework',
    hint: 'f.alignment.framework.hint',
    control: 'text',
    needed: true,
  },
  { name: 'name', pointer: '/name', label: 'f.alignment.name', control: 'text', needed: true },
  { name: 'url', pointer: '/url', label: 'f.alignment.url', control: 'url', needed: true },
  { name: 'code', pointer: '/code', label: 'f.alignment.code', control: 'text' },
  { name: 'version', pointer: '/version', label: 'f.alignment.version', control: 'text' },
];
