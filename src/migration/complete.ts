import type { TierConfig } from '../model/index.ts';
import {
  type HostAttributes,
  type JobConfiguration,
  type JobKey,
  type JobUpdate,
  MaintenanceMode,
  type old,
  type Resource,
  type ResourceAggregate,
  type ScheduledTask,
  type TaskConfig,
} from '../wire/index.ts';
import type { Report } from './report.ts';

/*
 * What older releases left out of records, or kept elsewhere in them, filled in.
 * (aurora: scheduler/storage/durability/ThriftBackfill.java at each release from 0.9 on)
 */

/** Fills records in by the tiers of this scheduler, and tells the report of it. */
export class Completer {
  private readonly tiers: TierConfig;
  private readonly report: Report;
  /** Equal configs are read as one object, and stay one. */
  private readonly completed = new WeakMap<TaskConfig, TaskConfig>();

  constructor(tiers: TierConfig, report: Report) {
    this.tiers = tiers;
    this.report = report;
  }

  task(task: ScheduledTask, before: old.OldScheduledTask): ScheduledTask {
    const { assignedTask } = task;
    if (assignedTask?.task === undefined) return task;
    const config = this.config(assignedTask.task, before.assignedTask?.task);
    return config === assignedTask.task ? task : { ...task, assignedTask: { ...assignedTask, task: config } };
  }

  config(config: TaskConfig, before: old.OldTaskConfig | undefined): TaskConfig {
    if (before === undefined) return config;
    const known = this.completed.get(config);
    if (known !== undefined) return known;
    const completed = this.complete(config, before);
    this.completed.set(config, completed);
    return completed;
  }

  private complete(config: TaskConfig, before: old.OldTaskConfig): TaskConfig {
    const job = isKey(config.job) ? config.job : this.oldKey(before);
    const resources = hasAny(config.resources) ? config.resources : this.oldResources(before);
    const tier = config.tier ?? this.tierFor(before.production === true);
    if (job === config.job && resources === config.resources && tier === config.tier) return config;
    return { ...config, job, resources, tier };
  }

  cronJob(job: JobConfiguration, before: old.OldJobConfiguration): JobConfiguration {
    const taskConfig = job.taskConfig && this.config(job.taskConfig, before.taskConfig);
    const key = isKey(job.key) ? job.key : taskConfig?.job;
    return key === job.key && taskConfig === job.taskConfig ? job : { ...job, key, taskConfig };
  }

  quota(quota: ResourceAggregate, { numCpus, ramMb, diskMb }: old.OldResourceAggregate): ResourceAggregate {
    if (hasAny(quota.resources) || numCpus === undefined || ramMb === undefined || diskMb === undefined) return quota;
    this.report.fillIn('resources of a quota');
    return { resources: [{ numCpus }, { ramMb }, { diskMb }] };
  }

  update(update: JobUpdate, before: old.OldJobUpdate | undefined): JobUpdate {
    const { instructions } = update;
    if (instructions === undefined) return update;
    const olds = before?.instructions;
    const { desiredState, initialState, settings } = instructions;
    return {
      ...update,
      instructions: {
        initialState: initialState?.map((state, index) => this.instances(state, olds?.initialState?.[index])),
        desiredState: desiredState && this.instances(desiredState, olds?.desiredState),
        settings: settings && this.settings(settings),
      },
    };
  }

  /** Attributes without values are dropped, which no decision can depend on; a mode that is missing is none. */
  host(host: HostAttributes): HostAttributes {
    const attributes = host.attributes?.filter(({ values }) => hasAny(values));
    if (attributes?.length !== host.attributes?.length)
      this.report.fillIn('attribute of a host without values, dropped');
    if (host.mode === undefined) this.report.fillIn('maintenance mode of a host');
    return { ...host, attributes, mode: host.mode ?? MaintenanceMode.NONE };
  }

  private instances<T extends { readonly task?: TaskConfig | undefined }>(
    state: T,
    before: { readonly task?: old.OldTaskConfig | undefined } | undefined,
  ): T {
    return state.task === undefined ? state : { ...state, task: this.config(state.task, before?.task) };
  }

  private settings(settings: Settings): Settings {
    if (settings.updateStrategy !== undefined) return settings;
    this.report.fillIn('strategy of an update');
    const groupSize = settings.updateGroupSize;
    const updateStrategy: Settings['updateStrategy'] = settings.waitForBatchCompletion
      ? { batchStrategy: { groupSize, autopauseAfterBatch: false } }
      : { queueStrategy: { groupSize } };
    return { ...settings, updateStrategy };
  }

  private oldKey({ owner, environment, jobName }: old.OldTaskConfig): JobKey | undefined {
    const key = { role: owner?.role, environment, name: jobName };
    if (!isKey(key)) return undefined;
    this.report.fillIn('job key of a task config');
    return key;
  }

  private oldResources({ numCpus, ramMb, diskMb, requestedPorts }: old.OldTaskConfig): readonly Resource[] | undefined {
    if (numCpus === undefined || ramMb === undefined || diskMb === undefined) return undefined;
    this.report.fillIn('resources of a task config');
    return [{ numCpus }, { ramMb }, { diskMb }, ...(requestedPorts ?? []).map((namedPort) => ({ namedPort }))];
  }

  private tierFor(production: boolean): string | undefined {
    for (const [name, { preemptible, revocable }] of this.tiers.tiers) {
      if (preemptible === !production && !revocable) {
        this.report.fillIn('tier of a task config');
        return name;
      }
    }
    return undefined;
  }
}

/** Whether a config has all that older releases kept elsewhere. */
export function isComplete({ job, resources, tier }: TaskConfig): boolean {
  return isKey(job) && hasAny(resources) && tier !== undefined;
}

type Settings = NonNullable<NonNullable<JobUpdate['instructions']>['settings']>;

function hasAny(elements: readonly unknown[] | undefined): boolean {
  return elements !== undefined && elements.length > 0;
}

function isKey(key: JobKey | undefined): key is JobKey {
  return Boolean(key?.role && key.environment && key.name);
}
