import { pino } from 'pino';
import { createBackups } from '../../backups/index.ts';
import { seededRandom, VirtualClock } from '../../clock/index.ts';
import { CronScheduler, DEFAULT_CRON_SETTINGS } from '../../cron/index.ts';
import { DEFAULT_MAINTENANCE_SETTINGS, MaintenanceController } from '../../maintenance/index.ts';
import { BUILT_IN_TIERS, instanceIdOf, taskIdOf } from '../../model/index.ts';
import { DEFAULT_SLA_SETTINGS, SlaManager } from '../../sla/index.ts';
import { StateManager } from '../../state/index.ts';
import { Stats } from '../../stats/index.ts';
import { createMemoryStore, type MemoryStoreOptions } from '../../store/index.ts';
import { DEFAULT_UPDATES_SETTINGS, JobUpdateController } from '../../updates/index.ts';
import {
  type JobConfiguration,
  type JobKey,
  type Response,
  ResponseCodeName,
  type ScheduledTask,
  type ScheduleStatus,
  type TaskConfig,
} from '../../wire/index.ts';
import { createApi } from '../create-api.ts';
import type { PendingReasons } from '../rpcs/task-lists.ts';
import { type ApiSettings, defaultApiSettings } from '../settings.ts';

export const KEY = { role: 'bar_role', environment: 'devel', name: 'job_foo' };

export function taskConfig(changes: Partial<TaskConfig> = {}): TaskConfig {
  return {
    job: KEY,
    isService: true,
    priority: 0,
    maxTaskFailures: 1,
    owner: { user: 'bar' },
    tier: 'preemptible',
    resources: [{ numCpus: 1 }, { ramMb: 1024 }, { diskMb: 512 }],
    executorConfig: { name: 'AuroraExecutor', data: 'secret' },
    container: { mesos: {} },
    ...changes,
  };
}

export function job(
  instanceCount = 1,
  task: Partial<TaskConfig> = {},
  changes: Partial<JobConfiguration> = {},
): JobConfiguration {
  const config = taskConfig(task);
  return { key: config.job, owner: { user: 'bar' }, taskConfig: config, instanceCount, ...changes };
}

export interface TestApiOptions {
  readonly settings?: Partial<ApiSettings>;
  readonly pendingReasons?: PendingReasons;
  readonly store?: MemoryStoreOptions;
  /** Where backups go; none are made without it. */
  readonly backupDir?: string;
  /** Lines written to the log. */
  readonly logged?: string[];
}

/** The API with a store in memory and the real state manager. */
export function testApi(options: TestApiOptions = {}) {
  const clock = new VirtualClock(1_000_000);
  const store = createMemoryStore(options.store);
  const random = seededRandom(7);
  const state = new StateManager({ clock, random, schedulerHost: 'here', penaltyMs: () => 0 });
  const counts = new Map<string, number>();
  const stats = new Stats();
  const crons = new CronScheduler({
    ...{ store, state, clock, random, stats, settings: DEFAULT_CRON_SETTINGS },
    log: pino({ level: 'silent' }),
  });
  crons.start();
  const log = pino({ level: 'silent' });
  const sla = new SlaManager({
    ...{ store, clock, stats, log, tiers: BUILT_IN_TIERS },
    settings: { ...DEFAULT_SLA_SETTINGS, clusterName: 'local' },
  });
  const maintenance = new MaintenanceController({
    ...{ store, state, sla, clock, random, stats, log },
    settings: DEFAULT_MAINTENANCE_SETTINGS,
  });
  const count = (name: string, by = 1): void => void counts.set(name, (counts.get(name) ?? 0) + by);
  const updates = new JobUpdateController({
    ...{ store, state, clock, random, count, settings: DEFAULT_UPDATES_SETTINGS },
    sla: { checkSlaThenAct: async () => 'refused' },
    log: pino({ level: 'silent' }),
  });
  const ended: string[] = [];
  const reconciled: (number | 'explicit' | 'implicit')[] = [];
  const api = createApi({
    store,
    state,
    pendingReasons: options.pendingReasons ?? { nearestFit: () => undefined },
    reconciliation: {
      reconcileExplicitly: (batchSize) => void reconciled.push(batchSize ?? 'explicit'),
      reconcileImplicitly: () => void reconciled.push('implicit'),
    },
    crons,
    maintenance,
    updates,
    backups:
      options.backupDir === undefined
        ? undefined
        : createBackups({
            ...{ store, clock, count, log, tiers: BUILT_IN_TIERS, shutDown: (reason: string) => ended.push(reason) },
            settings: { dir: options.backupDir, intervalMs: 3_600_000, snapshotIntervalMs: 3_600_000, max: 48 },
          }),
    tiers: BUILT_IN_TIERS,
    time: () => undefined,
    settings: { ...defaultApiSettings('local'), ...options.settings },
    clock,
    random,
    count,
    log: pino(
      { level: options.logged === undefined ? 'silent' : 'info' },
      { write: (line) => void options.logged?.push(line) },
    ),
  });

  const tasksOf = (key: JobKey = KEY): readonly ScheduledTask[] =>
    [...store.tasks.byJob(key)].sort((a, b) => instanceIdOf(a) - instanceIdOf(b));

  return {
    clock,
    store,
    api,
    crons,
    updates,
    tasksOf,
    /** What was counted, by name. */
    counts,
    /** What Mesos was asked: the sizes of batches that were given, or the kind of question. */
    reconciled,
    /** Why the process was told to end. */
    ended,
    /** Moves one instance of a job on, as Mesos and the scheduler would. */
    move: (instance: number, ...statuses: readonly ScheduleStatus[]) =>
      store.write((tx) => {
        const task = tx.tasks.byJob(KEY).find((each) => instanceIdOf(each) === instance);
        if (task === undefined) throw new Error(`no instance ${instance}`);
        for (const status of statuses) state.changeState(tx, taskIdOf(task), status);
      }),
    /** `OK` or `CODE: message: message`. */
    async said(answer: Response | Promise<Response>): Promise<string> {
      const { responseCode, details = [] } = await answer;
      const code = responseCode === undefined ? 'no code' : ResponseCodeName[responseCode];
      return [code, ...details.map(({ message }) => String(message))].join(': ');
    },
  };
}
