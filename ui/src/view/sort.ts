/** An order of rows: by what, and whether backwards. */
export interface Sorting {
  readonly by: string;
  readonly descending: boolean;
}

/** How rows are compared, by the name of a column. */
export type Orders<T> = Readonly<Record<string, ((a: T, b: T) => number) | undefined>>;

/** Rows in order; rows that are equal keep their places. Columns of which no order is known change nothing. */
export function sorted<T>(rows: readonly T[], { by, descending }: Sorting, orders: Orders<T>): readonly T[] {
  const order = orders[by];
  if (order === undefined) return rows;
  return [...rows].sort(descending ? (a, b) => order(b, a) : order);
}

/** Compares texts by their characters, numbers in them by value: `host-2` before `host-10`. */
export const compareText: (a: string, b: string) => number = new Intl.Collator('en', { numeric: true }).compare;

/** The order after a click on a column: the same column turns round. */
export function clicked(now: Sorting, column: string, descendingFirst: boolean): Sorting {
  return now.by === column ? { by: column, descending: !now.descending } : { by: column, descending: descendingFirst };
}

/** `name`, or `-name` for the other way round, as it stands in addresses. */
export function sortingText({ by, descending }: Sorting): string {
  return descending ? `-${by}` : by;
}

export function parseSorting(text: string | null, otherwise: Sorting): Sorting {
  if (text === null || text === '') return otherwise;
  return text.startsWith('-') ? { by: text.slice(1), descending: true } : { by: text, descending: false };
}
