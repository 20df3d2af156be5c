import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ClassicLevel } from 'classic-level';
import { BUILT_IN_TIERS } from '../model/index.ts';
import { binary, type ScheduledTask, storage, type TaskConfig } from '../wire/index.ts';
import { replayLog } from './read-log.ts';
import { Recorder } from './recorder.ts';
import { readReplica, writeReplica } from './replicated-log/index.ts';
import { Report } from './report.ts';
import { comparable, exhaust, recordings, recordsOf } from './testing/golden.ts';
import { snapshotRecords } from './write-log.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});
async function scratch(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aurora-log-'));
  folders.push(folder);
  return folder;
}

const config = (data: string): TaskConfig => ({
  job: { role: 'role', environment: 'prod', name: 'job' },
  isService: true,
  priority: 0,
  maxTaskFailures: 1,
  tier: 'preferred',
  resources: [{ numCpus: 1 }, { ramMb: 1 }, { diskMb: 1 }],
  executorConfig: { name: 'AuroraExecutor', data },
});
const task = (taskId: string, of: TaskConfig): ScheduledTask => ({
  status: 2,
  failureCount: 0,
  timesPartitioned: 0,
  assignedTask: { taskId, instanceId: 0, task: of },
});

function entryOf(record: Uint8Array): storage.LogEntry {
  const { deflatedEntry } = binary.decode(storage.LogEntry, record);
  return binary.decode(storage.LogEntry, inflateSync(deflatedEntry ?? Buffer.alloc(0)));
}

function replayed(records: readonly Uint8Array[]) {
  const report = new Report();
  const recorder = new Recorder(BUILT_IN_TIERS, report);
  const log = records.map((bytes, position) => ({ position, bytes }));
  exhaust(replayLog(log, recorder, report));
  expect(report).toMatchObject({ refused: 0, leftOut: new Map() });
  return recorder.records;
}

describe('a snapshot in the log', () => {
  it('holds equal configs once', async () => {
    const [a, b] = [config('a'), config('b')];
    const tasks = [task('1', a), task('2', a), task('3', b)];
    const [record, ...others] = await snapshotRecords({ timestamp: 1, tasks });
    expect(others).toEqual([]);
    const { deduplicatedSnapshot } = entryOf(record ?? Buffer.alloc(0));
    expect(deduplicatedSnapshot?.taskConfigs?.map(({ executorConfig }) => executorConfig?.data)).toEqual(['a', 'b']);
    const { partialTasks, partialSnapshot } = deduplicatedSnapshot ?? {};
    expect(partialTasks?.map(({ taskConfigId }) => taskConfigId)).toEqual([0, 0, 1]);
    expect(partialTasks?.map(({ partialScheduledTask }) => partialScheduledTask?.assignedTask?.task)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(partialSnapshot?.timestamp).toBe(1);
    expect(partialSnapshot?.tasks).toBeUndefined();
  });

  it('may be empty', async () => {
    const [record = Buffer.alloc(0)] = await snapshotRecords({ timestamp: 1 });
    expect(entryOf(record)).toEqual({ deduplicatedSnapshot: { partialSnapshot: { timestamp: 1 } } });
    expect(replayed([record]).tasks.size).toBe(0);
  });

  it('comes in pieces when it is long', async () => {
    // What does not get smaller when it is deflated.
    const tasks = Array.from({ length: 20 }, (_, n) => task(`${n}`, config(randomBytes(60_000).toString('base64'))));
    const snapshot: storage.Snapshot = { timestamp: 1, tasks };
    const records = await snapshotRecords(snapshot);
    const [header, ...pieces] = records.map((record) => binary.decode(storage.LogEntry, record).frame);
    expect(header?.header?.chunkCount).toBe(pieces.length);
    expect(pieces.length).toBeGreaterThan(1);
    const lengths = pieces.map((piece) => piece?.chunk?.data?.length ?? 0);
    expect(lengths.slice(0, -1).every((length) => length === 524_288)).toBe(true);
    expect(lengths.at(-1)).toBeLessThanOrEqual(524_288);
    expect(comparable(replayed(records))).toEqual(
      comparable(recordsOf(binary.encode(storage.Snapshot, snapshot)).records),
    );
  });
});

describe('the folder of a log', () => {
  it('that was written has what the original needs, and nothing that its LevelDB cannot read', async () => {
    const folder = await scratch();
    const text = 'the same again and again, '.repeat(1_000);
    await writeReplica(folder, [Buffer.from('one'), Buffer.from(text)]);
    // LevelDB moves what it has into tables when it is opened.
    const level = new ClassicLevel<string, Uint8Array>(folder, { compression: false, valueEncoding: 'view' });
    await level.open();
    const entries = new Map<string, string>();
    for await (const [key, value] of level.iterator()) entries.set(key, Buffer.from(value).toString('hex'));
    await level.close();
    expect([...entries.keys()]).toEqual(['0000000000', '0000000001', '0000000002', '0000000003']);
    expect(entries.get('0000000000')).toBe('0803220408011001');
    expect(entries.get('0000000001')).toBe('08021a0c080010011801200128013200');
    expect(entries.get('0000000002')).toBe(
      `08021a110801100118012001280${'2'}3a050a03${Buffer.from('one').toString('hex')}`,
    );
    const files = await readdir(folder);
    const contents = await Promise.all(files.map((file) => readFile(join(folder, file), 'latin1')));
    expect(contents.some((content) => content.includes(text.slice(0, 20_000)))).toBe(true);
  });

  it('that is read stays as it was', async () => {
    const folder = join(recordings('replicated-log'), 'real-java-binding-truncated');
    const contents = async () =>
      Promise.all(
        (await readdir(folder)).sort().map(async (file) => [file, await readFile(join(folder, file), 'hex')]),
      );
    const before = await contents();
    await readReplica(folder);
    expect(await contents()).toEqual(before);
  });
});
