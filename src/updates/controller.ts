import type { Logger } from 'pino';
import { type Clock, Deadlines, type Random } from '../clock/index.ts';
import {
  ArgumentError,
  instanceIdOf,
  isTerminal,
  jobKeyOf,
  jobKeyText,
  lastEventMs,
  printJobUpdateKey,
  taskIdOf,
} from '../model/index.ts';
import type { StateManager } from '../state/index.ts';
import type { Count } from '../stats/index.ts';
import { type Store, StoreBusyError, type StoreEvent, StoreFailedError, type Transaction } from '../store/index.ts';
import {
  ACTIVE_JOB_UPDATE_STATES,
  type JobUpdate,
  JobUpdateActionName,
  type JobUpdateKey,
  JobUpdatePulseStatus,
  JobUpdateStatus,
  JobUpdateStatusName,
} from '../wire/index.ts';
import { activeUpdatesOf } from './busy.ts';
import { UpdateInProgressError, UpdateStateError } from './errors.ts';
import { UpdateHistoryPruner } from './history-pruner.ts';
import { type AgentReserver, InstanceActions } from './instance-actions.ts';
import { isActiveUpdate, whenPaused, whenResumed, whenUnblocked } from './rules/status.ts';
import type { UpdatesSettings } from './settings.ts';
import { type SlaGuard, SlaKills } from './sla-kills.ts';
import { Slice } from './slice.ts';
import { type Audit, internalError, UpdateEngine } from './update-engine.ts';
import {
  type CompleteUpdateKey,
  completeKey,
  type InstanceChanged,
  requireUsable,
  type UpdateRun,
  updateKeyText,
} from './update-run.ts';

export interface JobUpdateControllerOptions {
  readonly store: Store;
  readonly state: StateManager;
  readonly sla: SlaGuard;
  /** Keeps places of tasks that an update replaces; without one, none is kept. */
  readonly reserver?: AgentReserver | undefined;
  readonly clock: Clock;
  readonly random: Random;
  readonly count: Count;
  readonly log: Logger;
  readonly settings: UpdatesSettings;
}

/** How long to leave a store alone that has too much to do, milliseconds. */
const BUSY_PAUSE_MS = 100;
/** How long updates may be worked on before other work gets its turn, milliseconds. */
const TURN_MS = 8;

/** An instance of an update whose task is being watched. */
interface Watched {
  readonly job: string;
  readonly update: string;
  readonly instanceId: number;
}

/**
 * Carries out job updates, however long they take and whoever leads: begins, holds, ends them and turns them round, and moves them on
 * as their instances come and go.
 *
 * Modes: made, started (follows the store), stopped for good. All steps of one update are transactions one after another; a large
 * step is spread over several. When a step fails by a fault of ours, its update ends in state ERROR, and others go on.
 */
export class JobUpdateController {
  private readonly options: JobUpdateControllerOptions;
  private readonly engine: UpdateEngine;
  private readonly slaKills: SlaKills;
  private readonly pruner: UpdateHistoryPruner;
  private readonly watches: Deadlines<Watched>;
  private ready: UpdateRun[] = [];
  private turning = false;
  private stopped = false;
  private unsubscribe: () => void = () => {};

  constructor(options: JobUpdateControllerOptions) {
    const { state, clock, count, log, settings, sla } = options;
    this.options = options;
    const actions = new InstanceActions({ state, reserver: options.reserver ?? { reserve: () => {} } });
    this.slaKills = new SlaKills({ ...options, guard: sla, actions, retry: settings.slaKillRetry });
    this.pruner = new UpdateHistoryPruner({
      ...options,
      limits: settings.history,
      intervalMs: settings.pruningIntervalMs,
    });
    this.watches = new Deadlines(clock, (_, watched) => this.watchedLongEnough(watched));
    this.engine = new UpdateEngine({
      clock,
      count,
      log,
      actions,
      slaKills: this.slaKills,
      watch: (tx, run, instanceId) => this.watch(tx, run, instanceId),
      goOn: (run) => this.enqueue(run),
      rollLater: (key, recovered) => this.rollLater(key, recovered),
    });
    for (const name of Object.values(JobUpdateStatusName)) count(`update_transition_${name}`, 0);
    for (const name of Object.values(JobUpdateActionName)) count(`update_instance_transition_${name}`, 0);
    for (const name of ['recovery_errors', 'state_change_errors', 'delete_errors']) count(`job_update_${name}`, 0);
    count('job_updates_pruned', 0);
  }

  /** Takes over the updates that the store holds, and follows it from now on. Resolves when all have been taken over. */
  async start(): Promise<void> {
    const { store, clock } = this.options;
    this.unsubscribe = store.subscribe((event) => this.storeChanged(event));
    this.pruner.start();
    let underWay: Promise<void>[] = [];
    let since = clock.monotonic();
    for (const { summary } of store.updates.active()) {
      underWay.push(this.takeOver(completeKey(summary?.key ?? {})));
      if (clock.monotonic() - since < TURN_MS) continue;
      await Promise.all(underWay);
      underWay = [];
      since = clock.monotonic();
    }
    await Promise.all(underWay);
  }

  /** Moves no update any more. They stay as they are, for the next leader to take over. */
  stop(): void {
    this.stopped = true;
    this.unsubscribe();
    this.pruner.stop();
    this.slaKills.stop();
    this.watches.clear();
    this.ready = [];
    this.engine.clear();
  }

  /**
   * Begins an update.
   * @param key its own, with an id that no other has
   * @param work says in the transaction what is to be begun, by a call of `begin`, or that nothing is
   * @throws what `work` throws; `begin` throws ArgumentError when the update makes no sense, UpdateInProgressError when the job has
   *   one that has not ended, and UpdateStateError when it has several
   */
  begin<T>(key: JobUpdateKey, work: (tx: Transaction, begin: BeginUpdate) => T): Promise<T> {
    const complete = completeKey(key);
    let begun = false;
    return this.command(
      complete,
      (tx, slice) =>
        work(tx, (update, audit) => {
          begun = true;
          this.beginIn(tx, complete, update, audit, slice);
        }),
      () => begun,
    );
  }

  /** @throws UpdateStateError when there is no such update, or it can't be paused */
  pause(key: JobUpdateKey, audit: Audit): Promise<void> {
    return this.change(key, audit, whenPaused);
  }

  /** Lets a paused update go on; one that waits for pulses and gets none stops again. @throws as {@link pause} */
  resume(key: JobUpdateKey, audit: Audit): Promise<void> {
    const complete = completeKey(key);
    return this.command(complete, (tx, slice) => {
      const { update, status } = storedUpdate(tx, key, 'Update does not exist:');
      const { engine } = this;
      const { instructions = {} } = update;
      const blocked = engine.pulses.isBlocked(updateKeyText(complete), instructions, this.options.clock.now());
      engine.change(tx, complete, status, whenResumed(status, blocked), audit, slice);
    });
  }

  /** Ends an update and leaves its instances as they are. @throws as {@link pause} */
  abort(key: JobUpdateKey, audit: Audit): Promise<void> {
    return this.change(key, audit, () => JobUpdateStatus.ABORTED);
  }

  /** Turns an update round. @throws as {@link pause} */
  rollback(key: JobUpdateKey, audit: Audit): Promise<void> {
    return this.change(key, audit, () => JobUpdateStatus.ROLLING_BACK);
  }

  /** Takes a pulse; an update that stands still for want of one goes on a moment later. */
  pulse(key: JobUpdateKey): JobUpdatePulseStatus {
    const { clock, log } = this.options;
    const complete = completeKey(key);
    const taken = this.engine.pulses.take(updateKeyText(complete), clock.now());
    if (taken === undefined) return JobUpdatePulseStatus.FINISHED;
    if (taken === 'blocked') {
      clock.after(0, () => {
        this.change(key, {}, whenUnblocked).catch((error: unknown) => {
          if (error instanceof UpdateStateError) log.warn({ err: error }, 'A pulse came too late');
          else void this.failed(complete, error);
        });
      });
    }
    return JobUpdatePulseStatus.OK;
  }

  private beginIn(tx: Transaction, key: CompleteUpdateKey, update: JobUpdate, audit: Audit, slice: Slice): void {
    const { instructions = {} } = update;
    requireUsable(instructions);
    if ((instructions.initialState ?? []).length === 0 && instructions.desiredState === undefined) {
      throw new ArgumentError('Update instruction is a no-op.');
    }
    const [active, ...others] = activeUpdatesOf(tx, key.job);
    if (active?.summary !== undefined) {
      if (others.length > 0) {
        const ids = [active, ...others].map(({ summary }) => printJobUpdateKey(summary?.key ?? {}));
        throw new UpdateStateError(`Multiple active updates exist for this job. [${ids.join(', ')}]`);
      }
      throw new UpdateInProgressError(IN_PROGRESS, active.summary);
    }
    tx.saveUpdate(update);
    this.engine.begin(tx, key, update, audit, slice);
  }

  private change(
    key: JobUpdateKey,
    audit: Audit,
    target: (status: JobUpdateStatus) => JobUpdateStatus | undefined,
  ): Promise<void> {
    const complete = completeKey(key);
    return this.command(complete, (tx, slice) => {
      const { status } = storedUpdate(tx, key, 'Update does not exist');
      this.engine.change(tx, complete, status, target(status), audit, slice);
    });
  }

  /** Takes over an update that another process began. */
  private async takeOver(key: CompleteUpdateKey): Promise<void> {
    try {
      await this.step(key, (tx, slice) => {
        const update = tx.updates.get(key);
        if (update === undefined || !isActiveUpdate(update.summary?.state?.status)) return;
        this.engine.forget(key);
        this.engine.resume(tx, key, update, slice);
      });
    } catch (error) {
      this.options.count('job_update_recovery_errors');
      await this.failed(key, error);
    }
  }

  /** One transaction about one update. When it throws, nothing is held of the update in memory any more. */
  private async step<T>(
    key: CompleteUpdateKey,
    work: (tx: Transaction, slice: Slice) => T,
    spoils: (error: unknown) => boolean = () => true,
  ): Promise<T> {
    const { store, clock, settings } = this.options;
    return await store.write((tx) => {
      try {
        return work(tx, new Slice(clock, settings.maxEventBatch));
      } catch (error) {
        if (spoils(error)) this.engine.forget(key);
        throw error;
      }
    });
  }

  /**
   * A step that somebody asked for. When it fails, the update is as before: what was held of it in memory is made anew.
   * @param touched whether the update may have been changed when the work throws
   */
  private async command<T>(
    key: CompleteUpdateKey,
    work: (tx: Transaction, slice: Slice) => T,
    touched: () => boolean = () => true,
  ): Promise<T> {
    let spoilt = false;
    try {
      return await this.step(key, work, (error) => {
        // Refusals come before anything has changed.
        spoilt = touched() && !(error instanceof UpdateStateError);
        return spoilt;
      });
    } catch (error) {
      if (spoilt && !this.stopped) await this.takeOver(key);
      throw error;
    }
  }

  /** Ends an update that a fault of ours keeps from going on. */
  private async failed(key: CompleteUpdateKey, cause: unknown): Promise<void> {
    const { store, clock, log, settings } = this.options;
    if (this.stopped || cause instanceof StoreFailedError) return;
    log.error({ err: cause, update: updateKeyText(key) }, 'An update failed');
    this.engine.forget(key);
    try {
      await store.write((tx) => {
        const status = tx.updates.get(key)?.summary?.state?.status;
        if (status === undefined || !isActiveUpdate(status)) return;
        const slice = new Slice(clock, settings.maxEventBatch);
        this.engine.change(tx, key, status, JobUpdateStatus.ERROR, { message: internalError(cause) }, slice);
      });
    } catch (error) {
      log.error({ err: error, update: updateKeyText(key) }, 'An update that failed could not be ended');
    }
  }

  private storeChanged(event: StoreEvent): void {
    if (event.type === 'task-changed') {
      // What was stored when this process began to lead was looked at when the update was taken over.
      if (event.previous === undefined) return;
      const { task } = event;
      const { status } = task;
      this.noticed(jobKeyText(jobKeyOf(task)), {
        instanceId: instanceIdOf(task),
        what: { taskId: taskIdOf(task), status },
      });
    } else if (event.type === 'tasks-deleted') {
      for (const task of event.tasks) {
        if (isTerminal(task.status)) continue;
        this.noticed(jobKeyText(jobKeyOf(task)), { instanceId: instanceIdOf(task), what: 'gone' });
      }
    }
  }

  private noticed(job: string, change: InstanceChanged): void {
    const run = this.engine.runOf(job);
    if (run === undefined || !run.updates.has(change.instanceId)) return;
    // Whatever happens to an instance shows a coordinated update that its pulses stay away.
    const matters = run.updates.isWorking(change.instanceId) || (run.settings.blockIfNoPulsesAfterMs ?? 0) > 0;
    if (!matters) return;
    run.changes.push(change);
    this.enqueue(run);
  }

  private watch(tx: Transaction, run: UpdateRun, instanceId: number): void {
    const task = tx.tasks.active(run.key.job, instanceId);
    if (task === undefined) return;
    const sinceMs = lastEventMs(task) ?? 0;
    const key = `${run.keyText}/${taskIdOf(task)}/${sinceMs}`;
    if (this.watches.has(key)) return;
    const fullMs = run.settings.minWaitInInstanceRunningMs;
    this.watches.set(key, fullMs, { job: run.jobText, update: run.keyText, instanceId });
  }

  private watchedLongEnough({ job, update, instanceId }: Watched): void {
    const run = this.engine.runOf(job);
    if (run?.keyText !== update) return;
    run.changes.push({ instanceId, what: 'look' });
    this.enqueue(run);
  }

  private rollLater(key: CompleteUpdateKey, recovered: boolean, delayMs = 0): void {
    this.options.clock.after(delayMs, () => {
      if (this.stopped) return;
      this.step(key, (tx, slice) => this.engine.rollNow(tx, key, slice, recovered)).catch((error: unknown) => {
        if (error instanceof StoreBusyError) this.rollLater(key, recovered, BUSY_PAUSE_MS);
        else void this.failed(key, error);
      });
    });
  }

  private enqueue(run: UpdateRun): void {
    if (run.queued || this.stopped) return;
    run.queued = true;
    this.ready.push(run);
    this.takeTurns();
  }

  private takeTurns(delayMs = 0): void {
    if (this.turning || this.ready.length === 0) return;
    this.turning = true;
    const { clock } = this.options;
    clock.after(delayMs, () => {
      this.turning = false;
      const runs = this.ready;
      this.ready = [];
      const start = clock.monotonic();
      let turns = 0;
      for (const run of runs) {
        if (turns > 0 && clock.monotonic() - start >= TURN_MS) break;
        turns++;
        this.turn(run);
      }
      this.ready = [...runs.slice(turns), ...this.ready];
      this.takeTurns();
    });
  }

  private turn(run: UpdateRun): void {
    this.step(run.key, (tx, slice) => {
      run.queued = false;
      if (this.engine.runOf(run.jobText) === run) this.engine.proceed(tx, run, slice);
    }).catch((error: unknown) => {
      if (error instanceof StoreBusyError) {
        this.ready.push(run);
        this.takeTurns(BUSY_PAUSE_MS);
        return;
      }
      this.options.count('job_update_state_change_errors');
      void this.failed(run.key, error);
    });
  }
}

/** Begins an update within a transaction. */
export type BeginUpdate = (update: JobUpdate, audit: Audit) => void;

const IN_PROGRESS = `An active update already exists for this job, please terminate it before starting another. Active updates are those in states [${[
  ...ACTIVE_JOB_UPDATE_STATES,
]
  .map((status) => JobUpdateStatusName[status])
  .join(', ')}]`;

function storedUpdate(tx: Transaction, key: JobUpdateKey, unknown: string) {
  const update = tx.updates.get(key);
  const status = update?.summary?.state?.status;
  if (update === undefined || status === undefined) throw new UpdateStateError(`${unknown} ${printJobUpdateKey(key)}`);
  return { update, status };
}
