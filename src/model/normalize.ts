import type {
  Constraint,
  Container,
  Image,
  MesosFetcherURI,
  Metadata,
  PartitionPolicy,
  Resource,
  SlaPolicy,
  TaskConfig,
  TaskConstraint,
  ValueConstraint,
} from '../wire/index.ts';
import { ArgumentError } from './errors.ts';

/** A task config in the one form that equal configs share, see {@link normalizeTaskConfig}. */
export type NormalizedTaskConfig = TaskConfig & {
  readonly production: boolean;
  readonly resources: readonly Resource[];
  readonly constraints: readonly Constraint[];
  readonly mesosFetcherUris: readonly MesosFetcherURI[];
  readonly taskLinks: ReadonlyMap<string, string>;
  readonly metadata: readonly Metadata[];
  readonly container: Container;
};

/** True when the union has none of its members, so that the original could not have read it. */
function isEmptyUnion(union: object): boolean {
  for (const member of Object.values(union)) {
    if (member !== undefined) return false;
  }
  return true;
}

function checkUnion(union: object, what: string): void {
  if (isEmptyUnion(union)) throw new ArgumentError(`${what} has no known member set`);
}

/** The elements of a set that came as a list: without those that occurred before. `keyOf` is equal for equal elements. */
function distinct<T>(elements: readonly T[], keyOf: (element: T) => string): readonly T[] {
  if (elements.length < 2) return elements;
  const byKey = new Map<string, T>();
  for (const element of elements) {
    const key = keyOf(element);
    if (!byKey.has(key)) byKey.set(key, element);
  }
  return byKey.size === elements.length ? elements : [...byKey.values()];
}

/** Text that is equal for equal resources only. */
export function resourceText(resource: Resource): string {
  if (resource.numCpus !== undefined) return `numCpus ${resource.numCpus}`;
  if (resource.ramMb !== undefined) return `ramMb ${resource.ramMb}`;
  if (resource.diskMb !== undefined) return `diskMb ${resource.diskMb}`;
  if (resource.namedPort !== undefined) return `namedPort ${resource.namedPort}`;
  if (resource.numGpus !== undefined) return `numGpus ${resource.numGpus}`;
  return `ipAddr ${resource.ipAddr}`;
}

/** Text that is equal for equal normalised constraints only. */
export function constraintText(constraint: Constraint): string {
  const { value, limit } = constraint.constraint ?? {};
  return JSON.stringify([
    constraint.name,
    value === undefined ? undefined : [value.negated, [...(value.values ?? [])].sort()],
    limit?.limit,
  ]);
}

/** Text that is equal for equal normalised URIs only. */
export function fetcherUriText(uri: MesosFetcherURI): string {
  return JSON.stringify([uri.value, uri.extract, uri.cache, uri.outputFile]);
}

/** Text that is equal for equal metadata only. */
export function metadataText(metadata: Metadata): string {
  return JSON.stringify([metadata.key, metadata.value]);
}

function normalizeValueConstraint(value: ValueConstraint): ValueConstraint {
  return { negated: value.negated, values: distinct(value.values ?? [], (text) => text) };
}

function normalizeConstraintKind(kind: TaskConstraint): TaskConstraint {
  checkUnion(kind, 'a constraint');
  return kind.value === undefined ? kind : { value: normalizeValueConstraint(kind.value) };
}

function normalizeConstraint(constraint: Constraint): Constraint {
  return {
    name: constraint.name,
    constraint: constraint.constraint === undefined ? undefined : normalizeConstraintKind(constraint.constraint),
  };
}

function normalizeResource(resource: Resource): Resource {
  checkUnion(resource, 'a resource');
  return resource;
}

function normalizeFetcherUri(uri: MesosFetcherURI): MesosFetcherURI {
  return {
    value: uri.value,
    extract: uri.extract ?? false,
    cache: uri.cache ?? false,
    outputFile: uri.outputFile,
  };
}

function normalizeImage(image: Image): Image {
  checkUnion(image, 'a container image');
  return image;
}

function normalizeContainer(container: Container): Container {
  checkUnion(container, 'a container');
  if (container.docker !== undefined) {
    return { docker: { image: container.docker.image, parameters: container.docker.parameters ?? [] } };
  }
  const image = container.mesos?.image;
  return {
    mesos: {
      image: image === undefined ? undefined : normalizeImage(image),
      volumes: container.mesos?.volumes ?? [],
    },
  };
}

function normalizePartitionPolicy(policy: PartitionPolicy): PartitionPolicy {
  return { reschedule: policy.reschedule, delaySecs: policy.delaySecs ?? 0 };
}

function normalizeSlaPolicy(policy: SlaPolicy): SlaPolicy {
  checkUnion(policy, 'an SLA policy');
  return policy;
}

/**
 * A config with everything set that the original sets when it wraps one: an unset number or boolean becomes 0 or false,
 * an unset collection becomes empty, the container becomes a plain Mesos one, and a set loses what it holds twice.
 * Strings, enums and structs that are unset stay so. The order within sets is kept.
 * (aurora: tools/java/thrift_wrapper_codegen.py)
 * @throws ArgumentError when a union in it has no known member
 */
export function normalizeTaskConfig(config: TaskConfig): NormalizedTaskConfig {
  return {
    job: config.job,
    owner: config.owner,
    isService: config.isService,
    priority: config.priority,
    maxTaskFailures: config.maxTaskFailures,
    production: config.production ?? false,
    tier: config.tier,
    resources: distinct((config.resources ?? []).map(normalizeResource), resourceText),
    constraints: distinct((config.constraints ?? []).map(normalizeConstraint), constraintText),
    mesosFetcherUris: distinct((config.mesosFetcherUris ?? []).map(normalizeFetcherUri), fetcherUriText),
    taskLinks: config.taskLinks ?? new Map(),
    contactEmail: config.contactEmail,
    executorConfig: config.executorConfig,
    metadata: distinct(config.metadata ?? [], metadataText),
    partitionPolicy:
      config.partitionPolicy === undefined ? undefined : normalizePartitionPolicy(config.partitionPolicy),
    slaPolicy: config.slaPolicy === undefined ? undefined : normalizeSlaPolicy(config.slaPolicy),
    container: normalizeContainer(config.container ?? { mesos: {} }),
  };
}
