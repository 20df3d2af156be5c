import type { TaskConfig } from '../wire/index.ts';
import { ArgumentError } from './errors.ts';

/** How the cluster may treat the tasks of a tier. */
export interface Tier {
  /** They may be killed to make room for more important ones. */
  readonly preemptible: boolean;
  /** They run on resources that the agent may take back. */
  readonly revocable: boolean;
}

/** The tiers that a cluster has. */
export interface TierConfig {
  /** Name of the tier of a task that names none. */
  readonly defaultTier: string;
  readonly tiers: ReadonlyMap<string, Tier>;
}

/** What holds without a tier file. (aurora: src/main/resources/org/apache/aurora/scheduler/tiers.json) */
export const BUILT_IN_TIERS: TierConfig = {
  defaultTier: 'preemptible',
  tiers: new Map([
    ['preferred', { preemptible: false, revocable: false }],
    ['preemptible', { preemptible: true, revocable: false }],
    ['revocable', { preemptible: true, revocable: true }],
  ]),
};

/** Tasks of a production tier are limited by the quota of their role. */
export function isProductionTier(tier: Tier): boolean {
  return !tier.preemptible && !tier.revocable;
}

/**
 * The tier of a task: the one it names, else the default one.
 * @throws ArgumentError when it names one that the cluster does not have
 */
export function tierOf(config: Pick<TaskConfig, 'tier'>, { tiers, defaultTier }: TierConfig): Tier {
  const tier = tiers.get(config.tier ?? defaultTier);
  if (tier === undefined) throw new ArgumentError(`Invalid tier '${config.tier}' in TaskConfig.`);
  return tier;
}

type JsonObject = Readonly<Record<string, unknown>>;

function objectAt(value: unknown, where: string, known?: readonly string[]): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`tier configuration: ${where} must be an object`);
  }
  const unknown = Object.keys(value).find((key) => known !== undefined && !known.includes(key));
  if (unknown !== undefined) {
    throw new Error(`tier configuration: unknown key ${unknown} in ${where}; known are ${known?.join(', ')}`);
  }
  return value as JsonObject;
}

function flagAt(tier: JsonObject, key: keyof Tier, name: string): boolean {
  const value = tier[key] ?? false;
  if (typeof value !== 'boolean') throw new Error(`tier configuration: ${key} of tier ${name} must be true or false`);
  return value;
}

/**
 * Reads the content of a tier file: `{"default": NAME, "tiers": {NAME: {"preemptible": …, "revocable": …}}}`, where a
 * missing boolean is false. (aurora: scheduler/TierModule.java, scheduler/TierManager.java)
 * @throws Error that names what is wrong
 */
export function parseTierConfig(text: string): TierConfig {
  if (text === '') throw new Error('tier configuration: the file is empty');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Error(`tier configuration: ${error instanceof Error ? error.message : error}`);
  }
  const root = objectAt(json, 'the file', ['default', 'tiers']);
  const tiers = new Map(
    Object.entries(objectAt(root.tiers, 'tiers')).map(([name, value]): [string, Tier] => {
      const tier = objectAt(value, `tier ${name}`, ['preemptible', 'revocable']);
      return [name, { preemptible: flagAt(tier, 'preemptible', name), revocable: flagAt(tier, 'revocable', name) }];
    }),
  );
  if (tiers.size === 0) throw new Error('tier configuration: tiers must not be empty');
  const defaultTier = root.default;
  if (typeof defaultTier !== 'string' || !tiers.has(defaultTier)) {
    throw new Error(`tier configuration: default must name one of the tiers ${[...tiers.keys()].join(', ')}`);
  }
  return { defaultTier, tiers };
}
