import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { sleep, systemClock } from '../../../src/clock/index.ts';
import { isActive } from '../../../src/model/index.ts';
import { type JobKey, ResponseCode, ResponseCodeName, ScheduleStatus } from '../../../src/wire/index.ts';
import { shellJob } from '../../cluster/jobs.ts';
import type { Checks } from '../checks.ts';
import type { NodeClient, Struct } from './bindings.ts';

const PATIENCE_MS = 60_000;
const INSTANCES = 2;
const COMMAND = 'exec sleep 100000';
const ACTIVE = Object.values(ScheduleStatus).filter(isActive);
/** Exact as a double, and too large for 32 bits. */
const RAM_MB = 2 ** 40;
/** Texts that a codec may stumble over. */
const METADATA = [
  { key: 'plain', value: '' },
  { key: 'quo"te', value: 'back\\slash / \t tab' },
  { key: 'ünïcödé', value: '日本 😀 \u2028' },
];

/** Takes a job through its life, with a client in one protocol. */
export async function playScenario(
  checks: Checks,
  title: string,
  client: NodeClient,
  stop: AbortSignal,
): Promise<void> {
  const scenario = new Scenario(client, `node-${title.split(',')[0]}`, stop);
  const check = (name: string, action: () => Promise<void>): Promise<void> => checks.check(`${title}: ${name}`, action);
  await check('tiers are listed', () => scenario.tiers());
  await check('a quota is set, and comes back', () => scenario.quota());
  await check('a job beyond its quota is refused', () => scenario.beyondQuota());
  await check('a job is created, and runs', () => scenario.create());
  await check('a job that exists is not created again', () => scenario.createAgain());
  await check('tasks are told as they were created', () => scenario.status());
  await check('answers to many calls at once find their callers', () => scenario.manyCalls());
  await check('summaries count', () => scenario.summaries());
  await check('an instance is added', () => scenario.add());
  await check('an instance is restarted', () => scenario.restart());
  await check('an instance is killed', () => scenario.killOne());
  await check('a task that fits nowhere has a reason', () => scenario.pending());
  await check('all is killed', () => scenario.killAll());
  for (const rpc of client.rpcs().filter((name) => !client.called.has(name))) {
    await check(`${rpc} without arguments answers`, () => scenario.bareCall(rpc));
  }
  await check('every RPC was called', async () => strictEqual(client.called.size, 45));
}

class Scenario {
  private readonly client: NodeClient;
  private readonly role: string;
  private readonly stop: AbortSignal;
  private readonly life: JobKey;
  private readonly wide: JobKey;

  constructor(client: NodeClient, role: string, stop: AbortSignal) {
    this.client = client;
    this.role = role;
    this.stop = stop;
    this.life = { role, environment: 'devel', name: 'life' };
    this.wide = { role, environment: 'devel', name: 'wide' };
  }

  async tiers(): Promise<void> {
    const result = await this.granted('getTierConfigs');
    strictEqual(at(result, 'getTierConfigResult', 'defaultTierName'), 'preemptible');
    const tiers = at(result, 'getTierConfigResult', 'tiers') as Struct[];
    const revocable = tiers.find((tier) => tier.name === 'revocable');
    deepStrictEqual({ ...(revocable?.settings as Struct) }, { preemptible: 'true', revocable: 'true' });
  }

  async quota(): Promise<void> {
    const resources = [{ numCpus: 0.5 }, { ramMb: RAM_MB }, { diskMb: 64 }];
    await this.granted('setQuota', this.role, this.client.make('ResourceAggregate', { resources }));
    const result = await this.granted('getQuota', this.role);
    const quota = at(result, 'getQuotaResult', 'quota', 'resources') as Struct[];
    strictEqual(quota.find((each) => each.numCpus !== null)?.numCpus, 0.5);
    strictEqual(Number(quota.find((each) => each.ramMb !== null)?.ramMb), RAM_MB);
  }

  async beyondQuota(): Promise<void> {
    const answer = await this.client.call('createJob', this.job(this.wide, 0.3, { tier: 'preferred' }));
    refused(answer, 'Insufficient resource quota: CPU quota exceeded by 0.10 core(s)');
  }

  async create(): Promise<void> {
    await this.granted('createJob', this.job(this.life, 0.01, { metadata: METADATA }));
    await this.untilRunning([0, 1]);
  }

  async createAgain(): Promise<void> {
    const answer = await this.client.call('createJob', this.job(this.life, 0.01));
    refused(answer, `Job ${this.role}/devel/life already exists`);
  }

  async status(): Promise<void> {
    const result = await this.granted('getTasksStatus', this.query({ role: this.role, instanceIds: [1] }));
    const [task] = at(result, 'scheduleStatusResult', 'tasks') as [Struct];
    const metadata = at(task, 'assignedTask', 'task', 'metadata') as Struct[];
    const sorted = metadata
      .map(({ key, value }) => ({ key, value }))
      .sort((a, b) => (`${a.key}` < `${b.key}` ? -1 : 1));
    deepStrictEqual(sorted, METADATA);
    const sent = shellJob(this.life, INSTANCES, COMMAND).taskConfig?.executorConfig?.data;
    strictEqual(at(task, 'assignedTask', 'task', 'executorConfig', 'data'), sent);
    const times = (task.taskEvents as Struct[]).map((event) => Number(event.timestamp));
    deepStrictEqual(times, [...times].sort());
  }

  async manyCalls(): Promise<void> {
    const roles = Array.from({ length: 30 }, (_, index) => (index % 3 === 0 ? this.role : `nobody-${index}`));
    const results = await Promise.all(roles.map((role) => this.granted('getJobs', role)));
    const counts = results.map((result) => (at(result, 'getJobsResult', 'configs') as Struct[]).length);
    deepStrictEqual(
      counts,
      roles.map((role) => (role === this.role ? 1 : 0)),
    );
  }

  async summaries(): Promise<void> {
    const roles = at(await this.granted('getRoleSummary'), 'roleSummaryResult', 'summaries') as Struct[];
    strictEqual(roles.find((each) => each.role === this.role)?.jobCount, 1);
    const jobs = at(await this.granted('getJobSummary', this.role), 'jobSummaryResult', 'summaries') as [Struct];
    strictEqual(at(jobs[0], 'stats', 'activeTaskCount'), INSTANCES);
    const result = await this.granted('getConfigSummary', this.client.make('JobKey', this.life));
    const groups = at(result, 'configSummaryResult', 'summary', 'groups') as [Struct];
    deepStrictEqual({ ...(groups[0].instances as [Struct])[0] }, { first: 0, last: 1 });
  }

  async add(): Promise<void> {
    await this.granted('addInstances', this.client.make('InstanceKey', { jobKey: this.life, instanceId: 0 }), 1);
    await this.untilRunning([0, 1, 2]);
  }

  async restart(): Promise<void> {
    const [before] = await this.tasks();
    await this.granted('restartShards', this.client.make('JobKey', this.life), [0]);
    await this.waitFor('instance 0 to be restarted', async () => {
      const running = await this.tasks([ScheduleStatus.RUNNING]);
      const isNew = running.some((task) => task.ancestorId === at(before, 'assignedTask', 'taskId'));
      return running.length === 3 && isNew ? true : undefined;
    });
  }

  async killOne(): Promise<void> {
    const key = this.client.make('JobKey', this.life);
    await this.granted('killTasks', key, [1], 'no longer needed');
    await this.untilRunning([0, 2]);
    refused(await this.client.call('restartShards', key, [1]), 'Not all requested shards are active.');
  }

  async pending(): Promise<void> {
    await this.granted('createJob', this.job(this.wide, 1000));
    const query = this.query({ role: this.role, jobName: 'wide' });
    const reason = await this.waitFor('a reason', async () => {
      const result = await this.granted('getPendingReason', query);
      const [first] = at(result, 'getPendingReasonResult', 'reasons') as Struct[];
      return first?.reason || undefined;
    });
    strictEqual(reason, 'Insufficient: CPU');
  }

  async killAll(): Promise<void> {
    for (const key of [this.life, this.wide]) {
      await this.granted('killTasks', this.client.make('JobKey', key), [], null);
    }
    await this.untilRunning([]);
    const answer = await this.client.call('killTasks', this.client.make('JobKey', this.life), null, null);
    deepStrictEqual([answer.responseCode, messages(answer)], [ResponseCode.OK, ['No tasks to kill.']]);
  }

  /** An answer is an answer, whatever it says. */
  async bareCall(rpc: string): Promise<void> {
    const answer = await this.client.call(rpc);
    strictEqual(at(answer, 'serverInfo', 'clusterName'), 'local');
    strictEqual(typeof ResponseCodeName[answer.responseCode as ResponseCode], 'string');
  }

  /** The result of a call that must go well. */
  private async granted(rpc: string, ...args: readonly unknown[]): Promise<unknown> {
    const answer = await this.client.call(rpc, ...args);
    if (answer.responseCode === ResponseCode.OK) return answer.result;
    throw new Error(`${rpc} was refused: ${messages(answer).join('; ')}`);
  }

  private query(fields: Struct): Struct {
    return this.client.make('TaskQuery', fields);
  }

  private job(key: JobKey, cpus: number, more: Struct = {}): Struct {
    const { taskConfig, ...rest } = shellJob(key, INSTANCES, COMMAND);
    const resources = [{ numCpus: cpus }, { ramMb: 1 }, { diskMb: 1 }];
    return this.client.make('JobConfiguration', { ...rest, taskConfig: { ...taskConfig, resources, ...more } });
  }

  private async tasks(statuses: readonly number[] = ACTIVE): Promise<Struct[]> {
    const fields = { role: this.role, environment: 'devel', jobName: 'life', statuses };
    const result = await this.granted('getTasksWithoutConfigs', this.query(fields));
    const tasks = at(result, 'scheduleStatusResult', 'tasks') as Struct[];
    return tasks.sort((a, b) => instanceOf(a) - instanceOf(b));
  }

  private async untilRunning(instances: readonly number[]): Promise<void> {
    await this.waitFor(`instances ${instances} to run`, async () => {
      const active = await this.tasks();
      const areRight =
        active.map(instanceOf).join() === instances.join() &&
        active.every((task) => task.status === ScheduleStatus.RUNNING);
      return areRight ? true : undefined;
    });
  }

  private async waitFor<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
    const deadline = systemClock.monotonic() + PATIENCE_MS;
    for (;;) {
      this.stop.throwIfAborted();
      const seen = await look();
      if (seen !== undefined) return seen;
      if (systemClock.monotonic() > deadline) throw new Error(`gave up waiting for ${what}`);
      await sleep(systemClock, 200);
    }
  }
}

function refused(answer: Struct, text: string): void {
  deepStrictEqual([answer.responseCode, messages(answer)], [ResponseCode.INVALID_REQUEST, [text]]);
}

function messages(answer: Struct): unknown[] {
  return (answer.details as Struct[]).map((detail) => detail.message);
}

/** What is deep in a struct. */
function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const field of path) {
    if (typeof found !== 'object' || found === null) throw new Error(`there is no ${path.join('.')}`);
    found = (found as Struct)[field];
  }
  return found;
}

function instanceOf(task: Struct): number {
  return at(task, 'assignedTask', 'instanceId') as number;
}
