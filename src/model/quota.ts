import type {
  InstanceTaskConfig,
  JobConfiguration,
  JobKey,
  JobUpdateInstructions,
  ResourceAggregate,
  ScheduledTask,
  TaskConfig,
} from '../wire/index.ts';
import { hasDedicatedConstraint } from './constraints.ts';
import { jobKeyText } from './job-key.ts';
import { countInRanges, rangesContain } from './ranges.ts';
import {
  addResources,
  maxResources,
  multiplyResources,
  NO_RESOURCES,
  type Resources,
  resourcesOf,
  sumOfResources,
} from './resources.ts';
import { configOf, instanceIdOf, jobKeyOf } from './task-parts.ts';

/** The four accounts that a role's use is booked to; only `prodShared` is limited by its quota. */
export type QuotaPool = 'prodShared' | 'prodDedicated' | 'nonProdShared' | 'nonProdDedicated';

/** An update under way, or one that is being asked for. */
export interface UpdateInProgress {
  readonly job: JobKey;
  readonly instructions: JobUpdateInstructions;
}

/** All that quota arithmetic needs to know of a role. */
export interface RoleLedger {
  /** As stored; undefined counts as zero. */
  readonly quota: ResourceAggregate | undefined;
  /** The role's tasks in active states. */
  readonly tasks: Iterable<ScheduledTask>;
  /** The role's updates in active states: at most one a job. */
  readonly updates: readonly UpdateInProgress[];
  /** The role's cron jobs. */
  readonly crons: readonly JobConfiguration[];
}

/** What a role uses, by pool. Only CPUs, RAM and disk count, and executors do not. */
export type Consumption = Readonly<Record<QuotaPool, Resources>>;

/** Where the use of a config is booked. (aurora: scheduler/quota/QuotaManager.java) */
export function quotaPoolOf(config: TaskConfig): QuotaPool {
  const dedicated = hasDedicatedConstraint(config.constraints);
  if (config.production === true) return dedicated ? 'prodDedicated' : 'prodShared';
  return dedicated ? 'nonProdDedicated' : 'nonProdShared';
}

/** What so many tasks of a config count for against a quota. */
export function quotaResourcesOf(config: TaskConfig, instances = 1): Resources {
  const { cpus, ramMb, diskMb } = resourcesOf(config);
  return multiplyResources({ ...NO_RESOURCES, cpus, ramMb, diskMb }, instances);
}

/** What a stored quota allows. */
export function quotaAllowance(quota: ResourceAggregate | undefined): Resources {
  return sumOfResources(quota?.resources ?? []);
}

function touches({ instructions }: UpdateInProgress, instanceId: number): boolean {
  const contains = (entry: InstanceTaskConfig): boolean => rangesContain(entry.instances ?? [], instanceId);
  return (
    (instructions.initialState?.some(contains) ?? false) ||
    (instructions.desiredState !== undefined && contains(instructions.desiredState))
  );
}

function entriesInPool(entries: readonly InstanceTaskConfig[], pool: QuotaPool): Resources {
  return entries.reduce((sum, { task, instances = [] }) => {
    if (task === undefined || quotaPoolOf(task) !== pool) return sum;
    return addResources(sum, quotaResourcesOf(task, countInRanges(instances)));
  }, NO_RESOURCES);
}

/** The larger, kind by kind, of what the instances were and are to be. */
function updateInPool({ instructions }: UpdateInProgress, pool: QuotaPool): Resources {
  const { initialState = [], desiredState } = instructions;
  const desired = desiredState === undefined ? [] : [desiredState];
  return maxResources(entriesInPool(initialState, pool), entriesInPool(desired, pool));
}

const POOLS: readonly QuotaPool[] = ['prodShared', 'prodDedicated', 'nonProdShared', 'nonProdDedicated'];

/**
 * What a role uses: its tasks, except that an update counts for the instances it touches, and that a cron job counts for
 * the larger of its template and its tasks, tasks in another pool than the template for nothing.
 * (aurora: scheduler/quota/QuotaManager.java)
 */
export function consumptionOf({ tasks, updates, crons }: Omit<RoleLedger, 'quota'>): Consumption {
  const sums: Record<QuotaPool, Resources> = {
    prodShared: NO_RESOURCES,
    prodDedicated: NO_RESOURCES,
    nonProdShared: NO_RESOURCES,
    nonProdDedicated: NO_RESOURCES,
  };
  const book = (pool: QuotaPool, resources: Resources): void => {
    sums[pool] = addResources(sums[pool], resources);
  };
  const updateOf = new Map(updates.map((update) => [jobKeyText(update.job), update]));
  const cronTasks = new Map<string, { readonly pool: QuotaPool; used: Resources }>();
  for (const { key, taskConfig } of crons) {
    if (key === undefined || taskConfig === undefined) continue;
    cronTasks.set(jobKeyText(key), { pool: quotaPoolOf(taskConfig), used: NO_RESOURCES });
  }

  for (const task of tasks) {
    const config = configOf(task);
    const pool = quotaPoolOf(config);
    const job = updateOf.size + cronTasks.size === 0 ? '' : jobKeyText(jobKeyOf(task));
    const cron = cronTasks.get(job);
    const update = updateOf.get(job);
    if (cron !== undefined) {
      if (cron.pool === pool) cron.used = addResources(cron.used, quotaResourcesOf(config));
    } else if (update === undefined || !touches(update, instanceIdOf(task))) {
      book(pool, quotaResourcesOf(config));
    }
  }
  for (const pool of POOLS) {
    for (const update of updateOf.values()) book(pool, updateInPool(update, pool));
  }
  for (const { key, taskConfig, instanceCount } of crons) {
    const cron = key === undefined ? undefined : cronTasks.get(jobKeyText(key));
    if (cron === undefined || taskConfig === undefined) continue;
    book(cron.pool, maxResources(quotaResourcesOf(taskConfig, instanceCount), cron.used));
  }
  return sums;
}
