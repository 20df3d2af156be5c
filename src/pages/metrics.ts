import { Counter, Gauge, Registry } from 'prom-client';
import type { ResourcePage } from '../http/index.ts';
import type { StatFamily, Stats, TimeUnit } from '../stats/index.ts';

/** Series of one metric; more of it are left out, and counted. */
const MAX_SERIES = 500;

const SECONDS: Readonly<Record<TimeUnit, number>> = { nanos: 1e-9, ns: 1e-9, micros: 1e-6, ms: 1e-3 };

/** Figures whose names hold what is a label here: the metric, and the labels' names for the groups of the pattern. */
const LABELLED: readonly (readonly [pattern: RegExp, metric: string, labels: readonly string[]])[] = [
  [/^task_store_([A-Z]+)$/, 'tasks', ['state']],
  [/^scheduler_lifecycle_([A-Z_]+)$/, 'lifecycle_state', ['state']],
  [/^zk_connection_state_([A-Z_]+)$/, 'zookeeper_connection_state', ['state']],
  [/^zk_connection_state_([A-Z_]+)_counter$/, 'zookeeper_connection_changes', ['state']],
  [/^scheduler_thrift_response_([A-Z_]+)$/, 'rpc_responses', ['code']],
  [/^scheduler_thrift_workload_(\w+)$/, 'rpc_results', ['method']],
  [/^scheduler_thrift_(\w+)$/, 'rpc', ['method']],
  [/^thrift_workload_(\w+)$/, 'rpc_workload', ['method']],
  [/^http_(\d+)_responses$/, 'http_responses', ['status']],
  [/^mesos_scheduler_event_([A-Z_]+)$/, 'mesos_events', ['type']],
  [/^task_delivery_delay_([A-Z_]+)_requests$/, 'status_update_delay', ['source']],
  [/^status_update_(\w+)_([A-Z]+)$/, 'status_updates', ['reason', 'result']],
  [/^task_lost_([A-Z_]+)$/, 'tasks_lost', ['source']],
  [/^tasks_lost_rack_(.+)$/, 'tasks_lost_by_rack', ['rack']],
  [/^tasks_lost_dedicated_(.+)$/, 'tasks_lost_by_dedicated', ['dedicated']],
  [/^task_exit_(\w+)$/, 'task_exits', ['reason']],
  [/^scheduling_veto_(\w+)$/, 'scheduling_vetoes', ['kind']],
  [/^update_transition_([A-Z_]+)$/, 'update_transitions', ['status']],
  [/^update_instance_transition_([A-Z_]+)$/, 'update_instance_transitions', ['action']],
  [/^mem_storage_(\w+)_size$/, 'stored', ['kind']],
  [/^sla_(cpu|ram|disk)_(small|medium|large|xlarge|xxlarge)_(\w+)$/, 'sla_by_size', ['resource', 'size', 'figure']],
  [/^sla_cluster_(.+)$/, 'sla_cluster', ['figure']],
  [
    /^resources_per_role_([a-z]+_(?:pool_)?consumed)_(.+)_(cpu_cores|ram_mb|disk_mb)$/,
    'role_resources',
    ['use', 'role', 'resource'],
  ],
  [
    /^resources_(total_consumed|dedicated_consumed|quota_consumed|free_pool_consumed|allocated_quota)_(cpu_cores|ram_mb|disk_mb)$/,
    'resources',
    ['use', 'resource'],
  ],
  [/^quota_per_role_(.+)_(cpu_cores|ram_mb|disk_mb)$/, 'role_quota', ['role', 'resource']],
  [
    /^empty_slots_(dedicated_revocable_|dedicated_|revocable_|)(small|medium|large|xlarge)$/,
    'empty_slots',
    ['kind', 'size'],
  ],
  [
    /^(\w+)BatchWorker_(items_processed|batches_processed|queue_size|last_processed_batch_size)$/,
    'batch_worker',
    ['worker', 'figure'],
  ],
];

/** What a figure is told as. */
interface Told {
  readonly metric: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** The metric of a figure. @param name of a figure of no single job or task */
export function metricOf(name: string): Told {
  for (const [pattern, metric, names] of LABELLED) {
    const groups = pattern.exec(name);
    if (groups === null) continue;
    const labels = names.map((label, at): [string, string] => [label, (groups[at + 1] ?? '').replace(/_$/, '')]);
    return { metric: `aurora_${metric}`, labels: Object.fromEntries(labels) };
  }
  return { metric: `aurora_${name.replace(/[^A-Za-z0-9_]/g, '_')}`, labels: {} };
}

/**
 * `/metrics`: all figures for Prometheus, but for those of single jobs and tasks; timers as two counters, of seconds and of times.
 * @param own metrics of the process itself, if it has any
 */
export function metricsPage(stats: Pick<Stats, 'families'>, own?: Pick<Registry, 'metrics'>): ResourcePage {
  return {
    path: '/metrics',
    leaderOnly: false,
    type: 'text/plain',
    async answer() {
      const parts = [await metricsText(stats), ...(own === undefined ? [] : [await own.metrics()])];
      return { status: 200, type: Registry.PROMETHEUS_CONTENT_TYPE, body: parts.join('\n') };
    },
  };
}

async function metricsText(stats: Pick<Stats, 'families'>): Promise<string> {
  const registry = new Registry();
  const teller = new Teller(registry);
  for (const family of stats.families()) teller.tell(family);
  return registry.metrics();
}

/** Makes metrics of figures as they come. */
class Teller {
  private readonly registry: Registry;
  private readonly metrics = new Map<string, { readonly metric: Counter | Gauge; readonly series: Set<string> }>();

  constructor(registry: Registry) {
    this.registry = registry;
  }

  tell(family: StatFamily): void {
    const { metric, labels } = metricOf(family.name);
    if (family.kind === 'timer') {
      this.add(`${metric}_seconds_total`, Counter, labels, Math.max(0, family.total * SECONDS[family.unit]));
      this.add(`${metric}_total`, Counter, labels, family.events);
    } else if (family.kind === 'counter') {
      this.add(`${metric}_total`, Counter, labels, family.value);
    } else {
      this.add(metric, Gauge, labels, family.value);
    }
  }

  private add(
    name: string,
    Kind: typeof Counter | typeof Gauge,
    labels: Readonly<Record<string, string>>,
    value: number,
  ): void {
    let known = this.metrics.get(name);
    if (known === undefined) {
      const help = name.replace(/^aurora_/, '').replaceAll('_', ' ');
      const metric = new Kind({ name, help, labelNames: Object.keys(labels), registers: [this.registry] });
      known = { metric, series: new Set() };
      this.metrics.set(name, known);
    }
    // A counter and a timer can have one name, and then count the same: it is told once.
    const series = JSON.stringify(labels);
    if (known.series.size >= MAX_SERIES || known.series.has(series)) return;
    known.series.add(series);
    known.metric.inc({ ...labels }, value);
  }
}
