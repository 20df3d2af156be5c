import { type Clock, Pacer } from '../../clock/index.ts';
import { parseJobKey } from '../../model/index.ts';
import { eventsReplaced, updateKeyText } from '../update-record.ts';
import type { ChangeKeys } from './change-log.ts';
import { type Position, positionOf } from './lead.ts';
import { optionalText, type Row, text } from './loaded-rows.ts';
import {
  readInstanceEvents,
  readUpdateEvents,
  selectInstanceEvents,
  selectUpdateEvents,
  selectUpdates,
} from './loaded-updates.ts';
import { type Replica, SELECT } from './replica.ts';
import type { Session } from './session.ts';
import { fromDatabaseText } from './text.ts';

/** What a replica missed is not on record any more: everything is to be read again. */
export class TooFarBehindError extends Error {
  override readonly name = 'TooFarBehindError';
}

/** Keys asked for at a time. */
const PIECE_KEYS = 500;

/**
 * Takes in what was committed since `from`, in one view of the database and in stretches with other work in between. When it fails, the
 * replica is somewhere between the two, and can be brought on from `from` again.
 * @returns how far the replica is now
 * @throws TooFarBehindError when it can't be brought on in this way
 */
export async function catchUp(session: Session, replica: Replica, from: Position, clock: Clock): Promise<Position> {
  await session.query({ text: 'begin isolation level repeatable read read only' });
  const { rows } = await session.query({ text: 'select epoch, last_transaction, framework_id from scheduler' });
  const to = positionOf(rows[0]);
  if (to.lastTransaction !== from.lastTransaction) {
    const missed = new MissedChanges(session, replica, clock);
    await missed.read(from, to);
    await missed.takeIn();
    replica.state.frameworkId = optionalText(rows[0]?.[2]);
  }
  await session.query({ text: 'commit' });
  return to;
}

/** Which things are to be read again, and the reading of them. */
class MissedChanges {
  private readonly session: Session;
  private readonly replica: Replica;
  private readonly pacer: Pacer;
  private readonly tasks = new Set<number>();
  private readonly tasksGone = new Set<string>();
  private readonly configs = new Set<number>();
  private readonly updates = new Set<number>();
  private readonly updatesChanged = new Map<number, readonly [event: number, instanceEvent: number]>();
  private readonly updatesGone = new Set<string>();
  private readonly crons = new Set<string>();
  private readonly quotas = new Set<string>();
  private readonly hosts = new Set<string>();
  private readonly maintenance = new Set<string>();

  constructor(session: Session, replica: Replica, clock: Clock) {
    this.session = session;
    this.replica = replica;
    this.pacer = new Pacer(clock);
  }

  async read(from: Position, to: Position): Promise<void> {
    const { rows } = await this.session.query({
      name: 'read_changes',
      text: 'select transaction, after_transaction, keys from changes where transaction > $1 order by transaction',
      values: [from.lastTransaction],
    });
    let last = from.lastTransaction;
    for (const [transaction, after, keys] of rows) {
      if (Number(after) !== last || keys === null || keys === undefined) throw new TooFarBehindError();
      last = Number(transaction);
      this.add(JSON.parse(keys) as ChangeKeys);
      if (this.pacer.due()) await this.pacer.rest();
    }
    if (last !== to.lastTransaction) throw new TooFarBehindError();
  }

  async takeIn(): Promise<void> {
    const { replica } = this;
    // What came back under its old name after it had gone is read below.
    for (const id of this.tasksGone) replica.dropTask(fromDatabaseText(id));
    for (const key of this.updatesGone) replica.dropUpdate(fromDatabaseText(key));
    await this.readAgain('configs', SELECT.configs('id = any($1::bigint[])'), this.configs, (row) => {
      replica.takeConfig(row);
    });
    await this.readTasks();
    await this.readAgain('updates', selectUpdates('u.number = any($1::bigint[])'), this.updates, (row) => {
      replica.takeUpdate(row);
    });
    await this.readEvents();
    await this.readCrons();
    const { quotas, hosts, maintenance } = replica.state;
    await this.readOrDrop('quotas', SELECT.quotas('role = any($1::text[])'), this.quotas, quotas, (row) =>
      replica.takeQuota(row),
    );
    await this.readOrDrop('hosts', SELECT.hosts('host = any($1::text[])'), this.hosts, hosts, (row) =>
      replica.takeHost(row),
    );
    await this.readOrDrop(
      'maintenance',
      SELECT.maintenance('host = any($1::text[])'),
      this.maintenance,
      maintenance,
      (row) => replica.takeMaintenance(row),
    );
    replica.settle();
  }

  private add(keys: ChangeKeys): void {
    addAll(this.tasks, keys.tasks);
    addAll(this.tasksGone, keys.tasksGone);
    addAll(this.configs, keys.configs);
    addAll(this.updates, keys.updates);
    for (const [number, event, instanceEvent] of keys.updatesChanged ?? []) {
      const earlier = this.updatesChanged.get(number);
      this.updatesChanged.set(number, [
        Math.min(event, earlier?.[0] ?? event),
        Math.min(instanceEvent, earlier?.[1] ?? instanceEvent),
      ]);
    }
    addAll(this.updatesGone, keys.updatesGone);
    addAll(this.crons, keys.crons);
    addAll(this.quotas, keys.quotas);
    addAll(this.hosts, keys.hosts);
    addAll(this.maintenance, keys.maintenance);
  }

  private async readTasks(): Promise<void> {
    const all = [...this.tasks];
    for (let from = 0; from < all.length; from += PIECE_KEYS) {
      const numbers = all.slice(from, from + PIECE_KEYS);
      await this.replica.takeTasks(this.session, (column) => `${column} = any('{${numbers}}')`);
      if (this.pacer.due()) await this.pacer.rest();
    }
  }

  /** Reads the rows of keys; what is not there any more is not read, and went by its name. */
  private async readAgain<K>(
    name: string,
    query: string,
    keys: ReadonlySet<K>,
    take: (row: Row) => void,
  ): Promise<void> {
    const all = [...keys];
    for (let from = 0; from < all.length; from += PIECE_KEYS) {
      const values = [all.slice(from, from + PIECE_KEYS)];
      const { rows } = await this.session.query({ name: `read_${name}`, text: query, values });
      for (const row of rows) {
        take(row);
        if (this.pacer.due()) await this.pacer.rest();
      }
    }
  }

  /** Reads the rows of keys, and drops what is not there any more. */
  private async readOrDrop(
    name: string,
    query: string,
    keys: ReadonlySet<string>,
    table: { put(key: string, value: undefined): void },
    take: (row: Row) => string,
  ): Promise<void> {
    const left = new Set(Array.from(keys, fromDatabaseText));
    await this.readAgain(name, query, keys, (row) => left.delete(take(row)));
    for (const key of left) table.put(key, undefined);
  }

  private async readCrons(): Promise<void> {
    const left = new Set(this.crons);
    const keys = Array.from(this.crons, (key) => parseJobKey(key)).filter((key) => key !== undefined);
    const condition = '(role, environment, job) in (select * from unnest($1::text[], $2::text[], $3::text[]))';
    const { rows } = await this.session.query({
      name: 'read_crons',
      text: SELECT.crons(condition),
      values: [keys.map(({ role }) => role), keys.map(({ environment }) => environment), keys.map(({ name }) => name)],
    });
    for (const row of rows) left.delete(this.replica.takeCron(row));
    for (const key of left) this.replica.dropCron(key);
  }

  /** Reads what happened to updates, those aside that are read as a whole. */
  private async readEvents(): Promise<void> {
    const changed = [...this.updatesChanged].filter(([number]) => !this.updates.has(number));
    const { records } = this.replica.state.updates;
    for (let from = 0; from < changed.length; from += PIECE_KEYS) {
      const piece = changed.slice(from, from + PIECE_KEYS);
      const { rows } = await this.session.query({
        name: 'read_events',
        text: `select u.role, u.environment, u.job, u.id, given.event, given.instance_event, e.events, i.events
          from unnest($1::bigint[], $2::integer[], $3::integer[]) as given(number, event, instance_event)
          join updates u on u.number = given.number
          left join lateral (${selectUpdateEvents('update_number = u.number and seq >= given.event')}) e on true
          left join lateral (${selectInstanceEvents('update_number = u.number and seq >= given.instance_event')}) i on true`,
        values: [
          piece.map(([number]) => number),
          piece.map(([, [event]]) => event),
          piece.map(([, [, instanceEvent]]) => instanceEvent),
        ],
      });
      for (const row of rows) {
        const job = { role: text(row, 0), environment: text(row, 1), name: text(row, 2) };
        const key = updateKeyText({ job, id: text(row, 3) });
        const record = records.get(key);
        if (record === undefined) throw new TooFarBehindError();
        const events = { from: Number(row[4]), events: readUpdateEvents(row[6]) };
        const instanceEvents = { from: Number(row[5]), events: readInstanceEvents(row[7]) };
        records.put(key, eventsReplaced(record, events, instanceEvents));
        if (this.pacer.due()) await this.pacer.rest();
      }
    }
  }
}

function addAll<K>(all: Set<K>, keys: readonly K[] | undefined): void {
  for (const key of keys ?? []) all.add(key);
}
