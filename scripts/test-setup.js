import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '..');
const FOLDER = 'aurora-test-postgres-';

/**
 * Runs once before all tests: compiles the project, since some tests start its programs as processes, and starts a PostgreSQL server
 * for the run. Its address is in `AURORA_TEST_POSTGRES`; a test file makes a database of its own with `createTestDatabase`.
 */
export default async function setup() {
  build();
  await removeLeftovers();
  const dir = await mkdtemp(join(tmpdir(), `${FOLDER}${process.pid}-`));
  const { server, url } = await startPostgres(dir);
  process.env.AURORA_TEST_POSTGRES = url;
  globalThis.stopTestPostgres = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
    await rm(dir, { recursive: true, force: true });
  };
}

/** Type errors do not stop the tests: `npm run lint` is there to find them. */
function build() {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { error } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { cwd: root });
  if (error) throw error;
}

/** The server ends with this process, however it ends. */
async function startPostgres(dir) {
  // Nobody minds losing a test's data in a power cut.
  const hasty = ['fsync=off', 'full_page_writes=off', 'max_connections=200'];
  const server = spawn(process.execPath, [join(root, 'dist/src/postgres/postgres-main.js'), dir, ...hasty], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, AURORA_SUPERVISED: '1' },
  });
  let errors = '';
  server.stderr.on('data', (chunk) => {
    errors = (errors + chunk).slice(-4_096);
  });
  const url = await new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`PostgreSQL for the tests did not start (${code}):\n${errors}`)));
    createInterface({ input: server.stdout }).once('line', (line) => resolve(JSON.parse(line).url));
  });
  return { server, url };
}

/** Folders of runs that were killed. */
async function removeLeftovers() {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(FOLDER) || isAlive(Number(name.slice(FOLDER.length).split('-')[0]))) continue;
    await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
