import { describe, expect, it } from '@jest/globals';
import { taskIdOf } from '../../model/index.ts';
import { CronCollisionPolicy, type JobConfiguration, ScheduleStatus, type TaskConfig } from '../../wire/index.ts';
import { job, KEY, testApi } from '../testing/test-api.ts';

const KEY_TEXT = 'bar_role/devel/job_foo';

function cronJob(changes: Partial<JobConfiguration> = {}, task: Partial<TaskConfig> = {}): JobConfiguration {
  return job(1, { isService: false, ...task }, { cronSchedule: '0 3 * * *', ...changes });
}

const REFUSED: readonly (readonly [string, JobConfiguration, string])[] = [
  [
    'a bad key',
    cronJob({ key: { ...KEY, name: 'a b' }, instanceCount: 0 }),
    'ERROR: Job key IJobKey{role=bar_role, environment=devel, name=a b} is invalid',
  ],
  ['no key', cronJob({ key: undefined }), 'ERROR: Job key null is invalid'],
  ['no instances', cronJob({ instanceCount: 0 }), 'INVALID_REQUEST: Instance count must be positive.'],
  ['a bad config', cronJob({}, { tier: ',' }), 'INVALID_REQUEST: Tier contains illegal characters: ,'],
  [
    'no schedule, of too many',
    cronJob({ cronSchedule: undefined, instanceCount: 4_001 }),
    `INVALID_REQUEST: Job ${KEY_TEXT} has no cron schedule`,
  ],
  [
    'another key in the config',
    cronJob({ key: KEY }, { job: { ...KEY, name: 'x' } }),
    `INVALID_REQUEST: Job key ${KEY_TEXT} and the job key in taskConfig, bar_role/devel/x, must be the same.`,
  ],
  [
    'too many instances, with a bad schedule',
    cronJob({ instanceCount: 4_001, cronSchedule: 'x' }),
    'INVALID_REQUEST: Instance count must be between 1 and 4000 inclusive.',
  ],
  [
    'production without quota',
    cronJob({}, { tier: 'preferred', resources: [{ numCpus: 1 }, { ramMb: 1 }, { diskMb: 1 }] }),
    'INVALID_REQUEST: Insufficient resource quota: CPU quota exceeded by 1.00 core(s); RAM quota exceeded by 1.00 MB; disk quota exceeded by 1.00 MB',
  ],
  ['an empty schedule', cronJob({ cronSchedule: '' }), 'INVALID_REQUEST: Job has an empty cron schedule.'],
  ['an odd schedule', cronJob({ cronSchedule: 'daily' }), 'INVALID_REQUEST: Invalid cron schedule: daily'],
  ['a field of commas', cronJob({ cronSchedule: ', * * * *' }), 'ERROR: A field of the cron schedule has no value: ,'],
  [
    'overlapping runs',
    cronJob({ cronCollisionPolicy: CronCollisionPolicy.RUN_OVERLAP }),
    'INVALID_REQUEST: The RUN_OVERLAP collision policy has been removed (AURORA-38).',
  ],
  [
    'overlapping runs at odd times',
    cronJob({ cronCollisionPolicy: CronCollisionPolicy.RUN_OVERLAP, cronSchedule: 'x' }),
    'INVALID_REQUEST: Invalid cron schedule: x',
  ],
];

describe.each(['scheduleCronJob', 'replaceCronTemplate'] as const)('%s', (rpc) => {
  const call = (api: ReturnType<typeof testApi>['api'], given: JobConfiguration | undefined) =>
    rpc === 'scheduleCronJob'
      ? api.scheduleCronJob({ description: given })
      : api.replaceCronTemplate({ config: given });

  it.each(REFUSED)('refuses %s', async (_, given, answer) => {
    const { api, said } = testApi();
    expect(await said(call(api, given))).toBe(answer);
  });

  it('needs a job', async () => {
    const { api, said } = testApi();
    expect(await said(call(api, undefined))).toMatch(/^ERROR: (description|config) must be set$/);
  });

  it('does not store a job whose days never come', async () => {
    const { api, said, store } = testApi();
    const never = cronJob({ cronSchedule: '0 0 31 2 *' });
    const words =
      /^INVALID_REQUEST: org\.quartz\.SchedulerException: Based on .* trigger 'DEFAULT\.6da64b5bd2ee-[-0-9a-f]{36}' will never fire\.$/;
    expect(await said(call(api, never))).toMatch(rpc === 'scheduleCronJob' ? words : /: No cron job found for /);
    expect(store.crons.get(KEY)).toBeUndefined();
    await api.scheduleCronJob({ description: cronJob() });
    expect(await said(call(api, never))).toMatch(words);
    expect(store.crons.get(KEY)?.cronSchedule).toBe('0 3 * * *');
  });

  it('looks at tasks of the job before it looks at the schedule, unless one is replaced', async () => {
    const { api, said } = testApi();
    await api.createJob({ description: job() });
    const answer = {
      scheduleCronJob: `INVALID_REQUEST: Job ${KEY_TEXT} already exists`,
      replaceCronTemplate: 'INVALID_REQUEST: Job has an empty cron schedule.',
    };
    expect(await said(call(api, cronJob({ cronSchedule: '' })))).toBe(answer[rpc]);
    expect(await said(call(api, cronJob({ instanceCount: 4_001 })))).toContain('Instance count must be between');
  });

  it('replaces a job that is there, though its tasks run', async () => {
    const { api, said, store, crons, counts, tasksOf } = testApi();
    await api.scheduleCronJob({ description: cronJob() });
    await api.startCronJob({ job: KEY });
    expect(await said(call(api, cronJob({ cronSchedule: '*/60 4 * * *', instanceCount: 5 })))).toBe('OK');
    expect(store.crons.get(KEY)).toMatchObject({ cronSchedule: '*/60 4 * * *', instanceCount: 5 });
    expect([...crons.schedules()]).toEqual([[KEY_TEXT, '0 4 * * *']]);
    expect(counts.get('thrift_workload_createOrUpdateCronTemplate')).toBe(6);
    expect(tasksOf()).toHaveLength(1);
  });

  it('counts the quota of the job that it replaces for the new one', async () => {
    const { api, said, store } = testApi();
    await store.write((tx) =>
      tx.saveQuota('bar_role', { resources: [{ numCpus: 4 }, { ramMb: 9999 }, { diskMb: 9999 }] }),
    );
    const production = (instanceCount: number) => cronJob({ instanceCount }, { tier: 'preferred' });
    await api.scheduleCronJob({ description: production(3) });
    expect(await said(call(api, production(4)))).toBe('OK');
    expect(await said(call(api, production(5)))).toBe(
      'INVALID_REQUEST: Insufficient resource quota: CPU quota exceeded by 1.00 core(s)',
    );
    expect(store.crons.get(KEY)?.instanceCount).toBe(4);
    const other = job(1, { tier: 'preferred', job: { ...KEY, name: 'other' } });
    expect(await said(api.createJob({ description: other }))).toContain('CPU quota exceeded by 1.00 core(s)');
  });
});

describe('scheduleCronJob', () => {
  it('stores a new job, and starts nothing', async () => {
    const { api, said, store, crons, counts } = testApi();
    const wanted = cronJob({ cronCollisionPolicy: CronCollisionPolicy.CANCEL_NEW, instanceCount: 2 });
    expect(await said(api.scheduleCronJob({ description: wanted }))).toBe('OK');
    expect(store.crons.get(KEY)).toMatchObject({
      ...{ key: KEY, cronSchedule: '0 3 * * *', cronCollisionPolicy: CronCollisionPolicy.CANCEL_NEW, instanceCount: 2 },
      taskConfig: { job: KEY, tier: 'preemptible', production: false },
    });
    expect(store.tasks.size).toBe(0);
    expect([...crons.schedules()]).toEqual([[KEY_TEXT, '0 3 * * *']]);
    expect(counts.get('thrift_workload_createOrUpdateCronTemplate')).toBe(2);
  });
});

describe('replaceCronTemplate', () => {
  it('needs a job to replace', async () => {
    const { api, said, store } = testApi();
    expect(await said(api.replaceCronTemplate({ config: cronJob() }))).toBe(
      `INVALID_REQUEST: No cron job found for ${KEY_TEXT}.`,
    );
    expect(store.crons.get(KEY)).toBeUndefined();
  });
});

describe('a cron job', () => {
  it('is started on demand, by its collision policy', async () => {
    const { api, said, tasksOf } = testApi();
    await api.scheduleCronJob({
      description: cronJob({ instanceCount: 2, cronCollisionPolicy: CronCollisionPolicy.CANCEL_NEW }),
    });
    for (let round = 0; round < 2; round++) {
      expect(await said(api.startCronJob({ job: KEY }))).toBe('OK');
      expect(tasksOf().map(({ status }) => status)).toEqual([ScheduleStatus.PENDING, ScheduleStatus.PENDING]);
    }
  });

  it('is descheduled, and its tasks go on', async () => {
    const { api, said, tasksOf, crons, store } = testApi();
    await api.scheduleCronJob({ description: cronJob() });
    await api.startCronJob({ job: KEY });
    expect(await said(api.descheduleCronJob({ job: KEY }))).toBe('OK');
    expect(crons.schedules().size).toBe(0);
    expect(store.crons.get(KEY)).toBeUndefined();
    expect(tasksOf()).toHaveLength(1);
    expect(await said(api.descheduleCronJob({ job: KEY }))).toBe(`OK: Job ${KEY_TEXT} is not scheduled with cron`);
  });

  it('keeps other kinds of job from its name', async () => {
    const { api, said } = testApi();
    await api.scheduleCronJob({ description: cronJob() });
    expect(await said(api.createJob({ description: job() }))).toBe(`INVALID_REQUEST: Job ${KEY_TEXT} already exists`);
    await api.startCronJob({ job: KEY });
    expect(await said(api.addInstances({ key: { jobKey: KEY, instanceId: 0 }, count: 1 }))).toBe(
      'INVALID_REQUEST: Instances may not be added to cron jobs.',
    );
    expect(await said(api.killTasks({ job: KEY }))).toBe('OK');
  });

  it('is listed as it is stored, with its next run, with and without tasks', async () => {
    const { api, store, clock } = testApi();
    const others = job(1, { job: { ...KEY, name: 'plain' } });
    await api.createJob({ description: others });
    await api.scheduleCronJob({ description: cronJob({ instanceCount: 3 }) });
    await api.startCronJob({ job: KEY });
    const nameless = { ...KEY, name: 'asleep' };
    await api.scheduleCronJob({ description: cronJob({ key: nameless }, { job: nameless }) });
    const days = 24 * 3600 * 1000;
    const next =
      (Math.floor(clock.now() / days) + (clock.now() % days >= 3 * 3600 * 1000 ? 1 : 0)) * days + 3 * 3600 * 1000;
    const { result } = await api.getJobSummary({ role: 'bar_role' });
    const shown = (result?.jobSummaryResult?.summaries ?? []).map(({ job: each, stats, nextCronRunMs }) => [
      ...[each?.key?.name, each?.cronSchedule, each?.instanceCount, stats?.pendingTaskCount, nextCronRunMs],
    ]);
    expect(shown.sort()).toEqual([
      ['asleep', '0 3 * * *', 1, 0, next],
      ['job_foo', '0 3 * * *', 3, 3, next],
      ['plain', undefined, 1, 1, undefined],
    ]);
    const jobs = async (ownerRole?: string) =>
      (await api.getJobs({ ownerRole })).result?.getJobsResult?.configs?.map(({ key }) => key?.name).sort();
    expect(await jobs()).toEqual(['asleep', 'job_foo', 'plain']);
    expect(await jobs('bar_role')).toEqual(['asleep', 'job_foo', 'plain']);
    expect(await jobs('other')).toEqual([]);
    // A role that is blank: the tasks of all, the cron jobs of none.
    expect(await jobs('')).toEqual(['job_foo', 'plain']);
    expect((await api.getRoleSummary({})).result?.roleSummaryResult?.summaries).toEqual([
      { role: 'bar_role', jobCount: 2, cronJobCount: 2 },
    ]);
    await store.write((tx) => tx.deleteTasks(tx.tasks.query({ offset: 0, limit: 0 }).map(taskIdOf)));
    expect((await api.getRoleSummary({})).result?.roleSummaryResult?.summaries).toEqual([
      { role: 'bar_role', jobCount: 0, cronJobCount: 2 },
    ]);
  });

  it('that was stored though it never fires, or makes no sense, is listed without a next run and can not be started', async () => {
    const { api, said, store } = testApi();
    for (const cronSchedule of ['* * 31 2 *', '', ',']) {
      await store.write((tx) => tx.saveCron(cronJob({ cronSchedule })));
      const [summary] = (await api.getJobSummary({ role: 'bar_role' })).result?.jobSummaryResult?.summaries ?? [];
      expect([summary?.job?.cronSchedule, summary?.nextCronRunMs]).toEqual([cronSchedule, undefined]);
      expect(await said(api.startCronJob({ job: KEY }))).toBe(
        `INVALID_REQUEST: Failed to start cron job - org.quartz.JobPersistenceException: The job (DEFAULT.${KEY_TEXT}) referenced by the trigger does not exist.`,
      );
    }
  });
});

describe('cron jobs that do not exist', () => {
  it('cannot be descheduled, which is no error', async () => {
    const { api, said } = testApi();
    expect(await said(api.descheduleCronJob({ job: KEY }))).toBe(`OK: Job ${KEY_TEXT} is not scheduled with cron`);
    expect(await said(api.descheduleCronJob({ job: { ...KEY, role: '' } }))).toBe(
      'ERROR: Job key IJobKey{role=, environment=devel, name=job_foo} is invalid',
    );
  });

  it('cannot be started', async () => {
    const { api, said } = testApi();
    const unknown = `INVALID_REQUEST: Failed to start cron job - No cron job found for ${KEY_TEXT}.`;
    expect(await said(api.startCronJob({ job: KEY }))).toBe(unknown);
    expect(await said(api.startCronJob({}))).toBe('ERROR: Job key null is invalid');
  });
});
