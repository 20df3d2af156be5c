import type { Int64, Resource } from '../../wire/index.ts';
import type { ConfigSettings } from '../settings.ts';
import { ConfigError } from './errors.ts';

/** The kinds of which a task has one amount, with the names under which the original speaks of them. */
const AMOUNTS = [
  ['numCpus', 'CPU'],
  ['ramMb', 'RAM'],
  ['diskMb', 'disk'],
  ['numGpus', 'GPU'],
  ['ipAddr', 'IP'],
] as const;

const REQUIRED = [
  ['numCpus', 'num_cpus'],
  ['ramMb', 'ram_mb'],
  ['diskMb', 'disk_mb'],
] as const;

/**
 * Checks what a task asks for: at most one amount of each kind, some CPU, memory and disk, GPUs only where the cluster
 * has them. (aurora: scheduler/configuration/ConfigurationManager.java)
 * @param resources a set: without duplicates
 * @throws ConfigError
 */
export function checkResources(resources: readonly Resource[], settings: ConfigSettings): void {
  const repeated = AMOUNTS.filter(([kind]) => resources.filter((each) => each[kind] !== undefined).length > 1)
    .map(([, name]) => name)
    .sort();
  if (repeated.length > 0) {
    throw new ConfigError(`Multiple resource values are not supported for ${repeated.join(', ')}`);
  }
  for (const [kind, name] of REQUIRED) {
    const amount: Int64 = resources.find((each) => each[kind] !== undefined)?.[kind] ?? 0;
    // NaN is not greater than anything, and an infinite amount would spoil every sum.
    if (!(amount > 0) || amount === Number.POSITIVE_INFINITY) {
      throw new ConfigError(`${name} must be greater than 0.0${amount > 0 ? ' and finite' : ''}`);
    }
  }
  if (!settings.allowGpuResource && resources.some(({ numGpus }) => numGpus !== undefined)) {
    throw new ConfigError('GPU resource support is disabled in this cluster.');
  }
}

/** Names of the ports that a task asks for. */
export function portNames(resources: readonly Resource[]): readonly string[] {
  return resources.flatMap(({ namedPort }) => (namedPort === undefined ? [] : [namedPort]));
}
