import { hostname } from 'node:os';
import type { Logger } from 'pino';
import { type Api, createApi } from './api/index.ts';
import { createBackups } from './backups/index.ts';
import type { Clock, Random } from './clock/index.ts';
import { CronScheduler } from './cron/index.ts';
import type { SchedulerFlags } from './flags/index.ts';
import type { Page } from './http/index.ts';
import { agentsOverview, MaintenanceController, maintenanceOverview } from './maintenance/index.ts';
import { type ConnectMaster, type Credential, frameworkInfo, type MasterDetector, MesosDriver } from './mesos/index.ts';
import { exportDriverStats, mesosEvents } from './mesos-events.ts';
import { flappingPenalty, type TierConfig, TruncatedBinaryBackoff } from './model/index.ts';
import { leaderPages, ResourceStats } from './pages/index.ts';
import { makePreemptor, pendingTasksPage, Scheduler } from './scheduling/index.ts';
import {
  apiSettings,
  backupSettings,
  cronSettings,
  frameworkSettings,
  maintenanceSettings,
  preemptionSettings,
  resourceStatsSettings,
  schedulingSettings,
  slaSettings,
  taskInfoSettings,
  tasksSettings,
  updatesSettings,
} from './settings.ts';
import { SlaManager, SlaMetrics } from './sla/index.ts';
import { StateManager } from './state/index.ts';
import type { Stats } from './stats/index.ts';
import type { CommittedStore, StoreView } from './store/index.ts';
import { TaskCare } from './tasks/index.ts';
import { JobUpdateController } from './updates/index.ts';
import { Webhook, type WebhookSettings } from './webhooks/index.ts';
import type { ScheduledTask } from './wire/index.ts';

/** What one leadership needs from the process that leads. */
export interface LeadershipOptions {
  readonly flags: SchedulerFlags;
  /** Loaded, with the lead taken in the database. */
  readonly store: CommittedStore;
  readonly tiers: TierConfig;
  /** Who is told of changes of tasks; nobody when unset. */
  readonly webhook?: WebhookSettings | undefined;
  readonly masters: MasterDetector;
  /** Who the framework is to Mesos; it says nothing of that if unset. */
  readonly credential?: Credential | undefined;
  /** How a master is spoken to; by HTTP when unset. */
  readonly connectMaster?: ConnectMaster | undefined;
  /** Where clients and Mesos find this process. */
  readonly advertised: { readonly host: string; readonly port: number };
  /** Whether this process leads, and no other can by now: asked before anything goes to Mesos. */
  readonly leads: () => boolean;
  /** Called once, when Mesos has taken the framework for the first time and that is durable. */
  readonly registered: () => void;
  readonly stats: Stats;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Logger;
  /** Ends the process in good order. */
  readonly shutDown: (reason: string) => void;
  /** Called once when going on would be wrong: the process should end at once. */
  readonly onFatal: (reason: string) => void;
}

/** The rooms that decide, for as long as this process leads; wired by hand, here and nowhere else. */
export interface Leadership {
  readonly api: Api;
  /** What only the leader can tell. */
  readonly pages: readonly Page[];
  /** Starts the rooms, tells them of what was loaded, and begins to subscribe with Mesos. */
  start(): Promise<void>;
  /** Ends the rooms and lets go of Mesos, in the reverse order. Tasks go on running; the store stays open. */
  stop(): Promise<void>;
}

/** Calls of which it is counted how many tasks, hosts or instances they concern; seen from the first moment, as the original's. */
const WORKLOADS = [
  'addInstances',
  'createJob',
  'createOrUpdateCronTemplate',
  'drainHosts',
  'endMaintenance',
  'killTasks',
  'maintenanceStatus',
  'pruneTasks',
  'restartShards',
  'slaDrainHosts',
  'startJobUpdate',
  'startMaintenance',
] as const;

/**
 * Makes the rooms of one leadership; nothing moves before it is started.
 * @throws Error naming the flag when a setting is unusable
 */
export function createLeadership(options: LeadershipOptions): Leadership {
  const { flags, store, tiers, masters, advertised, stats, clock, random, log, onFatal } = options;

  const backoff = new TruncatedBinaryBackoff(flags.initial_flapping_task_delay, flags.max_flapping_task_delay);
  const penaltyMs = (view: StoreView, task: ScheduledTask): number =>
    flappingPenalty(
      task,
      (taskId) => view.tasks.get(taskId),
      (lastMs) => backoff.nextBackoff(lastMs, random),
      flags.flapping_task_threshold,
    );
  stats.counter('scheduler_illegal_task_state_transitions');
  stats.counter(...WORKLOADS.map((call) => `thrift_workload_${call}`));
  const state = new StateManager({ clock, random, schedulerHost: hostname(), penaltyMs, count: stats.count });

  const { credential } = options;
  const mesosLog = log.child({ room: 'mesos' });
  if (credential === undefined) mesosLog.warn('Connecting to master without authentication!');
  else mesosLog.info(`Connecting to master using authentication (principal: ${credential.principal}).`);
  const framework = frameworkSettings(flags, advertised.host, advertised.port, credential);
  const driver: MesosDriver = new MesosDriver({
    masters,
    frameworkInfo: (id) => frameworkInfo(framework, id),
    frameworkId: store.frameworkId,
    credential,
    mayCall: options.leads,
    connect: options.connectMaster,
    handler: mesosEvents({
      store,
      rooms: () => ({ scheduling, care, driver, maintenance }),
      registered: options.registered,
      stats,
      clock,
      log: mesosLog,
      onFatal,
    }),
    clock,
    random,
    log: mesosLog,
  });
  exportDriverStats(driver, stats);
  const { count } = stats;
  const common = { store, state, driver, clock, random, count, stats, penaltyMs };
  const taskInfo = taskInfoSettings(flags);
  const schedulingLog = log.child({ room: 'scheduling' });
  const preemption = preemptionSettings(flags);
  const scheduling = new Scheduler({
    ...common,
    tiers,
    taskInfo,
    settings: schedulingSettings(flags),
    log: schedulingLog,
    preemptor:
      preemption === undefined
        ? undefined
        : makePreemptor({
            ...common,
            tiers,
            revocableNames: taskInfo.revocableNames,
            settings: preemption,
            unavailabilityThresholdMs: flags.unavailability_threshold,
            log: schedulingLog,
          }),
  });
  const care = new TaskCare({
    ...common,
    settings: tasksSettings(flags),
    onFatal,
    log: log.child({ room: 'tasks' }),
  });

  const cron = cronSettings(flags);
  if (cron.zone.id !== flags.cron_timezone) {
    log.warn({ flag: 'cron_timezone', value: flags.cron_timezone }, 'no such time zone: cron schedules go by GMT');
  }
  const crons = new CronScheduler({
    ...{ store, state, clock, random, stats, settings: cron },
    log: log.child({ room: 'cron' }),
  });

  const sla = new SlaManager({
    ...{ store, clock, stats, tiers, settings: slaSettings(flags) },
    log: log.child({ room: 'sla' }),
  });
  const slaMetrics = new SlaMetrics({
    ...{ store, clock, stats, settings: slaSettings(flags) },
    log: log.child({ room: 'sla' }),
  });
  const maintenance = new MaintenanceController({
    ...{ store, state, sla, clock, random, stats, settings: maintenanceSettings(flags) },
    log: log.child({ room: 'maintenance' }),
  });
  const updates = new JobUpdateController({
    ...{ store, state, sla, clock, random, count, settings: updatesSettings(flags) },
    reserver: { reserve: (agentId, job, instanceId) => scheduling.reserveForUpdate(job, instanceId, agentId) },
    log: log.child({ room: 'updates' }),
  });
  const resourceStats = new ResourceStats({
    ...{ store, stats, clock, settings: resourceStatsSettings(flags) },
    offersHeld: () => scheduling.offersHeld(),
  });
  const webhook =
    options.webhook === undefined
      ? undefined
      : new Webhook({ ...{ settings: options.webhook, store, stats, clock }, log: log.child({ room: 'webhooks' }) });
  const backupSetting = backupSettings(flags);
  const backups =
    backupSetting === undefined
      ? undefined
      : createBackups({
          settings: backupSetting,
          ...{ store, tiers, clock, count, shutDown: options.shutDown },
          log: log.child({ room: 'backups' }),
        });

  const api = createApi({
    store,
    state,
    pendingReasons: scheduling,
    reconciliation: care,
    crons,
    maintenance,
    updates,
    backups,
    tiers,
    clock,
    random,
    count,
    time: (name, nanos) => stats.time(name, nanos),
    settings: apiSettings(flags),
    log: log.child({ room: 'api' }),
  });

  return {
    api,
    pages: [
      {
        path: '/maintenance',
        leaderOnly: true,
        type: 'application/json',
        answer: async () => JSON.stringify(await maintenanceOverview(store, clock)),
      },
      {
        path: '/agents.json',
        leaderOnly: true,
        type: 'application/json',
        answer: async () => JSON.stringify(await agentsOverview(store, clock)),
      },
      pendingTasksPage(scheduling, clock),
      ...leaderPages({
        ...{ store, tiers, clock, clusterName: flags.cluster_name },
        offersHeld: () => scheduling.offersHeld(),
        schedules: () => crons.schedules(),
      }),
    ],
    async start() {
      await backups?.files.start();
      webhook?.start();
      scheduling.start();
      care.start();
      maintenance.start();
      slaMetrics.start();
      resourceStats.start();
      await updates.start();
      await store.announce();
      crons.start();
      driver.start();
    },
    async stop() {
      scheduling.stop();
      crons.stop();
      slaMetrics.stop();
      resourceStats.stop();
      maintenance.stop();
      updates.stop();
      await sla.stop();
      await backups?.files.stop();
      care.stop();
      await driver.stop();
      await webhook?.stop();
    },
  };
}
