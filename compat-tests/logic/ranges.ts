import { toRanges } from '../../src/model/index.ts';
import { compareAll, tableOf } from './table.ts';

interface Row {
  readonly ids: readonly number[];
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

export const ranges = tableOf<Row>('ranges.jsonl', (row) =>
  compareAll([[JSON.stringify(row.ids), toRanges(row.ids).map(({ first, last }) => [first, last]), row.ranges]]),
);
