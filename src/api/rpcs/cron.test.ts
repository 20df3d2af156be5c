import { describe, expect, it } from '@jest/globals';
import { CronCollisionPolicy, type JobConfiguration, type TaskConfig } from '../../wire/index.ts';
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

  it('changes nothing when all is in order', async () => {
    const { api, said, store } = testApi();
    const answer = {
      scheduleCronJob: 'ERROR: scheduleCronJob is not available on this scheduler yet.',
      replaceCronTemplate: `INVALID_REQUEST: No cron job found for ${KEY_TEXT}.`,
    };
    expect(await said(call(api, cronJob()))).toBe(answer[rpc]);
    expect(store.tasks.size).toBe(0);
  });

  it('tells of days that never come, unless there is nothing to replace', async () => {
    const { api, said } = testApi();
    const answer = {
      scheduleCronJob:
        /^INVALID_REQUEST: org\.quartz\.SchedulerException: Based on .* trigger 'DEFAULT\.6da64b5bd2ee-[-0-9a-f]{36}' will never fire\.$/,
      replaceCronTemplate: /: No cron job found for bar_role\/devel\/job_foo\.$/,
    };
    expect(await said(call(api, cronJob({ cronSchedule: '0 0 31 2 *' })))).toMatch(answer[rpc]);
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
