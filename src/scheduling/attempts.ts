import type { Logger } from 'pino';
import type { Clock, Random } from '../clock/index.ts';
import { type TaskInfoSettings, taskInfo } from '../mesos/index.ts';
import { configOf, type TierConfig } from '../model/index.ts';
import type { StateManager } from '../state/index.ts';
import type { Count } from '../stats/index.ts';
import type { Store, StoreView, Transaction } from '../store/index.ts';
import { ScheduleStatus } from '../wire/index.ts';
import { type GroupRequest, groupRequest, jobStateOf } from './group-request.ts';
import type { Launch, Launcher } from './launcher.ts';
import type { NearestFit } from './nearest-fit.ts';
import { type Match, type SearchResult, searchOffers } from './offer-search.ts';
import type { HeldOffer, Offers } from './offers.ts';
import { pickPorts } from './ports.ts';
import type { TaskGroup } from './task-groups.ts';

/** How long attempts may run before other work gets its turn, milliseconds. */
const SLICE_MS = 10;

export interface AttemptsOptions {
  readonly store: Store;
  readonly state: StateManager;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Logger;
  readonly count: Count;
  readonly offers: Offers;
  readonly launcher: Launcher;
  readonly nearestFit: NearestFit;
  readonly tiers: TierConfig;
  readonly taskInfo: TaskInfoSettings;
  /** `-unavailability_threshold`: how long before an outage an agent takes no more tasks, milliseconds. */
  readonly unavailabilityThresholdMs: number;
}

/** What a group asks for, and what is known of it among the offers. */
interface GroupMemory extends GroupRequest {
  /** Offers that never fit this group. Offers that have left are swept out when they are many. */
  banned: Set<HeldOffer>;
  /** Version of the offers at which nothing but banned ones was there to try. */
  exhaustedAt: number | undefined;
}

interface Attempt {
  readonly group: TaskGroup;
  readonly taskIds: readonly string[];
  readonly done: (taskIds: ReadonlySet<string>) => void;
}

const NOTHING_NEW: SearchResult = {
  matches: [],
  banned: [],
  exhausted: true,
  nearest: undefined,
  evaluated: 0,
  vetoCounts: new Map(),
};

/**
 * Tries to place tasks: searches the offers, then assigns what matched in one write and hands the launches on.
 * (aurora: scheduler/scheduling/TaskSchedulerImpl.java, TaskAssignerImpl.java)
 *
 * Invariants: one attempt at a time, in the order asked for; attempts pause every few milliseconds, and what changed
 * meanwhile (an offer gone or changed, a task no longer pending) is left out when they go on; an offer is taken for one
 * task, exactly when the task is assigned; a group is not tried against offers known never to fit it.
 */
export class Attempts {
  private readonly options: AttemptsOptions;
  private readonly memories = new WeakMap<TaskGroup, GroupMemory>();
  private queue: Attempt[] = [];
  private current: Generator<undefined, void, undefined> | undefined;
  private scheduled = false;
  /** A write waits its turn; attempts wait with it, so that they see what it does. */
  private writing = false;

  constructor(options: AttemptsOptions) {
    this.options = options;
  }

  /** Tries to place tasks of a group; tells which ones need no further attempt, because they are placed or not pending. */
  schedule(group: TaskGroup, taskIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Promise((done) => {
      this.queue.push({ group, taskIds, done });
      this.goOn();
    });
  }

  /** Drops all attempts, also one that pauses. */
  stop(): void {
    this.queue = [];
    this.current = undefined;
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
    while (!this.writing && clock.monotonic() - start < SLICE_MS) {
      this.current ??= this.nextAttempt();
      if (this.current === undefined) return;
      if (this.current.next().done === true) this.current = undefined;
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
    this.options.count('schedule_attempts_failed');
    this.options.log.error({ err: error, job: group.config.job }, 'A scheduling attempt failed');
    done(new Set());
  }

  private *attempt(attempt: Attempt): Generator<undefined, void, undefined> {
    const { store, count, nearestFit } = this.options;
    const { group, taskIds } = attempt;
    const pending = taskIds.filter((taskId) => isPending(store, taskId));
    if (pending.length === 0) {
      attempt.done(new Set(taskIds));
      return;
    }
    count('schedule_attempts_fired', pending.length);
    const memory = this.memoryOf(group);
    const result = yield* this.search(group, memory, pending);
    count('veto_evaluated_offers', result.evaluated);
    for (const [name, times] of result.vetoCounts) count(name, times);
    if (result.nearest !== undefined) nearestFit.report(group.config, result.nearest);
    if (result.matches.length === 0) this.finish(attempt, store);
    else this.place(attempt, memory, result.matches);
  }

  private *search(
    { config }: TaskGroup,
    memory: GroupMemory,
    taskIds: readonly string[],
  ): Generator<undefined, SearchResult, undefined> {
    const { store, offers, clock, unavailabilityThresholdMs } = this.options;
    const { version } = offers;
    if (memory.exhaustedAt === version) return NOTHING_NEW;
    const result = yield* searchOffers({
      taskIds,
      request: memory.request,
      revocable: memory.revocable,
      offers: offers.inOrder(),
      banned: memory.banned,
      jobState: jobStateOf(config, memory.request, store),
      nowMs: clock.now(),
      unavailabilityThresholdMs,
    });
    memory.exhaustedAt = result.exhausted ? version : undefined;
    for (const offer of result.banned) memory.banned.add(offer);
    if (memory.banned.size > 2 * offers.size + 64) {
      memory.banned = new Set([...memory.banned].filter((offer) => offer.held));
    }
    return result;
  }

  /** Assigns matched tasks. The attempt is over when memory has them; their launches wait for the commit. */
  private place(attempt: Attempt, { revocable }: GroupRequest, matches: readonly Match[]): void {
    const { store, offers, launcher } = this.options;
    let launches: readonly Launch[] = [];
    const written = (): void => {
      this.writing = false;
      this.goOn();
    };
    this.writing = true;
    store
      .write((tx) => {
        written();
        const usable = matches.filter(({ taskId, offer }) => offer.held && isPending(tx, taskId));
        launches = usable.map((match) => this.assign(tx, match, revocable));
        for (const { offer } of usable) offers.take(offer);
        launcher.expect(launches);
        this.finish(attempt, tx);
      })
      .catch((error: unknown) => {
        written();
        launcher.forget(launches.map(({ taskId }) => taskId));
        this.failed(attempt, error);
      });
  }

  private assign(tx: Transaction, { taskId, offer }: Match, revocable: boolean): Launch {
    const { state, random, taskInfo: settings } = this.options;
    const task = tx.tasks.get(taskId);
    if (task === undefined) throw new Error(`task ${taskId} is not stored`);
    const ports = pickPorts(configOf(task), offer.offer, random);
    const assigned = state.assignTask(tx, taskId, offer.hostname, offer.agentId, ports);
    return { taskId, offerId: offer.id, info: taskInfo(assigned, offer.offer, revocable, settings) };
  }

  private finish({ taskIds, done }: Attempt, view: Pick<StoreView, 'tasks'>): void {
    const waiting = new Set(taskIds.filter((taskId) => isPending(view, taskId)));
    this.options.count('schedule_attempts_no_match', waiting.size);
    done(new Set(taskIds.filter((taskId) => !waiting.has(taskId))));
  }

  private memoryOf(group: TaskGroup): GroupMemory {
    const known = this.memories.get(group);
    if (known !== undefined) return known;
    const request = groupRequest(group.config, this.options.tiers, this.options.taskInfo);
    const memory = { ...request, banned: new Set<HeldOffer>(), exhaustedAt: undefined };
    this.memories.set(group, memory);
    return memory;
  }
}

function isPending(view: Pick<StoreView, 'tasks'>, taskId: string): boolean {
  return view.tasks.get(taskId)?.status === ScheduleStatus.PENDING;
}
