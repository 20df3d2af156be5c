import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { BUILT_IN_TIERS } from '../model/index.ts';
import { createMemoryStore } from '../store/index.ts';
import { binary, storage } from '../wire/index.ts';
import { applyRecords } from './apply-records.ts';
import { replayLog } from './read-log.ts';
import { Recorder } from './recorder.ts';
import { agree, readReplica, writeReplica } from './replicated-log/index.ts';
import { Report } from './report.ts';
import { snapshotOf } from './snapshot-of.ts';
import { comparable, exhaust, recorded, recordsIn, recordsOf } from './testing/golden.ts';
import { snapshotRecords } from './write-log.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const backups = recorded('snapshots', '.backup').map((file) => [basename(file), file] as const);

describe('state that was taken over', () => {
  it.each(backups)('from %s comes out as it went in', async (_, file) => {
    const records = recordsIn(file);
    const store = createMemoryStore();
    await store.write((tx) => applyRecords(tx, records));
    const snapshot = snapshotOf(store, 1, new Map());

    const backup = recordsOf(binary.encode(storage.Snapshot, snapshot));
    expect(backup.report).toMatchObject({ refused: 0, filledIn: new Map(), leftOut: new Map() });
    expect(comparable(backup.records)).toEqual(comparable(records));

    const folder = await mkdtemp(join(tmpdir(), 'aurora-log-'));
    folders.push(folder);
    await writeReplica(folder, await snapshotRecords(snapshot));
    const log = agree([await readReplica(folder)]);
    const report = new Report();
    const recorder = new Recorder(BUILT_IN_TIERS, report);
    exhaust(replayLog(log.records, recorder, report));
    expect(log.incomplete).toBeUndefined();
    expect(comparable(recorder.records)).toEqual(comparable(records));
  });

  it('is not written over another log', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aurora-log-'));
    folders.push(folder);
    await writeReplica(folder, []);
    const before = await readFile(join(folder, 'CURRENT'));
    await expect(writeReplica(folder, [])).rejects.toThrow('is not empty');
    expect(await readFile(join(folder, 'CURRENT'))).toEqual(before);
  });
});
