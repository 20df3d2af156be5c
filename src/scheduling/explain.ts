import { type Clock, sleep } from '../clock/index.ts';
import {
  findVetoes,
  instanceIdOf,
  type MatchingContext,
  RESOURCE_KINDS,
  type Resources,
  sameJobKey,
  taskIdOf,
  totalScore,
  type Veto,
} from '../model/index.ts';
import type { StoreView } from '../store/index.ts';
import { type Constraint, type JobKey, type ScheduledTask, ScheduleStatus, type TaskConfig } from '../wire/index.ts';
import type { BiCache } from './bi-cache.ts';
import type { GroupRequest } from './group-request.ts';
import type { JobStates } from './job-states.ts';
import type { NearestFit } from './nearest-fit.ts';
import type { HeldOffer, Offers } from './offers.ts';
import type { TaskGroup } from './task-groups.ts';

/** Offers judged before other work gets its turn. */
const STRIDE = 1024;
/** Task ids listed of a group at most. */
const MAX_IDS = 1000;

/** Amounts by the names that messages use: `CPU`, `RAM`, `disk`, `ports`, `GPU`, `IP`; those that are 0 are left out. */
export type NamedAmounts = Readonly<Record<string, number>>;

/** Why tasks of one config are pending. */
export interface GroupExplanation {
  /** How many are pending. */
  readonly pending: number;
  /** Their ids, the first thousand. */
  readonly taskIds: readonly string[];
  /** How long the group waits between the last attempt and the next one. */
  readonly penaltyMs: number;
  readonly priority: number;
  readonly tier: string | null;
  /** Whether they take revocable resources. */
  readonly revocable: boolean;
  /** What one of them asks for, its executor included. */
  readonly requested: NamedAmounts;
  readonly constraints: readonly string[];
  /** Agents with an offer that fits now. */
  readonly fitting: number;
  /** Those of them that are kept for others. */
  readonly reservedForOthers: number;
  /** Agents that are kept for this group. */
  readonly reservedAgents: readonly string[];
  /** How many agents each veto keeps off, the most frequent first; an agent that is short of several resources counts for each. */
  readonly vetoes: readonly (Omit<Veto, 'score'> & { readonly agents: number })[];
  /** The agent that comes nearest to fitting, of those offered now; null when one fits or none is offered. */
  readonly nearestFit: {
    readonly host: string;
    readonly agentId: string;
    readonly reasons: readonly string[];
    readonly score: number;
    readonly available: NamedAmounts;
    readonly missing: NamedAmounts;
  } | null;
  /** What the attempts so far found, as getPendingReason tells it. */
  readonly reasons: readonly string[];
  /** In one sentence. */
  readonly summary: string;
}

/** Why tasks of a job are pending. */
export interface Explanation {
  readonly job: string;
  /** Offers held, one an agent, and how many of them have cores and memory at all. */
  readonly offers: { readonly held: number; readonly usable: number };
  readonly groups: readonly GroupExplanation[];
  /** Tasks that have to wait before they become pending, because their predecessors ended too soon. */
  readonly throttled: readonly string[];
}

export interface ExplainOptions {
  readonly store: StoreView;
  readonly clock: Clock;
  readonly offers: Offers;
  readonly groups: () => Iterable<TaskGroup>;
  readonly nearestFit: NearestFit;
  readonly jobStates: JobStates;
  readonly reservations: BiCache<TaskConfig>;
  readonly affinity: BiCache<string>;
  readonly requestOf: (config: TaskConfig) => GroupRequest;
  readonly unavailabilityThresholdMs: number;
}

/**
 * Says why tasks of a job, or one instance of it, are pending, by judging every offer held now; other work runs in between.
 * @returns undefined when the job has no such task in any state
 */
export async function explain(
  options: ExplainOptions,
  job: Required<JobKey>,
  instanceId?: number,
): Promise<Explanation | undefined> {
  const { store, offers, groups } = options;
  const wanted = (task: ScheduledTask): boolean => instanceId === undefined || instanceIdOf(task) === instanceId;
  const tasks = store.tasks.byJob(job).filter(wanted);
  if (tasks.length === 0) return undefined;
  const ids = new Set(tasks.map(taskIdOf));
  const explained: GroupExplanation[] = [];
  for (const group of [...groups()]) {
    const { job: other } = group.config;
    if (other === undefined || !sameJobKey(other, job)) continue;
    const taskIds = [...group.taskIds].filter((id) => ids.has(id));
    if (taskIds.length > 0) explained.push(await explainGroup(options, group, taskIds));
  }
  return {
    job: `${job.role}/${job.environment}/${job.name}`,
    offers: { held: offers.size, usable: offers.usable },
    groups: explained,
    throttled: tasks.filter(({ status }) => status === ScheduleStatus.THROTTLED).map(taskIdOf),
  };
}

async function explainGroup(
  options: ExplainOptions,
  group: TaskGroup,
  taskIds: readonly string[],
): Promise<GroupExplanation> {
  const { reservations, affinity, nearestFit, jobStates, clock } = options;
  const { config, penaltyMs } = group;
  const { request, revocable } = options.requestOf(config);
  const isLimited = request.constraints.requirements.some(({ kind }) => kind === 'limit');
  const context: MatchingContext = {
    jobState: isLimited && config.job !== undefined ? jobStates.of(config.job) : { countOf: () => 0 },
    nowMs: clock.now(),
    unavailabilityThresholdMs: options.unavailabilityThresholdMs,
  };
  const counts = new Map<string, { readonly veto: Veto; agents: number }>();
  let nearest: { readonly offer: HeldOffer; readonly vetoes: readonly Veto[]; readonly score: number } | undefined;
  let [fitting, reservedForOthers, judged] = [0, 0, 0];
  for await (const offer of inSlices(options)) {
    judged += 1;
    const vetoes = findVetoes(request, revocable ? offer.revocable : offer.ordinary, context);
    if (vetoes.length === 0) {
      fitting += 1;
      const keptFor = reservations.get(offer.agentId);
      if ((keptFor !== undefined && keptFor !== config) || affinity.hasValue(offer.agentId)) reservedForOthers += 1;
      continue;
    }
    const score = totalScore(vetoes);
    if (nearest === undefined || score < nearest.score) nearest = { offer, vetoes, score };
    for (const veto of vetoes) {
      const known = counts.get(veto.reason);
      if (known === undefined) counts.set(veto.reason, { veto, agents: 1 });
      else known.agents += 1;
    }
  }
  const vetoes = [...counts.values()]
    .sort((a, b) => b.agents - a.agents)
    .map(({ veto: { type, reason }, agents }) => ({ type, reason, agents }));
  const available = nearest && (revocable ? nearest.offer.revocable : nearest.offer.ordinary).available;
  return {
    pending: taskIds.length,
    taskIds: taskIds.slice(0, MAX_IDS),
    penaltyMs,
    priority: config.priority,
    tier: config.tier ?? null,
    revocable,
    requested: namedAmounts(request.resources),
    constraints: (config.constraints ?? []).map(constraintText),
    fitting,
    reservedForOthers,
    reservedAgents: [...reservations.keysOf(config)],
    vetoes,
    nearestFit:
      fitting > 0 || nearest === undefined || available === undefined
        ? null
        : {
            host: nearest.offer.hostname,
            agentId: nearest.offer.agentId,
            reasons: nearest.vetoes.map(({ reason }) => reason),
            score: nearest.score,
            available: namedAmounts(available),
            missing: missingAmounts(request.resources, available),
          },
    reasons: (nearestFit.get(config) ?? []).map(({ reason }) => reason),
    summary: summaryOf(judged, fitting, reservedForOthers, vetoes),
  };
}

/** All offers on which something can be placed. An offer that comes or goes meanwhile may be among them or not. */
async function* inSlices({ offers, clock }: ExplainOptions): AsyncGenerator<HeldOffer, void, undefined> {
  let slice = offers.after(undefined, STRIDE);
  while (slice.length > 0) {
    yield* slice;
    const last = slice[slice.length - 1];
    if (slice.length < STRIDE || last === undefined) return;
    await sleep(clock, 0);
    slice = offers.after(last.rank, STRIDE);
  }
}

function summaryOf(
  judged: number,
  fitting: number,
  reservedForOthers: number,
  vetoes: GroupExplanation['vetoes'],
): string {
  const agents = (count: number): string => `${count} agent${count === 1 ? '' : 's'}`;
  if (judged === 0) return 'No agent with free cores and memory is offered at the moment.';
  const free = fitting - reservedForOthers;
  if (free > 0)
    return free === 1
      ? '1 agent fits: the next attempt will find it.'
      : `${free} agents fit: the next attempt will find them.`;
  if (fitting > 0) return `${agents(fitting)} would fit, but are kept for other tasks.`;
  const reasons = vetoes.map(({ reason, agents: count }) => `${reason} (${agents(count)})`).join(', ');
  return `None of the ${agents(judged)} offered fits: ${reasons}.`;
}

function namedAmounts(resources: Resources): NamedAmounts {
  return Object.fromEntries(
    RESOURCE_KINDS.map(({ shownAs, amount }) => [shownAs, resources[amount]] as const).filter(
      ([, value]) => value !== 0,
    ),
  );
}

function missingAmounts(requested: Resources, available: Resources): NamedAmounts {
  return Object.fromEntries(
    RESOURCE_KINDS.map(({ shownAs, amount }) => [shownAs, requested[amount] - available[amount]] as const).filter(
      ([, value]) => value > 0,
    ),
  );
}

function constraintText({ name, constraint }: Constraint): string {
  if (constraint?.limit !== undefined) return `${name}=limit:${constraint.limit.limit}`;
  const { negated = false, values = [] } = constraint?.value ?? {};
  return `${name}=${negated ? '!' : ''}${values.join(',')}`;
}
