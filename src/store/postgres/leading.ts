import type { Logger } from 'pino';
import { type Clock, Pacer } from '../../clock/index.ts';
import { lastEventMs } from '../../model/index.ts';
import type { ScheduledTask } from '../../wire/index.ts';
import type { CommitLimits } from '../commit-queue.ts';
import { CommittedStore } from '../committed-store.ts';
import { sortInStretches } from '../sort.ts';
import { Committer } from './committer.ts';
import type { Position } from './lead.ts';
import type { Replica } from './replica.ts';
import { NO_STATS, type StoreStats } from './store-stats.ts';

/** A store that commits to PostgreSQL. */
export interface PostgresStore {
  readonly store: CommittedStore;
  /** Of this leadership; higher than any before. */
  readonly epoch: number;
  /** Waits for what is on its way to the database, then ends the connection. What is written after that fails. */
  close(): Promise<void>;
}

export interface LeadingOptions {
  /** Address of the database, `postgres://user:password@host:port/database`. */
  readonly url: string;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** Told of commits and outages (`db_…`), and of what the store holds under the original's names. */
  readonly stats?: StoreStats;
  /** How long writes are held when the database is out of reach, in milliseconds. */
  readonly outageGraceMs?: number;
  readonly limits?: CommitLimits;
  /** Called once when the state in memory can't be made durable any more, with the reason: the process must end at once. */
  readonly onFatal: (reason: string) => void;
}

export const OUTAGE_GRACE_MS = 30_000;

/**
 * Makes a store of what was read from the database.
 * @param position that of the lead that was taken; the replica is as far
 */
export async function startLeading(
  replica: Replica,
  position: Position,
  options: LeadingOptions,
): Promise<PostgresStore> {
  const { url, clock, log, outageGraceMs = OUTAGE_GRACE_MS, limits, stats = NO_STATS, onFatal } = options;
  const { state, ledger, configs } = replica;
  const pacer = new Pacer(clock);
  const tasks: ScheduledTask[] = [];
  for (const job of state.tasks.jobKeys()) {
    for (const task of state.tasks.byJob(job)) tasks.push(task);
    if (pacer.due()) await pacer.rest();
  }
  const loaded = await sortInStretches(tasks, (task) => lastEventMs(task) ?? 0, pacer);
  const committer = new Committer({ url, position, ledger, clock, log, stats, outageGraceMs });
  const gauges = [
    stats.gauge('mem_storage_attribute_size', () => state.hosts.all().length),
    stats.gauge('mem_storage_cron_size', () => state.crons.all().length),
    stats.gauge('mem_storage_maintenance_size', () => state.maintenance.all().length),
    stats.gauge('mem_storage_quota_size', () => state.quotas.all().size),
    stats.gauge('mem_storage_update_size', () => state.updates.size),
    stats.gauge('task_store_index_job_items', () => state.tasks.size),
  ];
  const store = new CommittedStore({
    state,
    loaded,
    configs,
    commit: (batch) => committer.commit(batch),
    clock,
    log,
    limits,
    stats,
    failed: (error) => onFatal(error.message),
  });
  return {
    store,
    epoch: position.epoch,
    async close() {
      for (const end of gauges) end();
      await store.close();
      await committer.close();
    },
  };
}
