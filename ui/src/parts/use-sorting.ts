import { useMemo } from 'react';
import { useParameter } from '../state/location.ts';
import { parseSorting, type Sorting, sortingText } from '../view/sort.ts';

/** The order of a list, kept in the address. */
export function useSorting(byDefault: string, name = 'sort'): readonly [Sorting, (sorting: Sorting) => void] {
  const [text, setText] = useParameter(name, byDefault);
  const sorting = useMemo(() => parseSorting(text, { by: '', descending: false }), [text]);
  return [sorting, (next) => setText(sortingText(next))];
}
