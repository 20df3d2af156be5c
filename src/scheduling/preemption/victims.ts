import {
  type AgentFacts,
  findVetoes,
  type MatchingContext,
  RESOURCE_KINDS,
  type ResourceRequest,
  type Resources,
  type Veto,
} from '../../model/index.ts';

/** What decides who may take whose place. */
export interface Standing {
  readonly role: string;
  readonly priority: number;
  /** Of the tier: its tasks may be ended for more important ones. */
  readonly preemptible: boolean;
}

/** A task that is on an agent, as far as others may take its place. */
export interface Victim extends Standing {
  /** What its end would leave for ordinary tasks: its own resources and its executor's, without what only revocable tasks can have. */
  readonly freed: Resources;
}

/** Pending tasks of a config, for which others may have to go. */
export interface Seeker extends Standing {
  readonly request: ResourceRequest;
  /** The same, of no resources: what nobody's going changes. */
  readonly bare: ResourceRequest;
}

/**
 * Whether a victim may be ended in favour of a seeker: one of a tier that is preemptible for one of a tier that is not; otherwise only
 * one of lower priority of the same role, and never one that is not preemptible for one that is.
 * (aurora: scheduler/preemptor/PreemptionVictimFilter.java)
 */
export function mayPreempt(seeker: Standing, victim: Standing): boolean {
  if (!seeker.preemptible && victim.preemptible) return true;
  if (seeker.preemptible && !victim.preemptible) return false;
  return seeker.role === victim.role && seeker.priority > victim.priority;
}

/** Which frees more, looking at kind after kind in their order: negative when `a` is to come first. (aurora: scheduler/resources/ResourceBag.java) */
export function largestFirst(a: Victim, b: Victim): number {
  for (const { amount } of RESOURCE_KINDS) {
    const difference = b.freed[amount] - a.freed[amount];
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Who has to go, as indices of the victims given; or what stands in the way though all of them went, nothing when none may be ended. */
export type Choice =
  | { readonly type: 'slot'; readonly chosen: readonly number[] }
  | { readonly type: 'none'; readonly vetoes: readonly Veto[] };

const NOBODY: Choice = { type: 'none', vetoes: [] };

/**
 * Chooses who has to go from an agent so that a seeker's task fits there: the largest, and so on until it does. Those chosen before it
 * does are in, needed or not. What is free without anybody's going is not looked at alone, since that is for scheduling to use.
 * (aurora: scheduler/preemptor/PreemptionVictimFilter.java)
 * @param victims the tasks on the agent, {@link largestFirst}
 * @param agent `available` is what is free for ordinary tasks, also when the seeker is revocable
 */
export function chooseVictims(
  seeker: Seeker,
  victims: readonly Victim[],
  agent: AgentFacts,
  context: MatchingContext,
): Choice {
  const wanted = seeker.request.resources;
  const chosen: number[] = [];
  let { cpus, ramMb, diskMb, ports, gpus, ips } = agent.available;
  for (let index = 0; index < victims.length; index++) {
    const victim = victims[index] as Victim;
    if (!mayPreempt(seeker, victim)) continue;
    if (chosen.length === 0) {
      const vetoes = findVetoes(seeker.bare, agent, context);
      if (vetoes.length > 0) return { type: 'none', vetoes };
    }
    chosen.push(index);
    const { freed } = victim;
    cpus += freed.cpus;
    ramMb += freed.ramMb;
    diskMb += freed.diskMb;
    ports += freed.ports;
    gpus += freed.gpus;
    ips += freed.ips;
    const isShort =
      wanted.cpus > cpus ||
      wanted.ramMb > ramMb ||
      wanted.diskMb > diskMb ||
      wanted.ports > ports ||
      wanted.gpus > gpus ||
      wanted.ips > ips;
    if (!isShort) return { type: 'slot', chosen };
  }
  if (chosen.length === 0) return NOBODY;
  const available: Resources = { cpus, ramMb, diskMb, ports, gpus, ips };
  return { type: 'none', vetoes: findVetoes(seeker.request, { ...agent, available }, context) };
}
