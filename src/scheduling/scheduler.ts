import type { Logger } from 'pino';
import type { Clock, Random } from '../clock/index.ts';
import type { Offer, SchedulerCalls, TaskInfoSettings } from '../mesos/index.ts';
import type { TierConfig, Veto } from '../model/index.ts';
import type { StateManager } from '../state/index.ts';
import type { Count } from '../stats/index.ts';
import type { Store, StoreEvent, StoreView } from '../store/index.ts';
import type { ScheduledTask, TaskConfig } from '../wire/index.ts';
import { Attempts } from './attempts.ts';
import { hostAttributesOf } from './host-attributes.ts';
import { Launcher } from './launcher.ts';
import { NearestFit } from './nearest-fit.ts';
import { Offers } from './offers.ts';
import type { SchedulingSettings } from './settings.ts';
import { type TaskGroup, TaskGroups } from './task-groups.ts';

export interface SchedulerOptions {
  readonly store: Store;
  readonly state: StateManager;
  readonly driver: Pick<SchedulerCalls, 'accept' | 'decline'>;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Logger;
  readonly count: Count;
  readonly tiers: TierConfig;
  readonly taskInfo: TaskInfoSettings;
  readonly settings: SchedulingSettings;
  /** How long a task has to wait because its ancestors flapped, milliseconds. */
  readonly penaltyMs: (view: StoreView, task: ScheduledTask) => number;
}

/**
 * From pending to assigned: holds offers, groups pending tasks, and places the ones on the others.
 *
 * Modes: made, started (follows the store), stopped for good. Whoever owns the connection to Mesos calls `offers`,
 * `rescind` and `disconnected` as these events come, from the time of the subscription on.
 */
export class Scheduler {
  private readonly options: SchedulerOptions;
  private readonly held: Offers;
  private readonly groups: TaskGroups;
  private readonly attempts: Attempts;
  private readonly launcher: Launcher;
  private readonly fits: NearestFit;
  private unsubscribe: () => void = () => {};

  constructor(options: SchedulerOptions) {
    const { clock, random, settings } = options;
    const { revocableNames } = options.taskInfo;
    const refuseSeconds = Math.floor(settings.filterMs / 1000);
    this.options = options;
    this.held = new Offers({ ...options, ...settings.offers, refuseSeconds, revocableNames });
    this.launcher = new Launcher({ ...options, refuseSeconds });
    this.fits = new NearestFit(clock);
    this.attempts = new Attempts({
      ...options,
      offers: this.held,
      launcher: this.launcher,
      nearestFit: this.fits,
      unavailabilityThresholdMs: settings.unavailabilityThresholdMs,
    });
    this.groups = new TaskGroups({
      ...options,
      ...settings.groups,
      schedule: (group, taskIds) => this.attempts.schedule(group, taskIds),
      startupDelayMs: (task) =>
        Math.floor(random.next() * settings.maxStartupDelayMs) + options.penaltyMs(options.store, task),
    });
  }

  /** Begins to follow the store. Pending tasks that it holds already are taken in when their events come. */
  start(): void {
    this.unsubscribe = this.options.store.subscribe((event) => this.storeChanged(event));
  }

  /** Ends all timers and follows the store no more. What waits for its commit is not launched. */
  stop(): void {
    this.unsubscribe();
    this.groups.stop();
    this.attempts.stop();
    this.held.clear();
  }

  /**
   * Takes offers from Mesos: saves what they tell of their hosts, all in one write, and holds them. What cannot be held
   * is given back. (aurora: scheduler/mesos/MesosCallbackHandler.java)
   * @returns resolves when they are held, which is at once unless the database is slow; until then no other event of
   *   Mesos should be handed in
   */
  offers(offers: readonly Offer[]): Promise<void> {
    const { store, log, count } = this.options;
    count('scheduler_resource_offers', offers.length);
    return new Promise((resolve) => {
      let held = false;
      store
        .write((tx) => {
          for (const offer of offers) tx.saveHostAttributes(hostAttributesOf(offer, tx.hosts.get(offer.hostname)));
          for (const offer of offers) this.held.add(offer, tx.hosts.get(offer.hostname) ?? {});
          held = true;
          resolve();
        })
        .catch((error: unknown) => {
          log.error({ err: error, offers: offers.length }, 'Failed to save what offers tell of their hosts');
          if (!held) for (const { id } of offers) this.held.decline(id.value);
          resolve();
        });
    });
  }

  /** Mesos takes an offer back. */
  rescind(offerId: string): void {
    const { count } = this.options;
    count('offers_rescinded');
    if (this.held.cancel(offerId)) return;
    count('offer_cancel_failures');
    this.launcher.offerRescinded(offerId);
  }

  /** The connection to Mesos is gone, and every offer with it. */
  disconnected(): void {
    this.held.clear();
    this.launcher.disconnected();
  }

  /** Why tasks of this config, as the store holds it, are pending: the vetoes of the offer nearest to fitting. */
  nearestFit(config: TaskConfig): readonly Veto[] | undefined {
    return this.fits.get(config);
  }

  /** Pending tasks by group, with the wait of each. */
  pendingGroups(): Iterable<TaskGroup> {
    return this.groups.all();
  }

  /** Number of offers held. */
  get offerCount(): number {
    return this.held.size;
  }

  private storeChanged(event: StoreEvent): void {
    switch (event.type) {
      case 'task-changed':
        this.fits.taskChanged(event.task, event.previous);
        this.launcher.taskChanged(event.task);
        this.groups.taskChanged(event.task, event.previous);
        return;
      case 'tasks-deleted':
        this.fits.tasksDeleted(event.tasks);
        this.groups.tasksDeleted(event.tasks);
        return;
      case 'host-attributes-changed':
        this.held.attributesChanged(event.attributes);
        return;
      case 'kill-requested':
        return;
    }
  }
}
