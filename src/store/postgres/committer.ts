import type { Logger } from 'pino';
import { type Clock, Pacer, sleep } from '../../clock/index.ts';
import type { Batch } from '../commit-queue.ts';
import { type BulkCall, bulkCalls } from './bulk.ts';
import { ChangeLog } from './change-log.ts';
import { isPassing, MismatchError } from './failures.ts';
import { beginAdvancing, fenced, type Position, readPosition } from './lead.ts';
import type { RowChanges, RowLedger } from './row-ledger.ts';
import { type DatabaseSession, Session, type SessionOptions } from './session.ts';
import {
  deleteConfigs,
  deleteCrons,
  deleteEvents,
  deleteHosts,
  deleteMaintenance,
  deleteQuotas,
  deleteTasks,
  insertConfigs,
  insertEvents,
  insertTasks,
  saveCrons,
  saveHosts,
  saveMaintenance,
  saveQuotas,
  updateTasks,
} from './statements.ts';
import type { StoreStats } from './store-stats.ts';
import { toDatabaseText } from './text.ts';
import {
  deleteUpdateEvents,
  deleteUpdateInstanceEvents,
  deleteUpdates,
  insertUpdateConfigs,
  insertUpdateEvents,
  insertUpdateInstanceEvents,
  insertUpdates,
  updateUpdates,
} from './update-statements.ts';

export interface CommitterOptions {
  readonly url: string;
  /** Where the database was when this process began to lead. */
  readonly position: Position;
  readonly ledger: Pick<RowLedger, 'rowsOf'>;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'info' | 'warn'>;
  readonly stats: StoreStats;
  /** How long commits are held when the database is out of reach, in milliseconds. */
  readonly outageGraceMs: number;
  /** Opens a session with the database; a simulator has another. */
  readonly open?: ((options: SessionOptions, settings: string) => Promise<DatabaseSession>) | undefined;
}

/** Parameters under way to the database are at most those of so many calls. */
const CALLS_UNDER_WAY = 4;
const MANY_TASKS = 1_000;
const FIRST_RETRY_MS = 50;
const NANOS_PER_MS = 1e6;
const LONGEST_RETRY_MS = 1_000;

/**
 * Rows are reached by index, whatever the planner knows or believes of a table that was small when the statement was prepared.
 * A session whose client vanished in the middle of a transaction must not hold the scheduler's row for good.
 */
const SESSION_SETTINGS = `set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off;
  set plan_cache_mode = force_generic_plan; set idle_in_transaction_session_timeout = '60s'`;

/**
 * Commits batches, one at a time, each as one transaction of the database that also moves the {@link Position} on.
 *
 * When a commit does not go well, whatever the reason, its session is ended and a new one asks for the position, which tells whether
 * the batch is in the database, or not, or whether another process leads. It is tried again for as long as the grace lasts.
 */
export class Committer {
  private readonly options: CommitterOptions;
  private readonly changeLog = new ChangeLog();
  private position: Position;
  private session: DatabaseSession | undefined;
  /** When the database last answered before the present row of failures. */
  private troubleSince: number | undefined;
  private readonly endGauge: () => void;

  constructor(options: CommitterOptions) {
    this.options = options;
    this.position = options.position;
    const { stats, clock } = options;
    stats.counter('db_outages', 'db_commits', 'db_transactions');
    this.endGauge = stats.gauge('db_outage_ms', () =>
      this.troubleSince === undefined ? 0 : Math.round(clock.monotonic() - this.troubleSince),
    );
  }

  /** @throws FencedError, MismatchError, an error of the server that will not pass, or the last one when the grace is over */
  async commit(batch: Batch): Promise<void> {
    const { clock, ledger, log, stats } = this.options;
    const startedAt = clock.monotonic();
    const pacer = new Pacer(clock);
    if (batch.changes.tasks.size >= MANY_TASKS) {
      // A transaction on so many took its time. It may be the same round of the event loop that this first rest ends in.
      await pacer.rest();
      await pacer.rest();
    }
    const rows = await ledger.rowsOf(batch.changes, pacer);
    const next = { ...this.position, lastTransaction: this.position.lastTransaction + batch.transactions };
    for (let retryMs = FIRST_RETRY_MS; !(await this.attempt(rows, next, pacer)); ) {
      await sleep(clock, retryMs);
      retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
    }
    if (this.troubleSince !== undefined) {
      log.info({ outageMs: Math.round(clock.monotonic() - this.troubleSince) }, 'the database takes commits again');
      this.troubleSince = undefined;
    }
    this.position = next;
    stats.count('db_commits');
    // What the original takes for an entry of its log: operators watch it under this name.
    stats.time('scheduler_log_native_append', (clock.monotonic() - startedAt) * NANOS_PER_MS);
    stats.count('db_transactions', batch.transactions);
  }

  /** Ends the session. */
  async close(): Promise<void> {
    const { session } = this;
    this.session = undefined;
    this.endGauge();
    await session?.end();
  }

  /** @returns whether the batch is committed; if not, it is worth another attempt */
  private async attempt(rows: RowChanges, next: Position, pacer: Pacer): Promise<boolean> {
    const startedAt = this.options.clock.monotonic();
    let session = this.session?.broken ? undefined : this.session;
    try {
      if (session === undefined) {
        session = await this.openSession();
        this.session = session;
        const stored = await readPosition(session);
        if (isSame(stored, next)) return true;
        if (!isSame(stored, this.position)) throw fenced(this.position);
      }
      await this.send(session, rows, next, pacer);
      return true;
    } catch (error) {
      const canPass = session === undefined || session.broken || isPassing(error);
      this.session = undefined;
      session?.destroy();
      if (!canPass) throw error;
      this.noteTrouble(error, session?.answeredAt ?? startedAt);
      return false;
    }
  }

  private async openSession(): Promise<DatabaseSession> {
    const { url, clock, outageGraceMs, open = Session.open } = this.options;
    const applicationName = `aurora-commit-${this.position.epoch}`;
    const session = await open({ url, applicationName, clock, patienceMs: outageGraceMs }, SESSION_SETTINGS);
    try {
      // Whatever an earlier session was about, it does not go on with it.
      await session.query({
        text: `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and application_name = $1 and pid <> pg_backend_pid()`,
        values: [applicationName],
      });
      return session;
    } catch (error) {
      session.destroy();
      throw error;
    }
  }

  private async send(session: DatabaseSession, rows: RowChanges, next: Position, pacer: Pacer): Promise<void> {
    const underWay: Promise<unknown>[] = [];
    const begin = (answer: Promise<unknown>): void => {
      // The one awaited first tells what is wrong; those behind it fail because of it.
      answer.catch(() => undefined);
      underWay.push(answer);
    };
    begin(beginAdvancing(session, this.position, next.lastTransaction));
    if (rows.frameworkId !== undefined) {
      begin(
        session.query({ text: 'update scheduler set framework_id = $1', values: [toDatabaseText(rows.frameworkId)] }),
      );
    }
    begin(session.query(this.changeLog.note(rows, this.position, next)));
    for (const call of callsOf(rows, pacer)) {
      begin(carryOut(session, call));
      if (underWay.length > CALLS_UNDER_WAY) await underWay.shift();
      if (pacer.due()) await pacer.rest();
    }
    const prune = this.changeLog.prune();
    if (prune !== undefined) begin(session.query(prune));
    for (const answer of underWay) await answer;
    const { command } = await session.query({ text: 'commit' });
    if (command !== 'COMMIT') throw new MismatchError(`the database answered a commit with ${command}`);
  }

  private noteTrouble(error: unknown, since: number): void {
    const { clock, log, stats, outageGraceMs } = this.options;
    if (this.troubleSince === undefined) {
      this.troubleSince = since;
      stats.count('db_outages');
      log.warn(
        { err: error, graceMs: outageGraceMs },
        'the database does not take commits; they are held and tried again',
      );
    }
    const lasted = clock.monotonic() - this.troubleSince;
    if (lasted < outageGraceMs) return;
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`the database has not taken commits for ${Math.round(lasted)} ms; the last error was: ${why}`, {
      cause: error,
    });
  }
}

async function carryOut(session: DatabaseSession, { name, text, values, expectedRows }: BulkCall): Promise<void> {
  const { rowCount } = await session.query({ name, text, values });
  if (expectedRows !== undefined && rowCount !== expectedRows) {
    throw new MismatchError(
      `${name} touched ${rowCount} rows of the database, not ${expectedRows}: it was changed by others`,
    );
  }
}

/** In an order that keeps every row's references good. */
function* callsOf(rows: RowChanges, pacer: Pacer): Generator<BulkCall> {
  const { configs, tasks, updates } = rows;
  yield* bulkCalls(insertConfigs, configs.newConfigs, pacer);
  yield* bulkCalls(deleteTasks, tasks.deleted, pacer);
  yield* bulkCalls(insertTasks, tasks.created, pacer);
  yield* bulkCalls(updateTasks, tasks.changed, pacer);
  yield* bulkCalls(deleteEvents, tasks.droppedEvents, pacer);
  yield* bulkCalls(insertEvents, tasks.newEvents, pacer);
  yield* bulkCalls(deleteUpdates, updates.deleted, pacer);
  yield* bulkCalls(insertUpdates, updates.created, pacer);
  yield* bulkCalls(updateUpdates, updates.changed, pacer);
  yield* bulkCalls(insertUpdateConfigs, updates.configs, pacer);
  yield* bulkCalls(deleteUpdateEvents, updates.droppedEvents, pacer);
  yield* bulkCalls(insertUpdateEvents, updates.newEvents, pacer);
  yield* bulkCalls(deleteUpdateInstanceEvents, updates.droppedInstanceEvents, pacer);
  yield* bulkCalls(insertUpdateInstanceEvents, updates.newInstanceEvents, pacer);
  yield* bulkCalls(deleteCrons, rows.deletedCrons, pacer);
  yield* bulkCalls(saveCrons, rows.crons, pacer);
  yield* bulkCalls(deleteConfigs, configs.unusedConfigs, pacer);
  yield* bulkCalls(deleteQuotas, rows.deletedQuotas, pacer);
  yield* bulkCalls(saveQuotas, rows.quotas, pacer);
  yield* bulkCalls(saveHosts, rows.hosts, pacer);
  yield* bulkCalls(deleteMaintenance, rows.deletedMaintenance, pacer);
  yield* bulkCalls(deleteHosts, rows.deletedHosts, pacer);
  yield* bulkCalls(saveMaintenance, rows.maintenance, pacer);
}

function isSame(a: Position, b: Position): boolean {
  return a.epoch === b.epoch && a.lastTransaction === b.lastTransaction;
}
