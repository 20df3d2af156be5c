import type { Logger } from 'pino';
import { launch, type SchedulerCalls, type TaskInfo } from '../mesos/index.ts';
import { taskIdOf } from '../model/index.ts';
import type { StateManager } from '../state/index.ts';
import type { Count } from '../stats/index.ts';
import type { Store } from '../store/index.ts';
import { type ScheduledTask, ScheduleStatus } from '../wire/index.ts';

/** A task that is assigned in a transaction, to be launched when that is durable. */
export interface Launch {
  readonly taskId: string;
  readonly offerId: string;
  readonly info: TaskInfo;
}

export interface LauncherOptions {
  readonly store: Store;
  readonly state: StateManager;
  readonly driver: Pick<SchedulerCalls, 'accept'>;
  readonly log: Logger;
  readonly count: Count;
  /** How long Mesos keeps back what is left of an accepted offer, whole seconds. */
  readonly refuseSeconds: number;
}

interface Waiting extends Launch {
  /** Mesos took the offer back while the assignment was being committed. */
  withdrawn: boolean;
}

/**
 * Launches assigned tasks: one ACCEPT a task, since an offer is used for one task only.
 * (aurora: scheduler/scheduling/TaskAssignerImpl.java, scheduler/offers/OfferManagerImpl.java)
 *
 * Modes of a launch: waiting for the commit of its assignment, sent. Invariants: it is sent at most once, when the event
 * of its assignment arrives, so after the commit and before any kill of the same task, which is a later event. One whose
 * offer is gone by then, or that Mesos did not take, is given up: ASSIGNED becomes LOST, and a successor takes over. One
 * of which nobody knows whether Mesos took it stays; reconciliation settles it.
 */
export class Launcher {
  private readonly options: LauncherOptions;
  private readonly byTask = new Map<string, Waiting>();
  private readonly byOffer = new Map<string, Waiting>();

  constructor(options: LauncherOptions) {
    this.options = options;
  }

  /** Number of launches that wait for a commit. */
  get waiting(): number {
    return this.byTask.size;
  }

  /** Takes launches of a transaction that is not committed yet. */
  expect(launches: readonly Launch[]): void {
    for (const each of launches) {
      const entry = { ...each, withdrawn: false };
      this.byTask.set(each.taskId, entry);
      this.byOffer.set(each.offerId, entry);
    }
  }

  /** Drops launches whose transaction failed. */
  forget(taskIds: Iterable<string>): void {
    for (const taskId of taskIds) this.remove(taskId);
  }

  /** Mesos takes an offer back; false when no launch waits to use it. */
  offerRescinded(offerId: string): boolean {
    const entry = this.byOffer.get(offerId);
    if (entry !== undefined) entry.withdrawn = true;
    return entry !== undefined;
  }

  /** The connection is gone, and all offers with it. */
  disconnected(): void {
    for (const entry of this.byTask.values()) entry.withdrawn = true;
  }

  /** Follows the tasks: sends the launch of one that is now durably assigned. */
  taskChanged(task: ScheduledTask): void {
    if (task.status !== ScheduleStatus.ASSIGNED) return;
    const entry = this.remove(taskIdOf(task));
    if (entry === undefined) return;
    if (entry.withdrawn) {
      this.options.count('offer_accept_races');
      this.giveUp(entry, 'Offer no longer exists in offer queue, likely data race.');
      return;
    }
    const { driver, refuseSeconds } = this.options;
    void driver.accept([entry.offerId], [launch([entry.info])], refuseSeconds).then((outcome) => {
      if (!outcome.ok && outcome.error.failure !== 'unknown') this.giveUp(entry, outcome.error.message);
    });
  }

  private remove(taskId: string): Waiting | undefined {
    const entry = this.byTask.get(taskId);
    if (entry === undefined) return undefined;
    this.byTask.delete(taskId);
    this.byOffer.delete(entry.offerId);
    return entry;
  }

  private giveUp({ taskId, offerId }: Launch, reason: string): void {
    const { store, state, log, count } = this.options;
    log.warn({ taskId, offerId }, `Failed to launch task: ${reason}`);
    count('assigner_launch_failures');
    store
      .write((tx) => {
        state.changeState(tx, taskId, ScheduleStatus.LOST, {
          cas: ScheduleStatus.ASSIGNED,
          message: 'Unknown exception attempting to schedule task.',
        });
      })
      .catch((error: unknown) => log.error({ err: error, taskId }, 'Failed to give up a task that was not launched'));
  }
}
