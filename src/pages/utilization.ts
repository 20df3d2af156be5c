import { type Clock, Pacer } from '../clock/index.ts';
import type { PageAnswer, ResourcePage } from '../http/index.ts';
import {
  addResources,
  configOf,
  NO_RESOURCES,
  quotaPoolOf,
  type Resources,
  resourcesOf,
  statusOf,
} from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { ACTIVE_STATES, type JobKey, type TaskConfig } from '../wire/index.ts';
import { escaped, tablePage } from './html.ts';

/** What of the resources in use is looked at. (aurora: scheduler/stats/ResourceCounter.java) */
export const CONSUMPTION = {
  total_consumed: () => true,
  dedicated_consumed: (config: TaskConfig) => isDedicated(config),
  quota_consumed: (config: TaskConfig) => config.production === true && !isDedicated(config),
  free_pool_consumed: (config: TaskConfig) => config.production !== true && !isDedicated(config),
} as const;

export type ConsumptionMetric = keyof typeof CONSUMPTION;
export const CONSUMPTION_METRICS = Object.keys(CONSUMPTION) as readonly ConsumptionMetric[];

/** Tasks looked at before the time is looked at. */
const FEW = 64;

const COLUMNS = ['Type', 'CPU', 'RAM', 'Disk'];

function isDedicated(config: TaskConfig): boolean {
  return quotaPoolOf(config).endsWith('Dedicated');
}

/**
 * Calls `take` for each job with tasks that are active, by config; with pauses for other work.
 * @param take is told what all of them use, without their executors
 */
export async function eachUse(
  store: Pick<Store, 'tasks'>,
  clock: Clock,
  take: (job: JobKey, config: TaskConfig, use: Resources) => void,
): Promise<void> {
  const pacer = new Pacer(clock);
  for (const job of store.tasks.jobKeys()) {
    const uses = new Map<TaskConfig, Resources>();
    for (const [at, task] of [...store.tasks.byJob(job)].entries()) {
      if (at % FEW === 0 && pacer.due()) await pacer.rest();
      if (!ACTIVE_STATES.has(statusOf(task))) continue;
      const config = configOf(task);
      uses.set(config, addResources(uses.get(config) ?? NO_RESOURCES, resourcesOf(config)));
    }
    for (const [config, use] of uses) take(job, config, use);
  }
}

/** `/utilization[/METRIC[/ROLE]]`: what is in use, of all, by role, by job of a role. (aurora: scheduler/http/Utilization.java) */
export function utilizationPage(
  clusterName: string,
  store: Pick<Store, 'tasks' | 'durable'>,
  clock: Clock,
): ResourcePage {
  return {
    path: '/utilization',
    below: true,
    leaderOnly: true,
    type: 'text/html',
    async answer(_query, { below }): Promise<PageAnswer> {
      const [metric, role, ...more] = below;
      if (more.length > 0) return { status: 404 };
      const wanted = CONSUMPTION_METRICS.find((name) => name === metric?.toLowerCase());
      if (metric !== undefined && wanted === undefined) return { status: 400, body: 'Invalid metric type.' };
      const rows = new Map<string, Resources>();
      const add = (name: string, use: Resources) => rows.set(name, addResources(rows.get(name) ?? NO_RESOURCES, use));
      if (wanted === undefined) for (const name of CONSUMPTION_METRICS) add(name, NO_RESOURCES);
      await eachUse(store, clock, (job, config, use) => {
        for (const name of wanted === undefined ? CONSUMPTION_METRICS : [wanted]) {
          if (!CONSUMPTION[name](config)) continue;
          if (wanted === undefined) add(name, use);
          else if (role === undefined) add(job.role ?? '', use);
          else if (job.role === role) add(job.name ?? '', use);
        }
      });
      await store.durable();
      const path = (name: string): string =>
        ['/utilization', ...(metric === undefined ? [] : [metric]), name].join('/');
      const label = (name: string): string => escaped(wanted === undefined ? name.replaceAll('_', ' ') : name);
      const cells = [...rows].map(([name, use]) => [
        role === undefined ? `<a href="${escaped(path(encodeURIComponent(name)))}">${label(name)}</a>` : label(name),
        String(Math.trunc(use.cpus)),
        `${Math.trunc(use.ramMb)} MB`,
        `${Math.trunc(use.diskMb)} MB`,
      ]);
      const title = `Aurora ${clusterName} utilization`;
      return { pieces: tablePage({ title, heading: 'Cluster utilization', columns: COLUMNS }, cells) };
    },
  };
}
