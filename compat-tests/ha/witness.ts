import pg from 'pg';

/**
 * Has the database itself note every move of the leader's position, in the order in which they are committed: whoever writes state
 * must move it, so that this is the order of all writes.
 */
export async function installWitness(url: string): Promise<void> {
  await withDatabase(url, (client) =>
    client.query(`
      create schema ha_witness;
      create table ha_witness.moves (
        at bigint generated always as identity primary key,
        epoch bigint not null, last_transaction bigint not null, session text not null);
      create function ha_witness.note() returns trigger language plpgsql as $$
        begin
          insert into ha_witness.moves (epoch, last_transaction, session)
            values (new.epoch, new.last_transaction, current_setting('application_name'));
          return new;
        end $$;
      create trigger ha_witness after update on scheduler for each row execute function ha_witness.note();`),
  );
}

/** What the moves tell. */
export interface Testimony {
  readonly moves: number;
  readonly epochs: number;
  /** Each move that a writer made who had been followed by another, or that does not go on from the one before. */
  readonly faults: readonly string[];
}

/** Reads the notes; the row of the position is locked for each move, so that their numbers are in the order of commits. */
export async function hearWitness(url: string): Promise<Testimony> {
  const rows = await withDatabase(
    url,
    async (client) =>
      (
        await client.query<{ at: string; epoch: string; last: string; session: string }>(
          'select at, epoch, last_transaction as last, session from ha_witness.moves order by at',
        )
      ).rows,
  );
  const faults: string[] = [];
  let epoch = 0;
  let last = 0;
  for (const row of rows) {
    const next = { epoch: Number(row.epoch), last: Number(row.last) };
    if (next.epoch < epoch) faults.push(`move ${row.at}: ${row.session} wrote in epoch ${next.epoch} after ${epoch}`);
    else if (next.last < last) faults.push(`move ${row.at}: transaction ${next.last} after ${last}`);
    else if (next.epoch === epoch && next.last === last) faults.push(`move ${row.at}: transaction ${last} twice`);
    ({ epoch, last } = next);
  }
  return { moves: rows.length, epochs: new Set(rows.map((row) => row.epoch)).size, faults };
}

/** Runs `use` with a connection, trying again while the database cannot be reached. */
export async function withDatabase<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await use(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
