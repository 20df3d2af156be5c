import { describe, expect, it } from '@jest/globals';
import { ScheduleStatus } from '../wire/index.ts';
import { settle, storedTask, World } from './testing/world.ts';

const {
  PENDING,
  THROTTLED,
  ASSIGNED,
  STARTING,
  RUNNING,
  FINISHED,
  FAILED,
  KILLED,
  LOST,
  PREEMPTING,
  RESTARTING,
  DRAINING,
  KILLING,
  PARTITIONED,
} = ScheduleStatus;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('tasks that are stuck', () => {
  it.each([
    ['ASSIGNED', [ASSIGNED]],
    ['PREEMPTING', [ASSIGNED, RUNNING, PREEMPTING]],
    ['RESTARTING', [ASSIGNED, RUNNING, RESTARTING]],
    ['DRAINING', [ASSIGNED, RUNNING, DRAINING]],
    ['KILLING', [ASSIGNED, RUNNING, KILLING]],
  ])('in %s are given up', async (_, path) => {
    const world = new World();
    world.care.registered();
    const task = await world.create(path);
    await world.pass(5 * MINUTE - 1);
    expect(world.status(task)).toBe(path.at(-1));
    await world.pass(2);
    expect(world.status(task)).toBe(LOST);
    expect(world.message(task)).toBe('Task timed out');
    expect(world.figure('timed_out_tasks')).toBe(1);
  });

  it.each([
    ['PENDING', []],
    ['STARTING', [ASSIGNED, STARTING]],
    ['RUNNING', [ASSIGNED, STARTING, RUNNING]],
  ])('are not those in %s', async (_, path) => {
    const world = new World();
    const task = await world.create(path);
    await world.pass(DAY);
    expect(world.status(task)).toBe(path.at(-1) ?? PENDING);
  });

  it('get the full time in each state, and after a change of leadership whatever their age', async () => {
    const world = new World();
    world.care.registered();
    const task = await world.create([ASSIGNED]);
    await world.pass(4 * MINUTE);
    await world.change(task, RESTARTING);
    await world.pass(4 * MINUTE);
    expect(world.status(task)).toBe(RESTARTING);
    await world.found(storedTask('old', KILLING, 0));
    await world.pass(4 * MINUTE);
    expect(world.status('old')).toBe(KILLING);
    await world.pass(MINUTE + 1);
    expect(world.status('old')).toBe(LOST);
  });

  it('stay while Mesos has not registered us, and a few seconds more', async () => {
    const world = new World();
    await world.found(storedTask('old', ASSIGNED, 0));
    await world.pass(10 * MINUTE + SECOND);
    expect(world.status('old')).toBe(ASSIGNED);
    world.care.registered();
    await world.pass(3 * SECOND);
    expect(world.status('old')).toBe(ASSIGNED);
    await world.pass(SECOND + 1);
    expect(world.status('old')).toBe(LOST);
  });

  it('leave no timer behind when deleted', async () => {
    const world = new World();
    const task = await world.create([ASSIGNED]);
    await world.store.write((tx) => world.state.deleteTasks(tx, [task]));
    expect(world.clock.waiting).toBe(0);
  });
});

describe('kills', () => {
  it('leave once they are durable', async () => {
    const world = new World();
    const task = await world.create([ASSIGNED, RUNNING]);
    world.holdCommits();
    await world.change(task, KILLING);
    await world.pass(10);
    expect(world.sent).toEqual([]);
    await world.releaseCommits();
    expect(world.sent).toEqual([`kill ${task}`]);
  });

  it('are repeated, ever more rarely, while the task is being killed', async () => {
    const world = new World({ initialKillRetryMs: 100, transientTimeoutMs: HOUR });
    // Chance adds nothing here, so the wait stays the same.
    const task = await world.create([ASSIGNED, RUNNING, KILLING]);
    expect(world.sent).toHaveLength(1);
    await world.pass(350, 350);
    expect(world.sent).toHaveLength(4);
    expect(world.figure('task_kill_retries')).toBe(3);
    await world.change(task, KILLED);
    await world.pass(HOUR);
    expect(world.sent).toHaveLength(4);
  });

  it('are not repeated once the task is known to be on its way out, even before that is durable', async () => {
    const world = new World({ initialKillRetryMs: 100 });
    const task = await world.create([ASSIGNED, RUNNING, KILLING]);
    world.holdCommits();
    await world.change(task, KILLED);
    await world.pass(SECOND);
    expect(world.sent).toHaveLength(1);
    await world.releaseCommits();
  });
});

describe('kills that may not have left', () => {
  it('leave when Mesos registers us: those of before leadership, once', async () => {
    const world = new World();
    await world.found(
      ...[KILLING, RESTARTING, PREEMPTING, DRAINING, RUNNING, ASSIGNED, LOST].map((status) =>
        storedTask(`t${status}`, status, world.clock.now()),
      ),
    );
    await world.pass(SECOND);
    expect(world.sent).toEqual([]);
    world.care.registered();
    await world.pass(SECOND);
    expect(world.sent).toEqual([KILLING, RESTARTING, PREEMPTING, DRAINING].map((status) => `kill t${status}`));
    world.care.registered();
    await world.pass(SECOND);
    expect(world.sent).toHaveLength(4);
    await world.pass(15 * SECOND);
    expect(world.sent.slice(4)).toEqual([`kill t${KILLING}`]);
  });

  it('leave when Mesos registers us again: those made without a connection', async () => {
    const world = new World();
    const task = await world.create([ASSIGNED, RUNNING]);
    world.care.registered();
    world.connected = false;
    await world.change(task, RESTARTING);
    await world.pass(SECOND);
    world.connected = true;
    await world.pass(MINUTE);
    expect(world.sent.filter((call) => call.startsWith('kill'))).toEqual([]);
    world.care.registered();
    await world.pass(SECOND);
    expect(world.sent.filter((call) => call.startsWith('kill'))).toEqual([`kill ${task}`]);
    await world.pass(2 * HOUR + MINUTE);
    expect(world.figure('reconciliation_explicit_runs')).toBe(3);
  });
});

describe('throttled tasks', () => {
  it('wait their penalty, counted from their last event', async () => {
    const world = new World();
    world.penalty = 100;
    const task = await world.create([ASSIGNED, RUNNING, FAILED]);
    const successor = world.store.tasks.query({ statuses: [THROTTLED] })[0]?.assignedTask?.taskId ?? '';
    expect(world.store.tasks.get(successor)?.ancestorId).toBe(task);
    await world.pass(99);
    expect(world.status(successor)).toBe(THROTTLED);
    await world.pass(2);
    expect(world.status(successor)).toBe(PENDING);
    expect(world.message(successor)).toBeUndefined();
    await world.found(storedTask('old', THROTTLED, world.clock.now() - HOUR));
    await world.pass(1);
    expect(world.status('old')).toBe(PENDING);
  });

  it('may be killed meanwhile', async () => {
    const world = new World();
    world.penalty = 100;
    await world.create([ASSIGNED, RUNNING, FAILED]);
    const successor = world.store.tasks.query({ statuses: [THROTTLED] })[0]?.assignedTask?.taskId ?? '';
    await world.change(successor, KILLING);
    await world.pass(200);
    expect(world.status(successor)).toBeUndefined();
    expect(world.fatal).toEqual([]);
  });
});

describe('tasks whose agent is away', () => {
  it.each([
    ['without a policy are given up at once', undefined, 1, LOST],
    ['are waited for as the policy says', { reschedule: true, delaySecs: 10 }, 9999, PARTITIONED],
    ['are given up after that', { reschedule: true, delaySecs: 10 }, 10_001, LOST],
    ['are kept if the policy says so', { reschedule: false }, DAY, PARTITIONED],
  ])('%s', async (_, partitionPolicy, passed, expected) => {
    const world = new World();
    const task = await world.create([ASSIGNED, RUNNING, PARTITIONED], partitionPolicy && { partitionPolicy });
    await world.pass(passed);
    expect(world.status(task)).toBe(expected);
    if (expected === LOST) expect(world.message(task)).toBe('Task partitioned for too long.');
  });

  it('start anew when they come and go', async () => {
    const world = new World();
    const partitionPolicy = { reschedule: true, delaySecs: 10 };
    const task = await world.create([ASSIGNED, RUNNING, PARTITIONED], { partitionPolicy });
    await world.pass(8 * SECOND);
    await world.change(task, RUNNING);
    await world.pass(8 * SECOND);
    await world.change(task, PARTITIONED);
    await world.pass(8 * SECOND);
    expect(world.status(task)).toBe(PARTITIONED);
    await world.pass(3 * SECOND);
    expect(world.status(task)).toBe(LOST);
  });
});

describe('a partition that ended and began again', () => {
  it('is not ended by the deadline of the one before, though nobody was told of the change yet', async () => {
    const world = new World();
    const task = await world.create([ASSIGNED, RUNNING, PARTITIONED], {
      partitionPolicy: { reschedule: true, delaySecs: 10 },
    });
    await world.pass(5 * SECOND);
    world.holdCommits();
    await world.change(task, RUNNING, PARTITIONED);
    await world.pass(6 * SECOND);
    expect(world.status(task)).toBe(PARTITIONED);
    await world.releaseCommits();
    await world.pass(11 * SECOND);
    expect(world.status(task)).toBe(LOST);
  });
});

describe('tasks that have ended', () => {
  const history = { pruneThresholdMs: DAY, minRetentionMs: MINUTE, maxPerJob: 2 };

  it('are deleted when old enough', async () => {
    const world = new World({ history });
    const task = await world.create([ASSIGNED, RUNNING, FINISHED], { isService: false });
    await world.pass(DAY - 1);
    expect(world.status(task)).toBe(FINISHED);
    await world.pass(2);
    expect(world.status(task)).toBeUndefined();
    expect(world.figure('tasks_pruned')).toBe(1);
    expect(world.clock.waiting).toBe(0);
  });

  it('are deleted, the oldest first, when a job has too many', async () => {
    const world = new World({ history });
    const now = world.clock.now();
    const other = { job: { role: 'www', environment: 'prod', name: 'other' } };
    await world.found(
      ...['a', 'b', 'c', 'd'].map((id, at) => storedTask(id, FINISHED, now - HOUR + at * MINUTE)),
      storedTask('e', FINISHED, now - HOUR, other),
    );
    await world.pass(1);
    expect(
      world.store.tasks
        .query({})
        .map(({ assignedTask }) => assignedTask?.taskId)
        .sort(),
    ).toEqual(['c', 'd', 'e']);
    expect(world.figure('tasks_pruned')).toBe(2);
  });

  it('stay for a while even if too many', async () => {
    const world = new World({ history });
    const tasks = [];
    for (let i = 0; i < 3; i++) tasks.push(await world.create([ASSIGNED, RUNNING, FINISHED], { isService: false }));
    await world.pass(HOUR);
    expect(world.store.tasks.size).toBe(3);
    await world.create([ASSIGNED, RUNNING, FINISHED], { isService: false });
    await world.pass(1);
    expect(world.store.tasks.size).toBe(2);
    expect(world.status(tasks[2] ?? '')).toBe(FINISHED);
  });

  it('go in parts when they are very many', async () => {
    const world = new World({ history: { ...history, maxPerJob: 0 } });
    await world.found(...Array.from({ length: 1000 }, (_, i) => storedTask(`t${i}`, FINISHED, i)));
    let most = 0;
    world.store.subscribe((event) => {
      if (event.type !== 'tasks-deleted') return;
      most = Math.max(most, event.tasks.length);
    });
    await world.pass(10);
    expect(world.store.tasks.size).toBe(0);
    expect(most).toBeLessThanOrEqual(300);
  });
});

describe('reconciliation', () => {
  const reconciliation = {
    initialDelayMs: 10 * MINUTE,
    explicitIntervalMs: HOUR,
    implicitIntervalMs: 3 * HOUR,
    spreadMs: 30 * MINUTE,
    batchSize: 1,
    batchIntervalMs: 3 * SECOND,
  };
  const runs = (world: World): string =>
    `${world.figure('reconciliation_explicit_runs') ?? 0}/${world.figure('reconciliation_implicit_runs') ?? 0}`;

  it('asks for everything in turn, and again and again', async () => {
    const world = new World({ reconciliation });
    world.care.registered();
    const seen: string[] = [];
    let now = 0;
    for (const minutes of [10, 40, 100, 280]) {
      await world.pass((minutes - now) * MINUTE);
      now = minutes;
      seen.push(runs(world));
    }
    expect(seen).toEqual(['1/0', '1/1', '2/1', '5/2']);
    world.care.reconcileExplicitly();
    world.care.reconcileImplicitly();
    expect(runs(world)).toBe('6/3');
    world.care.stop();
    expect(world.clock.waiting).toBe(0);
  });

  it('counts whole minutes', async () => {
    const world = new World({
      reconciliation: { ...reconciliation, initialDelayMs: 119 * SECOND, explicitIntervalMs: 179 * SECOND },
    });
    world.care.registered();
    await world.pass(MINUTE);
    expect(runs(world)).toBe('1/0');
    await world.pass(2 * MINUTE);
    expect(runs(world)).toBe('2/0');
  });

  it('counts the whole minutes of delay and spread each for itself', async () => {
    const world = new World({
      reconciliation: { ...reconciliation, initialDelayMs: 90 * SECOND, spreadMs: 90 * SECOND },
    });
    world.care.registered();
    await world.pass(2 * MINUTE - SECOND);
    expect(runs(world)).toBe('1/0');
    await world.pass(2 * SECOND);
    expect(runs(world)).toBe('1/1');
  });

  it('names the tasks that should be on an agent, a batch at a time', async () => {
    const world = new World({ reconciliation });
    const task = await world.create([ASSIGNED]);
    await world.create([]);
    const other = await world.create([ASSIGNED, RUNNING], { job: { role: 'www', environment: 'prod', name: 'b' } });
    await world.create([ASSIGNED, RUNNING, FINISHED], { isService: false });
    world.care.reconcileExplicitly();
    await world.pass(1);
    expect(world.sent).toHaveLength(1);
    await world.pass(2998);
    expect(world.sent).toHaveLength(1);
    await world.pass(2);
    expect([...world.sent].sort()).toEqual([`reconcile ${task}`, `reconcile ${other}`].sort());
    world.sent.length = 0;
    world.care.reconcileExplicitly(100);
    world.care.reconcileImplicitly();
    await world.pass(1);
    expect(world.sent.map((call) => call.split(',').length).sort()).toEqual([1, 2]);
    expect(world.sent).toContain('reconcile ');
  });

  it('refuses an interval that would be no minute', () => {
    expect(() => new World({ reconciliation: { ...reconciliation, implicitIntervalMs: 59_999 } })).toThrow(
      'reconciliation implicitIntervalMs must be at least a minute (60000), not 59999',
    );
  });
});

describe('work of timers that fails', () => {
  it('is fatal', async () => {
    const world = new World();
    world.care.registered();
    const task = await world.create([ASSIGNED]);
    world.state.changeState = () => {
      throw new Error('broken');
    };
    await world.pass(6 * MINUTE);
    await settle();
    expect(world.status(task)).toBe(ASSIGNED);
    expect(world.fatal).toEqual(['timed work on tasks failed: broken']);
  });

  it('is not counted as done', async () => {
    const world = new World({ history: { pruneThresholdMs: DAY, minRetentionMs: MINUTE, maxPerJob: 0 } });
    const task = await world.create([ASSIGNED, RUNNING, FINISHED], { isService: false });
    world.state.deleteTasks = () => {
      throw new Error('broken');
    };
    await world.pass(DAY + 1);
    expect(world.status(task)).toBe(FINISHED);
    expect(world.figure('tasks_pruned')).toBe(0);
    expect(world.fatal).toContain('timed work on tasks failed: broken');
  });
});
