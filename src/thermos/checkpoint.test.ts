import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { VirtualClock } from '../clock/index.ts';
import { thermos } from '../wire/index.ts';
import { checkpointPaths, decodeRecords, encodeRecord, mayBeAlive, summarize } from './checkpoint.ts';
import { CheckpointWriter } from './checkpoint-writer.ts';
import type { Task } from './task.ts';

const { ProcessState, TaskState } = thermos;

/** Records with the bytes that a generic Thrift library makes of them (spec, section 8). */
const VECTORS: readonly [thermos.RunnerCkpt, string][] = [
  [
    { task_status: { state: TaskState.ACTIVE, timestamp_ms: 1000, runner_pid: 42, runner_uid: 0 } },
    '000000250c0003080001000000000a000200000000000003e80800030000002a080004000000000000',
  ],
  [
    { process_status: { seq: 0, process: 'p', state: ProcessState.WAITING } },
    '0000001f0c00020a000100000000000000000b00030000000170080005000000000000',
  ],
  [
    { process_status: { seq: 1, process: 'p', state: ProcessState.FORKED, coordinator_pid: 43, fork_time: 1.5 } },
    '000000310c00020a000100000000000000010b000300000001700800050000000108000a0000002b04000b3ff80000000000000000',
  ],
  [
    { process_status: { seq: 2, process: 'p', state: ProcessState.RUNNING, start_time: 1.5, pid: 44 } },
    '000000310c00020a000100000000000000020b00030000000170080005000000020400063ff80000000000000800070000002c0000',
  ],
  [
    { process_status: { seq: 3, process: 'p', state: ProcessState.SUCCESS, stop_time: 2.5, return_code: 0 } },
    '000000310c00020a000100000000000000030b00030000000170080005000000030400084004000000000000080009000000000000',
  ],
];

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('records', () => {
  // 10.19
  it.each(VECTORS)('%j', (record, bytes) => {
    expect(hex(encodeRecord(record))).toBe(bytes);
    const { records, length } = decodeRecords(Buffer.from(bytes, 'hex'));
    expect([records, length]).toEqual([[record], bytes.length / 2]);
  });

  it('cut off at the end are not yet written', () => {
    const whole = Buffer.from(VECTORS.map(([, bytes]) => bytes).join(''), 'hex');
    const ends = VECTORS.map(
      (_, index) => Buffer.concat(VECTORS.slice(0, index + 1).map(([record]) => encodeRecord(record))).length,
    );
    for (let cut = 0; cut <= whole.length; cut++) {
      const complete = ends.filter((end) => end <= cut);
      const { records, length } = decodeRecords(whole.subarray(0, cut));
      expect([records.length, length]).toEqual([complete.length, complete.at(-1) ?? 0]);
    }
  });

  it.each(['ffffffff00', '00000003ffffff'])('%s is damage', (bytes) => {
    expect(() => decodeRecords(Buffer.from(bytes, 'hex'))).toThrow();
  });

  it('add up to the newest run of each process', () => {
    const { state, processes } = summarize(VECTORS.map(([record]) => record));
    expect(state).toBe('ACTIVE');
    expect(processes.get('p')).toMatchObject({ seq: 3, state: ProcessState.SUCCESS, coordinator_pid: 43, pid: 44 });
    const waiting = { process_status: { seq: 4, process: 'p', state: ProcessState.WAITING } };
    expect(
      summarize([...VECTORS.map(([record]) => record), waiting]).processes.get('p')?.coordinator_pid,
    ).toBeUndefined();
    expect(VECTORS.map(([{ process_status: change }]) => change !== undefined && mayBeAlive(change))).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('CheckpointWriter', () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'thermos-checkpoint-'));
  });

  afterEach(() => rm(root, { recursive: true }));

  const task: Task = {
    name: 't',
    processes: [],
    constraints: [],
    maxFailures: 1,
    maxConcurrency: 0,
    finalizationWaitSecs: 1,
  };

  it('tells the observer what happens', async () => {
    const clock = new VirtualClock(2_500);
    const header = {
      taskId: 'id',
      sandbox: '/s',
      logDir: '/s/.logs',
      hostname: 'h',
      user: 'u',
      uid: 7,
      ports: new Map([['http', 31000]]),
    };
    const paths = checkpointPaths(root, 'id');
    const writer = new CheckpointWriter(root, header, task, clock);
    expect(JSON.parse(await readFile(paths.active, 'utf8'))).toMatchObject({ name: 't' });
    writer.waiting('p');
    writer.started('p', 43);
    clock.advance(1_000);
    writer.ended('p', { state: 'FAILED', returnCode: 3 });
    writer.waiting('p');
    writer.notStarted('p');
    writer.enter('CLEANING');
    writer.enter('FAILED');

    const status = (state: keyof typeof TaskState, ms: number) => ({
      task_status: {
        state: TaskState[state],
        timestamp_ms: ms,
        runner_pid: process.pid,
        runner_uid: process.getuid?.(),
      },
    });
    const change = (seq: number, state: keyof typeof ProcessState, more: object = {}) => ({
      process_status: { seq, process: 'p', state: ProcessState[state], ...more },
    });
    const forked = change(1, 'FORKED', { fork_time: 2.5, coordinator_pid: 43 });
    const running = change(2, 'RUNNING', { start_time: 2.5, pid: 43 });
    const failed = change(3, 'FAILED', { stop_time: 3.5, return_code: 3 });
    expect(decodeRecords(await readFile(paths.runner)).records).toEqual([
      status('ACTIVE', 2_500),
      {
        runner_header: {
          task_id: 'id',
          launch_time_ms: 2_500,
          sandbox: '/s',
          log_dir: '/s/.logs',
          hostname: 'h',
          user: 'u',
          uid: 7,
          ports: header.ports,
        },
      },
      change(0, 'WAITING'),
      forked,
      running,
      failed,
      change(4, 'WAITING'),
      change(5, 'FAILED'),
      status('CLEANING', 3_500),
      status('FAILED', 3_500),
    ]);
    expect(decodeRecords(await readFile(paths.coordinator('p'))).records).toEqual([forked, running, failed]);
    await expect(readFile(paths.active)).rejects.toThrow('ENOENT');
    expect(JSON.parse(await readFile(paths.finished, 'utf8'))).toMatchObject({ name: 't' });
  });
});
