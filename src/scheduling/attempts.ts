import type { Logger } from 'pino';
import type { Clock, Random } from '../clock/index.ts';
import { type TaskInfoSettings, taskInfo } from '../mesos/index.ts';
import {
  type AttributeCounts,
  configOf,
  findVetoes,
  instanceIdOf,
  instanceKeyText,
  type TierConfig,
} from '../model/index.ts';
import type { StateManager } from '../state/index.ts';
import type { Stats } from '../stats/index.ts';
import type { Store, StoreView, Transaction } from '../store/index.ts';
import {
  type AssignedTask,
  type HostAttributes,
  type JobKey,
  MaintenanceMode,
  type ScheduledTask,
  ScheduleStatus,
  type TaskConfig,
} from '../wire/index.ts';
import type { BiCache } from './bi-cache.ts';
import { type GroupRequest, groupRequest } from './group-request.ts';
import type { JobState, JobStates } from './job-states.ts';
import type { Launch, Launcher } from './launcher.ts';
import type { NearestFit } from './nearest-fit.ts';
import { type Match, type SearchResult, searchOffers } from './offer-search.ts';
import type { OfferSet } from './offer-set.ts';
import type { AgentOffer, HeldOffer, Offers } from './offers.ts';
import { pickPorts } from './ports.ts';
import type { Preemptor } from './preemptor.ts';
import { leftOf, resourcesTaken } from './remainder.ts';
import { type Circumstances, SearchMemory } from './search-memory.ts';
import type { TaskGroup } from './task-groups.ts';

/** How long attempts may run before other work gets its turn, milliseconds. */
const SLICE_MS = 4;
const NANOS_PER_MS = 1e6;

export interface AttemptsOptions {
  readonly store: Store;
  readonly state: StateManager;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Logger;
  readonly stats: Stats;
  readonly offers: Offers;
  readonly launcher: Launcher;
  readonly nearestFit: NearestFit;
  readonly jobStates: JobStates;
  /** Groups (interned configs) by the agents that are kept free for them. */
  readonly reservations: BiCache<TaskConfig>;
  /** Agents by the instances, as `role/env/job/instance`, that they are kept free for while those are updated. */
  readonly affinity: BiCache<string>;
  readonly preemptor: Preemptor | undefined;
  /** Chooses the order of offers for each attempt; the order of all is the same when unset. */
  readonly offerSet: OfferSet | undefined;
  /** Whether tasks of a group are to be tried this time. */
  readonly admits: (config: TaskConfig) => boolean;
  readonly tiers: TierConfig;
  readonly taskInfo: TaskInfoSettings;
  /** `-unavailability_threshold`: how long before an outage an agent takes no more tasks, milliseconds. */
  readonly unavailabilityThresholdMs: number;
}

/** What a group asks for, and what it knows of the offers. */
interface GroupMemory extends GroupRequest {
  readonly config: TaskConfig;
  readonly job: JobKey | undefined;
  readonly search: SearchMemory;
}

interface Attempt {
  readonly group: TaskGroup;
  readonly taskIds: readonly string[];
  /** Offers in the order in which they are to be tried, if that is special. */
  listed: readonly HeldOffer[] | undefined;
  readonly done: (taskIds: ReadonlySet<string>) => void;
}

const NOWHERE: AttributeCounts = { countOf: () => 0 };
const NONE_DONE: ReadonlySet<string> = new Set();

/**
 * Tries to place tasks: searches the offers, then assigns what matched in one write and hands the launches on.
 * (aurora: scheduler/scheduling/TaskSchedulerImpl.java, TaskAssignerImpl.java)
 *
 * Invariants: one attempt at a time, in the order asked for; attempts pause every few milliseconds, and what changed meanwhile (an
 * offer gone or changed, a task no longer pending) is left out when they go on; an offer is taken exactly when a task is assigned to
 * it; a group is not tried again on offers that can never fit it, and one for which nothing changed costs next to nothing.
 */
export class Attempts {
  private readonly options: AttemptsOptions;
  private readonly requests = new WeakMap<TaskConfig, GroupRequest>();
  private readonly memories = new WeakMap<TaskGroup, GroupMemory>();
  private queue: Attempt[] = [];
  private current: Generator<undefined, void, undefined> | undefined;
  private scheduled = false;
  /** A write waits its turn; attempts wait with it, so that they see what it does. */
  private writing = false;
  /** The offers that the last write made use of. */
  private used: ReadonlySet<AgentOffer> = new Set();
  private bansHit = 0;
  private bansMissed = 0;

  constructor(options: AttemptsOptions) {
    this.options = options;
  }

  /** Tries to place tasks of a group; tells which ones need no further attempt, because they are placed or not pending. */
  async schedule(group: TaskGroup, taskIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (this.isIdle && this.isHopeless(group)) return this.passOver(taskIds);
    const { offerSet, offers, stats, log } = this.options;
    let listed: readonly HeldOffer[] | undefined;
    if (offerSet !== undefined) {
      try {
        listed = await offerSet.order([...offers.inOrder()], group.config, this.memoryOf(group).request.resources);
      } catch (error) {
        stats.count('schedule_attempts_failed');
        log.error({ err: error, job: group.config.job }, 'A scheduling attempt failed');
        return NONE_DONE;
      }
    }
    return new Promise((done) => {
      this.queue.push({ group, taskIds, listed, done });
      this.goOn();
    });
  }

  /** Share of the judgements that were remembered, 1 before the first. */
  get banHitRate(): number {
    const all = this.bansHit + this.bansMissed;
    return all === 0 ? 1 : this.bansHit / all;
  }

  /** Whether an offer is used by the write under way, though it is still held. */
  isUsing(offer: AgentOffer): boolean {
    return this.used.has(offer);
  }

  /** What tasks of a config ask for. @throws ArgumentError when it names a tier that the cluster does not have */
  requestOf(config: TaskConfig): GroupRequest {
    let request = this.requests.get(config);
    if (request === undefined) {
      request = groupRequest(config, this.options.tiers, this.options.taskInfo);
      this.requests.set(config, request);
    }
    return request;
  }

  /** Drops all attempts, also one that pauses. */
  stop(): void {
    this.queue = [];
    this.current = undefined;
  }

  private get isIdle(): boolean {
    return this.current === undefined && this.queue.length === 0 && !this.writing;
  }

  /** Nothing is new for a group that found nothing: no offer, no room on those in use, no slot on which others would have to go. */
  private isHopeless(group: TaskGroup): boolean {
    const memory = this.memories.get(group);
    const { offers, launcher, preemptor, offerSet, affinity } = this.options;
    if (memory === undefined || offerSet !== undefined || affinity.size > 0) return false;
    if (launcher.size > 0 || preemptor?.hasSlotFor(group.config) === true) return false;
    try {
      return memory.search.isExhausted(offers, this.circumstances(this.jobStateOf(memory)));
    } catch {
      // The attempt itself tells what is wrong.
      return false;
    }
  }

  private passOver(taskIds: readonly string[]): ReadonlySet<string> {
    const { store, stats, offers } = this.options;
    let pending = 0;
    for (const taskId of taskIds) if (isPending(store, taskId)) pending += 1;
    if (pending > 0) {
      stats.count('schedule_attempts_fired', pending);
      stats.count('schedule_attempts_no_match', pending);
      this.bansHit += offers.usable;
    }
    if (pending === taskIds.length) return NONE_DONE;
    return new Set(taskIds.filter((taskId) => !isPending(store, taskId)));
  }

  private goOn(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    this.options.clock.after(0, () => this.run());
  }

  private run(): void {
    this.scheduled = false;
    const { clock } = this.options;
    const start = clock.monotonic();
    while (!this.writing) {
      this.current ??= this.nextAttempt();
      if (this.current === undefined) return;
      if (this.current.next().done === true) this.current = undefined;
      // Looked at afterwards, so that each run gets on even where a look at the clock takes longer than a slice.
      if (clock.monotonic() - start >= SLICE_MS) break;
    }
    if (!this.writing) this.goOn();
  }

  private nextAttempt(): Generator<undefined, void, undefined> | undefined {
    const attempt = this.queue.shift();
    return attempt === undefined ? undefined : this.guarded(attempt);
  }

  private *guarded(attempt: Attempt): Generator<undefined, void, undefined> {
    try {
      yield* this.attempt(attempt);
    } catch (error) {
      this.failed(attempt, error);
    }
  }

  private failed({ group, done }: Attempt, error: unknown): void {
    this.options.stats.count('schedule_attempts_failed');
    this.options.log.error({ err: error, job: group.config.job }, 'A scheduling attempt failed');
    done(NONE_DONE);
  }

  private *attempt(attempt: Attempt): Generator<undefined, void, undefined> {
    const { store, stats, nearestFit, clock, offers } = this.options;
    const { group, taskIds } = attempt;
    const pending = taskIds.filter((taskId) => isPending(store, taskId));
    if (pending.length === 0) {
      attempt.done(new Set(taskIds));
      return;
    }
    const start = clock.monotonic();
    stats.count('schedule_attempts_fired', pending.length);
    const memory = this.memoryOf(group);
    const matches: Match[] = [];
    if (this.options.admits(group.config)) {
      const usable = offers.usable;
      const result = yield* this.search(attempt, memory, pending, matches);
      stats.count('veto_evaluated_offers', result.evaluated);
      this.bansMissed += result.evaluated;
      this.bansHit += Math.max(0, usable - result.evaluated);
      for (const [name, times] of result.vetoCounts) stats.count(name, times);
      if (result.nearest !== undefined) nearestFit.report(group.config, result.nearest);
    }
    stats.time('assigner_maybe_assign', (clock.monotonic() - start) * NANOS_PER_MS);
    if (matches.length > 0 || this.mayPreempt(group.config)) this.place(attempt, memory, matches);
    else this.finish(attempt, store);
    stats.time('task_schedule_attempt', (clock.monotonic() - start) * NANOS_PER_MS);
  }

  private *search(
    { listed }: Attempt,
    memory: GroupMemory,
    pending: readonly string[],
    matches: Match[],
  ): Generator<undefined, SearchResult, undefined> {
    const { offers, launcher, clock, jobStates, unavailabilityThresholdMs } = this.options;
    const jobState = this.jobStateOf(memory);
    const context = { jobState: jobState ?? NOWHERE, nowMs: clock.now(), unavailabilityThresholdMs };
    const matched = (match: Match): void => {
      matches.push(match);
      const { offer, taskId } = match;
      if (jobState !== undefined && memory.job !== undefined) {
        jobStates.expect(memory.job, taskId, offer.hostname, offer.ordinary.attributes);
      }
    };
    const { request, revocable } = memory;
    const allows = this.allowsFor(memory.config);
    const taskIds = this.withoutReserved(pending, ({ taskId, offer }) => {
      const facts = revocable ? offer.revocable : offer.ordinary;
      const isTaken = matches.some((match) => match.offer === offer);
      const fits = !isTaken && offer.held && findVetoes(request, facts, context).length === 0;
      if (fits) matched({ taskId, offer });
      return fits;
    });
    return yield* searchOffers({
      taskIds,
      request,
      revocable,
      offers,
      listed,
      open: () => launcher.open(),
      memory: memory.search,
      circumstances: this.circumstances(jobState),
      allows:
        matches.length === 0 ? allows : (offer) => allows(offer) && !matches.some((match) => match.offer === offer),
      matched,
      ...context,
    });
  }

  /**
   * The tasks of instances that have no agent of their own by an update. The others are tried there and nowhere else.
   * (aurora: scheduler/scheduling/TaskAssignerImpl.java, scheduler/updater/UpdateAgentReserver.java)
   */
  private withoutReserved(pending: readonly string[], tryThere: (match: Match) => boolean): readonly string[] {
    const { affinity, store, offers, launcher } = this.options;
    if (affinity.size === 0) return pending;
    return pending.filter((taskId) => {
      const task = store.tasks.get(taskId);
      const instance = task === undefined ? undefined : instanceTextOf(task);
      const agentId = instance === undefined ? undefined : affinity.get(instance);
      if (instance === undefined || agentId === undefined) return true;
      const offer = offers.onAgent(agentId) ?? launcher.openOn(agentId);
      if (offer !== undefined && tryThere({ taskId, offer })) affinity.remove(instance);
      return false;
    });
  }

  private allowsFor(config: TaskConfig): (offer: AgentOffer) => boolean {
    const { reservations, affinity } = this.options;
    if (reservations.size === 0 && affinity.size === 0) return () => true;
    return ({ agentId }) => {
      const reservedFor = reservations.get(agentId);
      return (reservedFor === undefined || reservedFor === config) && !affinity.hasValue(agentId);
    };
  }

  /** Assigns matched tasks. The attempt is over when memory has them; their launches wait for the commit. */
  private place(attempt: Attempt, memory: GroupMemory, matches: readonly Match[]): void {
    const { store, offers, launcher } = this.options;
    const launched: string[] = [];
    const written = (): void => {
      this.writing = false;
      this.goOn();
    };
    this.writing = true;
    store
      .write((tx) => {
        written();
        const usable = matches.filter(
          ({ taskId, offer }) => offer.held && isPending(tx, taskId) && takesTasks(tx.hosts.get(offer.hostname)),
        );
        const placements = [...byOffer(usable)].map(([offer, taskIds]) => this.assignAll(tx, offer, taskIds, memory));
        this.used = new Set(placements.map(({ offer }) => offer));
        this.preempt(tx, attempt);
        for (const { offer, launches } of placements) {
          if (isHeld(offer)) offers.take(offer);
          launcher.expect(offer, launches);
          for (const { taskId } of launches) launched.push(taskId);
        }
        this.settle(memory, matches, launched);
        this.finish(attempt, tx);
      })
      .catch((error: unknown) => {
        written();
        launcher.forget(launched);
        this.settle(memory, matches, []);
        this.failed(attempt, error);
      });
  }

  /** Puts right what was noted of matches that came to nothing. */
  private settle(memory: GroupMemory, matches: readonly Match[], launched: readonly string[]): void {
    if (launched.length === matches.length) return;
    const { jobStates } = this.options;
    const unused = matches.filter(({ taskId }) => !launched.includes(taskId));
    for (const { taskId } of unused) if (memory.job !== undefined) jobStates.refresh(memory.job, taskId);
    memory.search.tryLater(
      unused.map(({ offer }) => offer).filter((offer) => offer.held && isHeld(offer)) as HeldOffer[],
    );
  }

  private assignAll(tx: Transaction, offer: AgentOffer, taskIds: readonly string[], { revocable }: GroupRequest) {
    const { state, random, taskInfo: settings } = this.options;
    let mesosOffer = offer.offer;
    const launches = taskIds.map((taskId, at): Launch => {
      const ports = pickPorts(configOf(storedTask(tx, taskId)), mesosOffer, random);
      const assigned: AssignedTask = state.assignTask(tx, taskId, offer.hostname, offer.agentId, ports);
      const info = taskInfo(assigned, mesosOffer, revocable, settings);
      if (at < taskIds.length - 1) {
        mesosOffer = { ...mesosOffer, resources: [...leftOf(mesosOffer.resources ?? [], resourcesTaken(info))] };
      }
      return { taskId, info };
    });
    return { offer, launches };
  }

  private mayPreempt(config: TaskConfig): boolean {
    const { preemptor, reservations } = this.options;
    return preemptor?.hasSlotFor(config) === true && !reservations.hasValue(config);
  }

  private preempt(tx: Transaction, { group, taskIds }: Attempt): void {
    const { preemptor, reservations } = this.options;
    for (const taskId of taskIds) {
      if (preemptor === undefined || !this.mayPreempt(group.config)) return;
      const task = tx.tasks.get(taskId);
      if (task?.status !== ScheduleStatus.PENDING) continue;
      const agentId = preemptor.preempt(tx, task);
      if (agentId !== undefined) reservations.put(agentId, group.config);
    }
  }

  private finish({ taskIds, done }: Attempt, view: Pick<StoreView, 'tasks'>): void {
    const waiting = new Set(taskIds.filter((taskId) => isPending(view, taskId)));
    if (waiting.size > 0) this.options.stats.count('schedule_attempts_no_match', waiting.size);
    done(new Set(taskIds.filter((taskId) => !waiting.has(taskId))));
  }

  private jobStateOf({ job, request }: GroupMemory): JobState | undefined {
    const isLimited = request.constraints.requirements.some(({ kind }) => kind === 'limit');
    return job === undefined || !isLimited ? undefined : this.options.jobStates.of(job);
  }

  private circumstances(jobState: JobState | undefined): Circumstances {
    const { reservations, affinity } = this.options;
    return { jobState: jobState?.version ?? 0, reservations: reservations.version + affinity.version };
  }

  private memoryOf(group: TaskGroup): GroupMemory {
    const known = this.memories.get(group);
    if (known !== undefined) return known;
    const { config } = group;
    const { request, revocable } = this.requestOf(config);
    const memory = { request, revocable, config, job: config.job, search: new SearchMemory() };
    this.memories.set(group, memory);
    return memory;
  }
}

function byOffer(matches: readonly Match[]): Map<AgentOffer, string[]> {
  const taskIds = new Map<AgentOffer, string[]>();
  for (const { taskId, offer } of matches) {
    const known = taskIds.get(offer);
    if (known === undefined) taskIds.set(offer, [taskId]);
    else known.push(taskId);
  }
  return taskIds;
}

function isHeld(offer: AgentOffer): offer is HeldOffer {
  return 'sequence' in offer;
}

function isPending(view: Pick<StoreView, 'tasks'>, taskId: string): boolean {
  return view.tasks.get(taskId)?.status === ScheduleStatus.PENDING;
}

/** What an offer knows of its host comes after the commit; a drain that has begun is in the store before. */
function takesTasks(host: HostAttributes | undefined): boolean {
  return host?.mode !== MaintenanceMode.DRAINING && host?.mode !== MaintenanceMode.DRAINED;
}

function storedTask(tx: Transaction, taskId: string): ScheduledTask {
  const task = tx.tasks.get(taskId);
  if (task === undefined) throw new Error(`task ${taskId} is not stored`);
  return task;
}

function instanceTextOf(task: ScheduledTask): string | undefined {
  const { job } = configOf(task);
  return job === undefined ? undefined : instanceKeyText(job, instanceIdOf(task));
}
