import type { JobConfiguration, Resource, ResourceAggregate, TaskConfig } from '../wire/index.ts';
import { ArgumentError } from './errors.ts';
import { javaDouble, javaFixed } from './java-text.ts';
import { jobKeyText } from './job-key.ts';
import { resourceText } from './normalize.ts';
import {
  consumptionOf,
  quotaAllowance,
  quotaPoolOf,
  quotaResourcesOf,
  type RoleLedger,
  type UpdateInProgress,
} from './quota.ts';
import {
  addResources,
  coversResources,
  RESOURCE_KINDS,
  type Resources,
  subtractResources,
  sumOfResources,
} from './resources.ts';

/** Whether a quota allows what is asked for; `details` says by how much it does not, for the user to read. */
export type QuotaCheck = { readonly sufficient: true } | { readonly sufficient: false; readonly details: string };

const SUFFICIENT: QuotaCheck = { sufficient: true };

function compare(quota: Resources, requested: Resources): QuotaCheck {
  const left = subtractResources(quota, requested);
  const excesses = RESOURCE_KINDS.filter(({ amount }) => left[amount] < 0).map(
    ({ amount, shownAs, unit }) => `${shownAs} quota exceeded by ${javaFixed(-left[amount], 2)} ${unit}`,
  );
  return excesses.length === 0 ? SUFFICIENT : { sufficient: false, details: excesses.join('; ') };
}

/*
 * Each check takes the ledger as a function, called only when the check needs it: for what no quota limits, the store is
 * not read at all. (aurora: scheduler/quota/QuotaManager.java, scheduler/quota/QuotaCheckResult.java)
 */

/** Whether a role may run so many more tasks of a config. Only production tasks on shared agents are limited. */
export function checkInstanceAddition(config: TaskConfig, instances: number, ledger: () => RoleLedger): QuotaCheck {
  if (quotaPoolOf(config) !== 'prodShared') return SUFFICIENT;
  const role = ledger();
  const requested = addResources(consumptionOf(role).prodShared, quotaResourcesOf(config, instances));
  return compare(quotaAllowance(role.quota), requested);
}

/** Whether a role may make an update. It counts instead of a stored update of its job, if there is one. */
export function checkJobUpdate(update: UpdateInProgress, ledger: () => RoleLedger): QuotaCheck {
  const desired = update.instructions.desiredState?.task;
  if (desired === undefined || quotaPoolOf(desired) !== 'prodShared') return SUFFICIENT;
  const role = ledger();
  const updates = [...role.updates, update];
  return compare(quotaAllowance(role.quota), consumptionOf({ ...role, updates }).prodShared);
}

/** Whether a role may create or replace a cron job. Unlike the others, dedicated production jobs are limited, too. */
export function checkCronJob(job: JobConfiguration, ledger: () => RoleLedger): QuotaCheck {
  const { taskConfig, key } = job;
  if (taskConfig === undefined || key === undefined || taskConfig.production !== true) return SUFFICIENT;
  const role = ledger();
  const keyText = jobKeyText(key);
  const stored = role.crons.find((other) => other.key !== undefined && jobKeyText(other.key) === keyText);
  const added = quotaResourcesOf(taskConfig, job.instanceCount);
  const change =
    stored?.taskConfig === undefined
      ? added
      : subtractResources(added, quotaResourcesOf(stored.taskConfig, stored.instanceCount));
  return compare(quotaAllowance(role.quota), addResources(consumptionOf(role).prodShared, change));
}

/**
 * A quota as it is stored: exactly one amount each of CPUs, RAM and disk.
 * (aurora: scheduler/storage/durability/ThriftBackfill.java)
 * @throws ArgumentError in the original's words when it is anything else
 */
export function requireQuotaShape(quota: ResourceAggregate): ResourceAggregate {
  const distinct = new Map((quota.resources ?? []).map((resource) => [resourceText(resource), resource]));
  if (distinct.size > 3) throw new ArgumentError('Too many resource values in quota.');
  const resources = [...distinct.values()];
  const has = (member: 'numCpus' | 'ramMb' | 'diskMb'): boolean =>
    resources.some((resource) => resource[member] !== undefined);
  if (!(has('numCpus') && has('ramMb') && has('diskMb'))) {
    throw new ArgumentError('Quota resources must be exactly: [CPUS, RAM_MB, DISK_MB]');
  }
  return { resources };
}

/**
 * What is wrong with setting a quota, in the original's words; undefined when nothing is.
 * @param quota in the shape that {@link requireQuotaShape} gives
 * @param prodShared what the role uses now, asked for only when it matters
 */
export function quotaRefusal(quota: ResourceAggregate, prodShared: () => Resources): string | undefined {
  const allowance = sumOfResources(quota.resources ?? []);
  if (RESOURCE_KINDS.some(({ amount }) => allowance[amount] < 0)) {
    return `Negative values in: ${printResourceAggregate(quota)}`;
  }
  const used = prodShared();
  if (coversResources(allowance, used)) return undefined;
  return `Quota: ${printResourceAggregate(quota)} is less then current prod reservation: ${printQuotaUse(used)}`;
}

function printResource(resource: Resource): string {
  const print = (field: string, value: string | number | bigint): string =>
    `IResource{setField=${field}, value=${value}}`;
  if (resource.numCpus !== undefined) return print('NUM_CPUS', javaDouble(resource.numCpus));
  if (resource.ramMb !== undefined) return print('RAM_MB', resource.ramMb);
  if (resource.diskMb !== undefined) return print('DISK_MB', resource.diskMb);
  if (resource.namedPort !== undefined) return print('NAMED_PORT', resource.namedPort);
  if (resource.numGpus !== undefined) return print('NUM_GPUS', resource.numGpus);
  return print('IP_ADDR', resource.ipAddr ?? 0);
}

/** An aggregate as the original's messages show it. */
export function printResourceAggregate({ resources = [] }: ResourceAggregate): string {
  return `IResourceAggregate{resources=[${resources.map(printResource).join(', ')}]}`;
}

/** The three kinds that quotas count, as the original's messages show a bag of them. */
function printQuotaUse({ cpus, ramMb, diskMb }: Resources): string {
  const vectors = `CPUS=${javaDouble(cpus)}, RAM_MB=${javaDouble(ramMb)}, DISK_MB=${javaDouble(diskMb)}`;
  return `ResourceBag{resourceVectors={${vectors}}}`;
}
