import { hostname as machineName } from 'node:os';
import type { Logger } from 'pino';
import { createStandbyApi, switchableApi } from './api/index.ts';
import type { Clock, Random } from './clock/index.ts';
import type { SchedulerFlags } from './flags/index.ts';
import { pagesByPath, startHttpServer, varsPages } from './http/index.ts';
import { createLeadership } from './leader.ts';
import { fixedMaster, parseMasterAddress } from './mesos/index.ts';
import { apiSettings, tierSettings } from './settings.ts';
import { Stats } from './stats/index.ts';
import { openPostgresStore } from './store/index.ts';

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
 * One scheduler process: the HTTP server comes up first and answers that the storage is not ready; then the store is loaded and
 * the rooms of the leadership are started.
 * @throws Error naming the flag when a setting is unusable, or the database or the port can't be had
 */
export async function startScheduler(process: SchedulerProcess): Promise<RunningScheduler> {
  const { flags, clock, random, log, onFatal } = process;
  const masters = fixedMaster(parseMasterAddress(flags.mesos_master_address));
  const tiers = tierSettings(flags);
  const stats = new Stats();
  const pages = pagesByPath(...varsPages(stats));
  const api = switchableApi(
    createStandbyApi({
      settings: apiSettings(flags),
      tiers,
      clock,
      count: stats.count,
      log: log.child({ room: 'api' }),
    }),
  );

  const http = await startHttpServer({
    api: api.facade,
    log: log.child({ room: 'http' }),
    host: flags.ip,
    port: flags.http_port,
    limits: { bodyBytes: flags.max_request_size, values: flags.max_request_values },
    corsFor: flags.enable_cors_for,
    pages,
  });
  const database = await openPostgresStore({
    url: flags.database_url,
    leader: machineName(),
    outageGraceMs: flags.db_outage_grace,
    clock,
    log: log.child({ room: 'store' }),
    onFatal,
  }).catch(async (error: unknown) => {
    await http.close();
    throw error;
  });

  const leadership = createLeadership({
    flags,
    store: database.store,
    tiers,
    masters,
    advertised: { host: flags.hostname ?? machineName(), port: http.port },
    registered: () => undefined,
    stats,
    clock,
    random,
    log,
    onFatal,
  });
  await leadership.start();
  api.use(leadership.api);
  for (const page of leadership.pages) pages.set(page.path, page);
  log.info({ url: http.url, tasks: database.store.tasks.size }, 'serving');

  return {
    url: http.url,
    async stop() {
      await http.close();
      await leadership.stop();
      await database.close();
    },
  };
}
