import type { Logger } from 'pino';
import type { Clock } from '../clock/index.ts';
import { countInRanges, jobKeyText, numberOf } from '../model/index.ts';
import type { Count } from '../stats/index.ts';
import type { Transaction } from '../store/index.ts';
import {
  type JobUpdate,
  JobUpdateActionName,
  type JobUpdateEvent,
  JobUpdateStatus,
  JobUpdateStatusName,
} from '../wire/index.ts';
import { BatchPauses } from './batch-pauses.ts';
import { UpdateStateError } from './errors.ts';
import type { InstanceActions, SlaAwareKills } from './instance-actions.ts';
import { isCoordinated, Pulses } from './pulses.ts';
import { actionOf } from './recorded-events.ts';
import { type Allowance, type InstanceEffect, wasDoneAlready } from './rules/instance-updates.ts';
import {
  canBecome,
  isAwaitingPulse,
  isRolling,
  isTerminalUpdate,
  whenBlocked,
  whenDone,
  whenFailed,
  whenPaused,
} from './rules/status.ts';
import { type CompleteUpdateKey, newUpdateRun, type UpdateRun, updateKeyText } from './update-run.ts';

/** Who wants a step, and why. */
export interface Audit {
  readonly user?: string | undefined;
  readonly message?: string | undefined;
}

/** What the engine has others do. */
export interface EngineOptions {
  readonly clock: Clock;
  readonly count: Count;
  readonly log: Logger;
  readonly actions: InstanceActions;
  readonly slaKills: SlaAwareKills;
  /** Looks at an instance again when its task has run for long enough. */
  readonly watch: (tx: Transaction, run: UpdateRun, instanceId: number) => void;
  /** Gives an update that has more to look at another turn. */
  readonly goOn: (run: UpdateRun) => void;
  /** Has a large update begin to roll in a transaction of its own, by {@link UpdateEngine.rollNow}. */
  readonly rollLater: (key: CompleteUpdateKey, recovered: boolean) => void;
}

/** Getting ready for more instances than this takes milliseconds. */
const MANY_INSTANCES = 1_000;

const PULSES_TIMED_OUT = 'Pulses from external service have timed out.';
const AUTO_PAUSED = 'Update auto paused';

/**
 * Moves updates from state to state, and does what each state brings along; all within the transaction that it is handed.
 * (aurora: scheduler/updater/JobUpdateControllerImpl.java)
 *
 * Invariant: there is a run for exactly the updates that roll, and that is in step with the store while no transaction throws. When
 * one does, {@link forget} and {@link resume} put that right.
 */
export class UpdateEngine {
  private readonly options: EngineOptions;
  private readonly runs = new Map<string, UpdateRun>();
  private readonly batches = new BatchPauses();
  readonly pulses = new Pulses();

  constructor(options: EngineOptions) {
    this.options = options;
  }

  /** The run of a job's update. @param job as role/environment/name */
  runOf(job: string): UpdateRun | undefined {
    return this.runs.get(job);
  }

  /** Forgets all that is held in memory. */
  clear(): void {
    this.runs.clear();
    this.batches.clear();
    this.pulses.clear();
  }

  /** Forgets what is held of an update. */
  forget(key: CompleteUpdateKey): void {
    const update = updateKeyText(key);
    const job = jobKeyText(key.job);
    if (this.runs.get(job)?.keyText === update) this.runs.delete(job);
    this.batches.forget(update);
    this.pulses.close(update);
  }

  /** Begins an update that is stored and has no history. */
  begin(tx: Transaction, key: CompleteUpdateKey, update: JobUpdate, audit: Audit, slice: Allowance): void {
    const { instructions = {} } = update;
    const coordinated = isCoordinated(instructions);
    const status = coordinated ? JobUpdateStatus.ROLL_FORWARD_AWAITING_PULSE : JobUpdateStatus.ROLLING_FORWARD;
    if (coordinated) this.pulses.open(updateKeyText(key), instructions, status, 0);
    this.enter(tx, key, status, audit, slice);
  }

  /**
   * Takes over an update that another process has brought where it is. Nothing is known of its pulses: the last one is taken to have
   * come when the update last changed its state, unless it waits for one.
   */
  resume(tx: Transaction, key: CompleteUpdateKey, { instructions = {}, summary }: JobUpdate, slice: Allowance): void {
    const status = summary?.state?.status;
    const last = tx.updates.events(key).at(-1);
    if (status === undefined || last === undefined) throw new Error('The update has no history.');
    const keyText = updateKeyText(key);
    if (isCoordinated(instructions)) {
      const lastPulseMs = isAwaitingPulse(status) ? 0 : numberOf(last.timestampMs);
      this.pulses.open(keyText, instructions, status, lastPulseMs);
    }
    if (isRolling(status)) this.roll(tx, key, status, slice, true);
  }

  /** Begins to roll an update that waits for that, unless it does already, or is in another state by now. */
  rollNow(tx: Transaction, key: CompleteUpdateKey, slice: Allowance, recovered: boolean): void {
    const update = tx.updates.get(key);
    const status = update?.summary?.state?.status;
    if (update === undefined || !isRolling(status) || this.runs.has(jobKeyText(key.job))) return;
    this.makeRun(tx, key, update, status, slice, recovered);
  }

  /**
   * Moves an update to another state and records that; to the state it is in, nothing happens.
   * @throws UpdateStateError when there is no step from its state to that one
   */
  change(
    tx: Transaction,
    key: CompleteUpdateKey,
    from: JobUpdateStatus,
    to: JobUpdateStatus | undefined,
    audit: Audit,
    slice: Allowance,
  ): void {
    if (from === to) return;
    if (to === undefined || !canBecome(from, to)) {
      const target = to === undefined ? 'null' : JobUpdateStatusName[to];
      throw new UpdateStateError(`Cannot transition update from ${JobUpdateStatusName[from]} to ${target}`);
    }
    this.enter(tx, key, to, audit, slice);
  }

  /** Looks at what happened to an update's instances, and at what else there is to look at, as far as the slice goes. */
  proceed(tx: Transaction, run: UpdateRun, slice: Allowance): void {
    if (run.changes.length === 0) this.evaluate(tx, run, undefined, slice);
    let done = 0;
    for (const change of run.changes) {
      if (!this.isCurrent(run) || (done > 0 && !slice.take())) break;
      done++;
      const { instanceId, what } = change;
      const task = typeof what === 'object' ? tx.tasks.get(what.taskId) : undefined;
      if (typeof what === 'object' && task?.status !== what.status) continue;
      const looked = what === 'look' ? tx.tasks.active(run.key.job, instanceId) : task;
      this.evaluate(tx, run, { instanceId, task: looked }, slice);
    }
    run.changes.splice(0, done);
    if (this.isCurrent(run) && run.changes.length > 0) this.options.goOn(run);
  }

  private isCurrent(run: UpdateRun): boolean {
    return this.runs.get(run.jobText) === run;
  }

  private enter(
    tx: Transaction,
    key: CompleteUpdateKey,
    status: JobUpdateStatus,
    audit: Audit,
    slice: Allowance,
  ): void {
    const { clock, count, log } = this.options;
    const keyText = updateKeyText(key);
    const { user, message } = audit;
    const event: JobUpdateEvent = { status, timestampMs: clock.now(), user, message };
    tx.saveUpdateEvent(key, event);
    count(`update_transition_${JobUpdateStatusName[status]}`);
    const update = tx.updates.get(key);
    if (update === undefined) throw new Error(`Update not found: ${keyText}`);
    tx.publish({ type: 'update-changed', update });
    log.info({ update: keyText, status: JobUpdateStatusName[status], user, message }, 'Update changed');
    if (isTerminalUpdate(status)) {
      this.pulses.close(keyText);
      this.batches.forget(keyText);
    } else {
      this.pulses.moved(keyText, status);
    }
    this.runs.delete(jobKeyText(key.job));
    if (isRolling(status)) this.roll(tx, key, status, slice, false);
  }

  private roll(
    tx: Transaction,
    key: CompleteUpdateKey,
    status: UpdateRun['status'],
    slice: Allowance,
    recovered: boolean,
  ): void {
    const update = tx.updates.get(key);
    if (update === undefined) throw new Error(`Update not found: ${updateKeyText(key)}`);
    if (sizeOf(update) > MANY_INSTANCES) this.options.rollLater(key, recovered);
    else this.makeRun(tx, key, update, status, slice, recovered);
  }

  private makeRun(
    tx: Transaction,
    key: CompleteUpdateKey,
    update: JobUpdate,
    status: UpdateRun['status'],
    slice: Allowance,
    recovered: boolean,
  ): void {
    let run: UpdateRun;
    try {
      run = newUpdateRun(tx, key, update, status, recovered);
    } catch (error) {
      this.options.log.error({ err: error, update: updateKeyText(key) }, 'An update cannot be rolled');
      this.enter(tx, key, JobUpdateStatus.ERROR, { message: internalError(error) }, slice);
      return;
    }
    if (recovered && run.autoPauses && hasBegunBatch(tx, key)) {
      this.batches.restore(run.keyText, run.recorded.instances());
    }
    this.runs.set(run.jobText, run);
    this.evaluate(tx, run, undefined, slice);
  }

  /** (aurora: scheduler/updater/JobUpdateControllerImpl.java, evaluateUpdater) */
  private evaluate(tx: Transaction, run: UpdateRun, changed: Changed | undefined, slice: Allowance): void {
    const { key, status, updates } = run;
    const now = this.options.clock.now();
    if (this.pulses.isBlocked(run.keyText, run.instructions, now)) {
      this.change(tx, key, status, whenBlocked(status), { message: PULSES_TIMED_OUT }, slice);
      return;
    }
    const effects: InstanceEffect[] = [];
    const effect = changed && updates.changed(changed.instanceId, changed.task, now);
    if (effect !== undefined) effects.push(effect);
    for (const begun of updates.begin((id) => tx.tasks.active(key.job, id), now, slice)) effects.push(begun);

    const pauses = this.batches.isDue(run, effects);
    if (pauses) this.change(tx, key, status, whenPaused(status), { message: AUTO_PAUSED }, slice);
    for (const each of effects) {
      if (!pauses || each.action === undefined) this.record(tx, run, each);
    }
    if (pauses) return;
    switch (updates.progress) {
      case 'SUCCEEDED':
        this.change(tx, key, status, whenDone(status), {}, slice);
        return;
      case 'FAILED':
        this.change(tx, key, status, whenFailed(status, run.settings.rollbackOnFailure), failure(effects), slice);
        return;
      case 'WORKING':
        for (const each of effects) this.act(tx, run, each);
        if (updates.hasMore) this.options.goOn(run);
    }
  }

  /** Writes down what an instance has entered, each thing once in the life of the update; nothing for one that needed no change. */
  private record(tx: Transaction, run: UpdateRun, effect: InstanceEffect): void {
    const { key, recorded, status } = run;
    const { instanceId, changes } = effect;
    if (wasDoneAlready(effect) && !recorded.hasAny(instanceId)) return;
    for (const change of changes) {
      const action = actionOf(change, status);
      if (recorded.has(instanceId, action)) continue;
      const event = { instanceId, timestampMs: this.options.clock.now(), action };
      tx.saveInstanceUpdateEvent(key, event);
      recorded.add(event);
      this.options.count(`update_instance_transition_${JobUpdateActionName[action]}`);
    }
  }

  private act(tx: Transaction, run: UpdateRun, { instanceId, action }: InstanceEffect): void {
    const { actions, slaKills, watch } = this.options;
    switch (action) {
      case 'ADD_TASK':
        actions.add(tx, run, instanceId);
        return;
      case 'KILL_TASK':
        actions.kill(tx, run, instanceId, false, slaKills);
        return;
      case 'KILL_TASK_AND_RESERVE':
        actions.kill(tx, run, instanceId, true, slaKills);
        return;
      case 'WATCH_TASK':
        watch(tx, run, instanceId);
        return;
      case 'AWAIT_STATE_CHANGE':
      case undefined:
        return;
    }
  }
}

/** How many instances an update names; those on both sides count twice. */
function sizeOf({ instructions }: JobUpdate): number {
  const { initialState = [], desiredState } = instructions ?? {};
  const states = desiredState === undefined ? initialState : [...initialState, desiredState];
  return states.reduce((sum, { instances = [] }) => sum + countInRanges(instances), 0);
}

interface Changed {
  readonly instanceId: number;
  readonly task: Parameters<UpdateRun['updates']['changed']>[1];
}

/** Whether anything has been done about instances since the update last changed its state: else its first batch is yet to begin. */
function hasBegunBatch(tx: Transaction, key: CompleteUpdateKey): boolean {
  const changedMs = tx.updates.events(key).at(-1)?.timestampMs ?? 0;
  const lastMs = tx.updates.instanceEvents(key).at(-1)?.timestampMs;
  return lastMs !== undefined && lastMs >= changedMs;
}

/** What ended an update that failed: the first of the instances that did. */
function failure(effects: readonly InstanceEffect[]): Audit {
  const failed = effects.find(({ changes }) => changes.includes('FAILED'));
  return failed === undefined ? {} : { message: `Latest failure: instance ${failed.instanceId} exited.` };
}

/** What the history of an update says that a fault of ours ended. */
export function internalError(error: unknown): string {
  return `Internal scheduler error: ${error instanceof Error ? error.message : String(error)}`;
}
