import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemClock } from '../../src/clock/index.ts';
import { SupervisedChild } from '../../src/supervisor/index.ts';
import { liveProcesses } from '../cluster/cluster-process.ts';
import { freePort } from '../cluster/free-port.ts';
import { ZooKeeperServer } from '../cluster/zookeeper-server.ts';

/** Where the schedulers elect and advertise. */
export const SERVERSET_PATH = '/aurora/scheduler';

/** One scheduler of several. */
export interface Scheduler {
  readonly name: string;
  readonly port: number;
  readonly url: string;
  readonly child: SupervisedChild;
}

/** Several schedulers, each started again when it ends, with the real parts that they need. */
export interface Ensemble {
  readonly folder: string;
  /** Undefined when the leader is elected by the database. */
  readonly zooKeeper: ZooKeeperServer | undefined;
  readonly databaseUrl: string;
  readonly schedulers: readonly Scheduler[];
  /** Stops every process of the database server where it is, lets them go on, or kills them: then the server is started again. */
  signalDatabase(name: 'SIGSTOP' | 'SIGCONT' | 'SIGKILL'): Promise<void>;
  stop(): Promise<void>;
}

export interface EnsembleOptions {
  readonly election: 'zookeeper' | 'postgres';
  readonly schedulers: number;
  /** For each scheduler, beside those that tie it to the ensemble. */
  readonly flags: readonly string[];
}

/** Starts everything on loopback, in a temporary folder. */
export async function startEnsemble({ election, schedulers: count, flags }: EnsembleOptions): Promise<Ensemble> {
  const folder = await mkdtemp(join(tmpdir(), 'aurora-ha-'));
  const children: SupervisedChild[] = [];
  const start = (name: string, entry: string, args: readonly string[]): SupervisedChild => {
    const child = new SupervisedChild({
      name,
      entry: fileURLToPath(new URL(`../../src/${entry}`, import.meta.url)),
      args,
      logFile: join(folder, `${name}.log`),
      clock: systemClock,
      report: () => undefined,
    });
    children.push(child);
    return child;
  };
  let zooKeeper: ZooKeeperServer | undefined;
  const stop = async (): Promise<void> => {
    for (const child of [...children].reverse()) await child.stop();
    await zooKeeper?.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    if (election === 'zookeeper') zooKeeper = await ZooKeeperServer.start(join(folder, 'zookeeper'), await freePort());
    const where =
      zooKeeper === undefined ? [] : [`-zk_endpoints=${zooKeeper.address}`, `-serverset_path=${SERVERSET_PATH}`];
    const data = join(folder, 'postgres');
    const [database, master] = await Promise.all([
      start('postgres', 'postgres/postgres-main.js', [data]).ready,
      start('master', 'local/master-main.js', [`-port=${await freePort()}`, `-work_dir=${join(folder, 'master')}`])
        .ready,
    ]);
    const schedulers: Scheduler[] = [];
    for (let at = 1; at <= count; at++) {
      const port = await freePort();
      const name = `scheduler${at}`;
      const child = start(name, 'scheduler-main.js', [
        '-cluster_name=ha',
        '-hostname=localhost',
        '-ip=127.0.0.1',
        `-http_port=${port}`,
        `-leader_election=${election}`,
        ...where,
        `-mesos_master_address=${new URL(master.url).host}`,
        `-database_url=${database.url}`,
        '-thermos_executor_path=/usr/bin/thermos_executor',
        ...flags,
      ]);
      await child.ready;
      schedulers.push({ name, port, url: `http://localhost:${port}`, child });
    }
    const databasePids = async (): Promise<number[]> => {
      const found = await liveProcesses();
      return found.filter(({ cwd }) => cwd === join(data, 'pgdata')).map(({ pid }) => pid);
    };
    return {
      folder,
      zooKeeper,
      databaseUrl: database.url,
      schedulers,
      async signalDatabase(name) {
        for (const pid of await databasePids()) {
          try {
            process.kill(pid, name);
          } catch {
            // It has ended in between.
          }
        }
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
