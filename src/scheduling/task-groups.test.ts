import { describe, expect, it } from '@jest/globals';
import { VirtualClock } from '../clock/index.ts';
import { Stats } from '../stats/index.ts';
import { type ScheduledTask, ScheduleStatus, type TaskConfig } from '../wire/index.ts';
import { TaskGroups, type TaskGroupsOptions } from './task-groups.ts';

const { INIT, PENDING, ASSIGNED } = ScheduleStatus;

function configOf(name: string): TaskConfig {
  return {
    job: { role: 'www', environment: 'prod', name },
    isService: true,
    priority: 0,
    maxTaskFailures: 1,
  };
}

function taskOf(taskId: string, task: TaskConfig, status: ScheduleStatus = PENDING): ScheduledTask {
  return { assignedTask: { taskId, task, instanceId: 0 }, status, failureCount: 0, timesPartitioned: 0 };
}

/** Lets everything that is resolved by now go on. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

class Bench {
  readonly clock = new VirtualClock();
  readonly attempts: string[] = [];
  readonly stats = new Stats();
  /** What each attempt reports as done; the tasks tried when left out. */
  readonly answers: (readonly string[])[] = [];
  readonly groups: TaskGroups;

  constructor(options: Partial<TaskGroupsOptions> = {}) {
    this.groups = new TaskGroups({
      clock: this.clock,
      random: { next: () => 0.5, uuid: () => '' },
      stats: this.stats,
      firstDelayMs: 1,
      initialPenaltyMs: 1000,
      maxPenaltyMs: 60_000,
      maxAttemptsPerSec: 1000,
      maxTasksPerAttempt: 2,
      startupDelayMs: () => 1,
      schedule: async (_, taskIds) => {
        this.attempts.push(`${this.clock.now()}:${taskIds.join()}`);
        return new Set(this.answers.shift() ?? taskIds);
      },
      ...options,
    });
  }

  async advance(ms: number): Promise<void> {
    this.clock.advance(ms);
    await settle();
  }
}

describe('TaskGroups', () => {
  const a = configOf('a');
  const b = configOf('b');

  it('tries a task when the first delay is over', async () => {
    const bench = new Bench();
    bench.groups.taskChanged(taskOf('a0', a), INIT);
    await bench.advance(1);
    expect(bench.attempts).toEqual(['1:a0']);
    expect(bench.stats.snapshot().get('schedule_attempts_blocks')).toBeUndefined();
    expect([...bench.groups.all()]).toEqual([]);
    expect(bench.clock.waiting).toBe(0);
  });

  it('ends with its last task, also when that goes while it is tried', async () => {
    let finish: (done: ReadonlySet<string>) => void = () => {};
    let asked = 0;
    const bench = new Bench({
      maxAttemptsPerSec: 2,
      random: {
        next: () => {
          asked += 1;
          return 0.5;
        },
        uuid: () => '',
      },
      schedule: () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    });
    bench.groups.taskChanged(taskOf('b0', b), INIT);
    bench.groups.taskChanged(taskOf('a0', a), INIT);
    await bench.advance(1);
    finish(new Set(['b0']));
    expect(bench.stats.snapshot().get('schedule_attempts_blocks')?.value).toBe(1);
    await bench.advance(500);
    bench.groups.tasksDeleted([taskOf('a0', a)]);
    finish(new Set());
    await settle();
    expect(asked).toBe(1);
    expect([...bench.groups.all()]).toEqual([]);
    expect(bench.clock.waiting).toBe(0);
  });

  it('makes no attempt for a group emptied while it waits for its permit', async () => {
    const bench = new Bench({ maxAttemptsPerSec: 2 });
    bench.groups.taskChanged(taskOf('b0', b), INIT);
    bench.groups.taskChanged(taskOf('a0', a), INIT);
    await bench.advance(1);
    bench.groups.tasksDeleted([taskOf('a0', a)]);
    await bench.advance(10_000);
    expect(bench.attempts).toEqual(['1:b0']);
    expect([...bench.groups.all()]).toEqual([]);
  });

  it('delays what is found at start', async () => {
    const bench = new Bench({ startupDelayMs: () => 70 });
    bench.groups.taskChanged(taskOf('a0', a), undefined);
    await bench.advance(69);
    expect(bench.attempts).toEqual([]);
    await bench.advance(1);
    expect(bench.attempts).toEqual(['70:a0']);
  });

  it('tries a few of each group at a time', async () => {
    const bench = new Bench();
    for (const id of ['a0', 'a1', 'a2']) bench.groups.taskChanged(taskOf(id, a), INIT);
    bench.groups.taskChanged(taskOf('b0', b), INIT);
    await bench.advance(1);
    expect(bench.attempts).toEqual(['1:a0,a1', '1:b0']);
    await bench.advance(1);
    expect(bench.attempts.slice(2)).toEqual(['2:a2']);
  });

  it('ignores tasks that are not pending', async () => {
    const bench = new Bench();
    bench.groups.taskChanged(taskOf('a0', a, ASSIGNED), undefined);
    await bench.advance(100);
    expect(bench.attempts).toEqual([]);
  });

  it('backs off while nothing fits, trying the same tasks again', async () => {
    const bench = new Bench();
    for (let i = 0; i < 40; i++) bench.answers.push([]);
    bench.groups.taskChanged(taskOf('a0', a), INIT);
    while (bench.answers.length > 0) await bench.advance(bench.clock.now() < 100 ? 1 : 100);
    const at = bench.attempts.map((attempt) => Number(attempt.split(':')[0]));
    const waits = at.map((time, i) => time - (at[i - 1] ?? 0));
    expect(waits.slice(0, 8)).toEqual([1, 2, 3, 5, 8, 12, 18, 27]);
    expect(waits.at(-1)).toBe(60_000);
    expect(new Set(bench.attempts.map((attempt) => attempt.split(':')[1]))).toEqual(new Set(['a0']));
  });

  it('goes on at the first delay after an attempt that placed something', async () => {
    const bench = new Bench({ maxTasksPerAttempt: 3 });
    bench.answers.push([], [], ['a1']);
    for (const id of ['a0', 'a1', 'a2']) bench.groups.taskChanged(taskOf(id, a), INIT);
    for (let i = 0; i < 10; i++) await bench.advance(1);
    expect(bench.attempts).toEqual(['1:a0,a1,a2', '3:a0,a1,a2', '6:a0,a1,a2', '7:a0,a2']);
  });

  it('stops', async () => {
    const bench = new Bench();
    bench.groups.taskChanged(taskOf('a0', a), INIT);
    bench.groups.stop();
    await bench.advance(100);
    expect(bench.attempts).toEqual([]);
    expect(bench.clock.waiting).toBe(0);
  });
});
