import { MaintenanceMode } from '../wire/index.ts';
import type { AttributeCounts, AttributesByName } from './attributes.ts';
import { type CompiledConstraints, DEDICATED, firstViolation } from './constraints.ts';
import { RESOURCE_KINDS, type Resources } from './resources.ts';

/** A reason why a task cannot run on an agent. */
export interface Veto {
  readonly type:
    | 'DEDICATED_CONSTRAINT_MISMATCH'
    | 'MAINTENANCE'
    | 'CONSTRAINT_MISMATCH'
    | 'LIMIT_NOT_SATISFIED'
    | 'INSUFFICIENT_RESOURCES';
  /** What users are told. */
  readonly reason: string;
  /** How far from fitting: higher is farther. */
  readonly score: number;
}

/** What a task asks of an agent. */
export interface ResourceRequest {
  /** Of the task and its executor together. */
  readonly resources: Resources;
  readonly constraints: CompiledConstraints;
}

/** What an agent has to give. */
export interface AgentFacts {
  readonly attributes: AttributesByName;
  readonly mode: MaintenanceMode;
  /** Start of the maintenance that Mesos announced, in milliseconds since the epoch. */
  readonly unavailableFromMs: number | undefined;
  /** What is free for a request of this kind (revocable or not). */
  readonly available: Resources;
}

/** What matching depends on besides request and agent. */
export interface MatchingContext {
  /** The job's tasks that are on agents already. */
  readonly jobState: AttributeCounts;
  readonly nowMs: number;
  /** How long before announced maintenance an agent takes no more tasks. */
  readonly unavailabilityThresholdMs: number;
}

const RESOURCE_SCORE = 1000;
const CONSTRAINT_SCORE = 10_000;
const MAINTENANCE_SCORE = 100_000;
const DEDICATED_SCORE = 1_000_000;

type Vetoes = readonly Veto[];

const NONE: Vetoes = [];
const HOST_IS_DEDICATED: Vetoes = [
  { type: 'DEDICATED_CONSTRAINT_MISMATCH', reason: 'Host is dedicated', score: DEDICATED_SCORE },
];
const DRAINING: Vetoes = [{ type: 'MAINTENANCE', reason: 'Host draining for maintenance', score: MAINTENANCE_SCORE }];
const DRAINED: Vetoes = [{ type: 'MAINTENANCE', reason: 'Host drained for maintenance', score: MAINTENANCE_SCORE }];

/** The common case, spelled out because it is asked for every pair of task group and offer. */
function fits(requested: Resources, available: Resources): boolean {
  return !(
    requested.cpus > available.cpus ||
    requested.ramMb > available.ramMb ||
    requested.diskMb > available.diskMb ||
    requested.ports > available.ports ||
    requested.gpus > available.gpus ||
    requested.ips > available.ips
  );
}

function resourceVetoes(requested: Resources, available: Resources): Vetoes {
  if (fits(requested, available)) return NONE;
  const vetoes: Veto[] = [];
  for (const { amount, shownAs, range } of RESOURCE_KINDS) {
    const missing = requested[amount] - available[amount];
    if (missing > 0) {
      const score = Math.min(RESOURCE_SCORE, Math.trunc(Math.trunc(RESOURCE_SCORE * missing) / range));
      vetoes.push({ type: 'INSUFFICIENT_RESOURCES', reason: `Insufficient: ${shownAs}`, score });
    }
  }
  return vetoes;
}

/**
 * Why a task cannot run on an agent; empty when it can. Checks go from the gravest reason to the least, and the first
 * that fails ends the matter; only shortages of resources are reported together, in the order of {@link RESOURCE_KINDS}.
 * (aurora: scheduler/filter/SchedulingFilterImpl.java)
 */
export function findVetoes(request: ResourceRequest, agent: AgentFacts, context: MatchingContext): Vetoes {
  const { constraints } = request;
  if (!constraints.isDedicated && agent.attributes.has(DEDICATED)) return HOST_IS_DEDICATED;
  if (agent.mode === MaintenanceMode.DRAINING) return DRAINING;
  if (agent.mode === MaintenanceMode.DRAINED) return DRAINED;
  const { unavailableFromMs } = agent;
  if (unavailableFromMs !== undefined && context.nowMs > unavailableFromMs - context.unavailabilityThresholdMs) {
    return DRAINING;
  }
  const violation = firstViolation(constraints, agent.attributes, context.jobState);
  if (violation !== undefined) {
    return violation.kind === 'limit'
      ? [{ type: 'LIMIT_NOT_SATISFIED', reason: `Limit not satisfied: ${violation.name}`, score: CONSTRAINT_SCORE }]
      : [
          {
            type: 'CONSTRAINT_MISMATCH',
            reason: `Constraint not satisfied: ${violation.name}`,
            score: CONSTRAINT_SCORE,
          },
        ];
  }
  return resourceVetoes(request.resources, agent.available);
}

/**
 * Whether vetoes can go away while the offer stays as it is: STATIC ones cannot, DYNAMIC ones depend on the job's other
 * tasks. (aurora: scheduler/filter/SchedulingFilter.java)
 */
export function vetoGroup(vetoes: Vetoes): 'EMPTY' | 'STATIC' | 'DYNAMIC' | 'MIXED' {
  const dynamic = vetoes.filter(({ type }) => type === 'LIMIT_NOT_SATISFIED').length;
  if (vetoes.length === 0) return 'EMPTY';
  if (dynamic === 0) return 'STATIC';
  return dynamic === vetoes.length ? 'DYNAMIC' : 'MIXED';
}

/** How far a set of vetoes is from none: what the nearest fit of a pending task minimises. */
export function totalScore(vetoes: Vetoes): number {
  return vetoes.reduce((sum, { score }) => sum + score, 0);
}
