import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AuroraClient, CallError } from '../src/client/index.ts';
import { sleep, systemClock } from '../src/clock/index.ts';
import { optional, parseFlags, string, time, withDefault } from '../src/flags/index.ts';
import { findSandbox } from '../src/local/index.ts';
import { isActive, statusOf, taskIdOf } from '../src/model/index.ts';
import {
  type JobConfiguration,
  type JobKey,
  type ScheduledTask,
  ScheduleStatus,
  ScheduleStatusName,
} from '../src/wire/index.ts';

/*
 * `npm run hello`: a first job on the cluster that `npm start` runs. Submits a web server of three instances with a port each,
 * waits until they run, prints what one of them wrote, and kills them.
 */

const flags = {
  url: withDefault(string, 'http://localhost:8081', 'Scheduler.'),
  data_dir: withDefault(string, './data', 'Folder of the cluster, where the sandboxes are.'),
  role: optional(string, 'Role of the job; the login name unless given.'),
  patience: withDefault(time, 60_000, 'How long to wait for the instances to run.'),
};

const INSTANCES = 3;
const POLL_MS = 300;
const PROCESS = 'hello';

/** A web server in one line of shell: says hello on its output and to everyone who asks. */
const COMMAND = `
exec node -e '
const text = "Hello, world, from instance {{mesos.instance}} of {{thermos.task_id}}, on port {{thermos.ports[http]}}";
require("http").createServer((request, response) => response.end(text + "\\n")).listen({{thermos.ports[http]}}, () => console.log(text));
'`.trim();

async function main(): Promise<void> {
  const { url, data_dir, role, patience } = parseFlags(flags, process.argv.slice(2));
  const key: JobKey = { role: role ?? process.env.USER ?? 'root', environment: 'devel', name: 'hello_world' };
  const client = new AuroraClient(url);
  try {
    await client.call('killTasks', { job: key, instances: [], message: 'A new hello.' });
    await waitFor(client, key, patience, 'the instances of an earlier hello to end', (tasks) => tasks.length === 0);
    say(`Creating job ${key.role}/${key.environment}/${key.name} with ${INSTANCES} instances`);
    await client.call('createJob', { description: job(key) });
    const running = await waitFor(client, key, patience, `${INSTANCES} instances to run`, (tasks) => {
      return tasks.filter((task) => task.status === ScheduleStatus.RUNNING).length === INSTANCES;
    });
    const [first] = running;
    if (first === undefined) throw new Error('no instance runs');
    say('One of them wrote:');
    const sandbox = await findSandbox(join(data_dir, 'agent'), taskIdOf(first));
    process.stdout.write(await readFile(join(sandbox, '.logs', PROCESS, '0', 'stdout'), 'utf8'));
    say('Killing the job');
    await client.call('killTasks', { job: key, instances: [], message: 'Hello is over.' });
    await waitFor(client, key, patience, 'the instances to end', (tasks) => tasks.length === 0);
    say('Done.');
  } finally {
    await client.close();
  }
}

function job(key: JobKey): JobConfiguration {
  const config = {
    name: key.name,
    role: key.role,
    environment: key.environment,
    task: {
      name: key.name,
      processes: [{ name: PROCESS, cmdline: COMMAND }],
      resources: { cpu: 0.1, ram: 32 * 2 ** 20, disk: 16 * 2 ** 20 },
    },
  };
  return {
    key,
    owner: { user: key.role },
    instanceCount: INSTANCES,
    taskConfig: {
      job: key,
      owner: { user: key.role },
      isService: true,
      priority: 0,
      maxTaskFailures: -1,
      resources: [{ numCpus: 0.1 }, { ramMb: 32 }, { diskMb: 16 }, { namedPort: 'http' }],
      executorConfig: { name: 'AuroraExecutor', data: JSON.stringify(config) },
    },
  };
}

/** Polls the active tasks of the job, saying how they are whenever that changes, until `done`. */
async function waitFor(
  client: AuroraClient,
  key: JobKey,
  patienceMs: number,
  what: string,
  done: (active: readonly ScheduledTask[]) => boolean,
): Promise<readonly ScheduledTask[]> {
  const deadline = systemClock.monotonic() + patienceMs;
  let said = '';
  for (;;) {
    const { result } = await client.call('getTasksWithoutConfigs', { query: { jobKeys: [key], offset: 0, limit: 0 } });
    const active = (result?.scheduleStatusResult?.tasks ?? []).filter((task) => isActive(statusOf(task)));
    const progress = describe(active);
    if (progress !== said && active.length > 0) say(`  ${progress}`);
    said = progress;
    if (done(active)) return active;
    if (systemClock.monotonic() > deadline)
      throw new Error(`gave up waiting for ${what}: ${progress || 'no active tasks'}`);
    await sleep(systemClock, POLL_MS);
  }
}

function describe(tasks: readonly ScheduledTask[]): string {
  const counts = new Map<string, number>();
  for (const task of tasks) {
    const name = ScheduleStatusName[statusOf(task)];
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${count} ${name}`).join(', ');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  const hint =
    error instanceof CallError ? '\nIs the cluster running? Start it with npm start, in another terminal.' : '';
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}${hint}\n`);
  process.exit(1);
});
