import { describe, expect, it } from '@jest/globals';
import { VirtualClock } from '../clock/index.ts';
import { NO_RESOURCES, type Resources } from '../model/index.ts';
import { Stats } from '../stats/index.ts';
import { createMemoryStore } from '../store/index.ts';
import { ScheduleStatus, type TaskConfig } from '../wire/index.ts';
import { ResourceStats, type ResourceStatsOptions } from './resource-stats.ts';

const SETTINGS = { usesMs: 1000, slotsMs: 1000 };

async function figuresOf(options: Partial<ResourceStatsOptions>) {
  const clock = new VirtualClock(0);
  const stats = new Stats();
  const store = createMemoryStore({ clock });
  const resources = new ResourceStats({ store, stats, clock, settings: SETTINGS, offersHeld: () => [], ...options });
  resources.start();
  expect([...stats.snapshot().keys()]).toEqual([]);
  clock.advance(1000);
  await new Promise((resolve) => setImmediate(resolve));
  const all = Object.fromEntries([...stats.snapshot()].map(([name, { value }]) => [name, value]));
  resources.stop();
  expect(stats.snapshot().has('empty_slots_small')).toBe(false);
  return all;
}

describe('resources in use', () => {
  it('are summed up by kind and role', async () => {
    const clock = new VirtualClock(0);
    const store = createMemoryStore({ clock });
    const task = (
      id: string,
      role: string,
      more: Partial<TaskConfig>,
      status: ScheduleStatus = ScheduleStatus.RUNNING,
    ) => ({
      assignedTask: {
        taskId: id,
        instanceId: 0,
        task: {
          ...{ job: { role, environment: 'prod', name: id }, isService: true, priority: 0, maxTaskFailures: 1 },
          ...{ resources: [{ numCpus: 1.25 }, { ramMb: 1024 }, { diskMb: 1 }], ...more },
        },
      },
      ...{ status, failureCount: 0, timesPartitioned: 0 },
    });
    const constraints = [{ name: 'dedicated', constraint: { value: { negated: false, values: ['*/x'] } } }];
    await store.write((tx) => {
      tx.saveTasks([
        task('a', 'Bob', { production: true }),
        task('b', 'Bob', { production: true }),
        task('c', 'www', {}),
        task('d', 'www', { constraints, production: true }),
        task('e', 'www', {}, ScheduleStatus.FINISHED),
      ]);
      tx.saveQuota('www', { resources: [{ numCpus: 2 }, { ramMb: 3 }, { diskMb: 4 }] });
    });
    expect(await figuresOf({ store })).toMatchObject({
      resources_total_consumed_cpu_cores: 5,
      resources_total_consumed_ram_mb: 4096,
      resources_dedicated_consumed_cpu_cores: 1,
      resources_quota_consumed_cpu_cores: 2,
      resources_free_pool_consumed_disk_mb: 1,
      resources_per_role_quota_consumed_bob_ram_mb: 2048,
      resources_allocated_quota_ram_mb: 3,
      quota_per_role_www_cpu_cores: 2,
      task_stat_calculator_run_events: 1,
    });
  });
});

describe('free slots', () => {
  it('are counted by size and kind of machine, all of them from the first time', async () => {
    const machine = (cpus: number, ramMb: number, diskMb: number): Resources => ({
      ...NO_RESOURCES,
      cpus,
      ramMb,
      diskMb,
    });
    const facts = (available: Resources) => ({
      attributes: new Map(),
      mode: 0,
      unavailableFromMs: undefined,
      available,
    });
    const offer = (ordinary: Resources, revocable?: Resources, names: readonly string[] = []) =>
      ({
        offer: { resources: revocable === undefined ? [] : [{ name: 'cpus', type: 0, revocable: {} }] },
        attributes: { attributes: names.map((name) => ({ name, values: ['x'] })) },
        ordinary: facts(ordinary),
        revocable: facts(revocable ?? ordinary),
      }) as unknown as ReturnType<ResourceStatsOptions['offersHeld']> extends Iterable<infer One> ? One : never;
    const offers = [
      offer(machine(1, 1024, 4096)),
      offer(machine(8, 16_384, 32_768)),
      offer(machine(1, 1, 1)),
      offer(machine(0, 1024, 4096), machine(4, 8192, 16_384)),
      offer(machine(2, 2048, 8192), undefined, ['dedicated']),
    ];
    const figures = await figuresOf({ offersHeld: () => offers });
    expect(figures).toMatchObject({
      empty_slots_small: 1 + 8,
      empty_slots_medium: 2,
      empty_slots_large: 1,
      empty_slots_dedicated_small: 2,
      empty_slots_revocable_small: 4,
      empty_slots_revocable_medium: 1,
      empty_slots_dedicated_revocable_xlarge: 0,
    });
    expect(Object.keys(figures).filter((name) => name.startsWith('empty_slots'))).toHaveLength(16);
  });
});
