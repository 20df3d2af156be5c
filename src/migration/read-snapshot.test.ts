import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { binary, type ScheduledTask, storage, type TaskConfig } from '../wire/index.ts';
import { DamagedError } from './damaged.ts';
import { recorded, recordsOf } from './testing/golden.ts';

const backups = recorded('snapshots', '.backup').map((file) => [basename(file, '.backup'), file] as const);

/** Numbers of things in a recorded snapshot's plain form, by the names of its fields. */
function sizes(plain: Record<string, unknown>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(plain).map(([name, value]) => [name, Array.isArray(value) ? value.length : 0]),
  );
}

describe('a backup', () => {
  it.each(backups)('%s is read whole', (_, file) => {
    const { records, report } = recordsOf(readFileSync(file));
    const plain = JSON.parse(readFileSync(file.replace(/\.backup$/, '.json'), 'utf8'));
    expect(report).toMatchObject({ refused: 0, warnings: [], filledIn: new Map(), leftOut: new Map() });
    const { tasks, cronJobs, quotaConfigurations, jobUpdateDetails, hostAttributes, hostMaintenanceRequests } =
      sizes(plain);
    expect({
      tasks: records.tasks.size,
      cronJobs: records.crons.size,
      quotaConfigurations: records.quotas.size,
      jobUpdateDetails: records.updates.size,
      hostAttributes: records.hosts.size,
      hostMaintenanceRequests: records.maintenance.size,
    }).toEqual({
      tasks,
      cronJobs,
      quotaConfigurations,
      jobUpdateDetails,
      hostAttributes,
      hostMaintenanceRequests,
    });
    expect(records.frameworkId).toBe(plain.schedulerMetadata.frameworkId);
  });

  it.each(backups)('%s, cut off anywhere, is damaged', (_, file) => {
    const bytes = readFileSync(file);
    for (let length = 0; length < bytes.length; length += 1 + Math.floor(bytes.length / 50)) {
      expect(() => recordsOf(bytes.subarray(0, length))).toThrow(DamagedError);
    }
  });

  it('with more after its end is damaged', () => {
    const bytes = Buffer.concat([binary.encode(storage.Snapshot, { timestamp: 1 }), Buffer.from('more')]);
    expect(() => recordsOf(bytes)).toThrow('There is more after the end of the snapshot (at byte 12)');
  });
});

type Field = readonly [id: number, type: number, value: Uint8Array];

/** A struct in binary protocol. */
function struct(...fields: readonly Field[]): Buffer {
  const header = (id: number, type: number) => Buffer.from([type, id >> 8, id & 0xff]);
  return Buffer.concat([...fields.flatMap(([id, type, value]) => [header(id, type), value]), Buffer.from([0])]);
}
const i64 = (value: number) => Buffer.from(new BigInt64Array([BigInt(value)]).buffer).reverse();
const double = (value: number) => Buffer.from(new Float64Array([value]).buffer).reverse();
const string = (text: string) => Buffer.concat([Buffer.from([0, 0, 0, text.length]), Buffer.from(text)]);
const set = (type: number, ...elements: readonly Uint8Array[]) =>
  Buffer.concat([Buffer.from([type, 0, 0, 0, elements.length]), ...elements]);
const bool = (value: boolean) => Buffer.from([value ? 1 : 0]);
const [BOOL, DOUBLE, I32, I64, STRING, STRUCT, SET, LIST] = [2, 4, 8, 10, 11, 12, 14, 15] as const;
const i32 = (value: number) => Buffer.from([0, 0, 0, value]);

const key = struct([1, STRING, string('role')], [2, STRING, string('prod')], [3, STRING, string('job')]);
const oldResources = [
  [8, DOUBLE, double(1)],
  [9, I64, i64(1024)],
  [10, I64, i64(2048)],
  [21, SET, set(STRING, string('http'))],
] as const;

const task = (...config: readonly Field[]) =>
  struct([1, STRUCT, struct([1, STRING, string('a-task')], [4, STRUCT, struct(...config)])], [2, I32, i32(2)]);
const snapshot = (...fields: readonly Field[]) => struct([1, I64, i64(1)], ...fields);
const configOf = ({ assignedTask }: ScheduledTask = {} as ScheduledTask): TaskConfig | undefined => assignedTask?.task;
const RESOURCES = [{ numCpus: 1 }, { ramMb: 1024 }, { diskMb: 2048 }, { namedPort: 'http' }];

describe('what older releases left out', () => {
  it('resources and tier are filled in', () => {
    const bytes = snapshot([4, SET, set(STRUCT, task([28, STRUCT, key], [18, BOOL, bool(true)], ...oldResources))]);
    const { records, report } = recordsOf(bytes);
    expect(configOf(records.tasks.get('a-task'))).toMatchObject({ resources: RESOURCES, tier: 'preferred' });
    expect(report.filledIn).toEqual(
      new Map([
        ['resources of a task config', 1],
        ['tier of a task config', 1],
      ]),
    );
  });

  it('the job key is filled in', () => {
    const owner = struct([1, STRING, string('role')], [2, STRING, string('user')]);
    const { records } = recordsOf(
      snapshot([
        4,
        SET,
        set(
          STRUCT,
          task([17, STRUCT, owner], [26, STRING, string('prod')], [3, STRING, string('job')], ...oldResources),
        ),
      ]),
    );
    expect(configOf(records.tasks.get('a-task'))).toMatchObject({
      job: { role: 'role', environment: 'prod', name: 'job' },
      owner: { user: 'user' },
      tier: 'preemptible',
    });
  });

  it('quotas are filled in', () => {
    const aggregate = struct([1, DOUBLE, double(10)], [2, I64, i64(1024)], [3, I64, i64(4096)]);
    const { records } = recordsOf(
      snapshot([8, SET, set(STRUCT, struct([1, STRING, string('role')], [2, STRUCT, aggregate]))]),
    );
    expect(records.quotas.get('role')?.resources).toEqual([{ numCpus: 10 }, { ramMb: 1024 }, { diskMb: 4096 }]);
  });

  it.each([
    [
      { updateGroupSize: 3, waitForBatchCompletion: true },
      { batchStrategy: { groupSize: 3, autopauseAfterBatch: false } },
    ],
    [{ updateGroupSize: 0, waitForBatchCompletion: false }, { queueStrategy: { groupSize: 0 } }],
  ])('the strategy of an update with %j is filled in', (settings, strategy) => {
    const update = {
      summary: { key: { job: { role: 'r', environment: 'e', name: 'n' }, id: 'u' } },
      instructions: {
        initialState: [],
        settings: {
          ...{
            maxPerInstanceFailures: 0,
            maxFailedInstances: 0,
            minWaitInInstanceRunningMs: 0,
            rollbackOnFailure: true,
          },
          ...settings,
        },
      },
    };
    const { records } = recordsOf(
      binary.encode(storage.Snapshot, { timestamp: 1, jobUpdateDetails: [{ details: { update } }] }),
    );
    const [history] = records.updates.values();
    expect(history?.update.instructions?.settings?.updateStrategy).toEqual(strategy);
  });
});

describe('what means nothing any more', () => {
  it('locks and their tokens are left out, and counted', () => {
    const lock = struct([2, STRING, string('token')]);
    const updateKey = struct([1, STRUCT, key], [2, STRING, string('u')]);
    const instructions = struct([1, SET, set(STRUCT)], [3, STRUCT, struct()]);
    const update = struct([1, STRUCT, struct([5, STRUCT, updateKey])], [2, STRUCT, instructions]);
    const details = struct([1, STRUCT, struct([1, STRUCT, update])], [2, STRING, string('token')]);
    const { records, report } = recordsOf(snapshot([9, SET, set(STRUCT, lock, lock)], [10, SET, set(STRUCT, details)]));
    expect(report.refusals).toEqual([]);
    expect(report.leftOut).toEqual(
      new Map([
        ['lock', 2],
        ['lock token of an update', 1],
      ]),
    );
    // Settings that say nothing are filled in, too.
    const [history] = records.updates.values();
    expect(history?.update.instructions?.settings?.updateStrategy).toEqual({
      queueStrategy: { groupSize: 0 },
    });
  });
});

describe('what cannot be taken over', () => {
  it.each([
    [
      'of too many',
      [{ numCpus: 1 }, { ramMb: 32 }, { diskMb: 64 }, { numCpus: 2 }],
      'Too many resource values in quota.',
    ],
    [
      'of another kind',
      [{ numCpus: 1 }, { ramMb: 32 }, { namedPort: 'http' }],
      'Quota resources must be exactly: [CPUS, RAM_MB, DISK_MB]',
    ],
    ['of too few', [{ numCpus: 1 }, { ramMb: 32 }], 'Quota resources must be exactly: [CPUS, RAM_MB, DISK_MB]'],
  ])('a quota %s is refused', (_, resources, reason) => {
    const quotaConfigurations = [{ role: 'role', quota: { resources } }];
    const { records, report } = recordsOf(binary.encode(storage.Snapshot, { timestamp: 1, quotaConfigurations }));
    expect(report.refusals).toEqual([{ kind: 'quota', key: 'role', reason }]);
    expect(records.quotas.size).toBe(0);
  });

  it.each([
    ['a task without resources', [4, SET, set(STRUCT, task([28, STRUCT, key]))], 'its config has no resources'],
    ['a task without a job', [4, SET, set(STRUCT, task(...oldResources))], 'its config has no valid job key'],
    [
      'a quota of two',
      [8, SET, set(STRUCT, struct([1, STRING, string('role')], [2, STRUCT, struct()]))],
      'Quota resources must be exactly',
    ],
    ['a cron job without a key', [5, SET, set(STRUCT, struct([3, STRUCT, struct()]))], 'its key is invalid'],
  ] as [string, Field, string][])('%s is refused', (_, field, reason) => {
    const { report } = recordsOf(snapshot(field));
    expect(report.refused).toBe(1);
    expect(report.refusals[0]?.reason).toContain(reason);
  });

  it('a snapshot whose quotas are in an SQL dump alone is', () => {
    const sql = [11, LIST, set(STRING, string('CREATE'))] as const;
    const empty = [3, 8, 10].map((id) => [id, SET, set(STRUCT)] as const);
    expect(() => recordsOf(snapshot(...empty, sql))).not.toThrow();
    const names = ['hosts', 'quotas', 'updates'];
    for (const [missing, name] of names.entries()) {
      const others = empty.filter((_, index) => index !== missing);
      expect(() => recordsOf(snapshot(...others, sql))).toThrow(
        new RegExp(`holds ${name} only as an SQL dump.*release 0.19`),
      );
    }
  });
});
