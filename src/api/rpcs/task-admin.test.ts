import { describe, expect, it } from '@jest/globals';
import { eventsOf, instanceIdOf, statusOf, taskIdOf } from '../../model/index.ts';
import { ScheduleStatus, type TaskQuery } from '../../wire/index.ts';
import { job, KEY, testApi } from '../testing/test-api.ts';

const { ASSIGNED, STARTING, RUNNING, FINISHED, FAILED, KILLED, KILLING, PENDING } = ScheduleStatus;

/** Instances 0 and 1 run, 2 has finished, 3 has failed and 4 was killed: each as often as it takes. */
async function mixed() {
  const world = testApi();
  await world.api.createJob({ description: job(5, { isService: false }) });
  for (const instance of [0, 1, 2, 3, 4]) await world.move(instance, ASSIGNED, STARTING, RUNNING);
  await world.move(2, FINISHED);
  await world.move(3, FAILED);
  await world.move(4, KILLING, KILLED);
  const left = () => world.tasksOf().map(instanceIdOf);
  return { ...world, left };
}

describe('forceTaskState', () => {
  it('moves a task and says who did it', async () => {
    const { api, said, tasksOf } = await mixed();
    const [task] = tasksOf();
    if (task === undefined) throw new Error('no task');
    expect(await said(api.forceTaskState({ taskId: taskIdOf(task), status: FAILED }))).toBe('OK');
    const [forced] = tasksOf();
    expect(forced && statusOf(forced)).toBe(FAILED);
    expect(forced && eventsOf(forced).at(-1)?.message).toBe('Transition forced by UNSECURE');
  });

  it('is content with steps that are not allowed, and with tasks that do not exist', async () => {
    const { api, said, tasksOf } = await mixed();
    const [task] = tasksOf();
    if (task === undefined) throw new Error('no task');
    expect(await said(api.forceTaskState({ taskId: taskIdOf(task), status: PENDING }))).toBe('OK');
    expect(await said(api.forceTaskState({ taskId: 'nope', status: FAILED }))).toBe('OK');
    expect(tasksOf()[0]).toEqual(task);
  });

  it.each([
    [{ status: FAILED }, 'ERROR: Argument cannot be blank'],
    [{ taskId: ' ', status: FAILED }, 'ERROR: Argument cannot be blank'],
    [{ taskId: 'x' }, 'ERROR: status must be set'],
  ])('%j is %s', async (args, answer) => {
    const { api, said } = testApi();
    expect(await said(api.forceTaskState(args))).toBe(answer);
  });
});

describe('pruneTasks', () => {
  it.each<[string, TaskQuery, number]>([
    ['of no states: what has ended', {}, 3],
    ['of one state', { statuses: [FAILED] }, 1],
    ['of two states', { statuses: [FAILED, KILLED] }, 2],
    ['with a limit', { limit: 2 }, 2],
    ['with limit 0', { limit: 0 }, 0],
    ['with a limit that is not reached', { limit: 7 }, 3],
    ['with an offset, which does not count', { offset: 2 }, 3],
    ['of an instance', { instanceIds: [3] }, 1],
    ['of a job', { jobKeys: [KEY] }, 3],
    ['of another role', { role: 'other' }, 0],
    ['of an empty set of states', { statuses: [] }, 0],
    ['of an empty set of ids', { taskIds: [] }, 0],
    ['of an empty set of instances', { instanceIds: [], statuses: [FAILED] }, 0],
  ])('%s', async (_, query, pruned) => {
    const { api, said, left, counts } = await mixed();
    expect(await said(api.pruneTasks({ query }))).toBe('OK');
    expect(left()).toHaveLength(5 - pruned);
    expect(left()).toEqual(expect.arrayContaining([0, 1]));
    expect(counts.get('thrift_workload_pruneTasks') ?? 0).toBe(pruned);
  });

  it.each<[string, TaskQuery | undefined, string]>([
    ['running tasks', { statuses: [RUNNING] }, 'ERROR: Tasks in non-terminal state cannot be pruned.'],
    ['running ones, too', { statuses: [FAILED, RUNNING] }, 'ERROR: Tasks in non-terminal state cannot be pruned.'],
    ['fewer than none', { limit: -1 }, 'ERROR: limit is negative'],
    [
      'jobs that cannot be',
      { jobKeys: [{}] },
      'ERROR: Invalid job key format: IJobKey{role=null, environment=null, name=null}',
    ],
    ['nothing it knows of', undefined, 'ERROR: query must be set'],
  ])('refuses to prune %s', async (_, query, answer) => {
    const { api, said, left } = await mixed();
    expect(await said(api.pruneTasks({ query }))).toBe(answer);
    expect(left()).toHaveLength(5);
  });

  it('prunes more than it deletes at once', async () => {
    const { api, said, store, tasksOf, counts } = testApi();
    await api.createJob({ description: job(2_500) });
    for (const status of [ASSIGNED, KILLED]) {
      const ids = tasksOf().map(taskIdOf);
      await Promise.all(ids.map((taskId) => api.forceTaskState({ taskId, status })));
    }
    expect(await said(api.pruneTasks({ query: { statuses: [KILLED] } }))).toBe('OK');
    expect(counts.get('thrift_workload_pruneTasks')).toBe(2_500);
    expect(store.tasks.query({ statuses: [KILLED] })).toEqual([]);
  });
});

describe('reconciliation', () => {
  it('is started with the batch size that is asked for', async () => {
    const { api, said, reconciled } = testApi();
    expect(await said(api.triggerExplicitTaskReconciliation({ settings: { batchSize: 10 } }))).toBe('OK');
    expect(await said(api.triggerExplicitTaskReconciliation({ settings: {} }))).toBe('OK');
    expect(await said(api.triggerImplicitTaskReconciliation({}))).toBe('OK');
    expect(reconciled).toEqual([10, 'explicit', 'implicit']);
  });

  it.each([
    [{ settings: { batchSize: 0 } }, 'INVALID_REQUEST: Batch size must be greater than zero.'],
    [{ settings: { batchSize: -1000 } }, 'INVALID_REQUEST: Batch size must be greater than zero.'],
    [{}, 'ERROR: settings must be set'],
  ])('%j is %s', async (args, answer) => {
    const { api, said, reconciled } = testApi();
    expect(await said(api.triggerExplicitTaskReconciliation(args))).toBe(answer);
    expect(reconciled).toEqual([]);
  });
});
