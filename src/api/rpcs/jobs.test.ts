import { describe, expect, it } from '@jest/globals';
import { eventsOf, instanceIdOf } from '../../model/index.ts';
import { ScheduleStatus } from '../../wire/index.ts';
import { job, KEY, taskConfig, testApi } from '../testing/test-api.ts';

const QUOTA = { resources: [{ numCpus: 2 }, { ramMb: 2048 }, { diskMb: 1024 }] };
const BAD_KEY = { role: 'bar', environment: 'devel', name: 'a b' };
const NONE_KEY = { ...KEY, name: 'none' };

describe('createJob', () => {
  it('makes a pending task for each instance, all with one populated config', async () => {
    const { api, said, tasksOf } = testApi();
    expect(await said(api.createJob({ description: job(3, { tier: undefined }) }))).toBe('OK');
    const tasks = tasksOf();
    expect(tasks.map(instanceIdOf)).toEqual([0, 1, 2]);
    expect(tasks.map(({ status }) => status)).toEqual(Array(3).fill(ScheduleStatus.PENDING));
    const configs = new Set(tasks.map(({ assignedTask }) => assignedTask?.task));
    expect(configs.size).toBe(1);
    expect([...configs][0]).toMatchObject({ tier: 'preemptible', production: false, metadata: [] });
  });

  it.each<[string, Parameters<typeof job>, string]>([
    ['a schedule', [1, {}, { cronSchedule: '* * * * *' }], 'A service task'],
    [
      'a schedule of a batch job',
      [1, { isService: false }, { cronSchedule: '* * * * *' }],
      'Cron jobs may only be created/updated by calling scheduleCronJob.',
    ],
    [
      'an empty schedule',
      [1, {}, { cronSchedule: '' }],
      'Cron jobs may only be created/updated by calling scheduleCronJob.',
    ],
    ['a bad tier', [1, { tier: ',' }], 'Tier contains illegal characters: ,'],
    [
      'another job key in the config',
      [1, { job: { ...KEY, name: 'x' } }, { key: KEY }],
      'Job key bar_role/devel/job_foo and the job key in taskConfig, bar_role/devel/x, must be the same.',
    ],
    ['too many instances', [4001], 'Instance count must be between 1 and 4000 inclusive.'],
    [
      'production without quota',
      [1, { tier: 'preferred' }],
      'Insufficient resource quota: CPU quota exceeded by 1.00 core(s); RAM quota exceeded by 1024.00 MB; disk quota exceeded by 512.00 MB',
    ],
    [
      'too many instances, and no quota',
      [4001, { tier: 'preferred' }],
      'Instance count must be between 1 and 4000 inclusive.',
    ],
    ['a bad tier, and a schedule', [1, { tier: ',' }, { cronSchedule: '' }], 'Tier contains illegal characters: ,'],
  ])('refuses %s', async (_, args, message) => {
    const { api, said, store } = testApi();
    expect(await said(api.createJob({ description: job(...args) }))).toContain(`INVALID_REQUEST: ${message}`);
    expect(store.tasks.size).toBe(0);
  });

  it('needs a description', async () => {
    const { api, said } = testApi();
    expect(await said(api.createJob({}))).toBe('ERROR: description must be set');
  });

  it('refuses a job that has an active task, before it looks at limits', async () => {
    const { api, said, move } = testApi();
    await api.createJob({ description: job() });
    const again = 'INVALID_REQUEST: Job bar_role/devel/job_foo already exists';
    expect(await said(api.createJob({ description: job(4001) }))).toBe(again);
    await move(0, ScheduleStatus.ASSIGNED, ScheduleStatus.KILLING);
    expect(await said(api.createJob({ description: job() }))).toBe(again);
    await move(0, ScheduleStatus.KILLED);
    expect(await said(api.createJob({ description: job() }))).toBe('OK');
  });

  it('counts what the role uses in other jobs', async () => {
    const { api, said } = testApi();
    const production = (name: string, cpus: number) =>
      job(1, {
        tier: 'preferred',
        job: { ...KEY, name },
        resources: [{ numCpus: cpus }, { ramMb: 1 }, { diskMb: 1 }],
      });
    await api.setQuota({ ownerRole: KEY.role, quota: QUOTA });
    expect(await said(api.createJob({ description: production('one', 1.5) }))).toBe('OK');
    expect(await said(api.createJob({ description: production('two', 1) }))).toBe(
      'INVALID_REQUEST: Insufficient resource quota: CPU quota exceeded by 0.50 core(s)',
    );
    const dedicated = [{ name: 'dedicated', constraint: { value: { negated: false, values: ['bar_role/x'] } } }];
    const own = job(1, { ...production('three', 100).taskConfig, constraints: dedicated });
    expect(await said(api.createJob({ description: own }))).toBe('OK');
  });

  it('takes 4,000 instances as one write', async () => {
    let commits = 0;
    const commit = async () => void commits++;
    const { api, said, store } = testApi({ store: { commit } });
    expect(await said(api.createJob({ description: job(4000) }))).toBe('OK');
    expect(store.tasks.size).toBe(4000);
    expect(commits).toBe(1);
  });
});

describe('killTasks', () => {
  it('kills all instances, or those named', async () => {
    const { api, said, move, tasksOf } = testApi();
    await api.createJob({ description: job(3) });
    for (const instance of [0, 1, 2]) await move(instance, ScheduleStatus.ASSIGNED);
    const statuses = () => tasksOf().map(({ status }) => status);
    expect(await said(api.killTasks({ job: KEY, instances: [1, 7], message: 'Test message' }))).toBe('OK');
    expect(statuses()).toEqual([ScheduleStatus.ASSIGNED, ScheduleStatus.KILLING, ScheduleStatus.ASSIGNED]);
    expect(eventsOf(tasksOf()[1] ?? {}).at(-1)?.message).toBe('Killed by UNSECURE.\nTest message');
    expect(await said(api.killTasks({ job: KEY, instances: [] }))).toBe('OK');
    expect(statuses()).toEqual(Array(3).fill(ScheduleStatus.KILLING));
    expect(eventsOf(tasksOf()[0] ?? {}).at(-1)?.message).toBe('Killed by UNSECURE');
    expect(await said(api.killTasks({ job: KEY }))).toBe('OK: No tasks to kill.');
  });

  it('shows a message even when it is empty', async () => {
    const { api, move, tasksOf } = testApi();
    await api.createJob({ description: job() });
    await move(0, ScheduleStatus.ASSIGNED);
    await api.killTasks({ job: KEY, message: '' });
    expect(eventsOf(tasksOf()[0] ?? {}).at(-1)?.message).toBe('Killed by UNSECURE.\n');
  });

  it('takes a task that is still pending out of the list', async () => {
    const { api, said, store } = testApi();
    await api.createJob({ description: job() });
    expect(await said(api.killTasks({ job: KEY }))).toBe('OK');
    expect(store.tasks.size).toBe(0);
  });

  it.each([
    ['no job', {}, 'ERROR: job must be set'],
    ['a bad key', { job: BAD_KEY }, 'ERROR: Job key IJobKey{role=bar, environment=devel, name=a b} is invalid'],
    ['no such job', { job: NONE_KEY }, 'OK: No tasks to kill.'],
  ])('%s', async (_, args, answer) => {
    const { api, said } = testApi();
    expect(await said(api.killTasks(args))).toBe(answer);
  });
});

describe('restartShards', () => {
  it('restarts the instances named', async () => {
    const { api, said, move, tasksOf } = testApi();
    await api.createJob({ description: job(3) });
    for (const instance of [0, 1, 2]) await move(instance, ScheduleStatus.ASSIGNED, ScheduleStatus.RUNNING);
    expect(await said(api.restartShards({ job: KEY, shardIds: [0, 2, 2] }))).toBe('OK');
    const { RESTARTING, RUNNING } = ScheduleStatus;
    expect(tasksOf().map(({ status }) => status)).toEqual([RESTARTING, RUNNING, RESTARTING]);
    expect(eventsOf(tasksOf()[0] ?? {}).at(-1)?.message).toBe('Restarted by UNSECURE');
  });

  it('restarts none when one of them is not active', async () => {
    const { api, said, move, tasksOf } = testApi();
    await api.createJob({ description: job(2) });
    await move(0, ScheduleStatus.ASSIGNED, ScheduleStatus.RUNNING);
    await move(1, ScheduleStatus.ASSIGNED, ScheduleStatus.FAILED);
    await api.killTasks({ job: KEY, instances: [1] });
    expect(await said(api.restartShards({ job: KEY, shardIds: [0, 9] }))).toBe(
      'INVALID_REQUEST: Not all requested shards are active.',
    );
    expect(tasksOf().find((task) => instanceIdOf(task) === 0)?.status).toBe(ScheduleStatus.RUNNING);
  });

  it.each([
    ['no job and no set', {}, 'ERROR: Job key null is invalid'],
    [
      'a bad key',
      { job: BAD_KEY, shardIds: [0] },
      'ERROR: Job key IJobKey{role=bar, environment=devel, name=a b} is invalid',
    ],
    ['no set', { job: KEY }, 'ERROR: Argument cannot be blank'],
    ['an empty set', { job: KEY, shardIds: [] }, 'ERROR: Argument cannot be blank'],
    ['no such job', { job: NONE_KEY, shardIds: [1, 6] }, 'INVALID_REQUEST: Not all requested shards are active.'],
  ])('%s', async (_, args, answer) => {
    const { api, said } = testApi();
    expect(await said(api.restartShards(args))).toBe(answer);
  });
});

describe('addInstances', () => {
  it('goes on after the highest active instance, with the config of the one named', async () => {
    const { api, said, tasksOf } = testApi();
    await api.createJob({ description: job(6) });
    await api.killTasks({ job: KEY, instances: [1, 2, 3, 4] });
    expect(await said(api.addInstances({ key: { jobKey: KEY, instanceId: 0 }, count: 2 }))).toBe('OK');
    expect(tasksOf().map(instanceIdOf)).toEqual([0, 5, 6, 7]);
    expect(new Set(tasksOf().map(({ assignedTask }) => assignedTask?.task)).size).toBe(1);
  });

  it.each([
    ['no key', { count: 1 }, 'ERROR: key must be set'],
    ['a key without a job', { key: { instanceId: 0 }, count: 0 }, 'ERROR: Job key null is invalid'],
    ['none', { key: { jobKey: KEY, instanceId: 99 }, count: 0 }, 'INVALID_REQUEST: Instance count must be positive.'],
    [
      'less than none',
      { key: { jobKey: KEY, instanceId: 0 }, count: -1 },
      'INVALID_REQUEST: Instance count must be positive.',
    ],
    [
      'no such instance',
      { key: { jobKey: KEY, instanceId: 99 }, count: 5000 },
      'INVALID_REQUEST: No active task found for a given instance ID.',
    ],
    [
      'no such job',
      { key: { jobKey: NONE_KEY, instanceId: 0 }, count: 1 },
      'INVALID_REQUEST: No active task found for a given instance ID.',
    ],
    [
      'too many in all',
      { key: { jobKey: KEY, instanceId: 0 }, count: 4000 },
      'INVALID_REQUEST: Instance count must be between 1 and 4000 inclusive.',
    ],
    [
      'far too many',
      { key: { jobKey: KEY, instanceId: 0 }, count: 2 ** 31 - 1 },
      'INVALID_REQUEST: Instance count must be between 1 and 4000 inclusive.',
    ],
    ['as many as there may be', { key: { jobKey: KEY, instanceId: 0 }, count: 3999 }, 'OK'],
  ])('%s', async (_, args, answer) => {
    const { api, said } = testApi();
    await api.createJob({ description: job() });
    expect(await said(api.addInstances(args))).toBe(answer);
  });

  it('respects the quota', async () => {
    const { api, said } = testApi();
    await api.setQuota({ ownerRole: KEY.role, quota: QUOTA });
    await api.createJob({ description: job(1, { tier: 'preferred' }) });
    const add = (count: number) => said(api.addInstances({ key: { jobKey: KEY, instanceId: 0 }, count }));
    expect(await add(2)).toBe(
      'INVALID_REQUEST: Insufficient resource quota: CPU quota exceeded by 1.00 core(s); ' +
        'RAM quota exceeded by 1024.00 MB; disk quota exceeded by 512.00 MB',
    );
    expect(await add(1)).toBe('OK');
  });
});

describe('what is written', () => {
  it('is told only once it is durable', async () => {
    let commit = (): void => {};
    const { api, said, store } = testApi({
      store: { commit: () => new Promise((resolve) => (commit = resolve)) },
    });
    const told: string[] = [];
    const created = said(api.createJob({ description: job() })).then((answer) => told.push(`create ${answer}`));
    const listed = said(api.getRoleSummary({})).then((answer) => told.push(`list ${answer}`));
    const again = said(api.createJob({ description: job() })).then((answer) => told.push(`again ${answer}`));
    await new Promise(setImmediate);
    expect(store.tasks.size).toBe(1);
    expect(told).toEqual([]);
    commit();
    await Promise.all([created, listed, again]);
    expect(told.sort()).toEqual([
      'again INVALID_REQUEST: Job bar_role/devel/job_foo already exists',
      'create OK',
      'list OK',
    ]);
  });

  it('is not told when it cannot become durable', async () => {
    const commit = () => Promise.reject(new Error('the database is gone'));
    const { api, said } = testApi({ store: { commit } });
    expect(await said(api.createJob({ description: { ...job(), taskConfig: taskConfig() } }))).toMatch(/^ERROR: /);
  });
});
