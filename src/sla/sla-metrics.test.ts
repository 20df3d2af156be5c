import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { VirtualClock } from '../clock/index.ts';
import { Stats } from '../stats/index.ts';
import { createMemoryStore } from '../store/index.ts';
import { METRIC_CATEGORIES, type MetricCategory } from './settings.ts';
import { SlaMetrics } from './sla-metrics.ts';
import { runningTask, taskOf } from './testing/tasks.ts';

function world(prodMetrics: readonly MetricCategory[] = METRIC_CATEGORIES) {
  const clock = new VirtualClock(10_000_000);
  const store = createMemoryStore();
  const stats = new Stats();
  const settings = { refreshMs: 60_000, prodMetrics, nonProdMetrics: [] };
  const metrics = new SlaMetrics({ store, clock, stats, settings, log: pino({ level: 'silent' }) });
  const pass = async (ms: number): Promise<void> => {
    clock.advance(ms);
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
  };
  const names = () => [...stats.snapshot().keys()].filter((name) => /^sla_(?!stats)/.test(name));
  return { clock, store, stats, metrics, pass, names };
}

describe('SlaMetrics', () => {
  it('exports figures after each interval, not before, and none of tasks that are gone', async () => {
    const { clock, store, stats, metrics, pass, names } = world(['JOB_UPTIMES']);
    await store.write((tx) => tx.saveTasks([runningTask(0, clock.now(), { production: true })]));
    metrics.start();
    await pass(59_999);
    expect(names()).toEqual([]);
    await pass(1);
    const uptime = 'sla_role/prod/job_job_uptime_99.00_sec';
    expect(stats.snapshot().get(uptime)).toEqual({ type: 'double', value: 60 });
    await pass(60_000);
    expect(stats.snapshot().get(uptime)).toEqual({ type: 'double', value: 120 });
    expect(stats.snapshot().get('sla_stats_computation_events')).toEqual({ type: 'long', value: 2 });
    await store.write((tx) => tx.deleteTasks(['task-0']));
    await pass(60_000);
    expect(names()).toEqual([]);
    metrics.stop();
    expect(clock.waiting).toBe(0);
  });

  it('goes on after a task whose history lacks its beginning', async () => {
    const { clock, store, stats, metrics, pass } = world();
    await store.write((tx) => tx.saveTasks([taskOf(0, [[clock.now() + 1, 'ASSIGNED']], { production: true })]));
    metrics.start();
    await pass(60_000);
    await pass(60_000);
    expect(stats.snapshot().get('sla_stats_computation_events')).toEqual({ type: 'long', value: 2 });
  });

  it('exports nothing when nothing is asked for, and after the end', async () => {
    const nothing = world([]);
    nothing.metrics.start();
    expect(nothing.clock.waiting).toBe(0);
    const { clock, store, metrics, pass, names } = world();
    await store.write((tx) => tx.saveTasks([runningTask(0, clock.now(), { production: true })]));
    metrics.start();
    await pass(60_000);
    expect(names().length).toBeGreaterThan(10);
    metrics.stop();
    await pass(600_000);
    expect(names()).toEqual([]);
  });
});
