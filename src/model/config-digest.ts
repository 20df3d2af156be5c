import { hash } from 'node:crypto';
import type { Container, Image, Int64, SlaPolicy, TaskConfig } from '../wire/index.ts';
import {
  constraintText,
  fetcherUriText,
  metadataText,
  type NormalizedTaskConfig,
  normalizeTaskConfig,
  resourceText,
} from './normalize.ts';

/** JSON with `null` for what is unset: arrays in a fixed order, so that two values have one text only if they are equal. */
type Canonical = string | number | boolean | undefined | readonly Canonical[];

function unordered<T>(elements: readonly T[], textOf: (element: T) => string): Canonical {
  return elements.map(textOf).sort();
}

/** Numbers go as text: JSON has no NaN, no infinities and no bigints. */
function number(value: Int64 | undefined): Canonical {
  return value === undefined ? undefined : String(value);
}

function canonicalImage(image: Image): Canonical {
  if (image.docker !== undefined) return ['docker', image.docker.name, image.docker.tag];
  return ['appc', image.appc?.name, image.appc?.imageId];
}

function canonicalContainer(container: Container): Canonical {
  if (container.docker !== undefined) {
    return ['docker', container.docker.image, (container.docker.parameters ?? []).map((p) => [p.name, p.value])];
  }
  const { image, volumes = [] } = container.mesos ?? {};
  return [
    'mesos',
    image === undefined ? undefined : canonicalImage(image),
    volumes.map((v) => [v.containerPath, v.hostPath, v.mode]),
  ];
}

function canonicalSlaPolicy(policy: SlaPolicy): Canonical {
  const { percentageSlaPolicy: percentage, countSlaPolicy: count, coordinatorSlaPolicy: coordinator } = policy;
  if (percentage !== undefined) {
    return ['percentage', number(percentage.percentage), number(percentage.durationSecs)];
  }
  if (count !== undefined) return ['count', number(count.count), number(count.durationSecs)];
  return ['coordinator', coordinator?.coordinatorUrl, coordinator?.statusKey];
}

function canonicalConfig(config: NormalizedTaskConfig): Canonical {
  const { job, owner, executorConfig, partitionPolicy, slaPolicy } = config;
  return [
    job === undefined ? undefined : [job.role, job.environment, job.name],
    owner === undefined ? undefined : [owner.user],
    config.isService,
    number(config.priority),
    number(config.maxTaskFailures),
    config.production,
    config.tier,
    unordered(config.resources, resourceText),
    unordered(config.constraints, constraintText),
    unordered(config.mesosFetcherUris, fetcherUriText),
    unordered([...config.taskLinks], (link) => JSON.stringify(link)),
    config.contactEmail,
    executorConfig === undefined ? undefined : [executorConfig.name, executorConfig.data],
    unordered(config.metadata, metadataText),
    partitionPolicy === undefined ? undefined : [partitionPolicy.reschedule, number(partitionPolicy.delaySecs)],
    slaPolicy === undefined ? undefined : canonicalSlaPolicy(slaPolicy),
    canonicalContainer(config.container),
  ];
}

const digests = new WeakMap<TaskConfig, string>();

/**
 * Names a config by its content: 64 hex digits (SHA-256), equal exactly for configs that are equal after normalisation,
 * field by field and with sets unordered. Stores keep it, so its making must not change from release to release.
 * Calculated once per object.
 * @throws ArgumentError as {@link normalizeTaskConfig}
 */
export function configDigest(config: TaskConfig): string {
  const known = digests.get(config);
  if (known !== undefined) return known;
  const digest = hash('sha256', JSON.stringify(canonicalConfig(normalizeTaskConfig(config))), 'hex');
  digests.set(config, digest);
  return digest;
}

/** True when two configs are equal after normalisation: what decides whether an update changes an instance. */
export function sameConfig(a: TaskConfig, b: TaskConfig): boolean {
  return a === b || configDigest(a) === configDigest(b);
}
