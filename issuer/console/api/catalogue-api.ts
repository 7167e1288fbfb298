import { z } from 'zod';
import type { Achievement } from '../../../schemas/achievement/achievement.ts';
import { call } from './call.ts';
import { catalogueSchema } from './views.ts';

/** What can be awarded. A published version never changes: saving makes a new id or the next version. */
export const catalogueApi = {
  list: () => call(catalogueSchema, 'GET', '/achievements'),
  save: (achievement: Achievement) => call(z.unknown(), 'POST', '/achievements', achievement),
};
