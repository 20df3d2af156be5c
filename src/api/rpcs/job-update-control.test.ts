import { describe, expect, it } from '@jest/globals';
import {
  type JobUpdateKey,
  JobUpdatePulseStatus,
  type JobUpdateQuery,
  type JobUpdateSettings,
  JobUpdateStatus,
} from '../../wire/index.ts';
import { KEY, taskConfig, testApi } from '../testing/test-api.ts';

const UPDATE: JobUpdateKey = { job: KEY, id: 'nope' };
const PRINTED = 'IJobUpdateKey{job=IJobKey{role=bar_role, environment=devel, name=job_foo}, id=nope}';

describe.each([
  ['pauseJobUpdate', 'Update does not exist'],
  ['resumeJobUpdate', 'Update does not exist:'],
  ['abortJobUpdate', 'Update does not exist'],
  ['rollbackJobUpdate', 'Update does not exist'],
] as const)('%s', (rpc, unknown) => {
  it.each([
    ['an update that does not exist', { key: UPDATE }, `INVALID_REQUEST: ${unknown} ${PRINTED}`],
    [
      'a message of 1024 characters',
      { key: UPDATE, message: 'x'.repeat(1_024) },
      `INVALID_REQUEST: ${unknown} ${PRINTED}`,
    ],
    [
      'an update without an id',
      { key: { job: KEY } },
      `INVALID_REQUEST: ${unknown} ${PRINTED.replace('nope', 'null')}`,
    ],
    ['a longer message', { key: UPDATE, message: 'x'.repeat(1_025) }, 'ERROR: message is longer than 1024 characters'],
    ['no key', {}, 'ERROR: key must be set'],
    ['no job', { key: { id: 'nope' } }, 'ERROR: Job key null is invalid'],
    [
      'a bad job',
      { key: { job: { ...KEY, name: 'a b' }, id: 'nope' } },
      'ERROR: Job key IJobKey{role=bar_role, environment=devel, name=a b} is invalid',
    ],
  ])('refuses %s', async (_, args, answer) => {
    const { api, said } = testApi();
    expect(await said(api[rpc](args))).toBe(answer);
  });
});

describe('pulseJobUpdate', () => {
  it('takes an update that it does not know for finished', async () => {
    const { api } = testApi();
    const { result } = await api.pulseJobUpdate({ key: UPDATE });
    expect(result).toEqual({ pulseJobUpdateResult: { status: JobUpdatePulseStatus.FINISHED } });
  });

  it.each([
    [{}, 'ERROR: key must be set'],
    [{ key: { id: 'nope' } }, 'ERROR: Job key null is invalid'],
    [{ key: { job: KEY, id: ' ' } }, 'ERROR: Argument cannot be blank'],
    [{ key: { job: KEY } }, 'ERROR: Argument cannot be blank'],
  ])('refuses %j', async (args, answer) => {
    const { api, said } = testApi();
    expect(await said(api.pulseJobUpdate(args))).toBe(answer);
  });
});

describe('lists of updates', () => {
  const page = { offset: 0, limit: 0 };

  it('are empty', async () => {
    const { api } = testApi();
    const summaries = await api.getJobUpdateSummaries({ jobUpdateQuery: page });
    expect(summaries.result).toEqual({ getJobUpdateSummariesResult: { updateSummaries: [] } });
    const details = await api.getJobUpdateDetails({ query: page, key: UPDATE });
    expect(details.result).toEqual({ getJobUpdateDetailsResult: { detailsList: [] } });
  });

  it('are refused when the question makes no sense', async () => {
    const { api, said } = testApi();
    expect(await said(api.getJobUpdateSummaries({}))).toBe('ERROR: jobUpdateQuery must be set');
    expect(await said(api.getJobUpdateSummaries({ jobUpdateQuery: { ...page, offset: -1 } }))).toBe('ERROR: -1');
    expect(await said(api.getJobUpdateDetails({ query: { ...page, offset: -2 } }))).toBe('ERROR: -2');
    expect(await said(api.getJobUpdateDetails({}))).toBe('ERROR: Either key or query must be set.');
    expect(await said(api.getJobUpdateDetails({ key: UPDATE }))).toBe(`INVALID_REQUEST: Invalid update: ${PRINTED}`);
  });
});

describe('an update under way', () => {
  const settings = {
    ...{ updateGroupSize: 1, maxPerInstanceFailures: 0, maxFailedInstances: 0, minWaitInInstanceRunningMs: 0 },
    ...{ rollbackOnFailure: true, waitForBatchCompletion: false },
  };

  async function begun(how: Partial<JobUpdateSettings> = {}) {
    const world = testApi();
    const request = { taskConfig: taskConfig(), instanceCount: 2, settings: { ...settings, ...how } };
    const { result } = await world.api.startJobUpdate({ request });
    return { ...world, key: result?.startJobUpdateResult?.key ?? {} };
  }

  it('is held, let go and ended, with who and why', async () => {
    const { api, said, key } = await begun();
    expect(await said(api.pauseJobUpdate({ key, message: 'wait' }))).toBe('OK');
    expect(await said(api.pauseJobUpdate({ key }))).toBe('OK');
    expect(await said(api.resumeJobUpdate({ key }))).toBe('OK');
    expect(await said(api.resumeJobUpdate({ key }))).toBe('OK');
    expect(await said(api.abortJobUpdate({ key, message: 'enough' }))).toBe('OK');
    expect(await said(api.abortJobUpdate({ key }))).toBe('OK');
    expect(await said(api.pauseJobUpdate({ key }))).toBe(
      'INVALID_REQUEST: Cannot transition update from ABORTED to null',
    );
    expect(await said(api.rollbackJobUpdate({ key }))).toBe(
      'INVALID_REQUEST: Cannot transition update from ABORTED to ROLLING_BACK',
    );
    const answer = await api.getJobUpdateDetails({ key });
    expect(answer.details).toEqual([{ message: 'The key argument is deprecated, use the query argument instead' }]);
    const details = answer.result?.getJobUpdateDetailsResult?.details;
    expect(details?.update?.summary?.state?.status).toBe(JobUpdateStatus.ABORTED);
    expect(details?.updateEvents?.map(({ status, user, message }) => [status, user, message])).toEqual([
      [JobUpdateStatus.ROLLING_FORWARD, 'UNSECURE', undefined],
      [JobUpdateStatus.ROLL_FORWARD_PAUSED, 'UNSECURE', 'wait'],
      [JobUpdateStatus.ROLLING_FORWARD, 'UNSECURE', undefined],
      [JobUpdateStatus.ABORTED, 'UNSECURE', 'enough'],
    ]);
  });

  it('takes pulses while it needs them', async () => {
    const { api, key } = await begun({ blockIfNoPulsesAfterMs: 1_000 });
    const pulse = async () => (await api.pulseJobUpdate({ key })).result?.pulseJobUpdateResult?.status;
    expect(await pulse()).toBe(JobUpdatePulseStatus.OK);
    await api.abortJobUpdate({ key });
    expect(await pulse()).toBe(JobUpdatePulseStatus.FINISHED);
  });

  it('is listed', async () => {
    const { api, key } = await begun();
    const list = async (query: Partial<JobUpdateQuery>) => {
      const { result } = await api.getJobUpdateSummaries({ jobUpdateQuery: { offset: 0, limit: 0, ...query } });
      return result?.getJobUpdateSummariesResult?.updateSummaries ?? [];
    };
    expect(await list({ role: KEY.role })).toMatchObject([{ key, state: { status: JobUpdateStatus.ROLLING_FORWARD } }]);
    expect(await list({ role: 'nobody' })).toEqual([]);
    expect(await list({ updateStatuses: [JobUpdateStatus.ABORTED] })).toEqual([]);
  });
});
