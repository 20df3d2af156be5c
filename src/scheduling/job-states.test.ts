import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isSlaveAssigned } from '../model/index.ts';
import { createMemoryStore } from '../store/index.ts';
import { type HostAttributes, MaintenanceMode, type ScheduledTask, ScheduleStatus } from '../wire/index.ts';
import { JobStates } from './job-states.ts';
import { serviceConfig, settle } from './testing/world.ts';

const config = serviceConfig('web');
const { job = {} } = config;
const { RUNNING, THROTTLED, KILLED, PARTITIONED } = ScheduleStatus;

function task(taskId: string, host: string | undefined, status: ScheduleStatus = RUNNING, of = config): ScheduledTask {
  return {
    assignedTask: { taskId, slaveId: host, slaveHost: host, task: of, instanceId: 0, assignedPorts: new Map() },
    status,
    failureCount: 0,
    timesPartitioned: 0,
    taskEvents: [],
  };
}

const host = (name: string, attributes: Readonly<Record<string, readonly string[]>>): HostAttributes => ({
  host: name,
  mode: MaintenanceMode.NONE,
  attributes: Object.entries(attributes).map(([each, values]) => ({ name: each, values })),
});

async function bench(hosts: readonly HostAttributes[], maxTasks?: number) {
  const store = createMemoryStore();
  const states = new JobStates(store, maxTasks);
  const put = (...tasks: readonly ScheduledTask[]) => store.write((tx) => tx.saveTasks(tasks));
  await store.write((tx) => {
    for (const each of hosts) tx.saveHostAttributes(each);
  });
  return { store, states, put };
}

const HOSTS = [
  host('a1', { host: ['a1'], rack: ['a'], pdu: ['p1', 'p2'] }),
  host('b1', { host: ['b1'], rack: ['b'], pdu: ['p1', 'p2'], ssd: ['true'] }),
  host('b2', { host: ['b2'], rack: ['b'], pdu: ['p2'] }),
  host('c1', { host: ['c1'], rack: ['c'], pdu: ['p1'] }),
];

describe('where the tasks of a job are', () => {
  it('is counted by all values of all attributes of their hosts', async () => {
    const { states, put } = await bench(HOSTS);
    await put(task('1', 'a1'), task('2', 'b1'), task('3', 'b1'), task('4', 'b2'), task('5', 'c1', PARTITIONED));
    await put(
      task('6', undefined, THROTTLED),
      task('7', 'c1', KILLED),
      task('8', 'c1', RUNNING, serviceConfig('other')),
    );
    const state = states.of(job);
    const counts = (...pairs: [string, string][]) => pairs.map(([name, value]) => state.countOf(name, value));
    expect(counts(['rack', 'b'], ['host', 'b1'], ['pdu', 'p1'], ['pdu', 'p2'], ['ssd', 'true'])).toEqual([
      3, 2, 4, 4, 2,
    ]);
    expect(counts(['rack', 'x'], ['x', 'a'], ['host', 'c1'])).toEqual([0, 0, 1]);
  });

  it('is an error when nothing is known of a host, each time it is asked for', async () => {
    const { states, put } = await bench([]);
    await put(task('1', 'nowhere'));
    expect(() => states.of(job)).toThrow('nothing is known of host nowhere of task 1');
    expect(() => states.of(job)).toThrow('nothing is known');
  });

  it('counts what is to be assigned, once, and takes it back when it is not', async () => {
    const { states, put } = await bench(HOSTS);
    const state = states.of(job);
    const attributes = new Map([['rack', ['b']]]);
    states.expect(job, '1', 'b1', attributes);
    expect([state.countOf('rack', 'b'), state.version]).toEqual([1, 1]);
    await put(task('1', 'b1'));
    states.taskChanged(task('1', 'b1'));
    expect(state.countOf('rack', 'b')).toBe(1);
    states.expect(job, '2', 'b1', attributes);
    states.refresh(job, '2');
    expect(state.countOf('rack', 'b')).toBe(1);
    expect(state.version).toBeGreaterThan(1);
  });

  it('is counted anew when the attributes of a host change, and only then', async () => {
    const { states, put, store } = await bench(HOSTS);
    await put(task('1', 'a1'));
    const state = states.of(job);
    states.hostChanged({ ...(HOSTS[0] as HostAttributes), mode: MaintenanceMode.DRAINING });
    states.hostChanged(host('c1', {}));
    expect(states.of(job)).toBe(state);
    const moved = host('a1', { rack: ['z'] });
    await store.write((tx) => tx.saveHostAttributes(moved));
    states.hostChanged(moved);
    expect(states.of(job).countOf('rack', 'z')).toBe(1);
    expect(states.of(job).version).toBeGreaterThan(state.version);
  });

  it('forgets the job asked for longest ago when that is too much', async () => {
    const { states, put } = await bench(HOSTS, 2);
    const other = serviceConfig('other');
    await put(task('1', 'a1'), task('2', 'a1'), task('3', 'a1', RUNNING, other));
    const state = states.of(job);
    expect(states.of(other.job ?? {}).countOf('rack', 'a')).toBe(1);
    expect(states.of(job)).not.toBe(state);
    expect(states.of(job).countOf('rack', 'a')).toBe(2);
  });

  it('follows the store, whatever happens, however late it is told', async () => {
    const act = fc.record({
      id: fc.nat(5),
      host: fc.nat(3),
      status: fc.constantFrom(RUNNING, KILLED, PARTITIONED, THROTTLED),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(act, fc.boolean()), { maxLength: 30 }), async (acts) => {
        const { store, states } = await bench(HOSTS);
        let late: (() => void)[] = [];
        states.of(job);
        store.subscribe((event) => {
          if (event.type === 'task-changed') late.push(() => states.taskChanged(event.task));
        });
        for (const [{ id, host: at, status }, tell] of acts) {
          void store.write((tx) => {
            // A task stays on its host.
            const known = tx.tasks.get(`${id}`)?.assignedTask?.slaveHost;
            const changed = task(`${id}`, known ?? HOSTS[at]?.host, status);
            tx.saveTasks([changed]);
            tx.publish({ type: 'task-changed', task: changed, previous: undefined });
          });
          if (!tell) continue;
          await settle();
          for (const each of late) each();
          late = [];
        }
        await settle();
        for (const each of late) each();
        const expected = store.tasks.byJob(job).filter((each) => isSlaveAssigned(each.status));
        for (const { host: name = '' } of HOSTS) {
          const here = expected.filter(({ assignedTask }) => assignedTask?.slaveHost === name).length;
          expect(states.of(job).countOf('host', name)).toBe(here);
        }
      }),
      { numRuns: 50 },
    );
  });
});
