import { useCallback } from 'preact/hooks';
import { batchesApi } from '../api/batches-api.ts';
import type { BatchView } from '../api/views.ts';
import { type Loading, useLoaded } from '../state/use-loaded.ts';

const moving = new Set(['reading', 'signing']);

const watch = ({ batch }: BatchView): number | undefined =>
  moving.has(batch.state) ? 1_000 : undefined;

/** One batch; while it is read or signed it is asked again every second. */
export function useBatch(id: string): Loading<BatchView> {
  const read = useCallback(() => batchesApi.read(id), [id]);
  return useLoaded(read, watch);
}
