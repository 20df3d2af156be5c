import { describe, expect, it } from '@jest/globals';
import { instanceIdOf } from '../../model/index.ts';
import {
  binary,
  json,
  type Protocol,
  type Response,
  Response as ResponseType,
  ScheduleStatus,
  type TaskConfig,
  type TaskQuery,
} from '../../wire/index.ts';
import { job, KEY, testApi } from '../testing/test-api.ts';

const { ASSIGNED, FAILED, FINISHED, PENDING, RUNNING } = ScheduleStatus;

function tasksIn({ result }: Response) {
  return result?.scheduleStatusResult?.tasks ?? [];
}

async function withJob(instances: number, task: Partial<TaskConfig> = {}, options: Parameters<typeof testApi>[0] = {}) {
  const made = testApi(options);
  await made.api.createJob({ description: job(instances, task) });
  return made;
}

describe('getTasksStatus', () => {
  it('gives pages without overlap', async () => {
    const { api } = await withJob(10);
    const page = async (offset: number) =>
      tasksIn(await api.getTasksStatus({ query: { offset, limit: 4 } })).map(instanceIdOf);
    const pages = [await page(0), await page(4), await page(8)];
    expect(pages.map((each) => each.length)).toEqual([4, 4, 2]);
    expect(new Set(pages.flat()).size).toBe(10);
    expect(tasksIn(await api.getTasksStatus({ query: { limit: 0 } }))).toHaveLength(10);
    expect(tasksIn(await api.getTasksStatus({ query: { offset: 9 } }))).toHaveLength(1);
  });

  it.each<[TaskQuery, number]>([
    [{}, 2],
    [{ taskIds: [], statuses: [], jobKeys: [] }, 2],
    [{ role: ' ' }, 2],
    [{ role: 'bar_role', environment: 'devel', jobName: 'job_foo' }, 2],
    [{ environment: '' }, 0],
    [{ taskIds: ['nope'] }, 0],
    [{ instanceIds: [1] }, 1],
    [{ role: 'other', jobKeys: [KEY] }, 0],
    [{ statuses: [RUNNING] }, 0],
  ])('%j finds %i', async (query, count) => {
    const { api } = await withJob(2);
    expect(tasksIn(await api.getTasksStatus({ query }))).toHaveLength(count);
  });

  it.each<[TaskQuery | undefined, string]>([
    [undefined, 'ERROR: query must be set'],
    [
      { role: 'a b', environment: 'c', jobName: 'd' },
      'ERROR: Job key IJobKey{role=a b, environment=c, name=d} is invalid',
    ],
    [
      { jobKeys: [{ role: 'a b', environment: 'c', name: 'd' }] },
      'ERROR: Invalid job key format: IJobKey{role=a b, environment=c, name=d}',
    ],
  ])('%j: %s', async (query, answer) => {
    const { api, said } = testApi();
    expect(await said(api.getTasksStatus({ query }))).toBe(answer);
    expect(await said(api.getTasksWithoutConfigs({ query }))).toBe(answer);
    expect(await said(api.getPendingReason({ query }))).toBe(answer);
  });
});

describe('lists of tasks, put into bytes', () => {
  const encoded = (protocol: Protocol, response: Response): Buffer =>
    Buffer.from(protocol.encode(ResponseType, response));

  /** The same response without what asks for its bytes to be kept. */
  const copyOf = (response: Response): Response => ({
    ...response,
    result: { scheduleStatusResult: { tasks: structuredClone(tasksIn(response)) } },
  });

  it.each([binary, json])('show each change, however often they were asked for before, in $name', async (protocol) => {
    const { api, move } = await withJob(300);
    const queries: TaskQuery[] = [{}, { jobKeys: [KEY] }, { statuses: [PENDING] }];
    const changes: readonly (readonly [number, ScheduleStatus] | undefined)[] = [
      undefined,
      [7, ASSIGNED],
      [0, ASSIGNED],
      [299, ASSIGNED],
      [7, RUNNING],
      [7, FAILED],
    ];
    for (const change of changes) {
      if (change !== undefined) await move(...change);
      for (const query of queries) {
        for (const rpc of ['getTasksStatus', 'getTasksWithoutConfigs'] as const) {
          for (let time = 0; time < 3; time++) {
            const response = await api[rpc]({ query });
            expect(encoded(protocol, response).equals(encoded(protocol, copyOf(response)))).toBe(true);
          }
        }
      }
    }
  });
});

describe('getTasksWithoutConfigs', () => {
  it('leaves out the data of the executor, and nothing else', async () => {
    const { api } = await withJob(3_000);
    const full = tasksIn(await api.getTasksStatus({ query: {} }));
    const bare = tasksIn(await api.getTasksWithoutConfigs({ query: {} }));
    expect(full[0]?.assignedTask?.task?.executorConfig).toEqual({ name: 'AuroraExecutor', data: 'secret' });
    expect(bare).toEqual(
      full.map((task) => ({
        ...task,
        assignedTask: {
          ...task.assignedTask,
          task: { ...task.assignedTask?.task, executorConfig: { name: 'AuroraExecutor' } },
        },
      })),
    );
    expect(new Set(bare.map((task) => task.assignedTask?.task)).size).toBe(1);
  });

  it('leaves tasks without an executor alone', async () => {
    const docker: Partial<TaskConfig> = { container: { docker: { image: 'i' } }, executorConfig: undefined };
    const { config, ...rest } = { ...(await import('../settings.ts')).defaultApiSettings('local') };
    const settings = {
      ...rest,
      config: { ...config, allowedContainerTypes: ['DOCKER'] as const, requireDockerUseExecutor: false },
    };
    const { api } = await withJob(1, docker, { settings });
    expect(tasksIn(await api.getTasksWithoutConfigs({ query: {} }))).toHaveLength(1);
  });
});

describe('getPendingReason', () => {
  it('tells what stood in the way of each pending task', async () => {
    const nearestFit = () => [
      { reason: 'Constraint not satisfied: first' },
      { reason: 'Constraint not satisfied: second' },
    ];
    const { api, move, tasksOf } = await withJob(3, {}, { pendingReasons: { nearestFit } });
    await move(1, ASSIGNED);
    const { result } = await api.getPendingReason({ query: { role: 'bar_role' } });
    const reason = 'Constraint not satisfied: first,Constraint not satisfied: second';
    expect(result?.getPendingReasonResult?.reasons).toEqual(
      [0, 2].map((instance) => ({ taskId: tasksOf()[instance]?.assignedTask?.taskId, reason })),
    );
    const page = await api.getPendingReason({ query: { limit: 1 } });
    expect(page.result?.getPendingReasonResult?.reasons).toHaveLength(1);
  });

  it('is empty when nothing was tried', async () => {
    const { api } = await withJob(1);
    const { result } = await api.getPendingReason({ query: {} });
    expect(result?.getPendingReasonResult?.reasons?.map(({ reason }) => reason)).toEqual(['']);
  });

  it.each<[TaskQuery, string]>([
    [
      { slaveHosts: ['a'], statuses: [RUNNING] },
      'SlaveHosts are not supported in TaskQuery(statuses:[RUNNING], slaveHosts:[a])',
    ],
    [{ statuses: [RUNNING], limit: 5 }, 'Statuses is not supported in TaskQuery(statuses:[RUNNING], limit:5)'],
  ])('refuses %j', async (query, message) => {
    const { api, said } = testApi();
    expect(await said(api.getPendingReason({ query }))).toBe(`INVALID_REQUEST: ${message}`);
  });
});

describe('jobs and roles', () => {
  const other = { role: 'other', environment: 'prod', name: 'x' };

  async function cluster() {
    const made = testApi();
    await made.api.createJob({ description: job(3, { isService: false }) });
    await made.api.createJob({ description: job(1, { job: other, owner: { user: 'someone' } }) });
    await made.api.createJob({ description: job(1, { job: { ...other, name: 'y' } }) });
    await made.move(0, ASSIGNED, RUNNING);
    await made.move(1, ASSIGNED, FINISHED);
    await made.move(2, ASSIGNED, FAILED);
    return made;
  }

  it('getRoleSummary counts jobs with any task', async () => {
    const { api, move } = await cluster();
    await move(0, FINISHED);
    const { result } = await api.getRoleSummary({});
    expect(result?.roleSummaryResult?.summaries).toEqual([
      { role: 'bar_role', jobCount: 1, cronJobCount: 0 },
      { role: 'other', jobCount: 2, cronJobCount: 0 },
    ]);
  });

  it('getJobSummary counts all tasks by phase of life', async () => {
    const { api } = await cluster();
    const { result } = await api.getJobSummary({ role: 'bar_role' });
    const [summary, ...others] = result?.jobSummaryResult?.summaries ?? [];
    expect(others).toEqual([]);
    expect(summary?.stats).toEqual({
      activeTaskCount: 1,
      finishedTaskCount: 1,
      failedTaskCount: 1,
      pendingTaskCount: 0,
    });
    expect(summary?.job).toMatchObject({ key: KEY, owner: { user: 'bar' }, instanceCount: 3 });
    expect(summary?.job?.cronSchedule).toBeUndefined();
    expect(summary?.nextCronRunMs).toBeUndefined();
  });

  it.each([
    [undefined, 3],
    ['', 3],
    ['  ', 3],
    ['other', 2],
    ['nobody', 0],
  ])('role %j has %i jobs', async (role, count) => {
    const { api } = await cluster();
    expect((await api.getJobSummary({ role })).result?.jobSummaryResult?.summaries).toHaveLength(count);
    expect((await api.getJobs({ ownerRole: role })).result?.getJobsResult?.configs).toHaveLength(count);
  });

  it('getJobs tells of active tasks only', async () => {
    const { api, move } = await cluster();
    const configs = async () => (await api.getJobs({ ownerRole: 'bar_role' })).result?.getJobsResult?.configs;
    expect((await configs())?.map(({ instanceCount }) => instanceCount)).toEqual([1]);
    await move(0, FINISHED);
    expect(await configs()).toEqual([]);
  });

  it('getConfigSummary groups the active instances by config', async () => {
    const { api } = await withJob(2);
    await api.killTasks({ job: KEY, instances: [1] });
    await api.addInstances({ key: { jobKey: KEY, instanceId: 0 }, count: 3 });
    const { result } = await api.getConfigSummary({ job: KEY });
    const summary = result?.configSummaryResult?.summary;
    expect(summary?.key).toEqual(KEY);
    expect(summary?.groups?.map(({ instances }) => instances)).toEqual([[{ first: 0, last: 3 }]]);
    const none = await api.getConfigSummary({ job: other });
    expect(none.result?.configSummaryResult?.summary).toEqual({ key: other, groups: [] });
  });

  it.each([undefined, {}, { ...KEY, name: 'a b' }])('getConfigSummary of key %j is refused', async (key) => {
    const { api, said } = testApi();
    expect(await said(api.getConfigSummary({ job: key }))).toMatch(/^ERROR: Job key .* is invalid$/);
  });
});

describe('populateJobConfig', () => {
  it('gives the populated config, and stores nothing', async () => {
    const { api, store } = testApi();
    const { result } = await api.populateJobConfig({ description: job(1, { tier: undefined }) });
    expect(result?.populateJobResult?.taskConfig).toMatchObject({ tier: 'preemptible', production: false });
    expect(store.tasks.size).toBe(0);
  });

  it.each([
    [undefined, 'ERROR: description must be set'],
    [job(0), 'INVALID_REQUEST: Invalid configuration: Instance count must be positive.'],
    [job(1, {}, { cronSchedule: 'nonsense' }), 'INVALID_REQUEST: Invalid configuration: A service task may not be run'],
    [job(1, { isService: false }, { cronSchedule: 'nonsense' }), 'OK'],
    [job(5000, { tier: 'preferred' }), 'OK'],
  ])('%#: %s', async (description, answer) => {
    const { api, said } = testApi();
    const told = await said(api.populateJobConfig({ description }));
    expect(told.slice(0, answer.length)).toBe(answer);
  });
});

describe('getTierConfigs', () => {
  it('shows the tiers', async () => {
    const { api } = testApi();
    const { result } = await api.getTierConfigs({});
    const tier = (name: string, preemptible: string, revocable: string) => ({
      name,
      settings: new Map([
        ['preemptible', preemptible],
        ['revocable', revocable],
      ]),
    });
    expect(result?.getTierConfigResult).toEqual({
      defaultTierName: 'preemptible',
      tiers: [
        tier('preferred', 'false', 'false'),
        tier('preemptible', 'true', 'false'),
        tier('revocable', 'true', 'true'),
      ],
    });
  });
});

describe('pending tasks', () => {
  it('are pending in every list', async () => {
    const { api } = await withJob(2);
    const { result } = await api.getJobSummary({});
    expect(result?.jobSummaryResult?.summaries?.[0]?.stats?.pendingTaskCount).toBe(2);
    expect(tasksIn(await api.getTasksStatus({ query: { statuses: [PENDING] } }))).toHaveLength(2);
  });
});
