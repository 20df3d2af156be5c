import { describe, expect, it } from '@jest/globals';
import { aConfig, aTask } from '../model/testing/tasks.ts';
import { type JobUpdateKey, JobUpdateStatus, ScheduleStatus } from '../wire/index.ts';
import { createMemoryStore } from './index.ts';

const config = aConfig();
const job = config.job ?? {};

describe('the active task of an instance', () => {
  it('is the one of that instance that has not ended', async () => {
    const store = createMemoryStore();
    await store.write((tx) => {
      tx.saveTasks([
        aTask({ id: 'old', instanceId: 3, config, status: 'FAILED' }),
        aTask({ id: 'new', instanceId: 3, config, status: 'RUNNING' }),
        aTask({ id: 'other', instanceId: 4, config, status: 'PENDING' }),
      ]);
    });
    expect(store.tasks.active(job, 3)?.assignedTask?.taskId).toBe('new');
    expect(store.tasks.active(job, 5)).toBeUndefined();
    expect(store.tasks.active({ ...job, name: 'x' }, 3)).toBeUndefined();
    await store.write((tx) => tx.mutateTask('new', (task) => ({ ...task, status: ScheduleStatus.KILLED })));
    expect(store.tasks.active(job, 3)).toBeUndefined();
    await store.write((tx) => tx.deleteTasks(['other']));
    expect(store.tasks.active(job, 4)).toBeUndefined();
  });

  it('is as before when a transaction fails', async () => {
    const store = createMemoryStore();
    await store.write((tx) => tx.saveTasks([aTask({ id: 'one', config, status: 'RUNNING' })]));
    const failing = store.write((tx) => {
      tx.deleteTasks(['one']);
      tx.saveTasks([aTask({ id: 'two', config, status: 'PENDING' })]);
      expect(tx.tasks.active(job, 0)?.assignedTask?.taskId).toBe('two');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(store.tasks.active(job, 0)?.assignedTask?.taskId).toBe('one');
  });
});

describe('active updates', () => {
  const key = (id: string): JobUpdateKey => ({ job, id });
  const update = (id: string) => ({
    summary: { key: key(id), user: 'someone' },
    instructions: { desiredState: { task: config, instances: [{ first: 0, last: 1 }] } },
  });

  it('are those that have begun and not ended', async () => {
    const store = createMemoryStore();
    const ids = (): unknown[] => store.updates.active().map(({ summary }) => summary?.key?.id);
    await store.write((tx) => {
      for (const id of ['a', 'b', 'c']) tx.saveUpdate(update(id));
      tx.saveUpdateEvent(key('a'), { status: JobUpdateStatus.ROLL_FORWARD_PAUSED, timestampMs: 1 });
      tx.saveUpdateEvent(key('b'), { status: JobUpdateStatus.ROLLING_FORWARD, timestampMs: 1 });
    });
    expect(ids()).toEqual(['a', 'b']);
    await store.write((tx) => tx.saveUpdateEvent(key('b'), { status: JobUpdateStatus.ABORTED, timestampMs: 2 }));
    expect(ids()).toEqual(['a']);
    await store.write((tx) => tx.deleteUpdates([key('a')]));
    expect(ids()).toEqual([]);
  });
});
