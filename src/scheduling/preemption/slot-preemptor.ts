import type { Logger } from 'pino';
import type { Clock, Timer } from '../../clock/index.ts';
import type { RevocableNames } from '../../mesos/index.ts';
import {
  assignedTaskOf,
  configOf,
  isSlaveAssigned,
  NO_RESOURCES,
  RESOURCE_KINDS,
  type Resources,
  type TierConfig,
  taskIdOf,
  tierOf,
} from '../../model/index.ts';
import type { StateManager } from '../../state/index.ts';
import type { Stats } from '../../stats/index.ts';
import type { Store, StoreEvent, Transaction } from '../../store/index.ts';
import { type ScheduledTask, ScheduleStatus, type TaskConfig } from '../../wire/index.ts';
import type { MakePreemptor, Preemptor, PreemptorView } from '../preemptor.ts';
import { Agents, agentFacts } from './agents.ts';
import type { PreemptionSettings } from './settings.ts';
import { jobOf, jobStateFor, kindOfJob, SlotSearch } from './slot-search.ts';
import { type Slot, Slots } from './slots.ts';
import { chooseVictims, largestFirst, type Seeker, type Victim } from './victims.ts';

/** How long a search may go on before other work gets its turn, milliseconds. */
const SLICE_MS = 10;
const NANOS_PER_MS = 1e6;

export interface PreemptionOptions {
  readonly store: Store;
  readonly state: StateManager;
  readonly clock: Clock;
  readonly stats: Stats;
  readonly log: Logger;
  readonly tiers: TierConfig;
  /** Kinds that the end of a revocable task does not free for others. */
  readonly revocableNames: RevocableNames;
  readonly settings: PreemptionSettings;
  /** `-unavailability_threshold`, milliseconds. */
  readonly unavailabilityThresholdMs: number;
}

/** Figures that are there from the start. */
const COUNTED = [
  ...['prod', 'non_prod'].flatMap((kind) => [
    `preemptor_slot_search_attempts_for_${kind}`,
    `preemptor_slot_search_successful_for_${kind}`,
    `preemptor_slot_search_failed_for_${kind}`,
    `preemptor_tasks_preempted_${kind}`,
  ]),
  ...['preemptor_unmatched_tasks', 'preemptor_missing_attributes', 'preemptor_task_processor_runs'],
  ...['preemptor_slot_validation_successful', 'preemptor_slot_validation_failed'],
  ...['removals', 'expiration_removals', 'explicit_removals'].map((what) => `preemption_slot_cache_${what}`),
];

/** What a scheduler is given so that less important tasks have to go for more important ones. */
export function makePreemptor(options: PreemptionOptions): MakePreemptor {
  return (view) => new SlotPreemptor(options, view);
}

/**
 * Ends less important tasks for more important ones that are pending too long, in two steps: a search now and then finds slots, and an
 * attempt that places nothing looks at a slot once more and ends the tasks in it.
 * (aurora: scheduler/preemptor/Preemptor.java, PendingTaskProcessor.java)
 *
 * Invariants: a task is ended only for one of a higher standing ({@link mayPreempt}); those ended at once, with what is free on their agent
 * at that moment, make room for the task in whose favour they go; searches pause every few milliseconds, and one at a time is under way.
 */
export class SlotPreemptor implements Preemptor {
  private readonly options: PreemptionOptions;
  private readonly view: PreemptorView;
  private readonly agents: Agents;
  private readonly slots: Slots;
  private readonly searching: SlotSearch;
  private readonly victims = new WeakMap<TaskConfig, Victim>();
  private readonly seekers = new WeakMap<TaskConfig, Seeker>();
  private readonly removeGauge: () => void;
  private unsubscribe: () => void = () => undefined;
  private timer: Timer | undefined;
  private slice: Timer | undefined;

  constructor(options: PreemptionOptions, view: PreemptorView) {
    const { store, clock, stats, settings } = options;
    this.options = options;
    this.view = view;
    stats.counter(...COUNTED);
    this.slots = new Slots({ clock, count: stats.count, holdMs: settings.slotHoldMs });
    this.agents = new Agents({
      hosts: store.hosts,
      victimOf: (config) => this.victimOf(config),
      offers: () => view.offers(),
    });
    const { agents, slots } = this;
    this.searching = new SlotSearch({ ...options, view, agents, slots, seekerOf: (config) => this.seekerOf(config) });
    this.removeGauge = stats.gauge('preemption_slot_cache_size', () => this.slots.size);
  }

  start(): void {
    const { store, settings } = this.options;
    this.unsubscribe = store.subscribe((event) => this.storeChanged(event));
    this.schedule(settings.firstSearchMs);
  }

  stop(): void {
    this.unsubscribe();
    this.timer?.cancel();
    this.slice?.cancel();
    this.agents.clear();
    this.slots.clear();
    this.removeGauge();
  }

  hasSlotFor(config: TaskConfig): boolean {
    return this.slots.has(config);
  }

  preempt(tx: Transaction, task: ScheduledTask): string | undefined {
    const { stats } = this.options;
    const config = configOf(task);
    for (const slot of this.slots.take(config)) {
      const chosen = this.validated(tx, config, slot);
      const result = chosen === undefined ? 'failed' : 'successful';
      stats.count(`preemptor_slot_validation_${result}`);
      stats.count(`preemptor_slot_validation_${result}_for_${jobOf(config)}`);
      if (chosen === undefined) continue;
      for (const victim of chosen) this.end(tx, victim, task);
      return slot.agentId;
    }
    return undefined;
  }

  /** One search from beginning to end, for whoever measures it; pauses where it may. */
  search(): Generator<undefined, void, undefined> {
    return this.searching.run();
  }

  /** Those who have to go from a slot as things are now; undefined when that would not make room any more. */
  private validated(tx: Transaction, config: TaskConfig, slot: Slot): readonly ScheduledTask[] | undefined {
    const { clock, stats, unavailabilityThresholdMs } = this.options;
    const tasks = slot.taskIds
      .map((taskId) => tx.tasks.get(taskId))
      .filter((task) => task !== undefined && isSlaveAssigned(task.status) && agentOf(task) === slot.agentId)
      .map((task) => task as ScheduledTask);
    const victims = tasks
      .map((task) => ({ task, victim: this.victimOf(configOf(task)) }))
      .filter((each): each is { task: ScheduledTask; victim: Victim } => each.victim !== undefined)
      .sort((a, b) => largestFirst(a.victim, b.victim));
    const offer = this.view.offerOn(slot.agentId);
    const host =
      offer?.hostname ?? tasks.map((task) => assignedTaskOf(task).slaveHost).find((name) => name !== undefined);
    if (host === undefined) return undefined;
    const stored = tx.hosts.get(host);
    const known = agentFacts(offer, stored);
    if (known === undefined) {
      stats.count('preemptor_missing_attributes');
      return undefined;
    }
    // An offer is told of a drain after its commit.
    const facts = { ...known, mode: stored?.mode ?? known.mode };
    const seeker = this.seekerOf(config);
    const choice = chooseVictims(
      seeker,
      victims.map(({ victim }) => victim),
      facts,
      { jobState: jobStateFor(seeker, config, this.view), nowMs: clock.now(), unavailabilityThresholdMs },
    );
    if (choice.type === 'none') return undefined;
    return choice.chosen.map((index) => victims[index]?.task).filter((task) => task !== undefined);
  }

  private end(tx: Transaction, victim: ScheduledTask, favoured: ScheduledTask): void {
    const { state, stats } = this.options;
    const message = `Preempting in favor of ${taskIdOf(favoured)}`;
    state.changeState(tx, taskIdOf(victim), ScheduleStatus.PREEMPTING, { message });
    const config = configOf(victim);
    stats.count(`preemptor_tasks_preempted_${kindOfJob(config)}`);
    stats.count(`preemptor_tasks_preempted_${jobOf(config)}`);
    stats.count(`preemptor_task_preemptor_${jobOf(configOf(favoured))}`);
  }

  private storeChanged(event: StoreEvent): void {
    if (event.type === 'task-changed') this.agents.taskChanged(event.task, event.previous);
    if (event.type === 'tasks-deleted') this.agents.tasksDeleted(event.tasks);
    if (event.type === 'host-attributes-changed') this.agents.hostChanged(event.attributes);
  }

  private schedule(delayMs: number): void {
    this.timer = this.options.clock.after(delayMs, () => {
      this.schedule(this.options.settings.searchIntervalMs);
      if (this.slice === undefined) this.goOn(this.search(), 0);
    });
  }

  private goOn(search: Generator<undefined, void, undefined>, spentMs: number): void {
    const { clock, stats, log } = this.options;
    this.slice = undefined;
    const start = clock.monotonic();
    try {
      let isOver: boolean;
      let stretch: number;
      do {
        isOver = search.next().done === true;
        stretch = clock.monotonic() - start;
      } while (!isOver && stretch < SLICE_MS);
      const spent = spentMs + stretch;
      if (isOver) stats.time('pending_task_processor_run', spent * NANOS_PER_MS);
      else this.slice = clock.after(0, () => this.goOn(search, spent));
    } catch (error) {
      log.error({ err: error }, 'a search for slots failed');
    }
  }

  /** What tasks of a config are to those who look for room; undefined when their tier is not known any more. */
  private victimOf(config: TaskConfig): Victim | undefined {
    const known = this.victims.get(config);
    if (known !== undefined) return known;
    const { tiers, revocableNames } = this.options;
    if (!tiers.tiers.has(config.tier ?? tiers.defaultTier)) return undefined;
    const { request, revocable } = this.view.requestOf(config);
    const freed = revocable ? withoutKinds(request.resources, revocableNames) : request.resources;
    const victim: Victim = { ...this.standingOf(config), freed };
    this.victims.set(config, victim);
    return victim;
  }

  private seekerOf(config: TaskConfig): Seeker {
    let seeker = this.seekers.get(config);
    if (seeker === undefined) {
      const { request } = this.view.requestOf(config);
      const bare = { ...request, resources: NO_RESOURCES };
      seeker = { ...this.standingOf(config), request, bare };
      this.seekers.set(config, seeker);
    }
    return seeker;
  }

  private standingOf(config: TaskConfig) {
    const { preemptible } = tierOf(config, this.options.tiers);
    return { role: config.job?.role ?? '', priority: config.priority, preemptible };
  }
}

function agentOf(task: ScheduledTask): string | undefined {
  return assignedTaskOf(task).slaveId;
}

function withoutKinds(resources: Resources, names: RevocableNames): Resources {
  const left: { -readonly [K in keyof Resources]: number } = { ...resources };
  for (const { mesosName, amount } of RESOURCE_KINDS) if (names.has(mesosName)) left[amount] = 0;
  return left;
}
