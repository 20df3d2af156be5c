import { hostname as machineName } from 'node:os';
import type { Logger } from 'pino';
import { createApi } from './api/index.ts';
import type { Clock, Random } from './clock/index.ts';
import type { SchedulerFlags } from './flags/index.ts';
import { startHttpServer } from './http/index.ts';
import { fixedMaster, frameworkInfo, MesosDriver, parseMasterAddress } from './mesos/index.ts';
import { mesosEvents } from './mesos-events.ts';
import { flappingPenalty, TruncatedBinaryBackoff } from './model/index.ts';
import { Scheduler } from './scheduling/index.ts';
import {
  apiSettings,
  frameworkSettings,
  schedulingSettings,
  taskInfoSettings,
  tasksSettings,
  tierSettings,
} from './settings.ts';
import { StateManager } from './state/index.ts';
import { openPostgresStore, type Store, type StoreView } from './store/index.ts';
import { TaskCare } from './tasks/index.ts';
import type { ScheduledTask } from './wire/index.ts';

/** What a scheduler needs from its process. */
export interface SchedulerProcess {
  readonly flags: SchedulerFlags;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Logger;
  /** Called once when going on would be wrong: the process should end with an error at once. */
  readonly onFatal: (reason: string) => void;
}

/** A scheduler that serves. */
export interface RunningScheduler {
  /** `http://host:port`. */
  readonly url: string;
  /** Answers what is under way, then lets go of Mesos and the database. Tasks go on running. */
  stop(): Promise<void>;
}

/**
 * Wires the rooms together and starts them: the store is loaded, the API serves, and then Mesos is told.
 * @throws Error naming the flag when a setting is unusable, or the database or the port can't be had
 */
export async function startScheduler(process: SchedulerProcess): Promise<RunningScheduler> {
  const { flags, clock, random, log, onFatal } = process;
  const masters = fixedMaster(parseMasterAddress(flags.mesos_master_address));
  const tiers = tierSettings(flags);
  const taskInfo = taskInfoSettings(flags);

  const database = await openPostgresStore({
    url: flags.database_url,
    leader: machineName(),
    outageGraceMs: flags.db_outage_grace,
    clock,
    log: log.child({ room: 'store' }),
    onFatal,
  });
  const store: Store = database.store;

  const backoff = new TruncatedBinaryBackoff(flags.initial_flapping_task_delay, flags.max_flapping_task_delay);
  const penaltyMs = (view: StoreView, task: ScheduledTask): number =>
    flappingPenalty(
      task,
      (taskId) => view.tasks.get(taskId),
      (lastMs) => backoff.nextBackoff(lastMs, random),
      flags.flapping_task_threshold,
    );
  const state = new StateManager({ clock, random, schedulerHost: machineName(), penaltyMs });

  let httpPort = 0;
  const advertisedHost = flags.hostname ?? machineName();
  const driver = new MesosDriver({
    masters,
    frameworkInfo: (id) => frameworkInfo(frameworkSettings(flags, advertisedHost, httpPort), id),
    frameworkId: store.frameworkId,
    handler: mesosEvents({ store, rooms: () => ({ scheduling, care }), log: log.child({ room: 'mesos' }), onFatal }),
    clock,
    random,
    log: log.child({ room: 'mesos' }),
  });
  // The rooms count under the original's names; nothing reads the counts until there is a /vars to show them.
  const count = (): void => undefined;
  const common = { store, state, driver, clock, random, count, penaltyMs };
  const scheduling = new Scheduler({
    ...common,
    tiers,
    taskInfo,
    settings: schedulingSettings(flags),
    log: log.child({ room: 'scheduling' }),
  });
  const care = new TaskCare({ ...common, settings: tasksSettings(flags), onFatal, log: log.child({ room: 'tasks' }) });

  const api = createApi({
    store,
    state,
    pendingReasons: scheduling,
    reconciliation: care,
    tiers,
    clock,
    random,
    count,
    settings: apiSettings(flags),
    log: log.child({ room: 'api' }),
  });
  const http = await startHttpServer({
    api,
    log: log.child({ room: 'http' }),
    host: flags.ip,
    port: flags.http_port,
    limits: { bodyBytes: flags.max_request_size, values: flags.max_request_values },
    corsFor: flags.enable_cors_for,
  });
  httpPort = http.port;

  scheduling.start();
  care.start();
  await database.store.announce();
  driver.start();
  log.info({ url: http.url, tasks: store.tasks.size }, 'serving');

  return {
    url: http.url,
    async stop() {
      await http.close();
      scheduling.stop();
      care.stop();
      await driver.stop();
      await database.close();
    },
  };
}
