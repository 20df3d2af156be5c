import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_TIERS } from '../model/index.ts';
import { aConfig } from '../model/testing/tasks.ts';
import {
  binary,
  type JobUpdate,
  JobUpdateAction,
  JobUpdateStatus,
  MaintenanceMode,
  old,
  type ScheduledTask,
  ScheduleStatus,
  storage,
  TaskConfig,
} from '../wire/index.ts';
import { DamagedError } from './damaged.ts';
import { replayLog } from './read-log.ts';
import { Recorder } from './recorder.ts';
import { Report } from './report.ts';
import { comparable, exhaust, recorded, recordsIn } from './testing/golden.ts';

function replay(...records: readonly Uint8Array[]) {
  const report = new Report();
  const recorder = new Recorder(BUILT_IN_TIERS, report);
  exhaust(
    replayLog(
      records.map((bytes, position) => ({ position, bytes })),
      recorder,
      report,
    ),
  );
  return { records: recorder.records, report };
}

const hex = (text: string) => Buffer.from(text, 'hex');
const entry = (value: storage.LogEntry) => binary.encode(storage.LogEntry, value);
const quota = (role: string) =>
  entry({
    transaction: {
      schemaVersion: 1,
      ops: [{ saveQuota: { role, quota: { resources: [{ numCpus: 1 }, { ramMb: 1 }, { diskMb: 1 }] } } }],
    },
  });
const framed = (bytes: Uint8Array, size = 18) => {
  const checksum = createHash('md5').update(bytes).digest();
  const chunkCount = Math.ceil(bytes.length / size);
  return [
    entry({ frame: { header: { chunkCount, checksum } } }),
    ...Array.from({ length: chunkCount }, (_, n) =>
      entry({ frame: { chunk: { data: bytes.subarray(n * size, (n + 1) * size) } } }),
    ),
  ] as const;
};

const transaction = (...ops: storage.Op[]) => entry({ transaction: { schemaVersion: 1, ops } });
const aTask = (taskId: string, instanceId = 0): ScheduledTask => ({
  status: ScheduleStatus.RUNNING,
  failureCount: 0,
  timesPartitioned: 0,
  assignedTask: { taskId, instanceId, task: aConfig() },
});
const JOB = { role: 'role', environment: 'prod', name: 'job' };
const UPDATE_KEY = { job: JOB, id: 'update' };
const anUpdate = (id: string): JobUpdate => ({
  summary: { key: { job: JOB, id } },
  instructions: { initialState: [], settings: SETTINGS },
});
const SETTINGS = {
  ...{ updateGroupSize: 1, maxPerInstanceFailures: 0, maxFailedInstances: 0, minWaitInInstanceRunningMs: 0 },
  ...{ rollbackOnFailure: true, waitForBatchCompletion: false, updateStrategy: { queueStrategy: { groupSize: 1 } } },
};
const QUOTA = { resources: [{ numCpus: 1 }, { ramMb: 1 }, { diskMb: 1 }] };
const cron = (name: string) => ({ key: { ...JOB, name }, taskConfig: aConfig(), instanceCount: 1 });
const host = (name: string) => ({ host: name, slaveId: 'agent', attributes: [], mode: MaintenanceMode.NONE });
const request = (name: string) => ({ host: name, timeoutSecs: 1, createdTimestampMs: 1 });

/** One of each. */
const FULL = transaction(
  { saveFrameworkId: { id: 'fw' } },
  { saveTasks: { tasks: [aTask('a')] } },
  { saveCronJob: { jobConfig: cron('job') } },
  { saveQuota: { role: 'role', quota: QUOTA } },
  { saveJobUpdate: { jobUpdate: anUpdate('update') } },
  { saveHostAttributes: { hostAttributes: host('a') } },
  { saveHostMaintenanceRequest: { hostMaintenanceRequest: request('a') } },
);
/** Every kind of change, and what it makes of that. */
const KINDS: readonly [string, storage.Op, object][] = [
  ['saveFrameworkId', { saveFrameworkId: { id: 'other' } }, { frameworkId: 'other' }],
  ['saveTasks', { saveTasks: { tasks: [aTask('b'), aTask('a', 1)] } }, { tasks: 2 }],
  ['removeTasks', { removeTasks: { taskIds: ['a', 'none'] } }, { tasks: 0 }],
  ['saveCronJob', { saveCronJob: { jobConfig: cron('other') } }, { crons: 2 }],
  ['removeJob', { removeJob: { jobKey: JOB } }, { crons: 0 }],
  ['saveQuota', { saveQuota: { role: 'other', quota: QUOTA } }, { quotas: 2 }],
  ['removeQuota', { removeQuota: { role: 'role' } }, { quotas: 0 }],
  ['saveHostAttributes', { saveHostAttributes: { hostAttributes: host('b') } }, { hosts: 2 }],
  ['saveJobUpdate', { saveJobUpdate: { jobUpdate: anUpdate('other') } }, { updates: 2 }],
  [
    'saveJobUpdateEvent',
    { saveJobUpdateEvent: { key: UPDATE_KEY, event: { status: JobUpdateStatus.ROLLING_FORWARD, timestampMs: 1 } } },
    { events: [1, 0] },
  ],
  [
    'saveJobInstanceUpdateEvent',
    {
      saveJobInstanceUpdateEvent: {
        key: UPDATE_KEY,
        event: { instanceId: 0, timestampMs: 1, action: JobUpdateAction.INSTANCE_UPDATING },
      },
    },
    { events: [0, 1] },
  ],
  ['removeJobUpdate', { removeJobUpdate: { keys: [UPDATE_KEY] } }, { updates: 0, events: [undefined, undefined] }],
  [
    'saveHostMaintenanceRequest',
    { saveHostMaintenanceRequest: { hostMaintenanceRequest: request('b') } },
    { maintenance: 2 },
  ],
  ['removeHostMaintenanceRequest', { removeHostMaintenanceRequest: { host: 'a' } }, { maintenance: 0 }],
];

/** The backup that was taken in the session that a log is from. */
const backupOf = (file: string) => file.replace('-log.jsonl', '.backup').replace('main-session', 'rich');

describe('the log', () => {
  const logs = recorded('snapshots', '-log.jsonl')
    .map((file) => [basename(file), file, backupOf(file)] as const)
    .filter(([, , backup]) => existsSync(backup));

  it.each(logs)('%s passes through the state that a backup says', (_, file, backup) => {
    const expected = recordsIn(backup);
    const wanted = JSON.stringify(comparable(expected));
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    const report = new Report();
    const recorder = new Recorder(BUILT_IN_TIERS, report);
    let passed = false;
    function* records() {
      for (const [position, line] of lines.entries()) {
        yield { position, bytes: Buffer.from(JSON.parse(line).raw, 'base64') };
        const { tasks, updates } = recorder.records;
        const alike = tasks.size === expected.tasks.size && updates.size === expected.updates.size;
        passed ||= alike && JSON.stringify(comparable(recorder.records)) === wanted;
      }
    }
    exhaust(replayLog(records(), recorder, report));
    expect(report.refusals).toEqual([]);
    expect(passed).toBe(true);
  });

  it('may be empty', () => {
    expect(replay().records.tasks.size).toBe(0);
  });

  it('is forgotten at a snapshot, but for the framework id', () => {
    const name = hex('0c00020f00010c000000010c00010b0001000000046a616b650000080002000000010000');
    const { records } = replay(name, quota('a'), entry({ snapshot: { timestamp: 1 } }), quota('b'));
    expect([...records.quotas.keys()]).toEqual(['b']);
    expect(records.frameworkId).toBe('jake');
  });

  it('adds to a snapshot and takes away from it', () => {
    const tasks = [aTask('a'), aTask('b')];
    const ops = [{ saveTasks: { tasks: [aTask('c')] } }, { removeTasks: { taskIds: ['a'] } }];
    const { records } = replay(entry({ snapshot: { timestamp: 1, tasks } }), transaction(...ops));
    expect([...records.tasks.keys()]).toEqual(['b', 'c']);
  });

  it.each(KINDS)('takes in %s', (_, op, sizes) => {
    const { records, report } = replay(FULL, transaction(op));
    expect(report).toMatchObject({ refused: 0, leftOut: new Map() });
    const { tasks, crons, quotas, updates, hosts, maintenance, frameworkId } = records;
    const [update] = updates.values();
    const events = [update?.events.length, update?.instanceEvents.length];
    expect({
      ...{ tasks: tasks.size, crons: crons.size, quotas: quotas.size, updates: updates.size, hosts: hosts.size },
      ...{ maintenance: maintenance.size, events, frameworkId },
    }).toEqual({
      ...{ tasks: 1, crons: 1, quotas: 1, updates: 1, hosts: 1, maintenance: 1, events: [0, 0], frameworkId: 'fw' },
      ...sizes,
    });
  });

  it.each([
    [12, 'lock taken'],
    [13, 'lock given back'],
    [17, 'pruning of updates'],
  ])('leaves out op %i, which means nothing any more', (field, name) => {
    const op = hex(`0c00020f00010c000000010c${field.toString(16).padStart(4, '0')}0000080002000000010000`);
    const { records, report } = replay(FULL, op);
    expect(report.leftOut).toEqual(new Map([[name, 1]]));
    expect(records.tasks.size).toBe(1);
  });

  /** Op 11 of a transaction: a new config, in binary protocol, for a task. */
  const rewrite = (taskId: string, config: Uint8Array): Buffer => {
    const id = Buffer.from(taskId);
    return Buffer.concat([
      hex('0c00020f00010c000000010c000b0b0001000000'),
      ...[Buffer.of(id.length), id, hex('0c0002'), config],
      hex('0000080002000000010000'),
    ]);
  };
  const OTHER = { ...aConfig(), priority: 77 };
  const OLD: old.OldTaskConfig = {
    ...{ owner: { role: 'role' }, environment: 'prod', jobName: 'job', production: true },
    ...{ numCpus: 2, ramMb: 3, diskMb: 4, requestedPorts: ['http'] },
  };

  it.each([
    ['of a task', binary.encode(TaskConfig, OTHER), OTHER, []],
    [
      'as an older release knew it, of a task',
      binary.encode(old.OldTaskConfig, OLD),
      {
        ...{ job: JOB, tier: 'preferred' },
        resources: [{ numCpus: 2 }, { ramMb: 3 }, { diskMb: 4 }, { namedPort: 'http' }],
      },
      ['job key of a task config', 'resources of a task config', 'tier of a task config'],
    ],
  ])('puts the new config %s in the place of the one before, and leaves the rest', (_, config, expected, filledIn) => {
    const tasks = [aTask('a', 3), aTask('b', 4)];
    const { records, report } = replay(transaction({ saveTasks: { tasks } }), rewrite('a', config));
    expect(records.tasks.get('a')).toMatchObject({
      status: ScheduleStatus.RUNNING,
      assignedTask: { taskId: 'a', instanceId: 3, task: expected },
    });
    expect(records.tasks.get('b')?.assignedTask?.task).toEqual(aConfig());
    expect(records.tasks.size).toBe(2);
    expect([...report.filledIn.keys()]).toEqual(filledIn);
    expect([report.refusals, report.leftOut]).toEqual([[], new Map()]);
  });

  it('leaves out, and counts, the new config of a task that is not there', () => {
    const { records, report } = replay(FULL, rewrite('none', binary.encode(TaskConfig, OTHER)));
    expect([...records.tasks.keys()]).toEqual(['a']);
    expect(records.tasks.get('a')?.assignedTask?.task).toEqual(aConfig());
    expect(report.leftOut).toEqual(new Map([['new config of an unknown task', 1]]));
  });

  it('refuses the new config of a task that says of no job, and keeps the one before', () => {
    const { records, report } = replay(
      FULL,
      rewrite('a', binary.encode(old.OldTaskConfig, { ...OLD, jobName: undefined })),
    );
    expect(report.refusals).toMatchObject([{ kind: 'task', key: 'a' }]);
    expect(records.tasks.get('a')?.assignedTask?.task).toEqual(aConfig());
  });

  it('is read from deflated and deduplicated snapshots', () => {
    const deflated = hex(
      '0b000500000027785ee36160e36160e46260648000461e06366e308f25ad5cd7909781839b1b2ac500001fa001b400',
    );
    expect(replay(deflated).records.frameworkId).toBe('fw-1');
  });

  it('holds entries in pieces', () => {
    const header = hex('0c00040c0001080001000000020b000200000010da61549866350f9e0422fbe6ab271451000000');
    const chunks = [
      hex('0c00040c00020b0002000000120c00020f00010c000000010c00010b000100000000'),
      hex('0c00040c00020b0002000000120000046a616b650000080002000000010000000000'),
    ];
    expect(replay(header, ...chunks).records.frameworkId).toBe('jake');
    expect(replay(header, ...chunks.slice(1)).report.leftOut).toEqual(
      new Map([['log entry that was not written to its end', 1]]),
    );
  });

  it('leaves out pieces that lack others', () => {
    const [header, ...chunks] = framed(quota('a'));
    const stray = chunks[0] as Uint8Array;
    const { records } = replay(stray, header, header, ...chunks, stray, header, quota('b'), header, stray);
    expect([...records.quotas.keys()]).toEqual(['a', 'b']);
  });

  it('may hold a deflated entry in pieces', () => {
    const deflated = entry({ deflatedEntry: deflateSync(quota('a')) });
    expect([...replay(...framed(deflated)).records.quotas.keys()]).toEqual(['a']);
  });

  it.each([
    [
      'a wrong checksum',
      [framed(quota('b'))[0], ...framed(quota('a')).slice(1)],
      'Read back a framed log entry that failed its checksum (entry 0 of the log, at byte 0)',
    ],
    ['a record that ends early', [entry({ noop: true }), quota('a').subarray(0, 9)], /entry 1 of the log, at byte \d+/],
    ['an unknown kind of change', [hex('0c00020f00010c000000010c006300000000')], 'Unknown kind of change: 99'],
    ['an unknown kind of entry', [hex('0c00630000')], 'Unknown kind of log entry: 99'],
    [
      'a config that is not there',
      [
        entry({
          deduplicatedSnapshot: {
            partialSnapshot: { timestamp: 1 },
            partialTasks: [{ taskConfigId: 1 }],
            taskConfigs: [],
          },
        }),
      ],
      'DeduplicatedScheduledTask referenced invalid task index 1',
    ],
    ['what cannot be inflated', [entry({ deflatedEntry: Buffer.from('text') })], 'A deflated entry cannot be inflated'],
  ] as const)('ends at %s', (_, records, message) => {
    expect(() => replay(...records)).toThrow(DamagedError);
    expect(() => replay(...records)).toThrow(message);
  });
});
