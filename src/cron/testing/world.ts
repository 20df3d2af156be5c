import { pino } from 'pino';
import { type Clock, seededRandom, VirtualClock } from '../../clock/index.ts';
import { instanceIdOf, isActive, statusOf, taskIdOf } from '../../model/index.ts';
import { StateManager } from '../../state/index.ts';
import { Stats } from '../../stats/index.ts';
import { createMemoryStore, type MemoryStoreOptions } from '../../store/index.ts';
import { type JobConfiguration, type ScheduledTask, ScheduleStatus, ScheduleStatusName } from '../../wire/index.ts';
import { CronScheduler, type CronSettings, DEFAULT_CRON_SETTINGS } from '../index.ts';

export const KEY = { role: 'www', environment: 'prod', name: 'nightly' };

/** Five o'clock, GMT. */
export const FIVE = Date.parse('2026-03-01T05:00:00Z');

export function cronJob(changes: Partial<JobConfiguration> = {}): JobConfiguration {
  const key = changes.key ?? KEY;
  const taskConfig = {
    ...{ job: key, isService: false, priority: 0, maxTaskFailures: 1 },
    resources: [{ numCpus: 1 }, { ramMb: 1 }, { diskMb: 1 }],
  };
  return { key, cronSchedule: '* * * * *', instanceCount: 1, taskConfig, ...changes };
}

/** A cron scheduler on a store in memory, on a clock that stands at {@link FIVE}. */
export function world(settings: Partial<CronSettings> = {}, store: Partial<MemoryStoreOptions> = {}) {
  const clock = new VirtualClock(FIVE);
  const memory = createMemoryStore(store);
  const state = new StateManager({ clock, random: seededRandom(3), schedulerHost: 'here', penaltyMs: () => 0 });
  const logged: string[] = [];
  let aheadMs = 0;
  const wallClock: Clock = {
    now: () => clock.now() + aheadMs,
    monotonic: () => clock.monotonic(),
    after: (delayMs, fn) => clock.after(delayMs, fn),
  };
  const leader = () => {
    const stats = new Stats();
    const crons = new CronScheduler({
      ...{ store: memory, state, clock: wallClock, random: seededRandom(5), stats },
      log: pino({}, { write: (line) => void logged.push(String(JSON.parse(line).msg)) }),
      settings: { ...DEFAULT_CRON_SETTINGS, ...settings },
    });
    const stat = (name: string): unknown => stats.snapshot().get(name)?.value;
    return { crons, stat };
  };
  /** Lets everything happen that the passing of time does not have to bring about. */
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 8; round++) {
      clock.advance(0);
      await memory.durable();
      await new Promise(setImmediate);
    }
  };
  const tasks = (key = KEY): readonly ScheduledTask[] => memory.tasks.byJob(key);
  return {
    clock,
    store: memory,
    state,
    logged,
    /** One that takes over, with figures of its own. */
    leader,
    settle,
    tasks,
    /** Somebody sets the machine's clock; timers go on as before. */
    setClock(byMs: number): void {
      aheadMs += byMs;
    },
    save: (job: JobConfiguration = cronJob()) => memory.write((tx) => tx.saveCron(job)),
    /** Fires a job now, and lets what that comes to happen. */
    async startNow(crons: CronScheduler, key = KEY): Promise<void> {
      const over = crons.startNow(key);
      await settle();
      await over;
    },
    /** Passes time in steps of a second, letting all that falls due happen. */
    async pass(seconds: number): Promise<void> {
      for (let second = 0; second < seconds; second++) {
        clock.advance(1000);
        await settle();
      }
    },
    /** The states of the tasks, active ones first written out as `instance STATE`. */
    shown: (key = KEY): readonly string[] =>
      tasks(key)
        .map((task) => `${instanceIdOf(task)} ${ScheduleStatusName[statusOf(task)]}`)
        .sort(),
    active: (key = KEY) => tasks(key).filter((task) => isActive(statusOf(task))),
    /** Moves all active tasks of a job on. */
    move: (...statuses: readonly ScheduleStatus[]) =>
      memory.write((tx) => {
        for (const task of tasks().filter((each) => isActive(statusOf(each)))) {
          for (const status of statuses) {
            if (status === ScheduleStatus.ASSIGNED) state.assignTask(tx, taskIdOf(task), 'host', 'agent', new Map());
            else state.changeState(tx, taskIdOf(task), status);
          }
        }
      }),
  };
}
