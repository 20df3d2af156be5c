import { describe, expect, it } from '@jest/globals';
import { type JobUpdateKey, JobUpdatePulseStatus } from '../../wire/index.ts';
import { KEY, testApi } from '../testing/test-api.ts';

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
