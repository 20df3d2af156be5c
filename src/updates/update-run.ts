import { type CompleteJobKey, jobKeyText, requireJobKey } from '../model/index.ts';
import type { Transaction } from '../store/index.ts';
import {
  type JobUpdate,
  JobUpdateAction,
  type JobUpdateInstructions,
  type JobUpdateKey,
  type JobUpdateSettings,
  JobUpdateStatus,
  type ScheduledTask,
} from '../wire/index.ts';
import { RecordedEvents } from './recorded-events.ts';
import { InstanceUpdates } from './rules/instance-updates.ts';
import { goalsOf } from './rules/instances.ts';
import type { RollingStatus } from './rules/status.ts';
import { groupSizeOf, pausesAfterBatches } from './rules/strategy.ts';

/** The key of an update that has all its parts. */
export interface CompleteUpdateKey {
  readonly job: CompleteJobKey;
  readonly id: string;
}

/** `role/environment/name/id` */
export function updateKeyText({ job, id }: CompleteUpdateKey): string {
  return `${jobKeyText(job)}/${id}`;
}

/** @throws ArgumentError when the job's key is not a valid one */
export function completeKey({ job, id }: JobUpdateKey): CompleteUpdateKey {
  return { job: requireJobKey(job), id: id ?? '' };
}

/** Something that happened to an instance. */
export interface InstanceChanged {
  readonly instanceId: number;
  /** What to look at: the task of that id while it has that status, that the task is gone, or whatever task is active. */
  readonly what: { readonly taskId: string; readonly status: ScheduledTask['status'] } | 'gone' | 'look';
}

/** An update that rolls: all that is held of it in memory, which can be made anew from the store at any time. */
export interface UpdateRun {
  readonly key: CompleteUpdateKey;
  readonly keyText: string;
  readonly jobText: string;
  readonly status: RollingStatus;
  readonly instructions: JobUpdateInstructions;
  readonly settings: JobUpdateSettings;
  readonly updates: InstanceUpdates;
  readonly recorded: RecordedEvents;
  /** What happened and has not been looked at. */
  readonly changes: InstanceChanged[];
  /** Whether the update is to pause after each batch. */
  readonly autoPauses: boolean;
  /** Whether nothing has been decided since this process took the update over. */
  recovered: boolean;
  /** Instances looked at since the strategy was asked first, while there was nothing to be done about any. */
  idleRound: number[];
  /** Whether it waits for its turn. */
  queued: boolean;
}

/** What an update must have to proceed at all. @throws ArgumentError */
export function requireUsable({ settings }: JobUpdateInstructions): void {
  if (settings !== undefined) groupSizeOf(settings, true);
}

/**
 * What an update needs in memory to roll.
 * @param recovered whether another process rolled it before
 * @throws ArgumentError when it could not proceed
 */
export function newUpdateRun(
  tx: Transaction,
  key: CompleteUpdateKey,
  { instructions }: JobUpdate,
  status: RollingStatus,
  recovered: boolean,
): UpdateRun {
  const settings = instructions?.settings;
  if (instructions === undefined || settings === undefined) throw new Error('The update has no settings.');
  const forward = status === JobUpdateStatus.ROLLING_FORWARD;
  const groupSize = groupSizeOf(settings, forward);
  const recorded = new RecordedEvents(tx.updates.instanceEvents(key));
  return {
    key,
    keyText: updateKeyText(key),
    jobText: jobKeyText(key.job),
    status,
    instructions,
    settings,
    updates: new InstanceUpdates({
      goals: goalsOf(instructions, forward),
      groupSize,
      minRunningMs: settings.minWaitInInstanceRunningMs,
      toleratedFailures: settings.maxPerInstanceFailures,
      maxFailed: settings.maxFailedInstances,
      failedBefore: new Set(forward ? recorded.instancesWith(JobUpdateAction.INSTANCE_UPDATE_FAILED) : []),
    }),
    recorded,
    changes: [],
    autoPauses: forward && pausesAfterBatches(settings),
    recovered,
    idleRound: [],
    queued: false,
  };
}
