import type { GroupDefinition } from './definition-types.ts';
import { furtherGroups } from './further-groups.ts';
import { howGroups } from './how-groups.ts';
import { whatGroups } from './what-groups.ts';

/** Every element of schemas/achievement in the order in which it is asked (domain.md 3.3). */
export const formDefinition: readonly GroupDefinition[] = [
  ...whatGroups,
  ...howGroups,
  ...furtherGroups,
];
