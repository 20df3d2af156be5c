import { describe, expect, it } from '@jest/globals';
import { createMemoryStore } from '../store/index.ts';
import type { ScheduledTask } from '../wire/index.ts';
import { type Figures, slaFigures } from './figures.ts';
import { METRIC_CATEGORIES, type MetricCategory } from './settings.ts';
import { JOB, runningTask, taskOf } from './testing/tasks.ts';

const NOW = 10_000_000;
const FRAME = { startMs: NOW - 60_000, endMs: NOW };

async function storeOf(tasks: readonly ScheduledTask[]) {
  const store = createMemoryStore();
  await store.write((tx) => tx.saveTasks(tasks));
  return store;
}

/** All figures, and how often others had a chance to work meanwhile. */
async function figuresOf(
  tasks: readonly ScheduledTask[],
  nonProd: readonly MetricCategory[] = [],
): Promise<Pick<Figures, 'untold'> & { readonly values: ReadonlyMap<string, number>; readonly pauses: number }> {
  const work = slaFigures(await storeOf(tasks), FRAME, METRIC_CATEGORIES, nonProd);
  for (let pauses = 0; ; pauses++) {
    const step = work.next();
    if (step.done !== true) continue;
    const { groups, untold } = step.value;
    const values = [...groups.values()].flatMap(({ prefix, suffix, names, values }) =>
      names.map((name, at) => [`${prefix}${name}${suffix}`, values[at] ?? Number.NaN] as const),
    );
    return { values: new Map(values), untold, pauses };
  }
}

const production = { production: true, resources: [{ numCpus: 1 }, { ramMb: 1025 }, { diskMb: 100_000 }] };

describe('slaFigures', () => {
  it('names every figure of every group, for production and for the rest', async () => {
    const tasks = [0, 1, 2].map((n) => runningTask(n, NOW - 1000, production));
    const other = runningTask(3, NOW - 1000, { resources: [{ numCpus: 17 }, { ramMb: 8192 }, { diskMb: 4096 }] });
    const job = 'sla_role/prod/job_';
    const uptimes = [50, 75, 90, 95, 99].map((p) => `job_uptime_${p}.00_sec`);
    const medians = ['mtta_ms', 'mtts_ms', 'mttr_ms'];
    const of = (prefixes: readonly string[], names: readonly string[], suffix: string) =>
      prefixes.flatMap((prefix) => names.map((name) => `${prefix}${name}${suffix}`));
    const sizes = ['sla_cpu_small_', 'sla_ram_medium_', 'sla_disk_xxlarge_'];
    const otherSizes = ['sla_cpu_xxlarge_', 'sla_ram_medium_', 'sla_disk_small_'];
    const { values } = await figuresOf([...tasks, other], METRIC_CATEGORIES);
    expect([...values.keys()].sort()).toEqual(
      [
        ...of([job], uptimes, ''),
        ...of([job, 'sla_cluster_'], ['platform_uptime_percent'], ''),
        ...of([job, 'sla_cluster_', ...sizes], medians, ''),
        ...of([job], uptimes, '_nonprod'),
        ...of([job, 'sla_cluster_'], ['platform_uptime_percent'], '_nonprod'),
        ...of([job, 'sla_cluster_', ...otherSizes], medians, '_nonprod'),
      ].sort(),
    );
    expect(values.get('sla_role/prod/job_job_uptime_99.00_sec')).toBe(1);
    expect(values.get('sla_cluster_mttr_ms')).toBe(3);
  });

  it('leaves out what is no service, and categories that nobody asked for', async () => {
    const tasks = [runningTask(0, NOW - 1000), runningTask(1, NOW - 1000, { ...production, isService: false })];
    expect((await figuresOf(tasks)).values.size).toBe(0);
  });

  it('sums the platform’s time over the instances of all jobs, with the histories of one instance together', async () => {
    const other = { ...production, job: { ...JOB, name: 'other' } };
    const { values } = await figuresOf([
      taskOf(
        0,
        [
          [NOW - 90_000, 'RUNNING'],
          [NOW - 30_000, 'LOST'],
        ],
        { ...production, taskId: 'a' },
      ),
      taskOf(
        0,
        [
          [NOW - 29_000, 'PENDING'],
          [NOW - 15_000, 'RUNNING'],
        ],
        { ...production, taskId: 'b' },
      ),
      taskOf(0, [[NOW - 60_000, 'RUNNING']], { ...other, taskId: 'c' }),
    ]);
    expect(values.get('sla_role/prod/job_platform_uptime_percent')).toBe(75);
    expect(values.get('sla_role/prod/other_platform_uptime_percent')).toBe(100);
    expect(values.get('sla_cluster_platform_uptime_percent')).toBe(87.5);
  });

  it('counts ended tasks, but as no sample', async () => {
    const { values } = await figuresOf([
      taskOf(
        0,
        [
          [NOW - 9, 'PENDING'],
          [NOW - 8, 'KILLED'],
        ],
        production,
      ),
    ]);
    expect(values.get('sla_role/prod/job_mtta_ms')).toBe(0);
    expect(values.get('sla_role/prod/job_job_uptime_50.00_sec')).toBe(0);
  });

  it('goes on when a task lacks its beginning', async () => {
    const { values, untold } = await figuresOf([
      taskOf(0, [[NOW - 9, 'ASSIGNED']], production),
      runningTask(1, NOW - 1000, production),
    ]);
    expect(untold).toBe(1);
    expect(values.get('sla_cluster_mtta_ms')).toBe(1);
  });

  it('lets others work every few hundred tasks, however they are spread over jobs', async () => {
    const one = Array.from({ length: 3_000 }, (_, n) => runningTask(n, NOW - n, production));
    expect((await figuresOf(one)).pauses).toBeGreaterThan(15);
    const many = Array.from({ length: 1_500 }, (_, n) =>
      runningTask(n, NOW - n, { ...production, job: { ...JOB, name: `job${n}` } }),
    );
    expect((await figuresOf(many)).pauses).toBeGreaterThan(15);
  });
});
