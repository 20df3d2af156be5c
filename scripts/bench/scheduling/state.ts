import { pino } from 'pino';
import { seededRandom, sleep, systemClock } from '../../../src/clock/index.ts';
import { TaskState } from '../../../src/mesos/index.ts';
import { StateManager } from '../../../src/state/index.ts';
import { Stats } from '../../../src/stats/index.ts';
import { type CommittedStore, createMemoryStore } from '../../../src/store/index.ts';
import { DEFAULT_TASKS_SETTINGS, TaskCare } from '../../../src/tasks/index.ts';
import { ScheduleStatus } from '../../../src/wire/index.ts';
import { benchConfig, benchTask } from './fixture.ts';
import { type Mark, measure } from './measure.ts';

const state = new StateManager({
  clock: systemClock,
  random: seededRandom(1),
  schedulerHost: 'here',
  penaltyMs: () => 0,
});

const INSERT: readonly (readonly [number, Mark])[] = [
  [1000, { mean: 39.8, best: 40.7 }],
  [10_000, { mean: 2.35, best: 2.5 }],
  [50_000, { mean: 0.43, best: 0.45 }],
];
const DELETE: readonly (readonly [number, Mark])[] = [
  [1000, { mean: 482, best: 540 }],
  [10_000, { mean: 28.7, best: 32 }],
  [50_000, { mean: 3.3, best: 3.3 }],
];

/** As many iterations as make some hundred thousand tasks. */
const iterationsFor = (tasks: number): number => Math.max(5, Math.round(400_000 / tasks));

/** One transaction that inserts a fresh job. */
export async function insertTasks(): Promise<void> {
  for (const [tasks, mark] of INSERT) {
    let store: CommittedStore = createMemoryStore();
    let job = 0;
    const instances = Array.from({ length: tasks }, (_, at) => at);
    await measure({
      ...{ name: `state manager: insert ${tasks} tasks`, mark, operations: 1, iterations: iterationsFor(tasks) },
      prepare() {
        store = createMemoryStore();
        job += 1;
      },
      async run() {
        await store.write((tx) => state.insertPendingTasks(tx, benchConfig({ name: `job-${job}` }), instances));
      },
    });
  }
}

/** One transaction that deletes finished tasks. */
export async function deleteTasks(): Promise<void> {
  for (const [tasks, mark] of DELETE) {
    let store: CommittedStore = createMemoryStore();
    let ids: readonly string[] = [];
    await measure({
      ...{ name: `state manager: delete ${tasks} tasks`, mark, operations: 1, iterations: iterationsFor(tasks) },
      async prepare() {
        store = createMemoryStore();
        const config = benchConfig();
        const finished = Array.from({ length: tasks }, (_, at) => benchTask(config, at, ScheduleStatus.FINISHED));
        ids = finished.map(({ assignedTask }) => assignedTask?.taskId ?? '');
        await store.write((tx) => tx.saveTasks(finished));
      },
      async run() {
        await store.write((tx) => state.deleteTasks(tx, ids));
      },
    });
    if (store.tasks.size > 0) throw new Error('not all tasks were deleted');
  }
}

const FETCH_ALL: readonly (readonly [number, Mark])[] = [
  [10_000, { mean: 8891, best: 9688 }],
  [50_000, { mean: 668, best: 798 }],
  [100_000, { mean: 88, best: 137 }],
];
const FETCH_ONE: readonly (readonly [number, Mark])[] = [
  [10_000, { mean: 600, best: 909 }],
  [50_000, { mean: 37, best: 48 }],
  [100_000, { mean: 14, best: 17 }],
];

/** Reads of the task store: all tasks, and one instance of a large job. */
export async function taskQueries(): Promise<void> {
  for (const [at, [tasks, mark]] of FETCH_ALL.entries()) {
    const store = createMemoryStore();
    const config = benchConfig();
    const { job } = config;
    await store.write((tx) =>
      tx.saveTasks(Array.from({ length: tasks }, (_, instance) => benchTask(config, instance))),
    );
    const operations = Math.max(20, Math.round(5_000_000 / tasks));
    let seen = 0;
    await measure({
      ...{ name: `task store: fetch all of ${tasks}`, mark, operations, iterations: 10 },
      run() {
        for (let n = 0; n < operations; n++) seen += store.tasks.query({}).length;
      },
    });
    if (seen !== 13 * operations * tasks) throw new Error('not all tasks were found');
    const query = { jobKeys: job === undefined ? [] : [job], instanceIds: [0] };
    await measure({
      name: `task store: one instance by job of ${tasks}`,
      ...{ mark: FETCH_ONE[at]?.[1] ?? mark, operations, iterations: 10 },
      run() {
        for (let n = 0; n < operations; n++) {
          if (store.tasks.query(query).length !== 1) throw new Error('the instance was not found');
        }
      },
    });
  }
}

const UPDATES = 1000;
const STATUS: readonly (readonly [number, Mark])[] = [
  [5, { mean: 32, best: 35 }],
  [25, { mean: 15, best: 15 }],
  [100, { mean: 4.5, best: 4.8 }],
];

/** A thousand tasks report that they run; over when all changes are told, after a commit that takes its time. */
export async function statusUpdates(): Promise<void> {
  for (const [delayMs, mark] of STATUS) {
    let tasks: readonly string[] = [];
    let care: TaskCare | undefined;
    let told: Promise<void> = Promise.resolve();
    await measure({
      name: `status updates: 1000 at a commit of ${delayMs} ms`,
      ...{ mark, operations: 1, iterations: 20 },
      async prepare() {
        care?.stop();
        let isReady = false;
        const store = createMemoryStore({
          clock: systemClock,
          commit: () => (isReady ? sleep(systemClock, delayMs) : Promise.resolve()),
        });
        const config = benchConfig();
        const starting = Array.from({ length: UPDATES }, (_, at) => benchTask(config, at, ScheduleStatus.STARTING, at));
        tasks = starting.map(({ assignedTask }) => assignedTask?.taskId ?? '');
        await store.write((tx) => tx.saveTasks(starting));
        isReady = true;
        const driver = {
          kill: async () => ({ ok: true }) as const,
          acknowledge: async () => ({ ok: true }) as const,
          reconcile: async () => ({ ok: true }) as const,
        };
        care = new TaskCare({
          ...{ store, state, driver, clock: systemClock, random: seededRandom(1), stats: new Stats() },
          log: pino({ level: 'silent' }),
          settings: DEFAULT_TASKS_SETTINGS,
          penaltyMs: () => 0,
          onFatal: (reason) => {
            throw new Error(reason);
          },
        });
        care.start();
        let left = UPDATES;
        told = new Promise((resolve) => {
          store.subscribe((event) => {
            if (event.type === 'task-changed' && event.task.status === ScheduleStatus.RUNNING && --left === 0)
              resolve();
          });
        });
      },
      async run() {
        for (const [at, taskId] of tasks.entries()) {
          void care?.update({
            taskId: { value: taskId },
            state: TaskState.TASK_RUNNING,
            agentId: { value: `slave-${at}` },
            uuid: new Uint8Array(16),
          });
        }
        await told;
      },
    });
    care?.stop();
  }
}
