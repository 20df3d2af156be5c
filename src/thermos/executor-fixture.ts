import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sleep, systemClock } from '../clock/index.ts';
import { type AssignedTask, AssignedTask as AssignedTaskType, binary } from '../wire/index.ts';
import { executorPaths, type Launch, prepareLaunch } from './executor-dir.ts';
import { processesWithEnvironment, signalProcess } from './proc.ts';
import { isTerminal, readUpdates, type StatusUpdate } from './updates.ts';

/** Executor directories for tests, each with a task of its own. */
export class ExecutorFixture {
  readonly directory: string;
  private readonly root: string;

  private constructor(root: string) {
    this.root = root;
    this.directory = join(root, 'run');
  }

  /** A directory with a launch in it. `job` is the configuration, `task` what it holds besides the processes. */
  static async make(
    job: { readonly processes: readonly object[]; readonly task?: object; readonly [field: string]: unknown },
    ports: Readonly<Record<string, number>> = {},
    launch: Partial<Launch> = {},
  ): Promise<ExecutorFixture> {
    const { processes, task, ...rest } = job;
    const data = { role: 'www', environment: 'test', task: { finalization_wait: 2, ...task, processes }, ...rest };
    return ExecutorFixture.withData(assignedTask(JSON.stringify(data), ports), launch);
  }

  static async withData(data: Uint8Array, launch: Partial<Launch> = {}): Promise<ExecutorFixture> {
    const fixture = new ExecutorFixture(await mkdtemp(join(tmpdir(), 'thermos-executor-')));
    const environment = { PATH: process.env.PATH ?? '' };
    await prepareLaunch(fixture.directory, { taskId: TASK_ID, data, environment, ...launch });
    return fixture;
  }

  /** Every update so far, as `STATE message`. */
  async updates(): Promise<string[]> {
    return (await readUpdates(this.directory)).updates.map(describeUpdate);
  }

  /** Waits until an update says this, or the last one has come. */
  async reached(state: StatusUpdate['state']): Promise<string[]> {
    for (;;) {
      const { updates } = await readUpdates(this.directory);
      if (updates.some((update) => update.state === state || isTerminal(update.state)))
        return updates.map(describeUpdate);
      await sleep(systemClock, 10);
    }
  }

  /** What a run of a process has written. */
  output(process: string, run = 0, stream = 'stdout'): Promise<string> {
    return readFile(join(this.sandbox, '.logs', process, String(run), stream), 'utf8');
  }

  /** Waits for a file of the sandbox to hold something. */
  async file(name: string): Promise<string> {
    for (;;) {
      const text = await readFile(join(this.sandbox, name), 'utf8').catch(() => '');
      if (text.endsWith('\n')) return text.trim();
      await sleep(systemClock, 10);
    }
  }

  /** Numbers of the processes that have this sandbox for their home. */
  processes(): Promise<number[]> {
    return processesWithEnvironment([`HOME=${this.sandbox}`]);
  }

  get sandbox(): string {
    return executorPaths(this.directory).sandbox;
  }

  async remove(): Promise<void> {
    for (const pid of await this.processes()) signalProcess(pid, 'SIGKILL');
    await rm(this.root, { recursive: true, force: true });
  }
}

export const TASK_ID = 'www-test-job-3-uuid';

/** `TaskInfo.data` of instance 3 of a job with this configuration. */
export function assignedTask(data: string, ports: Readonly<Record<string, number>> = {}): Uint8Array {
  const assigned: AssignedTask = {
    taskId: TASK_ID,
    slaveId: 'agent-id',
    slaveHost: 'localhost',
    instanceId: 3,
    assignedPorts: new Map(Object.entries(ports)),
    task: {
      job: { role: 'www', environment: 'test', name: 'job' },
      isService: false,
      priority: 0,
      maxTaskFailures: 1,
      executorConfig: { name: 'AuroraExecutor', data },
    },
  };
  return binary.encode(AssignedTaskType, assigned);
}

function describeUpdate(update: StatusUpdate): string {
  return update.message === undefined ? update.state : `${update.state} ${update.message}`;
}
