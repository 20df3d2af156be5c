import type { Logger } from 'pino';
import { type Clock, Deadlines } from '../clock/index.ts';
import {
  type CallOutcome,
  launch,
  type Offer,
  type RevocableNames,
  type SchedulerCalls,
  type TaskInfo,
} from '../mesos/index.ts';
import { type AgentFacts, taskIdOf } from '../model/index.ts';
import type { StateManager } from '../state/index.ts';
import type { Count } from '../stats/index.ts';
import type { Store } from '../store/index.ts';
import { type HostAttributes, type ScheduledTask, ScheduleStatus } from '../wire/index.ts';
import { sameHostAttributes } from './host-attributes.ts';
import type { OpenOffer } from './offer-search.ts';
import { type AgentOffer, factsOf } from './offers.ts';
import { PassingMap } from './passing-map.ts';
import type { Rank } from './ranked-list.ts';
import { leftOf, resourcesTaken } from './remainder.ts';

/** An offer in use stays open for more tasks this long at most, milliseconds; only while tasks wait that have no other. */
const LINGER_MS = 100;
/** Tasks launched by one call at most: each brings its whole configuration. */
const MAX_LAUNCHES = 100;

/** A task that is assigned in a transaction, to be launched when that is durable. */
export interface Launch {
  readonly taskId: string;
  readonly info: TaskInfo;
}

export interface LauncherOptions {
  readonly store: Store;
  readonly state: StateManager;
  readonly driver: Pick<SchedulerCalls, 'accept'>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly count: Count;
  /** How long Mesos keeps back what is left of an accepted offer, whole seconds. */
  readonly refuseSeconds: number;
  readonly revocableNames: RevocableNames;
  /** Whether more tasks wait for their turn than there are offers that no task uses. */
  readonly scarce: () => boolean;
}

interface Waiting {
  readonly taskId: string;
  readonly used: UsedOffer;
  /** Let go of when it is sent: it is the greater part of a launch, and the rest may be kept in memory for long. */
  info: TaskInfo | undefined;
  durable: boolean;
}

/** An offer with tasks to be launched on it. What they leave of it is worked out when somebody looks. */
class UsedOffer implements OpenOffer {
  readonly id: string;
  readonly agentId: string;
  readonly hostname: string;
  readonly attributes: HostAttributes;
  readonly hasCpuAndMem = true;
  readonly rank: Rank;
  /** Launches not sent yet, in the order made. */
  waiting: readonly Waiting[] = [];
  /** Of those that wait. */
  durable = 0;
  launches = 0;
  /** It takes no more tasks. */
  closed = false;
  /** Mesos took it back. */
  withdrawn = false;
  /** It is not there any more. */
  ended = false;
  private left: Pick<AgentOffer, 'offer' | 'ordinary' | 'revocable'>;
  /** Taken of `left`. */
  private taken: TaskInfo[] = [];
  private readonly revocableNames: RevocableNames;

  constructor(offer: AgentOffer, revocableNames: RevocableNames) {
    this.id = offer.id;
    this.agentId = offer.agentId;
    this.hostname = offer.hostname;
    this.attributes = offer.attributes;
    this.rank = offer.rank;
    this.left = offer;
    this.revocableNames = revocableNames;
  }

  get held(): boolean {
    return !this.closed;
  }

  get offer(): Offer {
    return this.whatIsLeft().offer;
  }

  get ordinary(): AgentFacts {
    return this.whatIsLeft().ordinary;
  }

  get revocable(): AgentFacts {
    return this.whatIsLeft().revocable;
  }

  take(entry: Waiting, info: TaskInfo): void {
    this.waiting = [...this.waiting, entry];
    this.taken.push(info);
    this.launches += 1;
  }

  /** Lets go of what was launched. Nobody asks any more what that leaves. */
  sent(): void {
    this.taken = [];
  }

  private whatIsLeft(): Pick<AgentOffer, 'offer' | 'ordinary' | 'revocable'> {
    if (this.taken.length > 0) {
      const { offer, ordinary } = this.left;
      const resources = leftOf(offer.resources ?? [], this.taken.flatMap(resourcesTaken));
      this.left = {
        offer: { ...offer, resources: [...resources] },
        ...factsOf(resources, ordinary, this.revocableNames),
      };
      this.taken = [];
    }
    return this.left;
  }
}

/**
 * Launches assigned tasks: one ACCEPT an offer, with all tasks that were assigned to it by then.
 * (aurora: scheduler/scheduling/TaskAssignerImpl.java, scheduler/offers/OfferManagerImpl.java; there one task an offer)
 *
 * An offer that is used is sent as soon as its assignments are durable. When tasks wait that have no other offer, it stays open to
 * them a little longer, so that they need not wait until Mesos offers the rest of the agent again, which takes seconds.
 *
 * Modes of an offer: open, closed, ended. Invariants: a launch is sent at most once, after the commit of its assignment and before
 * any kill of the same task. One whose offer is gone by then, or that Mesos did not take, is given up: ASSIGNED becomes LOST, and a
 * successor takes over. One of which nobody knows whether Mesos took it stays; reconciliation settles it.
 */
export class Launcher {
  private readonly options: LauncherOptions;
  private readonly byTask = new PassingMap<string, Waiting>();
  private readonly byOffer = new PassingMap<string, UsedOffer>();
  private readonly lingering: Deadlines<UsedOffer>;

  constructor(options: LauncherOptions) {
    this.options = options;
    this.lingering = new Deadlines(options.clock, (_, used) => this.close(used));
  }

  /** Number of launches that wait. */
  get waiting(): number {
    return this.byTask.size;
  }

  /** Number of offers in use. */
  get size(): number {
    return this.byOffer.size;
  }

  /** Offers in use that take more tasks. */
  open(): readonly OpenOffer[] {
    return [...this.byOffer.values()].filter(({ held }) => held);
  }

  /** The offer in use of an agent, if it takes more tasks. */
  openOn(agentId: string): OpenOffer | undefined {
    return this.open().find((used) => used.agentId === agentId);
  }

  /**
   * Takes launches of a transaction that is not committed yet.
   * @param offer an offer that from now on is in use, or an open one
   */
  expect(offer: AgentOffer, launches: readonly Launch[]): void {
    let used = this.byOffer.get(offer.id);
    if (used === undefined) {
      used = new UsedOffer(offer, this.options.revocableNames);
      this.byOffer.set(used.id, used);
    }
    for (const { taskId, info } of launches) {
      const entry: Waiting = { taskId, info, used, durable: false };
      this.byTask.set(taskId, entry);
      used.take(entry, info);
    }
    if (used.launches >= MAX_LAUNCHES) used.closed = true;
  }

  /** Drops launches whose transaction failed. */
  forget(taskIds: Iterable<string>): void {
    for (const taskId of taskIds) {
      const entry = this.byTask.get(taskId);
      if (entry === undefined) continue;
      this.byTask.delete(taskId);
      const { used } = entry;
      used.waiting = used.waiting.filter((other) => other !== entry);
      if (used.waiting.length === 0) this.end(used);
      else if (used.closed) this.close(used);
    }
  }

  /** Mesos takes an offer back; false when no launch waits to use it. */
  offerRescinded(offerId: string): boolean {
    const used = this.byOffer.get(offerId);
    if (used === undefined) return false;
    used.withdrawn = true;
    this.close(used);
    return true;
  }

  /** The connection is gone, and all offers with it. */
  disconnected(): void {
    for (const used of [...this.byOffer.values()]) {
      used.withdrawn = true;
      this.close(used);
    }
  }

  /** What is known of a host may have changed: then nothing more is launched on what was offered of it before. */
  hostChanged(host: HostAttributes): void {
    for (const used of [...this.byOffer.values()]) {
      if (used.hostname === host.host && !sameHostAttributes(used.attributes, host)) this.close(used);
    }
  }

  /** Follows the tasks: launches one that is now durably assigned. */
  taskChanged(task: ScheduledTask): void {
    if (task.status !== ScheduleStatus.ASSIGNED) return;
    const entry = this.byTask.get(taskIdOf(task));
    if (entry === undefined || entry.durable) return;
    entry.durable = true;
    const { used } = entry;
    used.durable += 1;
    if (used.ended) this.settle(used);
    else if (used.closed || !this.options.scarce()) this.close(used);
    else if (!this.lingering.has(used.id)) this.lingering.set(used.id, LINGER_MS, used);
  }

  /** A task is about to be killed: the call that launches it must go first. */
  killRequested(taskId: string): void {
    const entry = this.byTask.get(taskId);
    if (entry?.durable) this.send(entry.used);
  }

  /** Sends what waits for more tasks, if none wait for an offer any more. */
  release(): void {
    if (this.lingering.size === 0 || this.options.scarce()) return;
    for (const used of [...this.byOffer.values()]) if (this.lingering.has(used.id)) this.close(used);
  }

  /** Ends all timers. What waits is not launched. */
  stop(): void {
    this.lingering.clear();
  }

  /** Takes no more tasks, and sends what there is when all of it is durable. */
  private close(used: UsedOffer): void {
    used.closed = true;
    this.lingering.delete(used.id);
    if (used.durable === used.waiting.length) this.send(used);
  }

  /** Sends what is durable. What is not, and would need the same offer, is given up when it is. */
  private send(used: UsedOffer): void {
    this.end(used);
    this.settle(used);
  }

  private settle(used: UsedOffer): void {
    const isAll = used.durable === used.waiting.length;
    const launches = isAll ? used.waiting : used.waiting.filter(({ durable }) => durable);
    used.waiting = isAll ? [] : used.waiting.filter(({ durable }) => !durable);
    used.durable = 0;
    for (const { taskId } of launches) this.byTask.delete(taskId);
    if (used.withdrawn) {
      this.options.count('offer_accept_races', launches.length);
      this.giveUp(used.id, launches, 'Offer no longer exists in offer queue, likely data race.');
      return;
    }
    used.withdrawn = true;
    const { driver, refuseSeconds } = this.options;
    const infos: TaskInfo[] = [];
    for (const entry of launches) {
      if (entry.info !== undefined) infos.push(entry.info);
      entry.info = undefined;
    }
    used.sent();
    void driver.accept([used.id], [launch(infos)], refuseSeconds).then((outcome: CallOutcome) => {
      if (!outcome.ok && outcome.error.failure !== 'unknown') this.giveUp(used.id, launches, outcome.error.message);
    });
  }

  private end(used: UsedOffer): void {
    used.closed = true;
    used.ended = true;
    this.byOffer.delete(used.id);
    this.lingering.delete(used.id);
  }

  private giveUp(offerId: string, launches: readonly Pick<Launch, 'taskId'>[], reason: string): void {
    const { store, state, log, count } = this.options;
    const taskIds = launches.map(({ taskId }) => taskId);
    log.warn({ taskIds, offerId }, `Failed to launch tasks: ${reason}`);
    count('assigner_launch_failures', taskIds.length);
    store
      .write((tx) => {
        for (const taskId of taskIds) {
          state.changeState(tx, taskId, ScheduleStatus.LOST, {
            cas: ScheduleStatus.ASSIGNED,
            message: 'Unknown exception attempting to schedule task.',
          });
        }
      })
      .catch((error: unknown) => log.error({ err: error, taskIds }, 'Failed to give up tasks that were not launched'));
  }
}
