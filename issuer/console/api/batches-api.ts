import { z } from 'zod';
import type { BatchRow, Column } from '../../../schemas/batch/batch.ts';
import { call } from './call.ts';
import { apiBase, toQuery } from './paths.ts';
import { uploadCsv } from './upload-csv.ts';
import { batchRowsSchema, batchViewSchema, batchViewsSchema, fixedRowSchema } from './views.ts';

// Work over all rows of a list of 100 000 takes the server minutes; it must not look like a lost connection.
const long = 20 * 60_000;

const at = (id: string, rest = ''): string => `/batches/${encodeURIComponent(id)}${rest}`;

/** A list of candidates on its way from a file to signed credentials. */
export const batchesApi = {
  upload: (centre: string, achievement: string, file: File) =>
    uploadCsv(
      batchViewSchema,
      `/batches${toQuery({ centre, achievement, fileName: file.name })}`,
      file,
    ),
  list: (centre: string) => call(batchViewsSchema, 'GET', `/batches${toQuery({ centre })}`),
  read: (id: string) => call(batchViewSchema, 'GET', at(id)),
  setColumns: (id: string, columns: readonly Column[]) =>
    call(batchViewSchema, 'PUT', at(id, '/columns'), { columns }, long),
  rows: (
    id: string,
    query: { readonly state?: BatchRow['state']; readonly after?: string; readonly limit?: number },
  ) => call(batchRowsSchema, 'GET', at(id, `/rows${toQuery(query)}`)),
  fixRow: (
    id: string,
    row: number,
    cells: readonly { readonly column: number; readonly value: string }[],
  ) => call(fixedRowSchema, 'PATCH', at(id, `/rows/${row}`), { cells }),
  problemsAddress: (id: string): string => `${apiBase}${at(id, '/problems.csv')}`,
  release: (
    id: string,
    how: { readonly delivery: 'mail' | 'paper'; readonly transactionCode: boolean },
  ) => call(batchViewSchema, 'POST', at(id, '/release'), how, long),
  pause: (id: string) => call(batchViewSchema, 'POST', at(id, '/pause'), {}),
  resume: (id: string) => call(batchViewSchema, 'POST', at(id, '/resume'), {}),
  undo: (id: string, reason: string) =>
    call(batchViewSchema, 'POST', at(id, '/undo'), { reason }, long),
  discard: (id: string) => call(z.unknown(), 'DELETE', at(id)),
};
