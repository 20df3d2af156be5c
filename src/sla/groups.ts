import { type Resources, resourcesOf } from '../model/index.ts';
import type { TaskConfig } from '../wire/index.ts';

/** The group of all tasks. */
export const CLUSTER_PREFIX = 'sla_cluster_';

/** What sizes are called, the smallest first. */
const SIZES = ['small', 'medium', 'large', 'xlarge', 'xxlarge'] as const;

/** Upper ends of the sizes but for the last, which has none; each belongs to its size. (aurora: scheduler/sla/SlaGroup.java) */
const SCALES: readonly { readonly name: string; readonly amount: keyof Resources; readonly ends: readonly number[] }[] =
  [
    { name: 'cpu', amount: 'cpus', ends: [1, 4, 8, 16] },
    { name: 'ram', amount: 'ramMb', ends: [1024, 8192, 16_384, 32_768] },
    { name: 'disk', amount: 'diskMb', ends: [4096, 16_384, 32_768, 65_536] },
  ];

/** What the names of a job's figures begin with. @param jobKey as text */
export function jobPrefix(jobKey: string): string {
  return `sla_${jobKey}_`;
}

const bySize = new WeakMap<TaskConfig, readonly string[]>();

/** What the names of figures begin with that tell of tasks as large as this one: by CPU, by RAM and by disk. */
export function sizePrefixes(config: TaskConfig): readonly string[] {
  let prefixes = bySize.get(config);
  if (prefixes === undefined) {
    const resources = resourcesOf(config);
    prefixes = SCALES.map(({ name, amount, ends }) => {
      const size = ends.findIndex((end) => resources[amount] <= end);
      return `sla_${name}_${SIZES[size === -1 ? ends.length : size]}_`;
    });
    bySize.set(config, prefixes);
  }
  return prefixes;
}
