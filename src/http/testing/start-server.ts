import { pino } from 'pino';
import { type ApiSettings, createApi, defaultApiSettings } from '../../api/index.ts';
import { seededRandom, VirtualClock } from '../../clock/index.ts';
import { DEFAULT_MAINTENANCE_SETTINGS, MaintenanceController } from '../../maintenance/index.ts';
import { BUILT_IN_TIERS } from '../../model/index.ts';
import type { Access } from '../../security/index.ts';
import { StateManager } from '../../state/index.ts';
import { Stats } from '../../stats/index.ts';
import { createMemoryStore, type MemoryStoreOptions } from '../../store/index.ts';
import { DEFAULT_UPDATES_SETTINGS, JobUpdateController } from '../../updates/index.ts';
import { type HttpLimits, type LeaderGate, type Page, pagesByPath, startHttpServer } from '../index.ts';

export interface TestServerOptions {
  readonly limits?: Partial<HttpLimits>;
  readonly store?: MemoryStoreOptions;
  /** 127.0.0.1 unless given, be it as undefined. */
  readonly host?: string | undefined;
  readonly corsFor?: string;
  readonly settings?: Partial<ApiSettings>;
  readonly pages?: readonly Page[];
  readonly leader?: LeaderGate;
  /** Who may do what; everybody everything unless given. */
  readonly access?: Access;
  /** Words written to the server's log. */
  readonly logged?: string[];
}

/** A server on a free port of the loopback interface, with the real API and a store in memory. */
export async function startTestServer(options: TestServerOptions = {}) {
  const { limits, store: storeOptions, corsFor, settings, pages, leader, access, logged } = options;
  const clock = new VirtualClock(1_790_000_000_000);
  const store = createMemoryStore(storeOptions);
  const random = seededRandom(7);
  const state = new StateManager({ clock, random, schedulerHost: 'here', penaltyMs: () => 0 });
  const log = pino({ level: 'warn' }, { write: (line: string) => void logged?.push(line) });
  const api = createApi({
    store,
    state,
    pendingReasons: { nearestFit: () => undefined },
    reconciliation: { reconcileExplicitly: () => undefined, reconcileImplicitly: () => undefined },
    crons: { changed: () => undefined, startNow: async () => undefined, nextRunMs: () => undefined },
    maintenance: new MaintenanceController({
      ...{ store, state, clock, random, log, stats: new Stats(), settings: DEFAULT_MAINTENANCE_SETTINGS },
      sla: { checkSlaThenAct: async () => 'refused' },
    }),
    updates: new JobUpdateController({
      ...{ store, state, clock, random, log, settings: DEFAULT_UPDATES_SETTINGS },
      sla: { checkSlaThenAct: async () => 'refused' },
      count: () => undefined,
    }),
    backups: undefined,
    tiers: BUILT_IN_TIERS,
    settings: { ...defaultApiSettings('local'), ...settings },
    clock,
    random,
    count: () => undefined,
    time: () => undefined,
    log,
  });
  const host = 'host' in options ? options.host : '127.0.0.1';
  const server = await startHttpServer({
    api,
    log,
    host,
    port: 0,
    limits,
    access,
    leader,
    corsFor,
    pages: pagesByPath(...(pages ?? [])),
  });
  return { server, store, state, api };
}
