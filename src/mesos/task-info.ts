import { type CompleteJobKey, NO_RESOURCES, resourcesOf } from '../model/index.ts';
import { AssignedTask, binary, type Container, type TaskConfig } from '../wire/index.ts';
import { type Allocation, allocate } from './allocation.ts';
import { type ExecutorSettings, overheadOf } from './executor.ts';
import {
  ContainerInfo,
  DiscoveryInfo,
  type ExecutorInfo,
  Image,
  type Label,
  type Offer,
  type TaskInfo,
  Volume,
} from './messages.ts';
import type { RevocableNames } from './resources.ts';

/** What TaskInfos of a cluster have in common. */
export interface TaskInfoSettings {
  /** Executors by the name that task configs give. */
  readonly executors: ReadonlyMap<string, ExecutorSettings>;
  readonly revocableNames: RevocableNames;
  /** Name of this cluster, where tasks are to announce it to Mesos (`-populate_discovery_info`, `-cluster_name`). */
  readonly discoveryCluster?: string | undefined;
}

/** A task that cannot be described to Mesos, in the original's words. */
export class TaskInfoError extends Error {
  override readonly name = 'TaskInfoError';
}

const TIER_LABEL = 'org.apache.aurora.tier';
const METADATA_LABEL_PREFIX = 'org.apache.aurora.metadata.';
/** Where an image is mounted below the sandbox, for the executor to find. */
const IMAGE_PATH = 'taskfs';

/**
 * Describes a task to Mesos as the original does: its part of the offer, its executor and that one's part, and the
 * whole task for the executor to read. (aurora: scheduler/mesos/MesosTaskFactory.java)
 *
 * @param task the task as stored when assigned: with agent, host and ports
 * @param offer the offer that it takes resources from
 * @param revocableTier whether its tier is revocable
 * @throws TaskInfoError when its config names no container or an executor that is not configured
 * @throws InsufficientResources when the offer is too small
 */
export function taskInfo(
  task: AssignedTask,
  offer: Offer,
  revocableTier: boolean,
  settings: TaskInfoSettings,
): TaskInfo {
  const { taskId, config, job } = partsOf(task);
  const executor = executorOf(config, settings);
  const allocation = allocate(
    offer.resources ?? [],
    {
      task: resourcesOf(config),
      assignedPorts: [...(task.assignedPorts?.values() ?? [])],
      executor: executor === undefined ? NO_RESOURCES : overheadOf(executor),
    },
    revocableTier,
    settings.revocableNames,
  );
  const isAlone = executor === undefined;
  return {
    name: `${job.role}/${job.environment}/${job.name}`,
    taskId: { value: taskId },
    agentId: offer.agentId,
    resources: [...allocation.task],
    labels: { labels: labelsOf(config) },
    discovery:
      settings.discoveryCluster === undefined
        ? null
        : discoveryInfo(job, task.assignedPorts, settings.discoveryCluster),
    ...(isAlone
      ? { command: { shell: false }, container: containerInfo(config.container, []) }
      : {
          executor: executorInfo(
            executor,
            taskId,
            `${job.role}.${job.environment}.${job.name}.${task.instanceId}`,
            config,
            allocation,
          ),
          data: binary.encode(AssignedTask, task),
        }),
  };
}

function partsOf(task: AssignedTask): { taskId: string; config: TaskConfig; job: CompleteJobKey } {
  const { taskId, task: config } = task;
  const { role, environment, name } = config?.job ?? {};
  if (taskId === undefined || config === undefined) throw new TaskInfoError('Task has no id or no config.');
  if (role === undefined || environment === undefined || name === undefined) {
    throw new TaskInfoError(`Task ${taskId} has no complete job key.`);
  }
  return { taskId, config, job: { role, environment, name } };
}

/** The executor that a config names; none for a Docker task that brings no executor config. */
function executorOf(config: TaskConfig, { executors }: TaskInfoSettings): ExecutorSettings | undefined {
  const { executorConfig, container } = config;
  if (executorConfig === undefined) {
    if (container?.docker !== undefined) return undefined;
    throw new TaskInfoError('Task had no executor config, and is no Docker task.');
  }
  const executor = executors.get(executorConfig.name ?? '');
  if (executor === undefined) {
    throw new TaskInfoError(`No executor configuration found for ${executorConfig.name ?? null}`);
  }
  return executor;
}

const labelsOfConfig = new WeakMap<TaskConfig, Label[]>();

/** The labels of all tasks of a config; made once for each object. */
function labelsOf(config: TaskConfig): Label[] {
  let labels = labelsOfConfig.get(config);
  if (labels === undefined) {
    const metadata = (config.metadata ?? []).map(({ key, value }) => ({
      key: `${METADATA_LABEL_PREFIX}${key ?? ''}`,
      value: value ?? '',
    }));
    labels = [{ key: TIER_LABEL, value: config.tier ?? '' }, ...metadata];
    labelsOfConfig.set(config, labels);
  }
  return labels;
}

function discoveryInfo(
  { role, environment, name }: CompleteJobKey,
  ports: AssignedTask['assignedPorts'],
  cluster: string,
): DiscoveryInfo {
  return {
    visibility: DiscoveryInfo.Visibility.CLUSTER,
    name: `${name}.${environment}.${role}`,
    environment,
    location: cluster,
    ports:
      ports === undefined || ports.size === 0
        ? null
        : { ports: [...ports].map(([portName, number]) => ({ name: portName, number, protocol: 'TCP' })) },
  };
}

function executorInfo(
  executor: ExecutorSettings,
  taskId: string,
  source: string,
  config: TaskConfig,
  { executor: resources }: Allocation,
): ExecutorInfo {
  const fetched = (config.mesosFetcherUris ?? []).map(({ value, extract, cache, outputFile }) => ({
    value: value ?? '',
    executable: false,
    extract: extract ?? false,
    cache: cache ?? false,
    outputFile: outputFile ?? null,
  }));
  return {
    ...executor.more,
    executorId: { value: `${executor.taskPrefix}${taskId}` },
    name: executor.name,
    source,
    labels: { labels: [{ key: 'source', value: source }] },
    command:
      fetched.length === 0
        ? executor.command
        : { ...executor.command, uris: [...(executor.command.uris ?? []), ...fetched] },
    container: containerInfo(config.container, executor.volumeMounts) ?? executor.more?.container ?? null,
    resources: [...resources],
  };
}

/** The container of a task; none for a Mesos container without an image. */
function containerInfo(container: Container | undefined, mounts: readonly Volume[]): ContainerInfo | null {
  if (container?.docker !== undefined) {
    const { image, parameters } = container.docker;
    return {
      type: ContainerInfo.Type.DOCKER,
      docker: {
        image: image ?? '',
        parameters: (parameters ?? []).map(({ name, value }) => ({ key: name ?? '', value: value ?? '' })),
      },
      volumes: [...mounts],
    };
  }
  if (container?.mesos === undefined) throw new TaskInfoError('Task had no supported container set.');
  const { image, volumes } = container.mesos;
  if (image === undefined) return null;
  const own = (volumes ?? []).map(({ containerPath, hostPath, mode }) => ({
    containerPath: containerPath ?? '',
    hostPath: hostPath ?? '',
    // The numbers of the two enums are the same: RW 1, RO 2.
    mode: mode ?? Volume.Mode.RW,
  }));
  return {
    type: ContainerInfo.Type.MESOS,
    mesos: {},
    volumes: [...mounts, ...own, { containerPath: IMAGE_PATH, mode: Volume.Mode.RO, image: imageOf(image) }],
  };
}

function imageOf({ docker, appc }: NonNullable<NonNullable<Container['mesos']>['image']>): Image {
  if (docker !== undefined) {
    return { type: Image.Type.DOCKER, docker: { name: `${docker.name ?? ''}:${docker.tag ?? ''}` } };
  }
  if (appc !== undefined) {
    return { type: Image.Type.APPC, appc: { name: appc.name ?? '', id: appc.imageId ?? '' } };
  }
  throw new TaskInfoError('Task had no supported image set.');
}
