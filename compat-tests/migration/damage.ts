import { readFileSync } from 'node:fs';
import { seededRandom } from '../../src/clock/index.ts';
import { applyRecords, DamagedError, Recorder, Report, readSnapshot, replayLog } from '../../src/migration/index.ts';
import { recorded } from '../../src/migration/testing/golden.ts';
import { BUILT_IN_TIERS } from '../../src/model/index.ts';
import { createMemoryStore } from '../../src/store/index.ts';
import type { Checks } from './checks.ts';

/*
 * Damaged files: each ends in an error that says where, or in a state that can be stored as a whole; never in a crash.
 */

/** Longest file that is damaged: what matters is the number of faults. */
const MOST_BYTES = 80_000;

export async function checkDamage(checks: Checks, mutations: number, seed: number): Promise<void> {
  const random = seededRandom(seed);
  const pick = (below: number): number => Math.floor(random.next() * below);
  const backups = recorded('snapshots', '.backup')
    .map((file) => readFileSync(file))
    .filter((bytes) => bytes.length <= MOST_BYTES);
  const logs = recorded('snapshots', '-log.jsonl')
    .map((file) => {
      const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
      return lines.map((line) => Buffer.from(JSON.parse(line).raw, 'base64'));
    })
    .filter((records) => records.reduce((sum, { length }) => sum + length, 0) <= MOST_BYTES);
  const outcomes = { read: 0, damaged: 0, refused: 0, 'not storable': 0 };
  const since = performance.now();
  for (let n = 0; n < mutations; n++) {
    const fromLog = n % 4 === 3 && logs.length > 0;
    const what = `mutation ${n} of seed ${seed}`;
    const report = new Report();
    const recorder = new Recorder(BUILT_IN_TIERS, report);
    try {
      if (fromLog) {
        const records: Buffer[] = [...(logs[pick(logs.length)] ?? [])];
        const at = pick(records.length);
        records[at] = damaged(records[at] ?? Buffer.alloc(0), pick);
        if (pick(10) === 0) records.splice(pick(records.length), 1);
        drain(
          replayLog(
            records.map((bytes, position) => ({ position, bytes })),
            recorder,
            report,
          ),
        );
      } else {
        drain(readSnapshot(damaged(backups[pick(backups.length)] ?? Buffer.alloc(0), pick), recorder, report));
      }
      outcomes[report.refused > 0 ? 'refused' : 'read']++;
    } catch (error) {
      const expected = error instanceof DamagedError || (error instanceof Error && error.message.includes('SQL dump'));
      checks.ok(what, expected, error instanceof Error ? error.stack : String(error));
      if (expected) outcomes.damaged++;
      continue;
    }
    // What was read is stored as a whole, or not at all.
    const store = createMemoryStore();
    try {
      await store.write((tx) => applyRecords(tx, recorder.records));
      checks.ok(what, true);
    } catch (error) {
      const nothing = store.tasks.size === 0 && store.updates.size === 0 && store.hosts.all().length === 0;
      const told = error instanceof Error && !(error instanceof TypeError) && !(error instanceof RangeError);
      checks.ok(what, nothing && told, error instanceof Error ? error.stack : String(error));
      outcomes['not storable']++;
    }
  }
  const secs = ((performance.now() - since) / 1000).toFixed(1);
  console.log(`damaged files: ${mutations} in ${secs} s: ${JSON.stringify(outcomes)}`);
}

/** Changes, cuts off, leaves out, doubles or inserts some bytes. */
function damaged(bytes: Buffer, pick: (below: number) => number): Buffer {
  const changed = Buffer.from(bytes);
  const at = pick(changed.length);
  switch (pick(6)) {
    case 0:
      return changed.subarray(0, at);
    case 1:
      return Buffer.concat([changed.subarray(0, at), changed.subarray(at + 1 + pick(8))]);
    case 2:
      return Buffer.concat([changed.subarray(0, at), changed.subarray(Math.max(0, at - 16))]);
    case 3:
      changed.writeInt32BE([-1, 0x7fffffff, 0, 1][pick(4)] ?? 0, Math.max(0, Math.min(at, changed.length - 4)));
      return changed;
    default:
      for (let flips = 1 + pick(3); flips > 0; flips--) {
        const place = pick(changed.length);
        changed[place] = (changed[place] ?? 0) ^ (1 << pick(8));
      }
      return changed;
  }
}

function drain(reading: Iterable<unknown>): void {
  for (const _ of reading);
}
