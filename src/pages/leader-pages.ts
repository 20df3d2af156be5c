import type { Clock } from '../clock/index.ts';
import { NotReadyError, type Page, type ResourcePage } from '../http/index.ts';
import type { Offer } from '../mesos/index.ts';
import type { TierConfig } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { agentsPages } from './agents.ts';
import { cronPage } from './cron.ts';
import { mnamePage } from './mname.ts';
import { offersPage } from './offers.ts';
import { quotasPage } from './quotas.ts';
import { statePage } from './state.ts';
import { structDumpPage } from './struct-dump.ts';
import { tiersPage } from './tiers.ts';
import { utilizationPage } from './utilization.ts';

/** What the pages about a cluster look at. */
export interface LeaderPagesOptions {
  readonly clusterName: string;
  readonly store: Store;
  readonly tiers: TierConfig;
  readonly clock: Clock;
  readonly offersHeld: () => Iterable<{ readonly offer: Offer }>;
  /** Schedules of cron jobs that are waited for, by `role/env/name`. */
  readonly schedules: () => ReadonlyMap<string, string>;
}

/** The pages that need the state of the cluster. */
export function leaderPages(options: LeaderPagesOptions): readonly Page[] {
  const { clusterName, store, tiers, clock, offersHeld, schedules } = options;
  return [
    offersPage(offersHeld),
    cronPage(schedules),
    ...agentsPages(clusterName, store),
    quotasPage(store),
    statePage(store, clock),
    tiersPage(tiers),
    utilizationPage(clusterName, store, clock),
    mnamePage(store),
    structDumpPage(store),
  ];
}

/** What the same paths answer while there is no state to look at, to those that ask this process nevertheless. */
export function standbyPages(tiers: TierConfig): readonly Page[] {
  const empty = (path: string, body: string): ResourcePage => ({
    path,
    leaderOnly: true,
    type: 'application/json',
    answer: () => body,
  });
  const notReady = (path: string, type: ResourcePage['type'], below: boolean): ResourcePage => ({
    path,
    below,
    leaderOnly: true,
    type,
    answer() {
      throw new NotReadyError();
    },
  });
  return [
    empty('/offers', '[]'),
    empty('/pendingtasks', '[]'),
    empty('/cron', '{"scheduled":{}}'),
    tiersPage(tiers),
    notReady('/agents', 'text/html', false),
    notReady('/slaves', 'text/html', false),
    notReady('/quotas', 'application/json', false),
    notReady('/state', 'application/json', false),
    notReady('/maintenance', 'application/json', false),
    notReady('/utilization', 'text/html', true),
    notReady('/mname', 'application/octet-stream', true),
    notReady('/structdump', 'text/html', true),
  ];
}
