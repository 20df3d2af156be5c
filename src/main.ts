#!/usr/bin/env node
import { resolve } from 'node:path';
import { systemClock } from './clock/index.ts';
import { int, optional, string, takeFlags, withDefault } from './flags/index.ts';
import { type LocalCluster, startLocalCluster } from './supervisor/index.ts';
import { answerVersion } from './version.ts';

/*
 * `npm start`: with `-mesos_master_address` a scheduler for the Mesos cluster that it names, with the flags of scheduler-main.ts;
 * without it a whole cluster on this machine. Flags of the scheduler are passed on to it then.
 */

const localFlags = {
  data_dir: withDefault(string, './data', 'Folder that holds everything of the one-machine cluster.'),
  http_port: withDefault(int, 8081, 'HTTP port of the scheduler; 0 picks a free one.'),
  master_port: withDefault(int, 5050, 'HTTP port of the Mesos master; 0 picks a free one.'),
};

/** What the scheduler of a one-machine cluster is told unless the command line says otherwise. */
const LOCAL_SCHEDULER_FLAGS: Readonly<Record<string, string>> = {
  cluster_name: 'local',
  hostname: 'localhost',
  ip: '127.0.0.1',
  thermos_executor_path: '/usr/bin/thermos_executor',
  // With a single agent, what a launch leaves of its offer is wanted back at once.
  offer_filter_duration: '0secs',
  max_reschedule_task_delay_on_startup: '1secs',
};

async function main(argv: readonly string[]): Promise<void> {
  const { mesos_master_address } = takeFlags({ mesos_master_address: optional(string, 'Mesos master.') }, argv).values;
  if (mesos_master_address !== undefined || argv.includes('-help') || argv.includes('--help')) {
    await import('./scheduler-main.ts');
    return;
  }
  const { values, rest } = takeFlags(localFlags, argv);
  const report = (message: string): void => void process.stdout.write(`${message}\n`);
  let running: LocalCluster | undefined;
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    report('Stopping; tasks go on running.');
    (running?.stop() ?? Promise.resolve()).then(() => process.exit(0), fail);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  report(`Starting a cluster on this machine, in ${values.data_dir}`);
  running = await startLocalCluster({
    dataDir: values.data_dir,
    httpPort: values.http_port,
    masterPort: values.master_port,
    schedulerFlags: [...missingDefaults(rest, values.data_dir), ...rest],
    clock: systemClock,
    report,
  });
  report(welcome(running, values.data_dir));
}

function missingDefaults(given: readonly string[], dataDir: string): string[] {
  return Object.entries({ ...LOCAL_SCHEDULER_FLAGS, backup_dir: resolve(dataDir, 'backups') })
    .filter(([name]) => !given.some((token) => token === `-${name}` || token.startsWith(`-${name}=`)))
    .map(([name, value]) => `-${name}=${value}`);
}

function welcome(cluster: LocalCluster, dataDir: string): string {
  return [
    '',
    `  Scheduler   ${cluster.schedulerUrl}`,
    `  Web         ${cluster.schedulerUrl}/scheduler`,
    `  Thrift API  ${cluster.schedulerUrl}/api`,
    `  Mesos       ${cluster.masterUrl}`,
    `  Database    psql '${cluster.databaseUrl}'`,
    `  Data        ${dataDir} (logs in ${dataDir}/logs, sandboxes in ${dataDir}/agent)`,
    '',
    '  Try it: npm run hello, in another terminal. Or point an Aurora client at the Thrift API.',
    '  ^C stops the cluster; tasks go on running until their jobs are killed.',
    '',
  ].join('\n');
}

function fail(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

answerVersion('aurora-scheduler');
main(process.argv.slice(2)).catch(fail);
