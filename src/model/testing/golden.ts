import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Tables that the original's own classes filled in: all of them where they lie, else the samples beside the tests. */
function goldenFile(name: string, folder = 'logic'): string {
  const recorded = join(resolve(process.env.AURORA_GOLDEN ?? here('../../../../shared/golden')), folder, name);
  return existsSync(recorded) ? recorded : join(here('../fixtures'), folder, name);
}

/** The rows of a `.jsonl` table. */
export function goldenRows<Row>(name: string, folder?: string): readonly Row[] {
  const lines = readFileSync(goldenFile(name, folder), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}

/** The content of a `.json` table. */
export function goldenTable<Table>(name: string): Table {
  return JSON.parse(readFileSync(goldenFile(name), 'utf8')) as Table;
}
