import { useCallback, useSyncExternalStore } from 'react';
import { browserClock } from '../clock.ts';
import { type Query, QueryStore, type Snapshot } from './query-store.ts';

/** All data of this page. */
export const queries = new QueryStore(browserClock);

const IDLE = { data: undefined, at: 0, fault: undefined, isLoading: false };

/** The data of a query, kept fresh while the component is there; nothing for no query. */
export function useQuery<T>(query: Query<T> | undefined): Snapshot<T> {
  const key = query?.key;
  // The key stands for the query: what loads it may be made anew with each drawing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const watch = useCallback(
    (changed: () => void) => (query === undefined ? () => {} : queries.watch(query, changed)),
    [key],
  );
  return useSyncExternalStore(watch, () => (key === undefined ? IDLE : queries.snapshot<T>(key)));
}
