import pg from 'pg';

/** The owner of an embedded server's databases. */
export const USER = 'aurora';
/** The database that the scheduler keeps its state in. */
export const DATABASE = 'aurora';

export function databaseUrl(port: number, password: string, database: string): string {
  return `postgres://${USER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}?sslmode=disable`;
}

/** The address of the database that every server has, for making others. */
export function adminUrl(port: number, password: string): string {
  return databaseUrl(port, password, 'postgres');
}

const PATIENCE_MS = 5_000;

async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS, query_timeout: 60_000 });
  // A connection that breaks fails the query in hand too; the event has nothing to add.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await use(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Whether a server answers at `url`, takes the password, and is the one of data folder `data`. */
export async function serves(url: string, data: string): Promise<boolean> {
  try {
    const { rows } = await withClient(url, (client) => client.query<{ data_directory: string }>('show data_directory'));
    return rows[0]?.data_directory === data;
  } catch {
    return false;
  }
}

/** Makes database {@link DATABASE} when it is not there. */
export async function ensureDatabase(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  });
}

/** Makes an empty database beside that of `url` and gives its address, fastest on a server without fsync. `name` is a plain identifier. */
export async function createDatabase(url: string, name: string): Promise<string> {
  await withClient(url, (client) => client.query(`create database "${name}" strategy file_copy`));
  const made = new URL(url);
  made.pathname = `/${name}`;
  return made.href;
}
