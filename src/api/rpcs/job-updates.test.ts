import { describe, expect, it } from '@jest/globals';
import {
  JobUpdateAction,
  type JobUpdateRequest,
  type JobUpdateSettings,
  JobUpdateStatus,
  type JobUpdateStrategy,
  ResponseCode,
  type TaskConfig,
} from '../../wire/index.ts';
import { job, KEY, taskConfig, testApi } from '../testing/test-api.ts';

const TOO_MANY =
  'Your update allows too many failures to occur, consider decreasing the per-instance failures or maxFailedInstances.';

function settings(changes: Partial<JobUpdateSettings> = {}): JobUpdateSettings {
  return {
    updateGroupSize: 1,
    maxPerInstanceFailures: 0,
    maxFailedInstances: 0,
    minWaitInInstanceRunningMs: 0,
    rollbackOnFailure: true,
    waitForBatchCompletion: false,
    ...changes,
  };
}

function request(
  changes: Partial<JobUpdateRequest> = {},
  how: Partial<JobUpdateSettings> = {},
  task: Partial<TaskConfig> = {},
): JobUpdateRequest {
  return { taskConfig: taskConfig({ priority: 9, ...task }), instanceCount: 3, settings: settings(how), ...changes };
}

const strategy = (updateStrategy: JobUpdateStrategy): JobUpdateRequest => request({}, { updateStrategy });
const batches = (...groupSizes: number[]) => strategy({ varBatchStrategy: { groupSizes, autopauseAfterBatch: false } });

/** A job of 3 instances, which an update could make another. */
async function running() {
  const world = testApi();
  await world.api.createJob({ description: job(3) });
  return world;
}

describe('startJobUpdate', () => {
  it.each<[string, JobUpdateRequest | undefined, string]>([
    ['no request', undefined, 'ERROR: request must be set'],
    ['no config', request({ taskConfig: undefined }), 'ERROR: taskConfig must be set'],
    ['no settings', request({ settings: undefined }), 'ERROR: settings must be set'],
    [
      'a batch job',
      request({ settings: undefined }, {}, { isService: false }),
      'Updates are not supported for non-service tasks.',
    ],
    ['groups of none', request({}, { updateGroupSize: 0 }), 'Update results in no instance being modified.'],
    ['a queue of none', strategy({ queueStrategy: { groupSize: 0 } }), 'Update results in no instance being modified.'],
    [
      'batches of fewer than none',
      strategy({ batchStrategy: { groupSize: -1, autopauseAfterBatch: true } }),
      'Update results in no instance being modified.',
    ],
    ['no batches', batches(), 'Update results in no instance being modified.'],
    ['an empty batch', batches(1, 0, 4), 'All update group sizes must be positive.'],
    ['a strategy of no kind', strategy({} as JobUpdateStrategy), 'ERROR: updateStrategy has no known member set'],
    [
      'negative failures',
      request({}, { maxPerInstanceFailures: -1, maxFailedInstances: -1 }),
      'maxPerInstanceFailures must be non-negative.',
    ],
    ['negative failed', request({}, { maxFailedInstances: -1 }), 'maxFailedInstances must be non-negative.'],
    ['many failures', request({}, { maxPerInstanceFailures: 6_667, minWaitInInstanceRunningMs: -1 }), TOO_MANY],
    [
      'a negative wait',
      request({}, { minWaitInInstanceRunningMs: -1, blockIfNoPulsesAfterMs: -1 }),
      'minWaitInInstanceRunningMs must be non-negative.',
    ],
    ['negative pulses', request({}, { blockIfNoPulsesAfterMs: -1 }), 'blockIfNoPulsesAfterMs must be positive.'],
    [
      'awareness of no policy',
      request({}, { slaAware: true }, { tier: ',' }),
      'slaAware is true, but no task slaPolicy is specified.',
    ],
    ['a bad config', request({}, {}, { tier: ',' }), 'Tier contains illegal characters: ,'],
    ['fewer than no instances', request({ instanceCount: -1 }), 'ERROR: Invalid range: [0..-1)'],
    [
      'a scope that is backwards',
      request({}, { updateOnlyTheseInstances: [{ first: 5, last: 3 }] }),
      'ERROR: Invalid range: [5..3]',
    ],
    [
      'a scope outside the job',
      request(
        {},
        {
          updateOnlyTheseInstances: [
            { first: 2, last: 2 },
            { first: 99, last: 101 },
          ],
        },
      ),
      'The update request attempted to update specific instances, but some are irrelevant to the update and current job state: [99, 100, 101]',
    ],
    ['no instances', request({ instanceCount: 0 }), 'Instance count must be between 1 and 4000 inclusive.'],
    ['too many instances', request({ instanceCount: 4_001 }), 'Instance count must be between 1 and 4000 inclusive.'],
    [
      'production without quota',
      request({}, {}, { tier: 'preferred', resources: [{ numCpus: 1 }, { ramMb: 1 }, { diskMb: 1 }] }),
      'Insufficient resource quota: CPU quota exceeded by 3.00 core(s); RAM quota exceeded by 3.00 MB; disk quota exceeded by 3.00 MB',
    ],
  ])('refuses %s', async (_, given, answer) => {
    const { api, said } = await running();
    const expected = answer.startsWith('ERROR') ? answer : `INVALID_REQUEST: ${answer}`;
    expect(await said(api.startJobUpdate({ request: given }))).toBe(expected);
  });

  it.each<[string, JobUpdateRequest]>([
    ['the same config', request({ taskConfig: taskConfig() })],
    [
      'the same config in scope',
      request(
        { instanceCount: 9, taskConfig: taskConfig() },
        {
          updateOnlyTheseInstances: [{ first: 0, last: 1 }],
        },
      ),
    ],
  ])('leaves a job alone that has %s', async (_, given) => {
    const { api, said } = await running();
    expect(await said(api.startJobUpdate({ request: given, message: 'x'.repeat(2_000) }))).toBe(
      'OK: Job is unchanged by proposed update.',
    );
  });

  const everyOne = [{ first: 0, last: 2 }];
  const ofJob = { job: KEY, priority: 0 };
  it.each<[string, JobUpdateRequest, Readonly<Record<string, unknown>>]>([
    [
      'changes',
      request(),
      {
        initialState: [{ task: expect.objectContaining(ofJob), instances: everyOne }],
        desiredState: { task: expect.objectContaining({ priority: 9 }), instances: everyOne },
      },
    ],
    [
      'grows',
      request({ taskConfig: taskConfig(), instanceCount: 4 }),
      { initialState: [], desiredState: { task: expect.anything(), instances: [{ first: 3, last: 3 }] } },
    ],
    [
      'shrinks',
      request({ taskConfig: taskConfig(), instanceCount: 2 }),
      {
        initialState: [{ task: expect.objectContaining(ofJob), instances: [{ first: 2, last: 2 }] }],
        desiredState: undefined,
      },
    ],
  ])('stores an update by which the job %s, and begins it', async (_, given, instructions) => {
    const { api, counts } = await running();
    const metadata = [{ key: 'git', value: 'abc' }];
    const answer = await api.startJobUpdate({ request: { ...given, metadata }, message: 'why' });
    const { key, updateSummary } = answer.result?.startJobUpdateResult ?? {};
    expect([answer.responseCode, answer.details]).toEqual([ResponseCode.OK, []]);
    expect(key).toMatchObject({ job: KEY, id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(updateSummary).toEqual({ key, user: 'UNSECURE', metadata });
    expect(counts.get('thrift_workload_startJobUpdate')).toBe(given.instanceCount);
    const { result } = await api.getJobUpdateDetails({ query: { key, offset: 0, limit: 0 } });
    const [details] = result?.getJobUpdateDetailsResult?.detailsList ?? [];
    expect(details?.update?.summary).toMatchObject({ key, user: 'UNSECURE', metadata });
    expect(details?.update?.instructions).toEqual({
      ...instructions,
      settings: {
        ...given.settings,
        updateOnlyTheseInstances: [],
        blockIfNoPulsesAfterMs: 0,
        slaAware: false,
        updateStrategy: { queueStrategy: { groupSize: 1 } },
      },
    });
    expect(details?.updateEvents).toMatchObject([
      { status: JobUpdateStatus.ROLLING_FORWARD, user: 'UNSECURE', message: 'why' },
    ]);
    expect(details?.instanceEvents).toMatchObject([{ action: JobUpdateAction.INSTANCE_UPDATING }]);
  });

  it.each([
    [
      { waitForBatchCompletion: true, updateGroupSize: 2 },
      { batchStrategy: { groupSize: 2, autopauseAfterBatch: false } },
    ],
    [
      { updateStrategy: { varBatchStrategy: { groupSizes: [1, 2], autopauseAfterBatch: true } } },
      { varBatchStrategy: { groupSizes: [1, 2], autopauseAfterBatch: true } },
    ],
  ])('takes the strategy of %j', async (how, updateStrategy) => {
    const { api, store } = await running();
    await api.startJobUpdate({ request: request({}, how) });
    const [update] = store.updates.active();
    expect(update?.instructions?.settings?.updateStrategy).toEqual(updateStrategy);
  });

  it('tells of the update that the job has already', async () => {
    const { api, store } = await running();
    await api.startJobUpdate({ request: request() });
    const { responseCode, details, result } = await api.startJobUpdate({ request: request() });
    const [update] = store.updates.active();
    expect(responseCode).toBe(ResponseCode.INVALID_REQUEST);
    expect(details).toEqual([
      {
        message:
          'An active update already exists for this job, please terminate it before starting another. Active updates are those in states [ROLLING_FORWARD, ROLLING_BACK, ROLL_FORWARD_PAUSED, ROLL_BACK_PAUSED, ROLL_FORWARD_AWAITING_PULSE, ROLL_BACK_AWAITING_PULSE]',
      },
    ]);
    expect(result?.startJobUpdateResult).toEqual({ key: update?.summary?.key, updateSummary: update?.summary });
    expect(update?.summary?.state).toMatchObject({ status: JobUpdateStatus.ROLLING_FORWARD });
  });

  it('takes messages of 1024 characters', async () => {
    const { api, said } = await running();
    const refused = api.startJobUpdate({ request: request(), message: 'x'.repeat(1_025) });
    expect(await said(refused)).toBe('ERROR: message is longer than 1024 characters');
    expect(await said(api.startJobUpdate({ request: request(), message: 'x'.repeat(1_024) }))).toBe('OK');
  });

  it('refuses cron jobs', async () => {
    const { api, said, store } = testApi();
    await store.write((tx) =>
      tx.saveCron({ key: KEY, taskConfig: taskConfig(), instanceCount: 1, cronSchedule: '* * * * *' }),
    );
    expect(await said(api.startJobUpdate({ request: request() }))).toBe(
      'INVALID_REQUEST: Cron jobs may only be created/updated by calling scheduleCronJob.',
    );
    expect(await said(api.getJobUpdateDiff({ request: request() }))).toBe(
      'INVALID_REQUEST: Cron jobs are not supported.',
    );
  });

  it('names ten thousand instances at most', async () => {
    const { api } = await running();
    const everything = [{ first: 0, last: 2 ** 31 - 1 }];
    const { details } = await api.startJobUpdate({ request: request({}, { updateOnlyTheseInstances: everything }) });
    expect(details?.[0]?.message).toMatch(/state: \[3, 4, 5, .*, 10001, 10002, …\]$/);
  });
});

describe('getJobUpdateDiff', () => {
  it.each<[string, JobUpdateRequest | undefined, string]>([
    ['no request', undefined, 'ERROR: request must be set'],
    ['no config', request({ taskConfig: undefined }), 'ERROR: taskConfig must be set'],
    ['no settings', request({ settings: undefined }), 'ERROR: settings must be set'],
    [
      'a bad config, before settings',
      request({ settings: undefined }, {}, { tier: ',' }),
      'INVALID_REQUEST: Tier contains illegal characters: ,',
    ],
    [
      'no cpus',
      request({}, {}, { resources: [{ numCpus: -1 }, { ramMb: 1 }, { diskMb: 1 }] }),
      'INVALID_REQUEST: num_cpus must be greater than 0.0',
    ],
    ['fewer than no instances', request({ instanceCount: -1 }), 'ERROR: Invalid range: [0..-1)'],
  ])('refuses %s', async (_, given, answer) => {
    const { api, said } = await running();
    expect(await said(api.getJobUpdateDiff({ request: given }))).toBe(answer);
  });

  it('groups what would be added, removed, changed and left alone', async () => {
    const { api } = await running();
    await api.killTasks({ job: KEY, instances: [1] });
    const diff = async (given: JobUpdateRequest) =>
      (await api.getJobUpdateDiff({ request: given })).result?.getJobUpdateDiffResult;
    const group = (priority: number, first: number, last: number) => ({
      config: expect.objectContaining({ priority, tier: 'preemptible', metadata: [] }),
      instances: [{ first, last }],
    });
    expect(await diff(request({ instanceCount: 5 }))).toEqual({
      add: [
        {
          ...group(9, 1, 1),
          instances: [
            { first: 1, last: 1 },
            { first: 3, last: 4 },
          ],
        },
      ],
      remove: [],
      update: [
        {
          ...group(0, 0, 0),
          instances: [
            { first: 0, last: 0 },
            { first: 2, last: 2 },
          ],
        },
      ],
      unchanged: [],
    });
    expect(await diff(request({ instanceCount: 1, taskConfig: taskConfig() }))).toEqual({
      add: [],
      remove: [group(0, 2, 2)],
      update: [],
      unchanged: [group(0, 0, 0)],
    });
    const none = request({ instanceCount: 9 }, { updateOnlyTheseInstances: [{ first: 8, last: 8 }] });
    expect(await diff(none)).toMatchObject({ add: [group(9, 8, 8)], update: [] });
  });
});

describe('a job with an update under way', () => {
  const BUSY = 'JOB_UPDATING_ERROR: Job is currently updating';

  it('is not to be changed otherwise', async () => {
    const { api, said, store } = await running();
    await api.startJobUpdate({ request: request() });
    const change = () => [
      api.createJob({ description: job(3) }),
      api.killTasks({ job: KEY }),
      api.restartShards({ job: KEY, shardIds: [0] }),
      api.addInstances({ key: { jobKey: KEY, instanceId: 0 }, count: 1 }),
      api.scheduleCronJob({ description: job(1, { isService: false }, { cronSchedule: '* * * * *' }) }),
      api.replaceCronTemplate({ config: job(1, { isService: false }, { cronSchedule: '* * * * *' }) }),
      api.descheduleCronJob({ job: KEY }),
    ];
    for (const answer of change()) expect(await said(answer)).toBe(BUSY);
    const key = store.updates.active()[0]?.summary?.key;
    await api.pauseJobUpdate({ key });
    for (const answer of change()) expect(await said(answer)).toBe(BUSY);
    await api.abortJobUpdate({ key });
    for (const answer of change()) expect(await said(answer)).not.toBe(BUSY);
  });

  it('counts for its quota as what it was or is to be, whichever is more', async () => {
    const { api, said } = testApi();
    const production = { tier: 'preferred', production: true };
    const resources = (cpus: number) => ({
      ...production,
      resources: [{ numCpus: cpus }, { ramMb: 1 }, { diskMb: 1 }],
    });
    const quota = { resources: [{ numCpus: 8 }, { ramMb: 100 }, { diskMb: 100 }] };
    await api.setQuota({ ownerRole: KEY.role, quota });
    await api.createJob({ description: job(2, resources(1)) });
    expect(await said(api.startJobUpdate({ request: request({ instanceCount: 2 }, {}, resources(3)) }))).toBe('OK');
    const other = { ...KEY, name: 'other' };
    const create = (cpus: number) =>
      said(api.createJob({ description: job(1, { ...resources(cpus), job: other }, { key: other }) }));
    expect(await create(3)).toBe('INVALID_REQUEST: Insufficient resource quota: CPU quota exceeded by 1.00 core(s)');
    expect(await create(2)).toBe('OK');
  });
});
