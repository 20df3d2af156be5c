import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sleep, systemClock } from '../../../src/clock/index.ts';
import { SupervisedChild } from '../../../src/supervisor/index.ts';

/** What the watcher in a scheduler's process has seen since it was last asked. */
export interface Vitals {
  /** The event loop's longest delay, and the 99th percentile, in ms. */
  readonly longestStallMs: number;
  readonly p99StallMs: number;
  /** Resident memory in bytes. */
  readonly rss: number;
  /** Open sockets, timers and the like. */
  readonly handles: number;
}

/** A scheduler with a durable database of its own, each a process. */
export interface BenchServer {
  /** Of the scheduler as it was started last. */
  readonly url: string;
  readonly databaseUrl: string;
  /** Asks the watcher, which begins anew. */
  vitals(): Promise<Vitals>;
  /** Waits until the scheduler has ended by itself; gives what the watcher saw since it was last asked. */
  ended(): Promise<Vitals>;
  /** Ends the scheduler, if it runs, and starts it again. @returns how long the new process took to lead, in ms */
  restart(): Promise<number>;
  stop(): Promise<void>;
}

export interface BenchServerOptions {
  /** Hosts that pretend to run tasks; with none there is no master either, and tasks stay pending. */
  readonly agents?: number;
  /** Another program that is master and agents, and its arguments. */
  readonly master?: { readonly entry: string; readonly args: readonly string[] };
  /** Flags of Node for the scheduler. */
  readonly nodeFlags?: readonly string[];
  /** More flags of the scheduler. */
  readonly flags?: readonly string[];
  /** Fills the database before the scheduler is started for the first time. */
  readonly prepare?: (databaseUrl: string) => Promise<void>;
}

/** Starts one in a new folder, which goes with it. */
export async function startBenchServer({
  agents = 0,
  master: other,
  nodeFlags = [],
  flags = [],
  prepare,
}: BenchServerOptions = {}): Promise<BenchServer> {
  const dir = await mkdtemp(join(tmpdir(), 'aurora-bench-'));
  await mkdir(join(dir, 'logs'));
  const children: SupervisedChild[] = [];
  const start = (name: string, entry: string, args: readonly string[], ofNode: readonly string[] = []) => {
    const child = new SupervisedChild({
      name,
      entry: fileURLToPath(new URL(`../../../${entry}`, import.meta.url)),
      nodeFlags: ofNode,
      args,
      logFile: join(dir, 'logs', `${name}.log`),
      clock: systemClock,
      report: (message) => console.error(message),
    });
    children.push(child);
    return child;
  };
  const { url: databaseUrl } = await start('postgres', 'src/postgres/postgres-main.js', [join(dir, 'postgres')]).ready;
  await prepare?.(databaseUrl);
  const own = { entry: 'src/local/master-main.js', args: ['-port=0', `-simulated_agents=${agents}`] };
  const program = other ?? (agents === 0 ? undefined : own);
  const master = program === undefined ? undefined : start('master', program.entry, program.args);
  const masterUrl = await master?.ready;
  const vitalsFile = join(dir, 'vitals.json');
  const startScheduler = () =>
    start(
      'scheduler',
      'src/scheduler-main.js',
      [
        '-cluster_name=bench',
        '-ip=127.0.0.1',
        `-mesos_master_address=${masterUrl === undefined ? '127.0.0.1:1' : new URL(masterUrl.url).host}`,
        '-thermos_executor_path=/usr/bin/thermos_executor',
        `-database_url=${databaseUrl}`,
        ...flags,
      ],
      [...nodeFlags, '--import', `data:text/javascript,${encodeURIComponent(watcher(vitalsFile))}`],
    );
  let scheduler = startScheduler();
  let { url } = await scheduler.ready;
  const seen = async (): Promise<Vitals> => {
    for (;;) {
      const text = await readFile(vitalsFile, 'utf8').catch(() => '');
      if (text.endsWith('\n')) {
        await rm(vitalsFile);
        return JSON.parse(text) as Vitals;
      }
      await sleep(systemClock, 20);
    }
  };
  return {
    get url() {
      return url;
    },
    databaseUrl,
    vitals() {
      process.kill(scheduler.pid ?? 0, 'SIGUSR2');
      return seen();
    },
    ended: seen,
    async restart() {
      await scheduler.stop();
      await rm(vitalsFile, { force: true });
      children.splice(children.indexOf(scheduler), 1);
      const since = systemClock.monotonic();
      scheduler = startScheduler();
      ({ url } = await scheduler.ready);
      return systemClock.monotonic() - since;
    },
    async stop() {
      for (const child of children.reverse()) await child.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

const SAMPLE_MS = 1;

/** Runs in the scheduler's process beside it: writes what it has seen whenever it gets SIGUSR2, and when it ends. */
function watcher(file: string): string {
  return `
    import { monitorEventLoopDelay } from 'node:perf_hooks';
    import { writeFileSync } from 'node:fs';
    const delay = monitorEventLoopDelay({ resolution: ${SAMPLE_MS} });
    delay.enable();
    const tell = () => {
      const ms = (ns) => Math.max(0, ns / 1e6 - ${SAMPLE_MS});
      const seen = { longestStallMs: ms(delay.max), p99StallMs: ms(delay.percentile(99)), rss: process.memoryUsage.rss(), handles: process.getActiveResourcesInfo().length };
      writeFileSync(${JSON.stringify(file)}, JSON.stringify(seen) + '\\n');
      delay.reset();
    };
    process.on('SIGUSR2', tell);
    process.on('exit', tell);
  `;
}
