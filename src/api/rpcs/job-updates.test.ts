import { describe, expect, it } from '@jest/globals';
import type { JobUpdateRequest, JobUpdateSettings, JobUpdateStrategy, TaskConfig } from '../../wire/index.ts';
import { job, KEY, taskConfig, testApi } from '../testing/test-api.ts';

const NOT_YET = 'ERROR: startJobUpdate is not available on this scheduler yet.';
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

  it.each<[string, JobUpdateRequest]>([
    ['changes', request()],
    ['grows', request({ taskConfig: taskConfig(), instanceCount: 4 })],
    ['shrinks', request({ taskConfig: taskConfig(), instanceCount: 2 })],
    ['changes in scope', request({}, { updateOnlyTheseInstances: [{ first: 1, last: 1 }] })],
    ['changes by batches', batches(1, 2)],
  ])('does not carry out an update by which the job %s', async (_, given) => {
    const { api, said, tasksOf } = await running();
    const before = tasksOf();
    expect(await said(api.startJobUpdate({ request: given }))).toBe(NOT_YET);
    expect(tasksOf()).toEqual(before);
  });

  it('takes messages of 1024 characters', async () => {
    const { api, said } = await running();
    expect(await said(api.startJobUpdate({ request: request(), message: 'x'.repeat(1_024) }))).toBe(NOT_YET);
    expect(await said(api.startJobUpdate({ request: request(), message: 'x'.repeat(1_025) }))).toBe(
      'ERROR: message is longer than 1024 characters',
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
