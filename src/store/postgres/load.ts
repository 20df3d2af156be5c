import { type Clock, Pacer } from '../../clock/index.ts';
import { type Position, positionOf } from './lead.ts';
import { optionalText, type Row, text } from './loaded-rows.ts';
import type { Wanted } from './loaded-tasks.ts';
import { selectUpdates } from './loaded-updates.ts';
import { Replica, SELECT } from './replica.ts';
import type { Session } from './session.ts';

export interface Loaded {
  readonly replica: Replica;
  /** How far the database was. */
  readonly position: Position;
}

/** Rows asked for at a time. */
const PIECE_ROWS = 500;
/** Pieces of tasks that are asked for before the first of them is there: the database has work while one is taken in. */
const PIECES_AHEAD = 2;

/**
 * Reads everything, in one view of the database. Long tables come in pieces, so that other work goes on meanwhile.
 * @throws Error naming the table and the row when one cannot be read
 */
export async function load(session: Session, clock: Clock): Promise<Loaded> {
  const replica = new Replica();
  const pacer = new Pacer(clock);
  await session.query({ text: 'begin isolation level repeatable read read only' });
  // The first rows of a piece are wanted soon: no plan that begins with sorting or hashing everything.
  await session.query({ text: `set local cursor_tuple_fraction = 0.001` });
  const { rows } = await session.query({ text: 'select epoch, last_transaction, framework_id from scheduler' });
  replica.state.frameworkId = optionalText(rows[0]?.[2]);
  const tables: readonly (readonly [table: string, query: string, take: (row: Row) => void])[] = [
    ['quotas', SELECT.quotas(), (row) => replica.takeQuota(row)],
    ['host_attributes', SELECT.hosts(), (row) => replica.takeHost(row)],
    ['maintenance_requests', SELECT.maintenance(), (row) => replica.takeMaintenance(row)],
    ['task_configs', SELECT.configs(), (row) => replica.takeConfig(row)],
    ['cron_jobs', SELECT.crons(), (row) => replica.takeCron(row)],
    ['updates', selectUpdates(), (row) => replica.takeUpdate(row)],
  ];
  for (const [table, query, take] of tables) await eachRow(session, pacer, table, query, take);
  await loadTasks(session, pacer, replica);
  await session.query({ text: 'commit' });
  replica.settle();
  return { replica, position: positionOf(rows[0]) };
}

/** Hands every row of a query to `take`. The next piece is on its way while one is worked on. */
async function eachRow(
  session: Session,
  pacer: Pacer,
  table: string,
  query: string,
  take: (row: Row) => void,
): Promise<void> {
  const fetch = (): Promise<{ readonly rows: readonly Row[] }> =>
    session.query({ text: `fetch ${PIECE_ROWS} from pieces` });
  await session.query({ text: `declare pieces no scroll cursor for ${query}` });
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
      if (++taken % 64 === 0 && pacer.due()) await pacer.rest();
    }
  }
  await session.query({ text: 'close pieces' });
}

/** Reads all events, and then the tasks in pieces of so many rows, each a range of numbers. */
async function loadTasks(session: Session, pacer: Pacer, replica: Replica): Promise<void> {
  const { rows } = await session.query({
    text: `select number from (select number, row_number() over (order by number) as place from tasks) numbered
      where place % ${PIECE_ROWS} = 0 order by number`,
  });
  const events = await replica.readEvents(session);
  const underWay: Promise<void>[] = [];
  let after = '0';
  const ask = (wanted: Wanted): void => {
    const piece = replica.takeTasks(session, wanted, events);
    // It is awaited in time unless one before it can't be read, which is then the error to tell of.
    piece.catch(() => undefined);
    underWay.push(piece);
  };
  for (const row of rows) {
    const [from, to] = [after, text(row, 0)];
    ask((column) => `${column} > ${from} and ${column} <= ${to}`);
    after = to;
    if (underWay.length > PIECES_AHEAD) await underWay.shift();
    if (pacer.due()) await pacer.rest();
  }
  ask((column) => `${column} > ${after}`);
  for (const piece of underWay) await piece;
}
