import { describe, expect, it } from '@jest/globals';
import { ArgumentError } from '../model/index.ts';
import { aConfig, anEvent, aTask } from '../model/testing/tasks.ts';
import { MaintenanceMode, type ScheduledTask, ScheduleStatus, type TaskQuery } from '../wire/index.ts';
import { createMemoryStore, type Transaction } from './index.ts';

function inJob(name: string, sketch: Parameters<typeof aTask>[0] = {}): ScheduledTask {
  const job = { role: `role-${name}`, environment: `env-${name}`, name: `job-${name}` };
  return aTask({ id: name, status: 'ASSIGNED', instanceId: 2, config: aConfig({ job }), ...sketch });
}

function withHost(task: ScheduledTask, slaveHost: string | undefined): ScheduledTask {
  return { ...task, assignedTask: { ...task.assignedTask, instanceId: task.assignedTask?.instanceId ?? 0, slaveHost } };
}

async function storeOf(...tasks: readonly ScheduledTask[]): Promise<ReturnType<typeof createMemoryStore>> {
  const store = createMemoryStore();
  await store.write((tx) => tx.saveTasks(tasks));
  return store;
}

function idsOf(tasks: readonly ScheduledTask[]): (string | undefined)[] {
  return tasks.map((task) => task.assignedTask?.taskId).sort();
}

const [a, b, c, d] = [inJob('a'), inJob('b'), inJob('c'), inJob('d')];

describe('tasks', () => {
  it('are inserted and replaced by id', async () => {
    const store = await storeOf(a, b);
    await store.write((tx) => tx.saveTasks([c, d]));
    await store.write((tx) => tx.saveTasks([{ ...a, status: ScheduleStatus.RUNNING }]));
    expect(store.tasks.size).toBe(4);
    expect(store.tasks.get('a')?.status).toBe(ScheduleStatus.RUNNING);
    expect(idsOf(store.tasks.query({}))).toEqual(['a', 'b', 'c', 'd']);
  });

  const keyOf = (name: string) => ({ role: `role-${name}`, environment: `env-${name}`, name: `job-${name}` });
  const cases: readonly (readonly [string, TaskQuery, readonly string[]])[] = [
    ['nothing', {}, ['a', 'b', 'c', 'd']],
    ['an id', { taskIds: ['b'] }, ['b']],
    ['ids, one of them unknown', { taskIds: ['a', 'd', 'x'] }, ['a', 'd']],
    ['ids and a role', { taskIds: ['a', 'd'], role: 'role-d' }, ['d']],
    ['a role', { role: 'role-c' }, ['c']],
    ['a blank role', { role: '   ' }, ['a', 'b', 'c', 'd']],
    ['a role and its environment', { role: 'role-c', environment: 'env-c' }, ['c']],
    ['a role and another environment', { role: 'role-c', environment: 'devel' }, []],
    ['an empty environment', { environment: '' }, []],
    ['a job name', { jobName: 'job-b' }, ['b']],
    ['a status', { statuses: [ScheduleStatus.ASSIGNED] }, ['a', 'b', 'c', 'd']],
    ['a role and a status', { role: 'role-a', statuses: [ScheduleStatus.RUNNING] }, []],
    ['an instance', { instanceIds: [2] }, ['a', 'b', 'c', 'd']],
    ['empty sets', { taskIds: [], statuses: [], slaveHosts: [], jobKeys: [], instanceIds: [] }, ['a', 'b', 'c', 'd']],
    ['a job and an instance', { ...keyOf('a'), jobName: 'job-a', instanceIds: [2] }, ['a']],
    ['a job and another instance', { ...keyOf('a'), jobName: 'job-a', instanceIds: [1] }, []],
    ['jobs', { jobKeys: [keyOf('a'), keyOf('b'), keyOf('c'), keyOf('x')] }, ['a', 'b', 'c']],
    ['a role and jobs', { role: 'role-b', jobKeys: [keyOf('a'), keyOf('b')] }, ['b']],
    ['a host', { slaveHosts: ['nowhere'] }, []],
  ];
  it.each(cases)('are found by %s', async (_, query, expected) => {
    expect(idsOf((await storeOf(a, b, c, d)).tasks.query(query))).toEqual(expected);
  });

  it('are found by job and host', async () => {
    const store = await storeOf(withHost(a, 'h1'), withHost(b, 'h2'), c);
    expect(idsOf(store.tasks.query({ slaveHosts: ['h1', 'h2'] }))).toEqual(['a', 'b']);
    expect(idsOf(store.tasks.query({ ...keyOf('a'), jobName: 'job-a', slaveHosts: ['h2'] }))).toEqual([]);
    expect(idsOf(store.tasks.query({ role: 'role-a', slaveHosts: ['h1'] }))).toEqual(['a']);
  });

  it('refuse queries of invalid jobs as the original does', async () => {
    const store = await storeOf(a);
    const invalid = { role: 'a/b', environment: 'x', name: 'y' };
    expect(() => store.tasks.query({ jobKeys: [invalid] })).toThrow(
      'Invalid job key format: IJobKey{role=a/b, environment=x, name=y}',
    );
  });

  it('are changed one by one', async () => {
    const store = await storeOf(a, b);
    const changed = await store.write((tx) =>
      tx.mutateTask('a', (task) => ({ ...task, status: ScheduleStatus.RUNNING })),
    );
    expect(changed.status).toBe(ScheduleStatus.RUNNING);
    expect(store.tasks.get('a')).toBe(changed);
    await expect(store.write((tx) => tx.mutateTask('nonexistent', (task) => task))).rejects.toThrow(
      'There is no task nonexistent to change.',
    );
    await expect(store.write((tx) => tx.mutateTask('a', () => b))).rejects.toThrow("A task's ID may not be mutated.");
    expect(store.tasks.get('a')).toBe(changed);
  });

  it('with one id but different contents cannot be saved together', async () => {
    const store = await storeOf(b);
    await expect(store.write((tx) => tx.saveTasks([a, b, { ...a }]))).rejects.toThrow(
      'Proposed new tasks would create task ID collision.',
    );
    expect(idsOf(store.tasks.query({}))).toEqual(['b']);
    await store.write((tx) => tx.saveTasks([a, a]));
    expect(store.tasks.size).toBe(2);
  });

  it('are found on the host they are on, and no other', async () => {
    const store = await storeOf(a);
    for (const host of ['A', 'B', undefined]) {
      await store.write((tx) => tx.saveTasks([withHost(a, host)]));
      expect(idsOf(store.tasks.query({ slaveHosts: ['A'] }))).toEqual(host === 'A' ? ['a'] : []);
      expect(idsOf(store.tasks.query({ slaveHosts: ['B'] }))).toEqual(host === 'B' ? ['a'] : []);
      expect(idsOf(store.tasks.query({ taskIds: ['a'] }))).toEqual(['a']);
    }
  });

  it('move with their job key', async () => {
    const store = await storeOf(a);
    await store.write((tx) => tx.saveTasks([inJob('b', { id: 'a' })]));
    expect(store.tasks.byJob(keyOf('a'))).toEqual([]);
    expect(idsOf(store.tasks.byJob(keyOf('b')))).toEqual(['a']);
  });

  it('give the keys of their jobs', async () => {
    const store = createMemoryStore();
    const jobs = (): string[] =>
      store.tasks
        .jobKeys()
        .map((key) => `${key.role}/${key.environment}/${key.name}`)
        .sort();
    expect(jobs()).toEqual([]);
    await store.write((tx) => tx.saveTasks([a, b, c]));
    expect(jobs()).toEqual(['role-a/env-a/job-a', 'role-b/env-b/job-b', 'role-c/env-c/job-c']);
    await store.write((tx) => tx.deleteTasks(['b', 'unknown']));
    await store.write((tx) => tx.saveTasks([0, 1, 2].map((n) => inJob('d', { id: `d${n}`, instanceId: n }))));
    expect(jobs()).toEqual(['role-a/env-a/job-a', 'role-c/env-c/job-c', 'role-d/env-d/job-d']);
  });

  it('of equal configs share one object, in the normalised form', async () => {
    const bare = aTask({ id: 'one', config: { ...aConfig(), production: undefined, metadata: undefined } });
    const full = aTask({ id: 'two', config: { ...aConfig(), production: false, metadata: [] } });
    const store = await storeOf(bare, full);
    const [one, two] = [store.tasks.get('one')?.assignedTask?.task, store.tasks.get('two')?.assignedTask?.task];
    expect(one).toBe(two);
    expect(one).toMatchObject({ production: false, metadata: [] });
  });

  it('have their unset collections stored empty', async () => {
    const { assignedTask, taskEvents: _, ...rest } = a;
    const { assignedPorts: __, ...placement } = assignedTask ?? { instanceId: 0 };
    const store = await storeOf({ ...rest, assignedTask: placement });
    expect(store.tasks.get('a')).toEqual(a);
  });

  it('must be whole', async () => {
    const store = createMemoryStore();
    const { status: _, ...statusless } = a;
    await expect(store.write((tx) => tx.saveTasks([b, statusless]))).rejects.toThrow('task a has no status');
    expect(store.tasks.size).toBe(0);
  });

  it('are seen changed within the transaction', async () => {
    const store = await storeOf(a);
    await store.write((tx) => {
      tx.deleteTasks(['a']);
      expect(tx.tasks.get('a')).toBeUndefined();
      tx.saveTasks([b]);
      expect(idsOf(tx.tasks.query({}))).toEqual(['b']);
    });
  });
});

describe('host attributes', () => {
  const host = {
    host: 'h',
    attributes: [{ name: 'rack', values: ['r1', 'r2'] }],
    mode: MaintenanceMode.NONE,
    slaveId: 's1',
  };

  it('are stored and told of when they change', async () => {
    const store = createMemoryStore();
    const events: unknown[] = [];
    store.subscribe((event) => events.push(event));
    const save = (attributes: Parameters<Transaction['saveHostAttributes']>[0]): Promise<boolean> =>
      store.write((tx) => tx.saveHostAttributes(attributes));
    expect(await save(host)).toBe(true);
    expect(await save({ ...host, attributes: [{ name: 'rack', values: ['r2', 'r1', 'r2'] }] })).toBe(false);
    expect(await save({ ...host, attributes: [] })).toBe(true);
    expect(await save({ host: 'h', mode: MaintenanceMode.NONE, slaveId: 's1' })).toBe(false);
    expect(await save({ ...host, mode: MaintenanceMode.DRAINED })).toBe(true);
    expect(await save({ ...host, mode: MaintenanceMode.DRAINED, slaveId: 's2' })).toBe(true);
    expect(events).toHaveLength(4);
    expect(store.hosts.all()).toEqual([store.hosts.get('h')]);
    expect(store.hosts.get('h')).toMatchObject({ slaveId: 's2' });
  });

  it('need a mode, and a value for each attribute', async () => {
    const store = createMemoryStore();
    const { mode: _, ...modeless } = host;
    for (const wrong of [modeless, { ...host, attributes: [{ name: 'rack', values: [] }] }, { mode: host.mode }]) {
      await expect(store.write((tx) => tx.saveHostAttributes(wrong))).rejects.toThrow(ArgumentError);
    }
    expect(store.hosts.all()).toEqual([]);
  });
});

describe('a transaction that throws', () => {
  it('leaves everything as it was and publishes nothing', async () => {
    const store = await storeOf(a, b);
    await store.write((tx) => {
      tx.saveQuota('kept', { resources: [{ numCpus: 1 }] });
      tx.saveFrameworkId('first');
    });
    const events: unknown[] = [];
    store.subscribe((event) => events.push(event));
    const boom = new Error('boom');
    const failed = store.write((tx) => {
      tx.saveTasks([c, { ...a, status: ScheduleStatus.LOST, taskEvents: [anEvent('LOST')] }]);
      tx.deleteTasks(['b', 'c']);
      tx.saveTasks([withHost(d, 'h')]);
      tx.mutateTask('d', (task) => ({ ...task, failureCount: 3 }));
      tx.saveQuota('kept', { resources: [] });
      tx.saveQuota('new', { resources: [] });
      tx.saveHostAttributes({ host: 'h', mode: MaintenanceMode.NONE });
      tx.saveFrameworkId('second');
      tx.publish({ type: 'kill-requested', taskId: 'a' });
      throw boom;
    });
    await expect(failed).rejects.toBe(boom);
    expect(idsOf(store.tasks.query({}))).toEqual(['a', 'b']);
    expect(store.tasks.get('a')).toEqual(a);
    expect(store.tasks.query({ slaveHosts: ['h'] })).toEqual([]);
    expect(store.tasks.jobKeys()).toHaveLength(2);
    expect([...store.quotas.all()]).toEqual([['kept', { resources: [{ numCpus: 1 }] }]]);
    expect(store.hosts.get('h')).toBeUndefined();
    expect(store.frameworkId).toBe('first');
    expect(events).toEqual([]);
  });

  it('cannot be used later', async () => {
    const store = createMemoryStore();
    let kept: Transaction | undefined;
    await store.write((tx) => {
      kept = tx;
    });
    expect(() => kept?.saveTasks([a])).toThrow('The transaction is over');
    expect(store.tasks.size).toBe(0);
  });
});
