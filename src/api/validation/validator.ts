import {
  type CompleteJobKey,
  isGoodIdentifier,
  isProductionTier,
  isValidJobKey,
  type NormalizedTaskConfig,
  normalizeTaskConfig,
  printJobKey,
  type TierConfig,
} from '../../model/index.ts';
import type { JobConfiguration, JobKey, Resource, TaskConfig } from '../../wire/index.ts';
import type { ConfigSettings } from '../settings.ts';
import { printJobConfiguration } from '../thrift-text.ts';
import { populateContainer } from './container.ts';
import { checkDedicated } from './dedicated.ts';
import { ConfigError } from './errors.ts';
import { checkResources, portNames } from './resources.ts';
import { checkSlaPolicy } from './sla-policy.ts';

/** A config that keeps all rules, with everything filled in that the scheduler decides. */
export type PopulatedTaskConfig = NormalizedTaskConfig & { readonly job: CompleteJobKey; readonly tier: string };

/** A job whose config is populated. */
export type PopulatedJob = JobConfiguration & {
  readonly key: CompleteJobKey;
  readonly taskConfig: PopulatedTaskConfig;
};

/**
 * Checks what people ask the scheduler to run, rule after rule in a fixed order, and fills in the rest. Of several faults
 * the one that comes first is told. (aurora: scheduler/configuration/ConfigurationManager.java)
 */
export interface ConfigValidator {
  /**
   * @throws ConfigError
   * @throws ArgumentError when a union has no known member
   */
  populateJob(job: JobConfiguration): PopulatedJob;
  /**
   * @param instanceCount how many instances are to run with the config
   * @throws ConfigError
   * @throws ArgumentError when a union has no known member
   */
  populateTask(config: TaskConfig, instanceCount: number): PopulatedTaskConfig;
}

/** @throws SyntaxError when the pattern of allowed environments is no regular expression */
export function createConfigValidator(settings: ConfigSettings, tiers: TierConfig): ConfigValidator {
  const environments = new RegExp(`^(?:${settings.allowedJobEnvironments})$`);

  function populateTask(given: TaskConfig, instanceCount: number): PopulatedTaskConfig {
    const config = normalizeTaskConfig(given);
    const tier = checkTier(config.tier, tiers);
    const job = checkKey(config.job);
    checkExecutor(config, settings);
    checkDedicated(config.constraints, job.role);
    const container = populateContainer(config.container, config.executorConfig !== undefined, settings);
    checkResources(config.resources, settings);
    if (config.mesosFetcherUris.length > 0 && !settings.enableMesosFetcher) {
      throw new ConfigError('Mesos Fetcher for individual jobs is disabled in this cluster.');
    }
    if ((container.mesos?.volumes ?? []).length > 0 && !settings.allowContainerVolumes) {
      throw new ConfigError('This scheduler is configured to disallow container volumes.');
    }
    const { production } = tier;
    if (config.slaPolicy !== undefined) {
      checkSlaPolicy(config.slaPolicy, { tier: tier.name, production, instanceCount }, settings);
    }
    const taskLinks = config.taskLinks.size > 0 ? config.taskLinks : linksToPorts(config.resources);
    return { ...config, job, tier: tier.name, production, container, taskLinks };
  }

  function populateJob(job: JobConfiguration): PopulatedJob {
    if (job.taskConfig === undefined) throw new ConfigError('Job configuration must have taskConfig set.');
    if (job.instanceCount <= 0) throw new ConfigError('Instance count must be positive.');
    const key = checkKey(job.key);
    if (!environments.test(key.environment)) {
      throw new ConfigError(`Job environment ${key.environment} doesn't match: ${settings.allowedJobEnvironments}`);
    }
    if (job.owner !== undefined && !isGoodIdentifier(job.owner.user)) {
      throw new ConfigError(`Job user contains illegal characters: ${job.owner.user ?? null}`);
    }
    const populated = { ...job, key, taskConfig: populateTask(job.taskConfig, job.instanceCount) };
    if (job.cronSchedule !== undefined && job.cronSchedule !== '' && populated.taskConfig.isService) {
      throw new ConfigError(`A service task may not be run on a cron schedule: ${printJobConfiguration(populated)}`);
    }
    return populated;
  }

  return { populateJob, populateTask };
}

function checkKey(key: JobKey | undefined): CompleteJobKey {
  if (!isValidJobKey(key)) throw new ConfigError(`Job key ${printJobKey(key)} is invalid.`);
  return key;
}

function checkTier(
  given: string | undefined,
  tiers: TierConfig,
): { readonly name: string; readonly production: boolean } {
  if (given !== undefined && !isGoodIdentifier(given)) {
    throw new ConfigError(`Tier contains illegal characters: ${given}`);
  }
  const name = given ?? tiers.defaultTier;
  const tier = tiers.tiers.get(name);
  if (tier === undefined) throw new ConfigError(`Invalid tier '${name}' in TaskConfig.`);
  return { name, production: isProductionTier(tier) };
}

function checkExecutor({ executorConfig, container }: NormalizedTaskConfig, settings: ConfigSettings): void {
  if (executorConfig === undefined) {
    if (container.docker === undefined) throw new ConfigError('Configuration may not be null.');
    return;
  }
  const { name } = executorConfig;
  if (name === undefined) throw new ConfigError('Executor name may not be left unset.');
  if (!settings.executorNames.has(name)) throw new ConfigError(`Configuration for executor '${name}' doesn't exist.`);
}

/** Links for tasks that give none: to the ports that are HTTP by their names. */
function linksToPorts(resources: readonly Resource[]): ReadonlyMap<string, string> {
  const ports = portNames(resources).filter((name) => name === 'health' || name === 'http');
  return new Map(ports.map((name) => [name, `http://%host%:%port:${name}%`]));
}
