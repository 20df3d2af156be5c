import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { sleep, systemClock, systemRandom } from '../clock/index.ts';
import { ContainerInfo, type Offer, type TaskInfo, TaskState, TaskStatus, Value } from '../mesos/index.ts';
import { AssignedTask, binary } from '../wire/index.ts';
import { type MasterOptions, type RunningAgent, type RunningMaster, startAgent, startMaster } from './index.ts';
import { TestFramework } from './testing/test-framework.ts';

const cleanUps: (() => Promise<unknown>)[] = [];
const later = <T>(value: T, cleanUp: (value: T) => Promise<unknown>): T => {
  cleanUps.push(() => cleanUp(value));
  return value;
};

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

const folder = async (): Promise<string> =>
  later(await mkdtemp(join(tmpdir(), 'local-cluster-')), (path) =>
    rm(path, { recursive: true, force: true, maxRetries: 10 }),
  );

async function master(options: Partial<MasterOptions> = {}): Promise<RunningMaster> {
  const running = await startMaster({
    clock: systemClock,
    random: systemRandom,
    allocationIntervalMs: 50,
    ...options,
  });
  return later(running, ({ stop }) => stop());
}

async function agent(masterUrl: string, workDir: string): Promise<RunningAgent> {
  const running = await startAgent({
    clock: systemClock,
    random: systemRandom,
    masterUrl,
    workDir,
    description: {
      hostname: 'localhost',
      cpus: 4,
      mem: 4096,
      disk: 10_000,
      ports: [{ begin: 31_000, end: 32_000 }],
      attributes: { host: 'localhost', rack: 'r1' },
    },
    environment: { PATH: process.env.PATH ?? '' },
  });
  return later(running, ({ stop }) => stop());
}

async function framework(url: string, info = {}): Promise<TestFramework> {
  return later(await TestFramework.subscribe(url, info), (one) => one.drop());
}

function thermosTask(offer: Offer, id: string, cmdline: string): TaskInfo {
  const config = {
    role: 'www',
    environment: 'test',
    name: 'job',
    task: { name: 'job', finalization_wait: 1, processes: [{ name: 'main', cmdline }] },
  };
  const assigned = {
    taskId: id,
    slaveId: offer.agentId.value,
    slaveHost: offer.hostname,
    instanceId: 0,
    assignedPorts: new Map(),
    task: {
      job: { role: 'www', environment: 'test', name: 'job' },
      isService: false,
      priority: 0,
      maxTaskFailures: 1,
      executorConfig: { name: 'AuroraExecutor', data: JSON.stringify(config) },
      container: { mesos: {} },
    },
  };
  return {
    ...plainTask(offer, id, ''),
    command: null,
    data: binary.encode(AssignedTask, assigned),
    executor: {
      executorId: { value: `thermos-${id}` },
      name: 'AuroraExecutor',
      command: { value: './thermos_executor.pex' },
      resources: [cpus(0.25)],
    },
  };
}

const cpus = (value: number) => ({ name: 'cpus', type: Value.Type.SCALAR, scalar: { value } });

const plainTask = (offer: Offer, id: string, value: string): TaskInfo => ({
  name: 'job',
  taskId: { value: id },
  agentId: offer.agentId,
  resources: [cpus(0.5)],
  command: { value },
});

async function launch(client: TestFramework, make: (offer: Offer) => TaskInfo): Promise<TaskInfo> {
  const offer = await client.until(() => client.offers()?.at(-1));
  const task = make(offer);
  const launchOperation = { type: 1, launch: { taskInfos: [task] } };
  const accept = { offerIds: [offer.id], operations: [launchOperation], filters: { refuseSeconds: 0.1 } };
  expect(await client.call({ type: 3, accept })).toEqual({ status: 202, text: '' });
  return task;
}

async function sandboxOf(workDir: string, agentId: string, client: TestFramework, executorId: string): Promise<string> {
  const runs = join(workDir, 'slaves', agentId, 'frameworks', client.id, 'executors', executorId, 'runs');
  return join(runs, await readlink(join(runs, 'latest')), 'sandbox');
}

/** Whether a process is there and not only waiting to be buried. */
async function isAlive(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return stat !== undefined && !/\) [ZX] /.test(stat);
}

/** The first line that a process of the task wrote. */
async function firstLine(sandbox: string, process = 'main'): Promise<string> {
  for (;;) {
    const text = await readFile(join(sandbox, `.logs/${process}/0/stdout`), 'utf8').catch(() => '');
    if (text.includes('\n')) return text.split('\n', 1)[0] ?? '';
    await sleep(systemClock, 10);
  }
}

describe('a cluster with real processes', () => {
  it('runs a thermos task until it is killed, and says so in order', async () => {
    const workDir = await folder();
    const running = await master();
    const host = await agent(running.url, workDir);
    const client = await framework(running.url);
    await launch(client, (offer) => thermosTask(offer, 'task-1', 'echo $$; sleep 60'));
    await client.status('task-1', TaskState.TASK_RUNNING);
    const sandbox = await sandboxOf(workDir, host.id() ?? '', client, 'thermos-task-1');
    const pid = Number(await firstLine(sandbox));
    expect(await isAlive(pid)).toBe(true);

    await client.call({ type: 6, kill: { taskId: { value: 'task-1' } } });
    const killed = await client.status('task-1', TaskState.TASK_KILLED);
    expect(killed.message).toBe('Instructed to kill task.');
    expect(await isAlive(pid)).toBe(false);
    const states = client.statuses('task-1').map(({ state }) => TaskState[state]);
    expect(states).toEqual(['TASK_STARTING', 'TASK_RUNNING', 'TASK_KILLED']);
    const failure = await client.until(() => client.events.find((event) => event.failure != null)?.failure);
    expect(failure?.executorId?.value).toBe('thermos-task-1');
    await client.until(() => isIdle(running));
  });

  it('goes on with its tasks when the agent is killed and started again', async () => {
    const workDir = await folder();
    const running = await master({ agentPingTimeoutMs: 200, maxAgentPingTimeouts: 3 });
    const first = await agentProcess(running.url, workDir);
    const client = await framework(running.url);
    await launch(client, (offer) => thermosTask(offer, 'task-2', 'echo $$; sleep 60'));
    await client.status('task-2', TaskState.TASK_RUNNING);
    const agentId = client.statuses('task-2')[0]?.agentId?.value ?? '';
    const pid = Number(await firstLine(await sandboxOf(workDir, agentId, client, 'thermos-task-2')));
    first.kill('SIGKILL');
    await once(first, 'exit');

    // The agent is given up, and its tasks with it.
    const lost = await client.status('task-2', TaskState.TASK_LOST);
    expect(lost).toMatchObject({ message: 'health check timed out', uuid: null });
    expect(await isAlive(pid)).toBe(true);

    await agentProcess(running.url, workDir);
    const back = await client.until(() => client.statuses('task-2').find(({ reason }) => reason === AGENT_BACK));
    expect([back.agentId?.value, TaskState[back.state]]).toEqual([agentId, 'TASK_RUNNING']);
    expect(await isAlive(pid)).toBe(true);
    await client.call({ type: 6, kill: { taskId: { value: 'task-2' } } });
    await client.status('task-2', TaskState.TASK_KILLED);
    expect(await isAlive(pid)).toBe(false);
  });

  it('learns its tasks again when the master is started again, and denies none before', async () => {
    const [workDir, masterDir] = [await folder(), await folder()];
    const before = await master({ workDir: masterDir });
    const port = Number(new URL(before.url).port);
    const host = await agent(before.url, workDir);
    const client = await framework(before.url);
    await launch(client, (offer) => thermosTask(offer, 'task-3', 'sleep 60'));
    await client.status('task-3', TaskState.TASK_RUNNING);
    await host.stop();
    await before.stop();

    const after = await master({ workDir: masterDir, port });
    const again = await framework(after.url, { id: { value: client.id } });
    expect(again.id).toBe(client.id);
    await again.call({ type: 9, reconcile: { tasks: [{ taskId: { value: 'task-3' } }] } });
    await sleep(systemClock, 100);
    expect(again.statuses('task-3')).toEqual([]);

    await agent(after.url, workDir);
    await again.until(() => after.master.state.links.size === 1);
    await again.call({ type: 9, reconcile: {} });
    const latest = 'Reconciliation: Latest task state';
    const status = await again.until(() => again.statuses('task-3').find(({ message }) => message === latest));
    expect(status.state).toBe(TaskState.TASK_RUNNING);
    await again.call({ type: 6, kill: { taskId: { value: 'task-3' } } });
    await again.status('task-3', TaskState.TASK_KILLED);
    await again.until(() => isIdle(after));
  });

  it('delivers what happened while agent and master were away', async () => {
    const workDir = await folder();
    const running = await master();
    const host = await agent(running.url, workDir);
    const client = await framework(running.url);
    const done = join(await folder(), 'done');
    await launch(client, (offer) =>
      plainTask(offer, 'task-4', `until [ -e ${done} ]; do sleep 0.05; done; echo {{ready}}`),
    );
    await client.status('task-4', TaskState.TASK_RUNNING);
    const sandbox = await sandboxOf(workDir, host.id() ?? '', client, 'task-4');
    await host.stop();
    await writeFile(done, '');
    expect(await firstLine(sandbox, 'command')).toBe('{{ready}}');
    await agent(running.url, workDir);
    const finished = await client.status('task-4', TaskState.TASK_FINISHED);
    expect(finished).toMatchObject({ message: 'Task finished.', source: TaskStatus.Source.SOURCE_EXECUTOR });
  });

  it('reports a task whose runner was killed, after killing what it left', async () => {
    const workDir = await folder();
    const running = await master();
    const host = await agent(running.url, workDir);
    const client = await framework(running.url);
    await launch(client, (offer) => thermosTask(offer, 'task-5', 'echo $$; sleep 60'));
    await client.status('task-5', TaskState.TASK_RUNNING);
    const sandbox = await sandboxOf(workDir, host.id() ?? '', client, 'thermos-task-5');
    const pid = Number(await firstLine(sandbox));
    const runner = JSON.parse(await readFile(join(sandbox, '../runner.json'), 'utf8')) as { pid: number };
    process.kill(runner.pid, 'SIGKILL');
    const lost = await client.status('task-5', TaskState.TASK_LOST);
    expect(lost).toMatchObject({
      source: TaskStatus.Source.SOURCE_AGENT,
      reason: TaskStatus.Reason.REASON_EXECUTOR_TERMINATED,
    });
    expect(client.events.find((event) => event.failure != null)?.failure?.status).toBe(9);
    expect(await isAlive(pid)).toBe(false);
    await client.until(() => isIdle(running));
  });

  it('refuses what it cannot run, with the reason', async () => {
    const running = await master();
    await agent(running.url, await folder());
    const client = await framework(running.url);
    const image = { type: ContainerInfo.Type.DOCKER, docker: { image: 'nginx' } };
    await launch(client, (offer) => ({ ...plainTask(offer, 'task-6', 'true'), container: image }));
    const error = await client.status('task-6', TaskState.TASK_ERROR);
    expect(error.message).toBe('The local agent runs no containers, so not the Docker image nginx');
    await client.until(() => isIdle(running));
  });
});

/** Nothing runs and nothing is in use. */
const isIdle = ({ master: { state } }: RunningMaster): boolean =>
  [...state.agents.values()].every(({ tasks, executors }) => tasks.size === 0 && executors.size === 0);

const AGENT_BACK = TaskStatus.Reason.REASON_AGENT_REREGISTERED;

/** The agent as a program of its own; resolves when it is registered. */
async function agentProcess(masterUrl: string, workDir: string) {
  const entry = fileURLToPath(new URL('../../dist/src/local/agent-main.js', import.meta.url));
  const child = spawn(
    process.execPath,
    [entry, `-master=${masterUrl}`, `-work_dir=${workDir}`, '-cpus=4', '-mem=4096'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  later(child, async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill();
    await once(child, 'exit');
  });
  await once(createInterface({ input: child.stdout }), 'line');
  return child;
}
