import { ConfigPool } from '../../src/model/index.ts';
import {
  type Answer,
  type ChangeSet,
  ClusterState,
  loadedUpdateRecord,
  type Query,
  type TableName,
  type UpdateRecord,
} from '../../src/store/index.ts';
import {
  binary,
  type HostAttributes,
  type HostMaintenanceRequest,
  JobConfiguration,
  JobInstanceUpdateEvent,
  JobUpdate,
  JobUpdateEvent,
  ResourceAggregate,
  ScheduledTask,
  type TaskConfig,
} from '../../src/wire/index.ts';
import type { Kernel } from './kernel.ts';
import type { Report } from './violations.ts';

/** What the tables hold; values are those that the committing process handed over. */
export interface Tables {
  readonly tasks: Map<string, ScheduledTask>;
  readonly crons: Map<string, JobConfiguration>;
  readonly updates: Map<string, UpdateRecord>;
  readonly quotas: Map<string, ResourceAggregate>;
  readonly hosts: Map<string, HostAttributes>;
  readonly maintenance: Map<string, HostMaintenanceRequest>;
}

/** Told of each commit, when it is durable. */
export interface CommitWatcher {
  committed(changes: ChangeSet, tables: Tables, leader: string): void;
}

/** An error as the server reports it. */
export class ServerError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The server's side of a session. */
export interface ServerSession {
  readonly applicationName: string;
  /** Whose session it is. */
  readonly process: string;
  /** What the next commit is to bring. */
  staged: ChangeSet | undefined;
  /** A transaction is open that has moved the position to this. */
  advanced: { readonly to: number; readonly epoch: number; readonly changes: ChangeSet } | undefined;
  ended: boolean;
  /** Its transaction failed: it can only be rolled back. */
  failed: boolean;
  /** Told when the server ended it. */
  readonly onEnded: () => void;
}

const TABLES: readonly TableName[] = ['tasks', 'crons', 'updates', 'quotas', 'hosts', 'maintenance'];

/**
 * A database that keeps what is committed, has one row that says who leads, and locks that row as PostgreSQL does. It knows the statements
 * of the committer by their texts, so that what they say, and not what they should say, decides.
 */
export class SimDatabase {
  readonly tables: Tables = {
    tasks: new Map(),
    crons: new Map(),
    updates: new Map(),
    quotas: new Map(),
    hosts: new Map(),
    maintenance: new Map(),
  };
  frameworkId: string | undefined;
  epoch = 0;
  leader = '';
  lastTransaction = 0;
  commits = 0;
  private readonly sessions = new Set<ServerSession>();
  private readonly kernel: Kernel;
  private readonly report: Report;
  private readonly watchers: CommitWatcher[] = [];
  /** Those that wait for the row of table scheduler. */
  private waiting: (() => void)[] = [];

  constructor(kernel: Kernel, report: Report) {
    this.kernel = kernel;
    this.report = report;
  }

  watch(watcher: CommitWatcher): void {
    this.watchers.push(watcher);
  }

  connect(applicationName: string, process: string, onEnded: () => void): ServerSession {
    const session: ServerSession = {
      applicationName,
      process,
      staged: undefined,
      advanced: undefined,
      ended: false,
      failed: false,
      onEnded,
    };
    this.sessions.add(session);
    return session;
  }

  /** Rolls back what the session had begun. */
  end(session: ServerSession): void {
    if (session.ended) return;
    session.ended = true;
    session.advanced = undefined;
    this.sessions.delete(session);
    this.unlock();
    session.onEnded();
  }

  /** Ends all sessions, as a restart does. */
  endAll(): void {
    for (const session of [...this.sessions]) this.end(session);
  }

  /** Ends the open transactions that nobody goes on with (`idle_in_transaction_session_timeout`). */
  endIdle(isIdle: (session: ServerSession) => boolean): void {
    for (const session of [...this.sessions]) if (session.advanced !== undefined && isIdle(session)) this.end(session);
  }

  /** Has `retry` called when the row of table scheduler may be free. */
  whenUnlocked(retry: () => void): void {
    this.waiting.push(retry);
  }

  /** @returns undefined when it has to wait for the row of table scheduler @throws ServerError */
  execute(session: ServerSession, { text, name, values }: Query): Answer | undefined {
    const advancing = /^begin; update scheduler set last_transaction = (\d+)\s*(where .*)?$/s.exec(text);
    if (advancing !== null) return this.advance(session, Number(advancing[1]), advancing[2] ?? '');
    if (text === 'commit') return this.commit(session);
    if (/^update scheduler set epoch = epoch \+ 1/.test(text)) {
      if (this.isLockedFor(session)) return undefined;
      this.epoch++;
      this.leader = session.process;
      this.kernel.trace(`db epoch ${this.epoch} ${session.process}`);
      return row(this.epoch, this.lastTransaction);
    }
    if (/^select epoch, last_transaction from scheduler/.test(text)) {
      if (/for update/.test(text) && this.isLockedFor(session)) return undefined;
      return row(this.epoch, this.lastTransaction);
    }
    if (/pg_terminate_backend/.test(text)) {
      for (const other of [...this.sessions]) {
        if (other !== session && other.applicationName === values?.[0]) this.end(other);
      }
      return { command: 'SELECT', rowCount: 0, rows: [] };
    }
    const first = values?.[0];
    const rowCount = name !== undefined && Array.isArray(first) ? first.length : 1;
    return { command: (text.split(' ')[0] ?? '').toUpperCase(), rowCount, rows: [] };
  }

  /** The whole state, made anew from its encoded form, as another process reads it. */
  load(): { state: ClusterState; configs: ConfigPool } {
    const state = new ClusterState();
    const configs = new ConfigPool();
    const { tables } = this;
    const intern = (config: TaskConfig | undefined) => (config === undefined ? undefined : configs.intern(config));
    for (const [id, stored] of tables.tasks) {
      const task = binary.decode(ScheduledTask, binary.encode(ScheduledTask, stored));
      const { assignedTask } = task;
      const config = intern(assignedTask?.task);
      state.tasks.put(
        id,
        assignedTask === undefined ? task : { ...task, assignedTask: { ...assignedTask, task: config } },
      );
    }
    for (const [key, stored] of tables.crons) {
      const job = binary.decode(JobConfiguration, binary.encode(JobConfiguration, stored));
      state.crons.rows.put(key, { ...job, taskConfig: intern(job.taskConfig) });
    }
    for (const [key, record] of tables.updates) state.updates.records.put(key, loadUpdate(record, intern));
    for (const [role, quota] of tables.quotas) {
      state.quotas.put(role, binary.decode(ResourceAggregate, binary.encode(ResourceAggregate, quota)));
    }
    for (const [host, attributes] of tables.hosts) state.hosts.put(host, { ...attributes });
    for (const [host, request] of tables.maintenance) state.maintenance.put(host, { ...request });
    state.frameworkId = this.frameworkId;
    return { state, configs };
  }

  private advance(session: ServerSession, to: number, where: string): Answer | undefined {
    if (this.isLockedFor(session)) return undefined;
    const epoch = /\bepoch = (\d+)/.exec(where)?.[1];
    const last = /last_transaction = (\d+)/.exec(where)?.[1];
    const matches =
      (epoch === undefined || Number(epoch) === this.epoch) &&
      (last === undefined || Number(last) === this.lastTransaction);
    if (!matches) return { command: 'UPDATE', rowCount: 0, rows: [] };
    if (session.staged === undefined) throw new ServerError('XX000', 'nothing is staged');
    session.advanced = { to, epoch: this.epoch, changes: session.staged };
    return { command: 'UPDATE', rowCount: 1, rows: [] };
  }

  private commit(session: ServerSession): Answer {
    const { advanced, failed } = session;
    session.failed = false;
    if (failed) return { command: 'ROLLBACK', rowCount: 0, rows: [] };
    if (advanced === undefined) return { command: 'COMMIT', rowCount: 0, rows: [] };
    session.advanced = undefined;
    if (session.process !== this.leader) {
      this.report(
        'two leaders never interleave',
        `${session.process} commits, while ${this.leader} has the lead in the database`,
      );
    }
    this.lastTransaction = advanced.to;
    this.apply(advanced.changes);
    this.commits++;
    this.kernel.trace(`db commit ${advanced.to} ${session.process} ${summaryOf(advanced.changes)}`);
    for (const watcher of this.watchers) watcher.committed(advanced.changes, this.tables, session.process);
    this.unlock();
    return { command: 'COMMIT', rowCount: 0, rows: [] };
  }

  private apply(changes: ChangeSet): void {
    for (const name of TABLES) {
      const table = this.tables[name] as Map<string, unknown>;
      for (const [key, { after }] of changes[name]) {
        if (after === undefined) table.delete(key);
        else table.set(key, after);
      }
    }
    if (changes.frameworkId !== undefined) this.frameworkId = changes.frameworkId.after;
  }

  private isLockedFor(session: ServerSession): boolean {
    for (const other of this.sessions) if (other !== session && other.advanced !== undefined) return true;
    return false;
  }

  private unlock(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const retry of waiting) retry();
  }
}

function row(...values: readonly number[]): Answer {
  return { command: 'UPDATE', rowCount: 1, rows: [values.map(String)] };
}

function summaryOf(changes: ChangeSet): string {
  return TABLES.filter((name) => changes[name].size > 0)
    .map((name) => {
      const keys: string[] = [];
      for (const [key] of changes[name]) keys.push(key);
      return `${name}:${keys.slice(0, 5).join(',')}${keys.length > 5 ? '…' : ''}`;
    })
    .join(' ');
}

function loadUpdate(
  { update, events, instanceEvents }: UpdateRecord,
  intern: (config: TaskConfig | undefined) => TaskConfig | undefined,
): UpdateRecord {
  const copy = binary.decode(JobUpdate, binary.encode(JobUpdate, update));
  const { initialState = [], desiredState, ...rest } = copy.instructions ?? {};
  const instructions = {
    ...rest,
    initialState: initialState.map((state) => ({ ...state, task: intern(state.task) })),
    desiredState: desiredState === undefined ? undefined : { ...desiredState, task: intern(desiredState.task) },
  };
  return loadedUpdateRecord(
    { ...copy, instructions },
    events.list().map((event) => binary.decode(JobUpdateEvent, binary.encode(JobUpdateEvent, event))),
    instanceEvents
      .list()
      .map((event) => binary.decode(JobInstanceUpdateEvent, binary.encode(JobInstanceUpdateEvent, event))),
  );
}
