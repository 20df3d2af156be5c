import { describe, expect, it } from '@jest/globals';
import { Stats } from '../stats/index.ts';
import { createMemoryStore } from '../store/index.ts';
import {
  type AssignedTask,
  MaintenanceMode,
  type ScheduledTask,
  ScheduleStatus,
  ScheduleStatusName,
} from '../wire/index.ts';
import { TaskVars } from './task-vars.ts';
import { storedTask } from './testing/world.ts';

const { INIT, PENDING, ASSIGNED, RUNNING, FINISHED, FAILED, LOST } = ScheduleStatus;

async function world() {
  const store = createMemoryStore();
  const save = (host: string, attributes: Record<string, string[]>): void => {
    const list = Object.entries(attributes).map(([name, values]) => ({ name, values }));
    void store.write((tx) =>
      tx.saveHostAttributes({ host, attributes: list, mode: MaintenanceMode.NONE, slaveId: host }),
    );
  };
  save('host1', { rack: ['rackA'], host: ['host1'] });
  save('host2', { rack: ['rackB'], dedicated: ['*/web', 'www/db'] });
  save('host3', { rack: ['rackB'] });
  save('host4', { rack: ['rackB', 'rackC'] });
  const stats = new Stats();
  const vars = new TaskVars({ store, stats });
  vars.start();
  const figures = (): Record<string, unknown> =>
    Object.fromEntries([...stats.snapshot()].flatMap(([name, { value }]) => (value === 0 ? [] : [[name, value]])));
  return { vars, figures, stats, store };
}

function on(task: ScheduledTask, slaveHost: string | undefined): ScheduledTask {
  return { ...task, assignedTask: { ...task.assignedTask, slaveHost } as AssignedTask };
}

describe('task vars', () => {
  it('export every state from the start', async () => {
    const { stats } = await world();
    for (const name of Object.values(ScheduleStatusName)) {
      expect(stats.snapshot().get(`task_store_${name}`)).toEqual({ type: 'long', value: 0 });
    }
  });

  it('follow a task', async () => {
    const { vars, figures } = await world();
    const path = [INIT, PENDING, ASSIGNED, RUNNING, FINISHED];
    for (let at = 1; at < path.length; at++) {
      vars.taskChanged(on(storedTask('t', path[at] as ScheduleStatus, 1), 'host1'), path[at - 1]);
      expect(figures()).toEqual({ [`task_store_${ScheduleStatusName[path[at] as ScheduleStatus]}`]: 1 });
    }
    vars.tasksDeleted([storedTask('t', FINISHED, 1)]);
    expect(figures()).toEqual({});
  });

  it('count what was lost by rack and dedicated host, exported as 0 before', async () => {
    const { vars, figures, stats } = await world();
    vars.taskChanged(on(storedTask('a', RUNNING, 1), 'host1'), ASSIGNED);
    expect(stats.snapshot().get('tasks_lost_rack_rackA')).toEqual({ type: 'long', value: 0 });
    for (const host of ['host1', 'host2', 'host3', 'host1', 'host4', 'unknown', undefined]) {
      vars.taskChanged(on(storedTask('t', LOST, 1), host), RUNNING);
    }
    expect(figures()).toMatchObject({
      tasks_lost_rack_rackA: 2,
      tasks_lost_rack_rackB: 2,
      'tasks_lost_dedicated__/web': 1,
      'tasks_lost_dedicated_www/db': 1,
      'tasks_LOST_www/prod/web': 7,
    });
  });

  it('count what is found when leadership begins', async () => {
    const { vars, figures } = await world();
    [PENDING, PENDING, RUNNING, FINISHED, FAILED].forEach((status, i) => {
      vars.taskChanged(storedTask(`t${i}`, status, 1), undefined);
    });
    expect(figures()).toEqual({
      ...{ task_store_PENDING: 2, task_store_RUNNING: 1, task_store_FINISHED: 1, task_store_FAILED: 1 },
      'tasks_FAILED_www/prod/web': 1,
    });
  });

  it('of before are exported all at once', async () => {
    const { store } = await world();
    const stats = new Stats();
    const vars = new TaskVars({ store, stats });
    vars.taskChanged(on(storedTask('t', LOST, 1), 'host1'), undefined);
    expect(stats.snapshot().size).toBe(0);
    vars.start();
    vars.start();
    vars.taskChanged(on(storedTask('u', LOST, 1), 'host1'), RUNNING);
    const values = ['task_store_LOST', 'tasks_lost_rack_rackA', 'tasks_LOST_www/prod/web'].map(
      (name) => stats.snapshot().get(name)?.value,
    );
    expect(values).toEqual([2, 2, 2]);
  });

  it('are gone with the leadership', async () => {
    const { vars, stats } = await world();
    vars.stop();
    expect([...stats.snapshot().keys()].filter((name) => name.startsWith('task_store'))).toEqual([]);
  });
});
