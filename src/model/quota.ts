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
import { configOf, instanceIdOf } from './task-parts.ts';
import { isActive } from './task-states.ts';

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
  /** The tasks of the role's jobs, in lists that never change; those in active states count. */
  readonly jobs: Iterable<readonly ScheduledTask[]>;
  /** The role's updates in active states: one a job; of several, the last counts. */
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

/** What booking one task of a config needs; kept per config, because a role can have hundreds of thousands of tasks. */
interface Booking {
  readonly job: string;
  readonly pool: QuotaPool;
  readonly use: Resources;
}

const bookings = new WeakMap<TaskConfig, Booking>();

function bookingOf(config: TaskConfig): Booking {
  let booking = bookings.get(config);
  if (booking === undefined) {
    booking = { job: jobKeyText(config.job ?? {}), pool: quotaPoolOf(config), use: quotaResourcesOf(config) };
    bookings.set(config, booking);
  }
  return booking;
}

/** What the tasks of one config use together. */
interface Use {
  readonly booking: Booking;
  readonly total: Resources;
}

const uses = new WeakMap<readonly ScheduledTask[], readonly Use[]>();

/**
 * What the active tasks of a list use, by config; worked out once a list. The store hands out the same list of a job's tasks until one of them
 * changes, so that what a role of a hundred thousand tasks uses costs what has changed since it was last asked for.
 */
export function usesOf(tasks: readonly ScheduledTask[]): readonly Use[] {
  let known = uses.get(tasks);
  if (known === undefined) {
    known = addUp(tasks);
    uses.set(tasks, known);
  }
  return known;
}

/** Whether {@link usesOf} has the answer for a list already. */
export function hasUses(tasks: readonly ScheduledTask[]): boolean {
  return uses.has(tasks);
}

function addUp(tasks: Iterable<ScheduledTask>): readonly Use[] {
  const accounts = new Map<TaskConfig, Account>();
  // Most tasks have the config of the one before.
  let config: TaskConfig | undefined;
  let use = NO_RESOURCES;
  let account = new Account();
  for (const task of tasks) {
    if (!isActive(task.status)) continue;
    if (configOf(task) !== config) {
      config = configOf(task);
      use = bookingOf(config).use;
      account = accounts.get(config) ?? new Account();
      accounts.set(config, account);
    }
    account.add(use);
  }
  return Array.from(accounts, ([each, { total }]) => ({ booking: bookingOf(each), total }));
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

/** Sums that grow in place. */
class Account {
  private cpus = 0;
  private ramMb = 0;
  private diskMb = 0;

  add(use: Resources): void {
    this.cpus += use.cpus;
    this.ramMb += use.ramMb;
    this.diskMb += use.diskMb;
  }

  get total(): Resources {
    return { ...NO_RESOURCES, cpus: this.cpus, ramMb: this.ramMb, diskMb: this.diskMb };
  }
}

/** The account of a cron job's tasks, and the pool that they must be in to count. */
interface CronAccount {
  readonly pool: QuotaPool;
  readonly account: Account;
}

const POOLS: readonly QuotaPool[] = ['prodShared', 'prodDedicated', 'nonProdShared', 'nonProdDedicated'];

/**
 * What a role uses: its tasks, except that an update counts for the instances it touches, and that a cron job counts for
 * the larger of its template and its tasks, tasks in another pool than the template for nothing.
 * (aurora: scheduler/quota/QuotaManager.java)
 */
export function consumptionOf({ jobs, updates, crons }: Omit<RoleLedger, 'quota'>): Consumption {
  const accounts: Readonly<Record<QuotaPool, Account>> = {
    prodShared: new Account(),
    prodDedicated: new Account(),
    nonProdShared: new Account(),
    nonProdDedicated: new Account(),
  };
  const updateOf = new Map(updates.map((update) => [jobKeyText(update.job), update]));
  const cronOf = new Map<string, CronAccount>();
  for (const { key, taskConfig } of crons) {
    if (key === undefined || taskConfig === undefined) continue;
    cronOf.set(jobKeyText(key), { pool: quotaPoolOf(taskConfig), account: new Account() });
  }

  const updateFor = ({ job }: Booking): UpdateInProgress | undefined =>
    cronOf.has(job) ? undefined : updateOf.get(job);
  const accountFor = ({ job, pool }: Booking): Account | undefined => {
    const cron = cronOf.get(job);
    if (cron === undefined) return accounts[pool];
    return cron.pool === pool ? cron.account : undefined;
  };
  for (const tasks of jobs) {
    let updating = false;
    for (const { booking, total } of usesOf(tasks)) {
      if (updateFor(booking) === undefined) accountFor(booking)?.add(total);
      else updating = true;
    }
    // Only an updating job's tasks are looked at one by one: a role has others, and many.
    if (!updating) continue;
    const untouched = tasks.filter((task) => {
      const update = updateFor(bookingOf(configOf(task)));
      return update !== undefined && !touches(update, instanceIdOf(task));
    });
    for (const { booking, total } of addUp(untouched)) accountFor(booking)?.add(total);
  }
  for (const pool of POOLS) {
    for (const update of updateOf.values()) accounts[pool].add(updateInPool(update, pool));
  }
  for (const { key, taskConfig, instanceCount } of crons) {
    const cron = key === undefined ? undefined : cronOf.get(jobKeyText(key));
    if (cron === undefined || taskConfig === undefined) continue;
    accounts[cron.pool].add(maxResources(quotaResourcesOf(taskConfig, instanceCount), cron.account.total));
  }
  return {
    prodShared: accounts.prodShared.total,
    prodDedicated: accounts.prodDedicated.total,
    nonProdShared: accounts.nonProdShared.total,
    nonProdDedicated: accounts.nonProdDedicated.total,
  };
}
