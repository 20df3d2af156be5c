import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Stats } from '../stats/index.ts';
import { metricOf, metricsPage } from './metrics.ts';

async function textOf(stats: Stats): Promise<string> {
  const page = metricsPage(stats);
  const answer = await page.answer(new URLSearchParams(), {
    ...{ method: 'GET', below: [], search: '', form: new URLSearchParams() },
    preferred: () => undefined,
  });
  return typeof answer === 'object' && 'body' in answer ? (answer.body ?? '') : '';
}

describe('figures for Prometheus', () => {
  it('have kinds, units and labels', async () => {
    const stats = new Stats();
    stats.count('timed_out_tasks', 3);
    stats.gauge('task_store_RUNNING', () => 7);
    stats.gauge('task_store_LOST', () => 1);
    stats.time('http_200_responses', 2.5e9);
    stats.time('task_throttle', 1500, 'ms');
    stats.count('tasks_LOST_role/env/job');
    stats.gauge('text', () => 'x');
    // The original counts some things twice, under one name.
    stats.count('scheduler_resource_offers', 4);
    for (let i = 0; i < 4; i++) stats.time('scheduler_resource_offers', 1e9);
    const lines = (await textOf(stats)).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        '# TYPE aurora_timed_out_tasks_total counter',
        'aurora_timed_out_tasks_total 3',
        '# TYPE aurora_tasks gauge',
        'aurora_tasks{state="RUNNING"} 7',
        'aurora_tasks{state="LOST"} 1',
        'aurora_http_responses_seconds_total{status="200"} 2.5',
        'aurora_http_responses_total{status="200"} 1',
        'aurora_task_throttle_seconds_total 1.5',
        'aurora_scheduler_resource_offers_total 4',
        'aurora_scheduler_resource_offers_seconds_total 4',
      ]),
    );
    expect(lines.join('\n')).not.toMatch(/role\/env|text/);
  });

  it('are bounded in number', async () => {
    const stats = new Stats();
    for (let i = 0; i < 600; i++) stats.count(`tasks_lost_rack_${i}`);
    const lines = (await textOf(stats))
      .split('\n')
      .filter((line) => line.startsWith('aurora_tasks_lost_by_rack_total'));
    expect(lines).toHaveLength(500);
  });

  it.each([
    ['empty_slots_dedicated_revocable_small', 'aurora_empty_slots', { kind: 'dedicated_revocable', size: 'small' }],
    ['resources_total_consumed_cpu_cores', 'aurora_resources', { use: 'total_consumed', resource: 'cpu_cores' }],
    ['status_update_REASON_X_SUCCESS', 'aurora_status_updates', { reason: 'REASON_X', result: 'SUCCESS' }],
    ['build.version', 'aurora_build_version', {}],
  ])('%s is %s %j', (name, metric, labels) => {
    expect(metricOf(name)).toEqual({ metric, labels });
  });
});

/** Names of figures as they stand in the sources, with a placeholder for what is put in. */
const EXPORTED = [
  ...['framework_registered', 'jvm_uptime_secs', 'task_store_LOST', 'scheduler_lifecycle_ACTIVE', 'outstanding_offers'],
  ...[
    'scheduler_resource_offers',
    'db_outage_ms',
    'db_commits',
    'db_transactions',
    'http_500_responses',
    'timed_out_tasks',
  ],
  ...['tasks_lost_rack_a', 'schedule_attempts_fired', 'schedule_attempts_failed', 'schedule_attempts_no_match'],
  ...['scheduler_status_update', 'task_kill_retries', 'webhooks_success', 'webhooks_errors', 'webhooks_dropped'],
  ...['webhooks_queue_size', 'scheduler_backup_failed'],
];

/** Of the library that tells of the process. */
const PROCESS =
  /^(process_(resident_memory_bytes|cpu_seconds_total)|nodejs_(eventloop_lag_(p99|mean)_seconds|heap_size_used_bytes))$/;

describe('the dashboard and the alerts', () => {
  const files = ['grafana-dashboard.json', 'alerts.yml'].map((name) => [name] as const);
  it.each(files)('%s asks for metrics that there are', (name) => {
    const text = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
    const metrics = new Set(EXPORTED.map((figure) => metricOf(figure).metric));
    const asked = new Set(text.match(/\b(aurora|process|nodejs)_[a-z_0-9]+/g) ?? []);
    expect(asked.size).toBeGreaterThan(5);
    for (const each of asked) {
      const known = PROCESS.test(each) || metrics.has(each) || metrics.has(each.replace(/(_seconds)?_total$/, ''));
      expect({ metric: each, known }).toEqual({ metric: each, known: true });
    }
  });
});
