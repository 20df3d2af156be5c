import { taskIdOf } from '../model/index.ts';
import { CronCollisionPolicy, type JobConfiguration, type ScheduledTask, type TaskConfig } from '../wire/index.ts';
import { crontabOf } from './template.ts';

/** The tasks that a firing creates. */
export interface CronRun {
  readonly config: TaskConfig;
  readonly instanceIds: readonly number[];
}

/** What a firing of a cron job comes to. */
export type Firing =
  /** The job is not there any more. */
  | { readonly type: 'missing' }
  /** What is stored of the job can't be run. */
  | { readonly type: 'unusable' }
  | { readonly type: 'launch'; readonly run: CronRun }
  /** The last run goes on, and so this one does not take place. */
  | { readonly type: 'cancelled'; readonly policy: CronCollisionPolicy }
  /** The tasks of the last run have to go before this one can begin. */
  | { readonly type: 'kill'; readonly taskIds: readonly string[]; readonly run: CronRun };

/**
 * Decides what a firing comes to. A policy that is not set kills.
 * (aurora: scheduler/cron/quartz/AuroraCronJob.java)
 * @param template the job as it is stored
 * @param active the tasks of the job in active states
 */
export function decideFiring(template: JobConfiguration | undefined, active: readonly ScheduledTask[]): Firing {
  if (template === undefined) return { type: 'missing' };
  const {
    taskConfig: config,
    instanceCount,
    cronCollisionPolicy: policy = CronCollisionPolicy.KILL_EXISTING,
  } = template;
  if (config === undefined || instanceCount <= 0 || crontabOf(template) === undefined) return { type: 'unusable' };
  const run: CronRun = { config, instanceIds: Array.from({ length: instanceCount }, (_, id) => id) };
  if (active.length === 0) return { type: 'launch', run };
  if (policy !== CronCollisionPolicy.KILL_EXISTING) return { type: 'cancelled', policy };
  return { type: 'kill', taskIds: active.map(taskIdOf), run };
}
