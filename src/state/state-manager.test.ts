import { describe, expect, it } from '@jest/globals';
import { seededRandom, VirtualClock } from '../clock/index.ts';
import { statusOf, taskIdOf } from '../model/index.ts';
import { createMemoryStore, type StoreEvent, type Transaction } from '../store/index.ts';
import { ScheduleStatus, ScheduleStatusName, type TaskConfig } from '../wire/index.ts';
import { StateManager } from './index.ts';

const {
  INIT,
  PENDING,
  ASSIGNED,
  STARTING,
  RUNNING,
  KILLING,
  KILLED,
  FAILED,
  LOST,
  FINISHED,
  PARTITIONED,
  RESTARTING,
  DRAINING,
  THROTTLED,
} = ScheduleStatus;

const CONFIG: TaskConfig = {
  job: { role: 'www.data', environment: 'prod', name: 'hello' },
  isService: false,
  priority: 0,
  maxTaskFailures: 1,
  resources: [{ numCpus: 1 }, { ramMb: 128 }, { diskMb: 128 }],
};
const SERVICE: TaskConfig = { ...CONFIG, isService: true };

/** A store, a state manager over it, and what left the process, in words. */
function world(o: { penaltyMs?: number } = {}) {
  const clock = new VirtualClock(1000);
  const store = createMemoryStore({ clock });
  const state = new StateManager({
    clock,
    random: seededRandom(1),
    schedulerHost: 'scheduler-1',
    penaltyMs: () => o.penaltyMs ?? 0,
  });
  const said: string[] = [];
  const names = new Map<string, string>();
  const nameOf = (id: string): string => {
    const name = names.get(id) ?? `t${names.size}`;
    names.set(id, name);
    return name;
  };
  const say = (event: StoreEvent): string => {
    switch (event.type) {
      case 'task-changed': {
        const from = event.previous === undefined ? '' : ScheduleStatusName[event.previous];
        return `${nameOf(taskIdOf(event.task))} ${from}→${ScheduleStatusName[statusOf(event.task)]}`;
      }
      case 'tasks-deleted':
        return `deleted ${event.tasks.map((task) => nameOf(taskIdOf(task))).join(' ')}`;
      case 'kill-requested':
        return `kill ${nameOf(event.taskId)}`;
      case 'host-attributes-changed':
        return `host ${event.attributes.host}`;
      case 'update-changed':
        return `update ${event.update.summary?.key?.id}`;
    }
  };
  store.subscribe((event) => said.push(say(event)));
  const write = <T>(work: (tx: Transaction) => T): Promise<T> => store.write(work);
  return {
    store,
    said,
    /** The events since the last look. */
    take: () => said.splice(0),
    insert: (config: TaskConfig, ids: readonly number[] = [0]) =>
      write((tx) => state.insertPendingTasks(tx, config, ids)),
    change: (id: string, target: ScheduleStatus, o: { cas?: ScheduleStatus; message?: string } = {}) =>
      write((tx) => state.changeState(tx, id, target, o)),
    assign: (id: string, ports: ReadonlyMap<string, number> = new Map()) =>
      write((tx) => state.assignTask(tx, id, 'host-1', 'agent-1', ports)),
    remove: (ids: readonly string[]) => write((tx) => state.deleteTasks(tx, ids)),
    /** A task brought into a state by way of others. */
    async brought(config: TaskConfig, ...path: ScheduleStatus[]): Promise<string> {
      const [id] = await write((tx) => state.insertPendingTasks(tx, config, [0]));
      if (id === undefined) throw new Error('nothing inserted');
      for (const target of path) {
        if (target === ASSIGNED) await write((tx) => state.assignTask(tx, id, 'host-1', 'agent-1', new Map()));
        else expect(await write((tx) => state.changeState(tx, id, target))).toBe('SUCCESS');
      }
      said.splice(0);
      names.clear();
      nameOf(id);
      return id;
    },
    statuses: (id: string) => store.tasks.get(id)?.taskEvents?.map((event) => ScheduleStatusName[event.status ?? INIT]),
  };
}

describe('insertPendingTasks', () => {
  it('stores a pending task per instance with one event and no message', async () => {
    const { store, insert, take } = world();
    const [id = ''] = await insert(CONFIG, [3]);
    expect(id).toMatch(/^www-data-prod-hello-3-[0-9a-f-]{36}$/);
    expect(store.tasks.get(id)).toMatchObject({
      status: PENDING,
      failureCount: 0,
      timesPartitioned: 0,
      ancestorId: undefined,
      taskEvents: [{ timestamp: 1000, status: PENDING, message: undefined, scheduler: 'scheduler-1' }],
      assignedTask: { taskId: id, instanceId: 3, slaveId: undefined, slaveHost: undefined, assignedPorts: new Map() },
    });
    expect(take()).toEqual(['t0 INIT→PENDING']);
  });

  it('refuses no instances, a repeated one and one that is active, and stores nothing then', async () => {
    const { store, insert } = world();
    await expect(insert(CONFIG, [])).rejects.toThrow(RangeError);
    await expect(insert(CONFIG, [1, 1])).rejects.toThrow('Instance ID collision detected.');
    await insert(CONFIG, [0]);
    await expect(insert(SERVICE, [1, 0])).rejects.toThrow('Instance ID collision detected.');
    expect(store.tasks.size).toBe(1);
  });

  it('takes the instance of a task that has ended', async () => {
    const { insert, brought } = world();
    await brought(CONFIG, ASSIGNED, RUNNING, FINISHED);
    await expect(insert(CONFIG, [0])).resolves.toHaveLength(1);
  });
});

describe('changeState', () => {
  it('deletes a pending task that is killed', async () => {
    const { change, brought, take } = world();
    const id = await brought(CONFIG);
    expect(await change(id, KILLING)).toBe('SUCCESS');
    expect(take()).toEqual(['deleted t0']);
    expect(await change(id, KILLING)).toBe('ILLEGAL');
    expect(take()).toEqual([]);
  });

  it('kills a running task once', async () => {
    const { change, brought, take } = world();
    const id = await brought(CONFIG, ASSIGNED, RUNNING);
    expect(await change(id, KILLING)).toBe('SUCCESS');
    expect(await change(id, KILLED)).toBe('SUCCESS');
    expect(await change(id, KILLED)).toBe('NOOP');
    expect(take()).toEqual(['kill t0', 't0 RUNNING→KILLING', 't0 KILLING→KILLED']);
  });

  it('asks for a kill of what runs under an unknown id, and for nothing else', async () => {
    const { change, store, take } = world();
    expect(await change('nobody', RUNNING)).toBe('ILLEGAL_WITH_SIDE_EFFECTS');
    expect(take()).toEqual(['kill t0']);
    expect(store.tasks.size).toBe(0);
  });

  it('can be asked by one who is just told of a change', async () => {
    const { store, insert, change } = world();
    const results: unknown[] = [];
    store.subscribe((event) => {
      if (event.type !== 'task-changed' || event.previous !== INIT) return;
      void change(taskIdOf(event.task), ASSIGNED).then((result) => results.push(result));
    });
    const [id = ''] = await insert(CONFIG);
    await new Promise((resolve) => setImmediate(resolve));
    expect(results).toEqual(['SUCCESS']);
    expect(store.tasks.get(id)?.status).toBe(ASSIGNED);
  });

  it('keeps the message of a change', async () => {
    const { change, brought, store } = world();
    const id = await brought(CONFIG, ASSIGNED);
    await change(id, RUNNING, { message: 'healthy' });
    expect(store.tasks.get(id)?.taskEvents?.at(-1)).toMatchObject({ status: RUNNING, message: 'healthy' });
  });

  it('compares before it swaps', async () => {
    const { change, brought } = world();
    const id = await brought(CONFIG, ASSIGNED);
    expect(await change(id, RUNNING, { cas: PENDING })).toBe('INVALID_CAS_STATE');
    expect(await change(id, FAILED, { cas: ASSIGNED })).toBe('SUCCESS');
    expect(await change('nobody', RUNNING, { cas: PENDING })).toBe('INVALID_CAS_STATE');
  });

  it('gives a failed service a successor that remembers it', async () => {
    const { change, brought, store, take } = world();
    const id = await brought(SERVICE, ASSIGNED, RUNNING);
    await change(id, FAILED);
    expect(take()).toEqual(['t1 INIT→PENDING', 't0 RUNNING→FAILED']);
    const successor = store.tasks.query({ statuses: [PENDING], offset: 0, limit: 0 })[0];
    expect(successor).toMatchObject({
      ancestorId: id,
      failureCount: 1,
      assignedTask: { instanceId: 0, slaveId: undefined },
      taskEvents: [{ message: 'Rescheduled' }],
    });
    expect(store.tasks.get(id)).toMatchObject({ failureCount: 1, status: FAILED });
  });

  it('makes the successor of a flapping task wait', async () => {
    const { change, brought, store, take } = world({ penaltyMs: 100 });
    await change(await brought(SERVICE, ASSIGNED, RUNNING), FAILED);
    expect(take()).toEqual(['t1 INIT→THROTTLED', 't0 RUNNING→FAILED']);
    expect(store.tasks.query({ statuses: [THROTTLED], offset: 0, limit: 0 })[0]?.taskEvents).toMatchObject([
      { message: 'Rescheduled, penalized for 100 ms for flapping' },
    ]);
  });

  it('gives a killed or lost task that was being killed no successor', async () => {
    const { change, brought, store } = world();
    await change(await brought(SERVICE, ASSIGNED, RUNNING, KILLING), LOST);
    expect(store.tasks.size).toBe(1);
  });

  it.each([
    [
      [ASSIGNED, RUNNING, RESTARTING],
      PARTITIONED,
      ['t1 INIT→PENDING', 'kill t0', 't0 PARTITIONED→LOST', 't0 RESTARTING→PARTITIONED'],
    ],
    [[ASSIGNED, RUNNING, PARTITIONED], KILLING, ['t0 KILLING→LOST', 't0 PARTITIONED→KILLING']],
    [[ASSIGNED, RUNNING, KILLING], PARTITIONED, ['kill t0', 't0 PARTITIONED→LOST', 't0 KILLING→PARTITIONED']],
    [
      [ASSIGNED, RUNNING, PARTITIONED],
      DRAINING,
      ['t1 INIT→PENDING', 'kill t0', 't0 DRAINING→LOST', 't0 PARTITIONED→DRAINING'],
    ],
  ])('posts the events of inner steps first: %j to %d', async (path, target, expected) => {
    const { change, brought, store, take } = world();
    const id = await brought(SERVICE, ...path);
    expect(await change(id, target)).toBe('SUCCESS');
    expect(take()).toEqual(expected);
    expect(store.tasks.get(id)?.status).toBe(LOST);
  });

  it('counts partitions and keeps their history short', async () => {
    const { change, brought, store, statuses } = world();
    const id = await brought(CONFIG, ASSIGNED, STARTING, PARTITIONED, RUNNING);
    for (const target of [PARTITIONED, RUNNING, PARTITIONED, RUNNING, PARTITIONED]) await change(id, target);
    expect(statuses(id)).toEqual(['PENDING', 'ASSIGNED', 'STARTING', 'PARTITIONED', 'RUNNING', 'PARTITIONED']);
    expect(store.tasks.get(id)?.timesPartitioned).toBe(4);
  });
});

describe('assignTask', () => {
  it('sets place and ports before the ASSIGNED event is posted', async () => {
    const { store, assign, brought } = world();
    const id = await brought(CONFIG);
    let seen: unknown;
    store.subscribe((event) => {
      if (event.type === 'task-changed') seen = event.task.assignedTask;
    });
    const placed = await assign(id, new Map([['http', 31000]]));
    expect(placed).toMatchObject({
      slaveHost: 'host-1',
      slaveId: 'agent-1',
      assignedPorts: new Map([['http', 31000]]),
    });
    expect(seen).toEqual(placed);
  });

  it('fails for a task that is not pending, and leaves it as it was', async () => {
    const { assign, brought, store } = world();
    const id = await brought(CONFIG, ASSIGNED, RUNNING);
    const before = store.tasks.get(id);
    await expect(assign(id, new Map([['http', 1]]))).rejects.toThrow(`Attempt to assign task ${id} to host-1 failed`);
    expect(store.tasks.get(id)).toEqual(before);
    await expect(assign('nobody')).rejects.toThrow();
  });

  it('gives a successor ports of its own', async () => {
    const { change, assign, brought, store } = world();
    const first = await brought(SERVICE);
    await assign(first, new Map([['one', 80]]));
    await change(first, LOST);
    const [second] = store.tasks.query({ statuses: [PENDING], offset: 0, limit: 0 }).map(taskIdOf);
    const placed = await assign(second ?? '', new Map([['one', 86]]));
    expect(placed.assignedPorts).toEqual(new Map([['one', 86]]));
  });
});

describe('deleteTasks', () => {
  it('removes what exists, in any state, in one event; no ids remove nothing', async () => {
    const { remove, brought, insert, store, take } = world();
    const id = await brought(CONFIG, ASSIGNED, RUNNING, FINISHED);
    const [other = ''] = await insert(CONFIG, [7]);
    take();
    await remove([]);
    await remove(['nobody']);
    expect(store.tasks.size).toBe(2);
    expect(take()).toEqual([]);
    await remove([id, other, 'nobody']);
    expect(store.tasks.size).toBe(0);
    expect(take()).toEqual(['deleted t0 t1']);
  });
});
