import { ArrayWriter, type Column } from './columns.ts';

/** A statement that works on many rows at a time, given as one array a column. */
export interface Bulk<Row> {
  /** Of the prepared statement. */
  readonly name: string;
  readonly text: string;
  readonly columns: readonly Column<Row>[];
  /** Whether the statement must touch as many rows as it is given. */
  readonly exact: boolean;
}

/** The parameters of one execution. */
export interface BulkCall {
  readonly name: string;
  readonly text: string;
  readonly values: readonly Buffer[];
  /** How many rows the statement must touch; undefined for any number. */
  readonly expectedRows: number | undefined;
}

/** A call gets at most so many rows: a few milliseconds of work, here and in the database. */
const CALL_ROWS = 2_000;
/** It is closed as soon as its parameters have so many bytes. */
const CALL_BYTES = 2 * 2 ** 20;

/** Makes the calls that bring `rows` to the database, each when it is asked for. No rows, no call. */
export function* bulkCalls<Row>(bulk: Bulk<Row>, rows: readonly Row[]): Generator<BulkCall, void, undefined> {
  const { name, text, columns, exact } = bulk;
  for (let next = 0; next < rows.length; ) {
    const writers = columns.map((column) => new ArrayWriter(column));
    const from = next;
    let bytes = 0;
    for (let row = rows[next]; row !== undefined && next - from < CALL_ROWS && bytes < CALL_BYTES; row = rows[next]) {
      bytes = 0;
      for (const writer of writers) {
        writer.add(row);
        bytes += writer.size;
      }
      next++;
    }
    yield {
      name,
      text,
      values: writers.map((writer) => writer.finish()),
      expectedRows: exact ? next - from : undefined,
    };
  }
}

/** Rows that are told by a number. */
export const NUMBER_COLUMNS: readonly Column<number>[] = [{ name: 'number', type: 'int8', of: (number) => number }];

/** Rows that are told by a text. */
export const KEY_COLUMNS: readonly Column<string>[] = [{ name: 'key', type: 'text', of: (key) => key }];

/** The columns' names, with casts for those that travel as another type than they are stored. */
export function namesOf<Row>(columns: readonly Column<Row>[], casts?: Readonly<Record<string, string>>): string {
  const ofColumn = ({ name }: Column<Row>): string => {
    const cast = casts?.[name];
    return `given.${name}${cast === undefined ? '' : `::${cast}`}`;
  };
  return columns.map(casts === undefined ? ({ name }) => name : ofColumn).join(', ');
}
