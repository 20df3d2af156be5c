import type { Clock } from '../../clock/index.ts';
import { type ConfigPool, jobKeyText, lastEventMs } from '../../model/index.ts';
import {
  binary,
  HostMaintenanceRequest,
  JobConfiguration,
  ResourceAggregate,
  type ScheduledTask,
  TaskConfig,
} from '../../wire/index.ts';
import { ClusterState } from '../cluster-state.ts';
import { Pacer } from '../pacer.ts';
import { sortInStretches } from '../sort.ts';
import { updateKeyText } from '../update-record.ts';
import {
  attributesOf,
  bytes,
  maintenanceMode,
  optionalText,
  type Row,
  selectTasks,
  TaskRowReader,
  text,
} from './loaded-rows.ts';
import { readUpdate, selectUpdates } from './loaded-updates.ts';
import { RowLedger } from './row-ledger.ts';
import type { Session } from './session.ts';

export interface Loaded {
  readonly state: ClusterState;
  readonly ledger: RowLedger;
  /** All tasks, those whose last event is oldest first. */
  readonly tasks: readonly ScheduledTask[];
}

/** Rows asked for at a time. */
const PIECE_ROWS = 500;

/**
 * Reads everything, in one view of the database. Long tables come in pieces, so that other work goes on meanwhile.
 * @throws Error naming the table and the row when one cannot be read
 */
export async function load(session: Session, pool: ConfigPool, clock: Clock): Promise<Loaded> {
  const loader = new Loader(session, pool, clock);
  await session.query({ text: 'begin isolation level repeatable read read only' });
  // The first rows of a piece are wanted soon: no plan that begins with sorting or hashing everything.
  await session.query({ text: `set local cursor_tuple_fraction = 0.001` });
  await loader.loadScheduler();
  await loader.loadQuotas();
  await loader.loadHosts();
  await loader.loadMaintenance();
  const configs = await loader.loadConfigs();
  await loader.loadCrons(configs);
  await loader.loadUpdates(configs);
  await loader.loadTasks(configs);
  await session.query({ text: 'commit' });
  return await loader.finish();
}

class Loader {
  private readonly state = new ClusterState();
  private readonly ledger = new RowLedger();
  private readonly tasks: ScheduledTask[] = [];
  private readonly session: Session;
  private readonly configs: ConfigPool;
  private readonly pacer: Pacer;

  constructor(session: Session, configs: ConfigPool, clock: Clock) {
    this.session = session;
    this.configs = configs;
    this.pacer = new Pacer(clock);
  }

  async loadScheduler(): Promise<void> {
    const { rows } = await this.session.query({ text: 'select framework_id from scheduler' });
    this.state.frameworkId = optionalText(rows[0]?.[0]);
  }

  async loadQuotas(): Promise<void> {
    await this.eachRow('quotas', 'select role, thrift from quotas', (row) => {
      this.state.quotas.put(text(row, 0), binary.decode(ResourceAggregate, bytes(row, 1)));
    });
  }

  async loadHosts(): Promise<void> {
    const all = 'select host, agent_id, mode, attributes from host_attributes order by host';
    await this.eachRow('host_attributes', all, (row) => {
      const host = text(row, 0);
      this.state.hosts.put(host, {
        host,
        attributes: attributesOf(row[3] ?? '[]'),
        mode: maintenanceMode(text(row, 2)),
        slaveId: optionalText(row[1]),
      });
    });
  }

  async loadMaintenance(): Promise<void> {
    await this.eachRow('maintenance_requests', 'select host, thrift from maintenance_requests order by host', (row) => {
      this.state.maintenance.put(text(row, 0), binary.decode(HostMaintenanceRequest, bytes(row, 1)));
    });
  }

  /** @returns all configs by the id of their row */
  async loadConfigs(): Promise<ReadonlyMap<number, TaskConfig>> {
    const byId = new Map<number, TaskConfig>();
    await this.eachRow('task_configs', 'select id, thrift from task_configs', (row) => {
      const id = Number(row[0]);
      const config = this.configs.intern(binary.decode(TaskConfig, bytes(row, 1)));
      byId.set(id, config);
      this.ledger.configs.loaded(id, config);
    });
    return byId;
  }

  async loadCrons(configs: ReadonlyMap<number, TaskConfig>): Promise<void> {
    const all = 'select job, config_id, thrift from cron_jobs order by role, environment, job';
    await this.eachRow('cron_jobs', all, (row) => {
      const taskConfig = configs.get(Number(row[1]));
      const job = { ...binary.decode(JobConfiguration, bytes(row, 2)), taskConfig };
      this.ledger.loadedCron({ before: undefined, after: job });
      this.state.crons.rows.put(jobKeyText(job.key ?? {}), job);
    });
  }

  async loadUpdates(configs: ReadonlyMap<number, TaskConfig>): Promise<void> {
    await this.eachRow('updates', selectUpdates(), (row) => {
      const { number, record } = readUpdate(row, configs);
      this.ledger.updates.loaded(number, record.update);
      this.state.updates.records.put(updateKeyText(record.update.summary?.key ?? {}), record);
    });
  }

  async loadTasks(configs: ReadonlyMap<number, TaskConfig>): Promise<void> {
    const reader = new TaskRowReader(configs);
    await this.eachRow('tasks', selectTasks(), (row) => {
      const { number, taskId, task } = reader.read(row);
      this.ledger.tasks.loaded(number, task);
      this.state.tasks.put(taskId, task);
      this.tasks.push(task);
    });
  }

  async finish(): Promise<Loaded> {
    const { state, ledger } = this;
    const tasks = await sortInStretches(this.tasks, (task) => lastEventMs(task) ?? 0, this.pacer);
    return { state, ledger, tasks };
  }

  /** Hands every row of a query to `take`. The next piece is on its way while one is worked on. */
  private async eachRow(table: string, query: string, take: (row: Row) => void): Promise<void> {
    const fetch = (): Promise<{ readonly rows: readonly Row[] }> =>
      this.session.query({ text: `fetch ${PIECE_ROWS} from pieces` });
    await this.session.query({ text: `declare pieces no scroll cursor for ${query}` });
    let taken = 0;
    let next = fetch();
    for (let { rows } = await next; rows.length > 0; { rows } = await next) {
      next = fetch();
      // It is awaited in time unless a row cannot be read, which is then the error to tell of.
      next.catch(() => undefined);
      for (const row of rows) {
        try {
          take(row);
        } catch (error) {
          const why = error instanceof Error ? error.message : String(error);
          throw new Error(`table ${table}, row ${row[0]}: ${why}`, { cause: error });
        }
        if (++taken % 64 === 0 && this.pacer.due()) await this.pacer.rest();
      }
    }
    await this.session.query({ text: 'close pieces' });
  }
}
