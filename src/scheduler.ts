import type { Logger } from 'pino';
import { createStandbyApi, switchableApi } from './api/index.ts';
import type { Clock, Random } from './clock/index.ts';
import { advertisedHost, Discovery } from './discovery/index.ts';
import type { SchedulerFlags } from './flags/index.ts';
import { loadUi, uiFolder, uiPages } from './http/assets/index.ts';
import { type LeaderGate, leaderHealthPage, pagesByPath, startHttpServer, varsPages } from './http/index.ts';
import { createLeadership, type Leadership } from './leader.ts';
import { Lifecycle } from './lifecycle/index.ts';
import { masterDetector } from './master-detector.ts';
import { type OptionalService, type ProcessParts, processPages, standbyPages } from './pages/index.ts';
import { CertificateFiles, openSecurity } from './security/index.ts';
import {
  apiSettings,
  certificateSettings,
  discoverySettings,
  frameworkCredential,
  samplingSettings,
  securitySettings,
  tierSettings,
  webhookSettings,
} from './settings.ts';
import { Stats, StatsSampler, TimeSeries } from './stats/index.ts';
import { openStandby, type PostgresStore, type StandbyStore } from './store/index.ts';

/** What a scheduler needs from its process. */
export interface SchedulerProcess {
  readonly flags: SchedulerFlags;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Logger;
  /** Called once when going on would be wrong: the process should end with an error at once. */
  readonly onFatal: (reason: string) => void;
  /** Called once when this process has led, or stood for leader, to its end: it should end, and another be started. */
  readonly onEnd?: () => void;
  /** What pages and figures tell of the process itself; they do without if unset. */
  readonly parts?: (ProcessParts & { readonly exportStats?: (stats: Stats, clock: Clock) => void }) | undefined;
}

/** A scheduler that serves, or stands by. */
export interface RunningScheduler {
  /** `http://host:port`, or `https://`. */
  readonly url: string;
  /** Reads again what can change while it runs: users and roles, the certificate. */
  reload(): Promise<void>;
  /** Answers what is under way, then lets go of Mesos, of the database and of the leadership. Tasks go on running. */
  stop(): Promise<void>;
}

const NANOS_PER_MS = 1e6;

/** How long an answer may take to go out before the process ends. */
const SHUT_DOWN_DELAY_MS = 200;

/**
 * One scheduler process. The HTTP server comes up first and sends clients to the leader; then the process follows the leader's state
 * and stands for leader itself. Once it is elected the store takes over and the rooms of the leadership are started. Resolves when it
 * stands, or leads if it is alone.
 * @throws Error naming the flag when a setting is unusable, or ZooKeeper, the database or the port can't be had
 */
export async function startScheduler(process: SchedulerProcess): Promise<RunningScheduler> {
  const { flags, clock, random, log, onFatal, onEnd } = process;
  const masters = masterDetector({
    address: flags.mesos_master_address,
    sessionTimeoutMs: flags.zk_session_timeout,
    connectionTimeoutMs: flags.zk_connection_timeout,
    clock,
    log: log.child({ room: 'mesos' }),
  });
  const credential = frameworkCredential(flags);
  const tiers = tierSettings(flags);
  const webhook = webhookSettings(flags);
  const settings = discoverySettings(flags);
  const host = await advertisedHost(flags, log);
  const stats = new Stats();
  process.parts?.exportStats?.(stats, clock);
  const series = new TimeSeries(samplingSettings(flags));
  const sampler = new StatsSampler(stats, clock, flags.stat_sampling_interval, series);

  const standbyApi = createStandbyApi({
    settings: apiSettings(flags),
    tiers,
    clock,
    count: stats.count,
    time: (name, nanos) => stats.time(name, nanos),
    log: log.child({ room: 'api' }),
  });
  const api = switchableApi(standbyApi);
  let discovery: Discovery | undefined;
  // One that is alone leads from the first moment, and can serve only when the state is loaded.
  let isReady = false;
  const gate: LeaderGate = {
    leads: () => isReady && discovery?.status().kind === 'leading',
    leader() {
      const status = discovery?.status();
      return status?.kind === 'not-leading' ? status.leader : undefined;
    },
  };
  let life: Lifecycle | undefined;
  const pages = pagesByPath(
    ...varsPages(stats, clock),
    leaderHealthPage(gate),
    ...processPages({
      ...{ ...process.parts, stats, series, absentServices: absentServices(flags) },
      state: () => life?.state ?? 'IDLE',
      quit: () => {
        log.warn('asked to end by /quitquitquit');
        clock.after(SHUT_DOWN_DELAY_MS, () => void life?.die());
      },
    }),
    ...standbyPages(tiers),
    ...uiPages(await loadUi(uiFolder())),
  );
  const securityLog = log.child({ room: 'security' });
  const certificateSetting = certificateSettings(flags);
  const certificate =
    certificateSetting &&
    (await CertificateFiles.open({ ...certificateSetting, clock, count: stats.count, log: securityLog }));
  const security = await openSecurity({
    settings: securitySettings(flags),
    ...{ clock, random, stats, log },
  });
  const http = await startHttpServer({
    api: api.facade,
    log: log.child({ room: 'http' }),
    host: flags.ip,
    port: flags.http_port,
    limits: { bodyBytes: flags.max_request_size, values: flags.max_request_values },
    corsFor: flags.enable_cors_for,
    pages,
    leader: gate,
    access: security.access,
    counted: () => {
      const since = clock.monotonic();
      return (status) => stats.time(`http_${status}_responses`, (clock.monotonic() - since) * NANOS_PER_MS);
    },
    certificate,
  });

  const stopServing = async (): Promise<void> => {
    sampler.stop();
    await http.close();
    certificate?.stop();
    await security.stop();
  };

  let standby: StandbyStore | undefined;
  let database: PostgresStore | undefined;
  let leadership: Leadership | undefined;
  let promotionMs = 0;
  stats.gauge('leader_promotion_ms', () => promotionMs);
  stats.gauge('standby_applied_transaction', () => standby?.appliedTransaction ?? 0);
  const advertised = { host, port: http.port };
  const found = new Discovery({
    settings,
    own: advertised,
    stats,
    clock,
    random,
    log: log.child({ room: 'discovery' }),
  });
  // One that is alone has nobody to make way for.
  const alone = settings.election === 'none';
  const lifecycle: Lifecycle = new Lifecycle({
    maxRegistrationDelayMs: alone ? undefined : flags.max_registration_delay,
    maxLeadingMs: alone ? undefined : flags.max_leading_duration,
    stats,
    clock,
    log: log.child({ room: 'lifecycle' }),
    steps: {
      async prepareStorage() {
        standby = openStandby({
          url: flags.database_url,
          outageGraceMs: flags.db_outage_grace,
          stats,
          clock,
          log: log.child({ room: 'store' }),
        });
      },
      async lead() {
        const since = clock.monotonic();
        database = await standby?.promote({ leader: `${host}:${http.port}`, onFatal });
        if (database === undefined) throw new Error('the storage is not prepared');
        leadership = createLeadership({
          flags,
          store: database.store,
          tiers,
          webhook,
          masters,
          credential,
          advertised,
          leads: () => found.holds(),
          registered: () => void lifecycle.registered(),
          shutDown(reason) {
            log.warn({ reason }, 'ending');
            // The answer to who asked for it goes out first.
            clock.after(SHUT_DOWN_DELAY_MS, () => void lifecycle.die());
          },
          stats,
          clock,
          random,
          log,
          onFatal,
        });
        await leadership.start();
        for (const page of leadership.pages) pages.set(page.path, page);
        api.use(leadership.api);
        isReady = true;
        promotionMs = Math.round(clock.monotonic() - since);
        log.info({ url: http.url, tasks: database.store.tasks.size, promotionMs }, 'serving');
      },
      advertise: () => found.advertise(),
      async stopLeading() {
        api.use(standbyApi);
        for (const page of leadership?.pages ?? []) pages.delete(page.path);
        for (const page of standbyPages(tiers)) pages.set(page.path, page);
        await stopServing();
        await leadership?.stop();
        await (database ?? standby)?.close();
      },
      leave: () => found.leave(),
      end: (error) => (error === undefined ? onEnd?.() : onFatal(error.message)),
    },
  });

  life = lifecycle;
  sampler.start();
  try {
    discovery = found;
    await found.open();
    await lifecycle.prepare();
    let leading: Promise<void> | undefined;
    await found.join({
      elected() {
        leading = lifecycle.elected();
        // The lifecycle ends the process.
        leading.catch(() => undefined);
      },
      lost: (reason) => lifecycle.defeated(reason),
    });
    if (alone) await leading;
  } catch (error) {
    if (lifecycle.state !== 'DEAD') await Promise.all([stopServing(), found.leave()]);
    throw error;
  }
  return {
    url: http.url,
    async reload() {
      await Promise.all([security.reload(), certificate?.again()]);
    },
    stop: () => lifecycle.die(),
  };
}

/** Services of the original that these flags turn off. */
function absentServices(flags: SchedulerFlags): readonly OptionalService[] {
  const present: Readonly<Record<OptionalService, boolean>> = {
    PreemptorService: flags.enable_preemptor,
    Webhook: flags.webhook_config !== undefined,
    SnapshotService: flags.backup_dir !== undefined,
  };
  return (Object.keys(present) as OptionalService[]).filter((name) => !present[name]);
}
