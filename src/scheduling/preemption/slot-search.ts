import type { Logger } from 'pino';
import type { Clock } from '../../clock/index.ts';
import {
  type AttributeCounts,
  jobKeyText,
  lastEventMs,
  type MatchingContext,
  totalScore,
  type Veto,
} from '../../model/index.ts';
import type { Stats } from '../../stats/index.ts';
import type { StoreView } from '../../store/index.ts';
import { ScheduleStatus, type TaskConfig } from '../../wire/index.ts';
import type { PreemptorView } from '../preemptor.ts';
import type { Agent, Agents } from './agents.ts';
import type { PreemptionSettings } from './settings.ts';
import type { Slot, Slots } from './slots.ts';
import { turns } from './turns.ts';
import { chooseVictims, type Seeker } from './victims.ts';

/** So many agents are judged, or pending tasks looked at, at a stretch. */
const STRETCH = 250;

/** After so long everything is judged anew, so that what stands in the way is told as it is, milliseconds. */
const MEMORY_MS = 10 * 60_000;

const NOWHERE: AttributeCounts = { countOf: () => 0 };

export interface SlotSearchOptions {
  readonly store: StoreView;
  readonly view: PreemptorView;
  readonly agents: Agents;
  readonly slots: Slots;
  readonly clock: Pick<Clock, 'now'>;
  readonly stats: Stats;
  readonly log: Logger;
  readonly settings: Pick<PreemptionSettings, 'delayMs' | 'maxBatchSize'>;
  readonly unavailabilityThresholdMs: number;
  /** What pending tasks of a config look for. @throws ArgumentError when it names a tier that the cluster does not have */
  readonly seekerOf: (config: TaskConfig) => Seeker;
}

/** What is known of tasks of a config from earlier searches. */
interface Memory {
  readonly sinceMs: number;
  /** Agents up to this version have no slot for them. */
  failedVersion: number;
  /** What stood in the way where it was least. */
  nearest: { readonly vetoes: readonly Veto[]; readonly score: number } | undefined;
}

/** What one search has found out about tasks of a config. */
interface Search {
  readonly config: TaskConfig;
  readonly seeker: Seeker;
  readonly context: MatchingContext;
  readonly memory: Memory;
  /** The agents that are to be judged: those of later versions than were remembered, as of this version. */
  readonly agents: readonly Agent[];
  readonly sinceVersion: number;
  /** The first of them that was not judged yet. */
  reach: number;
}

/** What all parts of one search share. */
interface Round {
  /** Of an agent, when the search began. */
  readonly version: number;
  /** Number of agents with tasks, and with offers only. */
  readonly agents: number;
  readonly idle: number;
  /** Agents that have a slot by now, with the version of each before that was found, and after. */
  readonly taken: Map<Agent, { readonly before: number; readonly after: number }>;
}

/**
 * Looks for agents from which others would have to go for tasks that are pending too long: one slot a task.
 * (aurora: scheduler/preemptor/PendingTaskProcessor.java)
 *
 * Invariants: an agent has at most one slot of a search; an agent on which nothing has changed since all were judged for a config is not judged
 * for it again, though it counts as examined.
 */
export class SlotSearch {
  private readonly options: SlotSearchOptions;
  private readonly memories = new WeakMap<TaskConfig, Memory>();

  constructor(options: SlotSearchOptions) {
    this.options = options;
  }

  /** One search; pauses where it may. */
  *run(): Generator<undefined, void, undefined> {
    const { agents, stats, settings } = this.options;
    stats.count('preemptor_task_processor_runs');
    if (agents.size === 0) return;
    const idle = yield* agents.takeOffers();
    const round: Round = { version: agents.version, agents: agents.size, idle, taken: new Map() };
    const counts = yield* this.candidates(round.agents + idle + 1);
    const searches = new Map<TaskConfig, Search>();
    let last: Search | undefined;
    for (const config of turns(counts, settings.maxBatchSize)) {
      yield;
      const search = searches.get(config) ?? this.begin(config);
      if (search === undefined) {
        counts.delete(config);
        continue;
      }
      searches.set(config, search);
      const from = search === last ? search.reach : 0;
      last = search;
      if (yield* this.searchOne(search, round, from)) continue;
      counts.delete(config);
      // What depends on where the job's other tasks are can change with them.
      if (!isLimited(search.seeker)) search.memory.failedVersion = round.version;
    }
  }

  /** How many tasks of each config are pending long enough and have no slot yet; more than `most` need not be told apart. */
  private *candidates(most: number): Generator<undefined, Map<TaskConfig, number>, undefined> {
    const { store, view, slots, clock, settings } = this.options;
    const latest = clock.now() - settings.delayMs;
    const counts = new Map<TaskConfig, number>();
    let looked = 0;
    for (const { config, taskIds } of [...view.groups()]) {
      if (slots.has(config)) continue;
      let count = 0;
      for (const taskId of taskIds) {
        if (++looked % STRETCH === 0) yield;
        const task = store.tasks.get(taskId);
        if (task?.status === ScheduleStatus.PENDING && (lastEventMs(task) ?? 0) <= latest) count += 1;
        if (count === most) break;
      }
      if (count > 0) counts.set(config, count);
    }
    return counts;
  }

  /** Undefined when what is stored of such tasks, or of their job, does not let them be placed anywhere. */
  private begin(config: TaskConfig): Search | undefined {
    const { view, clock, seekerOf, unavailabilityThresholdMs, log } = this.options;
    try {
      const seeker = seekerOf(config);
      const nowMs = clock.now();
      const context = { jobState: jobStateFor(seeker, config, view), nowMs, unavailabilityThresholdMs };
      const memory = this.memoryOf(config, nowMs);
      const { agents } = this.options;
      const changed = agents.changedSince(memory.failedVersion);
      return { config, seeker, context, memory, agents: changed, sinceVersion: agents.version, reach: 0 };
    } catch (error) {
      log.error({ err: error, job: config.job }, 'no room can be looked for for pending tasks of a job');
      return undefined;
    }
  }

  private memoryOf(config: TaskConfig, nowMs: number): Memory {
    const known = this.memories.get(config);
    if (known !== undefined && nowMs - known.sinceMs < MEMORY_MS) return known;
    const memory: Memory = { sinceMs: nowMs, failedVersion: 0, nearest: undefined };
    this.memories.set(config, memory);
    return memory;
  }

  /** Looks for one slot; false when there is none. */
  private *searchOne(search: Search, round: Round, from: number): Generator<undefined, boolean, undefined> {
    const { slots, view, stats } = this.options;
    const { config, memory, agents } = search;
    const { taken } = round;
    const figures = figuresOf(config);
    stats.count(figures.attempts);
    stats.count(figures.jobAttempts);
    let failed = 0;
    let slot: Slot | undefined;
    for (let at = from; at < agents.length && slot === undefined; at++) {
      const agent = agents[at] as Agent;
      if (taken.has(agent)) continue;
      // What was judged in this search before has not become better since.
      slot = at < search.reach ? undefined : this.judge(search, agent);
      search.reach = Math.max(search.reach, at + 1);
      if (slot === undefined) failed += 1;
      else this.take(agent, round);
      if (at % STRETCH === 0) yield;
    }
    if (memory.nearest !== undefined) view.report(config, memory.nearest.vetoes);
    if (slot === undefined) {
      failed += round.idle + unchanged(round, search);
      stats.count('preemptor_unmatched_tasks');
    } else {
      slots.put(slot, config);
      stats.count(figures.successful);
      stats.count(figures.jobSuccessful);
    }
    if (failed > 0) {
      stats.count(figures.failed, failed);
      stats.count(figures.jobFailed, failed);
    }
    return slot !== undefined;
  }

  /** Leaves an agent out of the rest of the search; others have not been told that it has no room for them. */
  private take(agent: Agent, { taken }: Round): void {
    const before = agent.version;
    this.options.agents.touch(agent.id);
    taken.set(agent, { before, after: agent.version });
  }

  private judge({ seeker, context, memory }: Search, { id, facts, victims, taskIds }: Agent): Slot | undefined {
    if (facts === undefined) {
      this.options.stats.count('preemptor_missing_attributes');
      return undefined;
    }
    const choice = chooseVictims(seeker, victims, facts, context);
    if (choice.type === 'slot') return { agentId: id, taskIds: choice.chosen.map((index) => taskIds[index] ?? '') };
    const { vetoes } = choice;
    if (vetoes.length === 0) return undefined;
    const score = totalScore(vetoes);
    if (memory.nearest === undefined || score < memory.nearest.score) memory.nearest = { vetoes, score };
    return undefined;
  }
}

/** Number of agents that need not be judged again and have no slot. */
function unchanged({ agents, taken }: Round, search: Search): number {
  let count = agents - search.agents.length;
  for (const { before, after } of taken.values()) {
    if (before <= search.memory.failedVersion && after > search.sinceVersion) count -= 1;
  }
  return Math.max(0, count);
}

function isLimited({ request }: Seeker): boolean {
  return request.constraints.requirements.some(({ kind }) => kind === 'limit');
}

/** Where the tasks of a seeker's job are, which matters only to limit constraints. @throws Error when that is not known */
export function jobStateFor(seeker: Seeker, config: TaskConfig, view: PreemptorView): AttributeCounts {
  return isLimited(seeker) ? view.jobStateOf(config) : NOWHERE;
}

/** Names of the figures of tasks of a config. */
interface Figures {
  readonly attempts: string;
  readonly jobAttempts: string;
  readonly successful: string;
  readonly jobSuccessful: string;
  readonly failed: string;
  readonly jobFailed: string;
}

/** `prod` or `non_prod`, as figures tell the two apart. */
export function kindOfJob({ production }: TaskConfig): 'prod' | 'non_prod' {
  return production === true ? 'prod' : 'non_prod';
}

/** `role/environment/name`, as figures name a job. */
export function jobOf({ job = {} }: TaskConfig): string {
  return jobKeyText(job);
}

function figuresOf(config: TaskConfig): Figures {
  const [kind, job] = [kindOfJob(config), jobOf(config)];
  return {
    attempts: `preemptor_slot_search_attempts_for_${kind}`,
    jobAttempts: `preemption_slot_search_attempts_for_${job}`,
    successful: `preemptor_slot_search_successful_for_${kind}`,
    jobSuccessful: `preemptor_slot_search_successful_for_${job}`,
    failed: `preemptor_slot_search_failed_for_${kind}`,
    jobFailed: `preemptor_slot_search_failed_for_${job}`,
  };
}
