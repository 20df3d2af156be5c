import knex, { type Knex } from 'knex';
import { type Migration, migrations } from '../../../migrations/index.ts';
import type { Session } from './session.ts';

/** The schema is of a newer version than this program knows. */
export class SchemaTooNewError extends Error {
  override readonly name = 'SchemaTooNewError';
}

/** Any number; that of everyone who changes the schema. */
const LOCK = 20_260_101;

/** Hands knex the modules themselves instead of a folder to look into. */
class MigrationList implements Knex.MigrationSource<Migration> {
  private readonly list: readonly Migration[];

  constructor(list: readonly Migration[]) {
    this.list = list;
  }

  async getMigrations(): Promise<Migration[]> {
    return [...this.list];
  }

  getMigrationName(migration: Migration): string {
    return migration.name;
  }

  async getMigration({ up }: Migration): Promise<Knex.Migration> {
    return {
      async up(db) {
        await up(db);
      },
      async down() {
        throw new Error('The schema goes forward only: go back to a backup instead.');
      },
    };
  }
}

/**
 * Brings the schema of a database up to this version, one process at a time.
 * @param session to the database at `url`
 * @param steps all that this version knows, oldest first
 * @returns the names of the steps taken
 * @throws SchemaTooNewError when the database has steps that this version does not know; nothing is done then
 */
export async function migrate(
  session: Session,
  url: string,
  steps: readonly Migration[] = migrations,
): Promise<readonly string[]> {
  // It goes with the session, so that a killed process cannot leave it locked.
  await session.query({ text: `select pg_advisory_lock(${LOCK})` });
  const taken = (await isUpToDate(session, steps)) ? [] : await takeSteps(url, steps);
  await session.query({ text: `select pg_advisory_unlock(${LOCK})` });
  return taken;
}

/**
 * Whether the schema of a database is that of this version.
 * @throws SchemaTooNewError when it has steps that this version does not know
 */
export async function isUpToDate(session: Session, steps: readonly Migration[] = migrations): Promise<boolean> {
  const done = await stepsDone(session);
  const unknown = done.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new SchemaTooNewError(
      `The database was used by a newer version: its schema has ${unknown.join(', ')}, which this version does not know. ` +
        'Start the newer version, or go back to a backup from before it.',
    );
  }
  return steps.every((step) => done.includes(step.name));
}

async function stepsDone(session: Session): Promise<readonly string[]> {
  const { rows } = await session.query({ text: `select to_regclass('knex_migrations')` });
  if (rows[0]?.[0] === null) return [];
  const done = await session.query({ text: 'select name from knex_migrations order by id' });
  return done.rows.flatMap(([name]) => (typeof name === 'string' ? [name] : []));
}

/** Errors come to the caller; knex would print them as well. */
const SILENT: Knex.Logger = {
  warn: () => undefined,
  error: () => undefined,
  debug: () => undefined,
  deprecate: () => undefined,
};

async function takeSteps(url: string, steps: readonly Migration[]): Promise<readonly string[]> {
  const db = knex.knex({ client: 'pg', connection: { connectionString: url }, pool: { min: 0, max: 1 }, log: SILENT });
  try {
    const config = { migrationSource: new MigrationList(steps) };
    // Knex notes its own lock in a table, where a killed process leaves it; ours says that nobody else is at it.
    await db.migrate.forceFreeMigrationsLock(config);
    const [, taken]: [number, string[]] = await db.migrate.latest(config);
    return taken;
  } finally {
    await db.destroy();
  }
}
