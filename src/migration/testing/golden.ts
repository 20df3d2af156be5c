import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILT_IN_TIERS } from '../../model/index.ts';
import { readSnapshot } from '../read-snapshot.ts';
import { Recorder } from '../recorder.ts';
import { Report } from '../report.ts';
import type { ClusterRecords } from '../state.ts';

/** The folder of this repository, from the compiled and from the source tree alike. */
function root(folder = fileURLToPath(new URL('.', import.meta.url))): string {
  return existsSync(join(folder, 'package.json')) ? folder : root(dirname(folder));
}

const GOLDEN = process.env.AURORA_GOLDEN ?? join(root(), '../shared/golden');
const FIXTURES = join(root(), 'src/migration/fixtures');

/** A folder of recordings, or the few that are kept with the tests. */
export function recordings(name: string): string {
  const whole = join(GOLDEN, name);
  return existsSync(whole) ? whole : join(FIXTURES, name);
}

/** Paths of the files of a folder of recordings whose names end so. */
export function recorded(name: string, ending: string): readonly string[] {
  const folder = recordings(name);
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(folder, file));
}

/** Reads a backup whole. */
export function recordsOf(backup: Uint8Array): { readonly records: ClusterRecords; readonly report: Report } {
  const report = new Report();
  const recorder = new Recorder(BUILT_IN_TIERS, report);
  exhaust(readSnapshot(backup, recorder, report));
  return { records: recorder.records, report };
}

/** As {@link recordsOf}, of a file. */
export function recordsIn(file: string): ClusterRecords {
  return recordsOf(readFileSync(file)).records;
}

/** Lets a reading come to its end; gives how many steps it took. */
export function exhaust(reading: Iterable<unknown>): number {
  let steps = 0;
  for (const _ of reading) steps++;
  return steps;
}

/** The records in a form that is equal for equal ones: sets have no order, and what is unset is the same as empty, 0 or false. */
export function comparable(records: ClusterRecords): unknown {
  return {
    frameworkId: records.frameworkId,
    ...Object.fromEntries(
      (['tasks', 'crons', 'quotas', 'hosts', 'maintenance', 'updates'] as const).map((name) => [
        name,
        Object.fromEntries([...records[name]].sort(byKey).map(([key, value]) => [key, plain(value)])),
      ]),
    ),
  };
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (value instanceof Map) return plain(Object.fromEntries(value));
  if (Array.isArray(value)) return value.map(plain).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? String(value) : value;
  const fields = Object.entries(value)
    // What an update has become is told by its events.
    .filter(([name]) => name !== 'state')
    .map(([name, field]) => [name, plain(field)] as const)
    .filter(([, field]) => !isBlank(field))
    .sort(byKey);
  return Object.fromEntries(fields);
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === 0 || value === false) return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
