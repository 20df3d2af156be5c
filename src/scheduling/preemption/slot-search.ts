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
import type { Slots } from './slots.ts';
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
  nearest: readonly Veto[];
}

/** What one search has found out about tasks of a config. */
interface Search {
  readonly config: TaskConfig;
  readonly seeker: Seeker;
  readonly context: MatchingContext;
  readonly memory: Memory;
  /** The first agent that was not judged yet. */
  reach: number;
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
    const { agents: all, stats, settings } = this.options;
    stats.count('preemptor_task_processor_runs');
    const agents = yield* all.upToDate();
    if (agents.length === 0) return;
    const version = all.version;
    const idle = yield* this.idleAgents();
    const counts = yield* this.candidates(agents.length + idle + 1);
    const searches = new Map<TaskConfig, Search>();
    for (const config of [...counts.keys()]) {
      const search = this.begin(config);
      if (search === undefined) counts.delete(config);
      else searches.set(config, search);
    }
    const taken = new Uint8Array(agents.length);
    let last: Search | undefined;
    for (const config of turns(counts, settings.maxBatchSize)) {
      const search = searches.get(config);
      if (search === undefined) continue;
      yield;
      const from = search === last ? search.reach : 0;
      last = search;
      if (yield* this.searchOne(search, agents, taken, from, idle)) continue;
      counts.delete(config);
      // What depends on where the job's other tasks are can change with them.
      if (!isLimited(search.seeker)) search.memory.failedVersion = version;
    }
  }

  /** Agents with offers and without tasks: nobody can go from there. */
  private *idleAgents(): Generator<undefined, number, undefined> {
    let [idle, looked] = [0, 0];
    for (const { agentId } of this.options.view.offers()) {
      if (this.options.agents.get(agentId) === undefined) idle += 1;
      if (++looked % STRETCH === 0) yield;
    }
    return idle;
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
      return { config, seeker, context, memory: this.memoryOf(config, nowMs), reach: 0 };
    } catch (error) {
      log.error({ err: error, job: config.job }, 'no room can be looked for for pending tasks of a job');
      return undefined;
    }
  }

  private memoryOf(config: TaskConfig, nowMs: number): Memory {
    const known = this.memories.get(config);
    if (known !== undefined && nowMs - known.sinceMs < MEMORY_MS) return known;
    const memory = { sinceMs: nowMs, failedVersion: 0, nearest: [] };
    this.memories.set(config, memory);
    return memory;
  }

  /** Looks for one slot; false when there is none. */
  private *searchOne(
    search: Search,
    agents: readonly Agent[],
    taken: Uint8Array,
    from: number,
    idle: number,
  ): Generator<undefined, boolean, undefined> {
    const { slots, view, stats, agents: all } = this.options;
    const { config, memory } = search;
    const figures = figuresOf(config);
    stats.count(figures.attempts);
    stats.count(figures.jobAttempts);
    let failed = 0;
    for (let at = from; at < search.reach; at++) failed += 1 - (taken[at] ?? 0);
    let found: { readonly agent: Agent; readonly at: number; readonly chosen: readonly number[] } | undefined;
    let judged = 0;
    let at = Math.max(from, search.reach);
    for (; at < agents.length && found === undefined; at++) {
      if (taken[at] === 1) continue;
      const agent = agents[at] as Agent;
      const chosen = agent.version <= memory.failedVersion ? undefined : this.judge(search, agent);
      if (chosen !== undefined) found = { agent, at, chosen };
      else failed += 1;
      if (++judged % STRETCH === 0) yield;
    }
    search.reach = at;
    if (memory.nearest.length > 0) view.report(config, memory.nearest);
    if (found === undefined) {
      failed += idle;
      stats.count('preemptor_unmatched_tasks');
    } else {
      taken[found.at] = 1;
      const { agent, chosen } = found;
      slots.put({ agentId: agent.id, taskIds: chosen.map((index) => agent.taskIds[index] ?? '') }, config);
      all.touch(agent.id);
      stats.count(figures.successful);
      stats.count(figures.jobSuccessful);
    }
    if (failed > 0) {
      stats.count(figures.failed, failed);
      stats.count(figures.jobFailed, failed);
    }
    return found !== undefined;
  }

  private judge({ seeker, context, memory }: Search, { facts, victims }: Agent): readonly number[] | undefined {
    if (facts === undefined) {
      this.options.stats.count('preemptor_missing_attributes');
      return undefined;
    }
    const choice = chooseVictims(seeker, victims, facts, context);
    if (choice.type === 'slot') return choice.chosen;
    const { vetoes } = choice;
    const isNearer = memory.nearest.length === 0 || totalScore(vetoes) < totalScore(memory.nearest);
    if (vetoes.length > 0 && isNearer) memory.nearest = vetoes;
    return undefined;
  }
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
