import type { Pacer } from '../../clock/index.ts';
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

/** A call gets at most so many rows: a few milliseconds of work in the database. */
const CALL_ROWS = 2_000;
/** It is closed as soon as its parameters have so many bytes. */
const CALL_BYTES = 2 * 2 ** 20;

/** One for each column. To build a call is one stretch of work, so all calls have the same ones. */
const writers: ArrayWriter[] = [];

/**
 * Makes the calls that bring `rows` to the database, each when it is asked for. No rows, no call.
 * @param pacer a call is closed, too, when it is time to rest: one row may cost a hundred times what another does
 */
export function* bulkCalls<Row>(bulk: Bulk<Row>, rows: readonly Row[], pacer: Pacer): Generator<BulkCall> {
  const { name, text, columns, exact } = bulk;
  for (let next = 0; next < rows.length; ) {
    const arrays = writersFor(columns.length);
    const from = next;
    let bytes = 0;
    let row = rows[next];
    while (row !== undefined && next - from < CALL_ROWS && bytes < CALL_BYTES) {
      bytes = 0;
      for (const [index, array] of arrays.entries()) {
        array.add(columns[index] as Column<Row>, row);
        bytes += array.size;
      }
      row = rows[++next];
      if (pacer.due()) break;
    }
    yield {
      name,
      text,
      values: arrays.map((array, index) => array.finish((columns[index] as Column<Row>).type)),
      expectedRows: exact ? next - from : undefined,
    };
  }
}

function writersFor(columns: number): readonly ArrayWriter[] {
  while (writers.length < columns) writers.push(new ArrayWriter());
  const arrays = writers.slice(0, columns);
  for (const array of arrays) array.begin();
  return arrays;
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
