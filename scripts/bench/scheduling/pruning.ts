import { pino } from 'pino';
import { seededRandom, systemClock } from '../../../src/clock/index.ts';
import { StateManager } from '../../../src/state/index.ts';
import { Stats } from '../../../src/stats/index.ts';
import { createMemoryStore } from '../../../src/store/index.ts';
import { DEFAULT_TASKS_SETTINGS, TaskCare } from '../../../src/tasks/index.ts';
import { ScheduleStatus } from '../../../src/wire/index.ts';
import { printFigure } from '../figure.ts';
import { benchConfig, benchTask } from './fixture.ts';

const TASKS = 100_000;
const KEPT = DEFAULT_TASKS_SETTINGS.history.maxPerJob;

/** A job of which a hundred thousand tasks have ended is cut down to what is kept of it; how long that holds the event loop. */
export async function pruneHistory(): Promise<void> {
  const store = createMemoryStore({ clock: systemClock, commit: () => Promise.resolve() });
  const random = seededRandom(1);
  const state = new StateManager({ clock: systemClock, random, schedulerHost: 'here', penaltyMs: () => 0 });
  const ok = async () => ({ ok: true }) as const;
  const care = new TaskCare({
    ...{ store, state, clock: systemClock, random, stats: new Stats(), log: pino({ level: 'silent' }) },
    driver: { kill: ok, acknowledge: ok, reconcile: ok },
    settings: DEFAULT_TASKS_SETTINGS,
    penaltyMs: () => 0,
    onFatal: (reason) => {
      throw new Error(reason);
    },
  });
  const config = benchConfig();
  const ended = Array.from({ length: TASKS }, (_, at) => benchTask(config, at, ScheduleStatus.FINISHED, at));
  await store.write((tx) => tx.saveTasks(ended));
  care.start();
  const [last] = ended.slice(-1);
  const [stored] = store.tasks.query({ taskIds: [last?.assignedTask?.taskId ?? ''] });
  if (stored === undefined) throw new Error('the tasks were not stored');
  const start = systemClock.monotonic();
  void store.write((tx) => tx.publish({ type: 'task-changed', task: stored, previous: ScheduleStatus.RUNNING }));
  let longest = 0;
  for (let turn = systemClock.monotonic(); store.tasks.size > KEPT; ) {
    await new Promise((resolve) => setImmediate(resolve));
    const now = systemClock.monotonic();
    longest = Math.max(longest, now - turn);
    turn = now;
  }
  const secs = (systemClock.monotonic() - start) / 1000;
  care.stop();
  const name = `pruning: a job of ${TASKS} ended tasks`;
  printFigure({ bench: 'scheduling', case: name, value: (TASKS - KEPT) / secs, unit: 'tasks/s' });
  printFigure({ bench: 'scheduling', case: `${name}, longest stall`, value: longest, unit: 'ms' });
}
