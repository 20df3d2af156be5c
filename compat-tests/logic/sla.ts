import { type SlaRecord, slaValues } from '../../src/sla/testing/golden.ts';
import { compareAll, tableOf } from './table.ts';

export const sla = tableOf<SlaRecord>('sla.jsonl', (row) => {
  const ours = slaValues(row);
  return compareAll(Object.entries(row.values).map(([name, recorded]) => [name, ours[name], recorded]));
});
