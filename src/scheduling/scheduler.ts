import type { Logger } from 'pino';
import type { Clock, Random } from '../clock/index.ts';
import type { Offer, SchedulerCalls, TaskInfoSettings } from '../mesos/index.ts';
import { assignedTaskOf, instanceKeyText, type TierConfig, type Veto } from '../model/index.ts';
import type { StateManager } from '../state/index.ts';
import type { Stats } from '../stats/index.ts';
import type { Store, StoreEvent, StoreView } from '../store/index.ts';
import { type JobKey, type ScheduledTask, ScheduleStatus, type TaskConfig } from '../wire/index.ts';
import { Attempts } from './attempts.ts';
import { BiCache } from './bi-cache.ts';
import { type Explanation, explain } from './explain.ts';
import { hostAttributesOf } from './host-attributes.ts';
import { JobStates } from './job-states.ts';
import { Launcher } from './launcher.ts';
import { NearestFit } from './nearest-fit.ts';
import { HttpOfferSet } from './offer-set.ts';
import { type HeldOffer, Offers } from './offers.ts';
import type { MakePreemptor, Preemptor } from './preemptor.ts';
import { PriorityGate } from './priority-gate.ts';
import type { SchedulingSettings } from './settings.ts';
import { type TaskGroup, TaskGroups } from './task-groups.ts';

export interface SchedulerOptions {
  readonly store: Store;
  readonly state: StateManager;
  readonly driver: Pick<SchedulerCalls, 'accept' | 'decline'>;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Logger;
  readonly stats: Stats;
  readonly tiers: TierConfig;
  readonly taskInfo: TaskInfoSettings;
  readonly settings: SchedulingSettings;
  /** How long a task has to wait because its ancestors flapped, milliseconds. */
  readonly penaltyMs: (view: StoreView, task: ScheduledTask) => number;
  /** Makes what makes room for tasks that no offer fits; unset: nobody does. */
  readonly preemptor?: MakePreemptor | undefined;
}

/** Figures that are there from the start. */
const COUNTED = [
  'schedule_attempts_fired',
  'schedule_attempts_failed',
  'schedule_attempts_no_match',
  'schedule_attempts_blocks',
  'assigner_launch_failures',
  'offer_accept_races',
  'offer_cancel_failures',
  'veto_evaluated_offers',
];

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
  private readonly jobStates: JobStates;
  private readonly reservations: BiCache<TaskConfig>;
  private readonly affinity: BiCache<string>;
  private readonly offerSet: HttpOfferSet | undefined;
  private readonly preemptor: Preemptor | undefined;
  private readonly gauges: readonly (() => void)[];
  private unsubscribe: () => void = () => {};

  constructor(options: SchedulerOptions) {
    const { clock, random, settings, stats, store, log } = options;
    const { count } = stats;
    const { revocableNames } = options.taskInfo;
    const refuseSeconds = Math.floor(settings.filterMs / 1000);
    const common = { ...options, count, refuseSeconds, revocableNames };
    this.options = options;
    warnOfShortThreshold(settings, log);
    stats.counter(...COUNTED);
    this.held = new Offers({ ...common, ...settings.offers });
    this.launcher = new Launcher({ ...common, scarce: () => this.groups.eager > this.held.usable });
    this.fits = new NearestFit(clock);
    this.jobStates = new JobStates(store);
    const cache = { clock, count };
    this.reservations = new BiCache({ ...cache, holdMs: settings.reservationMs, statPrefix: 'reservation' });
    const { affinityHoldMs } = settings;
    this.affinity = new BiCache({
      clock,
      count: affinityHoldMs === undefined ? () => undefined : count,
      holdMs: affinityHoldMs ?? 0,
      statPrefix: 'update_affinity',
    });
    if (settings.httpOfferSet !== undefined) this.offerSet = new HttpOfferSet({ ...common, ...settings.httpOfferSet });
    this.preemptor = options.preemptor?.({
      offerOn: (agentId) => {
        const offer = this.held.onAgent(agentId);
        return offer === undefined || this.attempts.isUsing(offer) ? undefined : offer;
      },
      offers: () => this.held.all(),
      groups: () => this.groups.all(),
      requestOf: (config) => this.attempts.requestOf(config),
      jobStateOf: ({ job }) => (job === undefined ? { countOf: () => 0 } : this.jobStates.of(job)),
      report: (config, vetoes) => this.fits.report(config, vetoes),
    });
    const gate = new PriorityGate({ ...settings.priority, clock, random, groups: () => this.groups.all() });
    this.attempts = new Attempts({
      ...common,
      offers: this.held,
      launcher: this.launcher,
      nearestFit: this.fits,
      jobStates: this.jobStates,
      reservations: this.reservations,
      affinity: this.affinity,
      preemptor: this.preemptor,
      offerSet: this.offerSet,
      admits: (config) => gate.admits(config),
      unavailabilityThresholdMs: settings.unavailabilityThresholdMs,
    });
    this.groups = new TaskGroups({
      ...common,
      ...settings.groups,
      schedule: (group, taskIds) => this.attempts.schedule(group, taskIds),
      attempted: () => this.launcher.release(),
      startupDelayMs: (task) => Math.floor(random.next() * settings.maxStartupDelayMs) + options.penaltyMs(store, task),
    });
    this.gauges = [
      stats.gauge('outstanding_offers', () => this.held.size),
      stats.gauge('statically_banned_offers_size', () => this.held.bans),
      stats.doubleGauge('statically_banned_offers_hit_rate', () => this.attempts.banHitRate),
      stats.gauge('globally_banned_offers_size', () => 0),
      stats.gauge('reservation_cache_size', () => this.reservations.size),
      ...(affinityHoldMs === undefined ? [] : [stats.gauge('update_affinity_cache_size', () => this.affinity.size)]),
    ];
  }

  /** Begins to follow the store. Pending tasks that it holds already are taken in when their events come. */
  start(): void {
    this.unsubscribe = this.options.store.subscribe((event) => this.storeChanged(event));
    this.preemptor?.start();
  }

  /** Ends all timers and follows the store no more. What waits for its commit is not launched. */
  stop(): void {
    this.unsubscribe();
    this.preemptor?.stop();
    this.groups.stop();
    this.attempts.stop();
    this.launcher.stop();
    this.held.clear();
    this.reservations.clear();
    this.affinity.clear();
    for (const end of this.gauges) end();
  }

  /**
   * Takes offers from Mesos: saves what they tell of their hosts, all in one write, and holds them. What cannot be held
   * is given back. (aurora: scheduler/mesos/MesosCallbackHandler.java)
   * @returns resolves when they are held, which is at once unless the database is slow; until then no other event of
   *   Mesos should be handed in
   */
  offers(offers: readonly Offer[]): Promise<void> {
    const { store, log, stats } = this.options;
    stats.count('scheduler_resource_offers', offers.length);
    return new Promise((resolve) => {
      let held = false;
      store
        .write((tx) => {
          for (const offer of offers) {
            const stored = tx.hosts.get(offer.hostname);
            const told = hostAttributesOf(offer, stored);
            if (told !== stored) tx.saveHostAttributes(told);
          }
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
    const { count } = this.options.stats;
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

  /**
   * Keeps the agent of a task that was ended to update its instance free for the task that follows, for a while. Does nothing without
   * `-enable_update_affinity`. (aurora: scheduler/updater/UpdateAgentReserver.java)
   */
  reserveForUpdate(job: JobKey, instanceId: number, agentId: string): void {
    if (this.options.settings.affinityHoldMs !== undefined)
      this.affinity.put(instanceKeyText(job, instanceId), agentId);
  }

  /**
   * Says why tasks of a job, or one instance of it, are pending, by the offers held now.
   * @returns undefined when the job has no such task in any state
   */
  explain(job: Required<JobKey>, instanceId?: number): Promise<Explanation | undefined> {
    const { store, clock, settings } = this.options;
    const { jobStates, reservations, affinity, held: offers, fits: nearestFit } = this;
    return explain(
      {
        ...{ store, clock, offers, nearestFit, jobStates, reservations, affinity },
        groups: () => this.groups.all(),
        requestOf: (config) => this.attempts.requestOf(config),
        unavailabilityThresholdMs: settings.unavailabilityThresholdMs,
      },
      job,
      instanceId,
    );
  }

  /** All offers held, in no order. */
  offersHeld(): Iterable<HeldOffer> {
    return this.held.all();
  }

  /** Number of offers held. */
  get offerCount(): number {
    return this.held.size;
  }

  private storeChanged(event: StoreEvent): void {
    switch (event.type) {
      case 'task-changed': {
        const { task, previous } = event;
        this.fits.taskChanged(task, previous);
        this.jobStates.taskChanged(task);
        this.offerSet?.taskChanged(task);
        this.launcher.taskChanged(task);
        this.groups.taskChanged(task, previous);
        const { slaveId } = assignedTaskOf(task);
        if (previous === ScheduleStatus.PENDING && slaveId !== undefined) this.reservations.remove(slaveId);
        return;
      }
      case 'tasks-deleted':
        this.fits.tasksDeleted(event.tasks);
        this.jobStates.tasksDeleted(event.tasks);
        this.groups.tasksDeleted(event.tasks);
        return;
      case 'host-attributes-changed':
        this.held.attributesChanged(event.attributes);
        this.jobStates.hostChanged(event.attributes);
        this.launcher.hostChanged(event.attributes);
        return;
      case 'kill-requested':
        this.launcher.killRequested(event.taskId);
        return;
      case 'update-changed':
        return;
    }
  }
}

function warnOfShortThreshold({ offers, unavailabilityThresholdMs }: SchedulingSettings, log: Logger): void {
  const heldMs = offers.minHoldMs + offers.holdJitterMs;
  if (offers.holdForever || unavailabilityThresholdMs >= heldMs) return;
  log.warn(
    { unavailabilityThresholdMs, heldMs },
    'unavailability_threshold is shorter than offers may be held: a task may be placed on a host that is about to go',
  );
}
