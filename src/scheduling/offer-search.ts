import {
  type AttributeAggregate,
  findVetoes,
  type ResourceRequest,
  totalScore,
  type Veto,
  vetoGroup,
} from '../model/index.ts';
import type { HeldOffer } from './offers.ts';

/** A task and the offer it is to be launched on. */
export interface Match {
  readonly taskId: string;
  readonly offer: HeldOffer;
}

/** What is searched for, and where. */
export interface SearchInput {
  /** Tasks of one config. */
  readonly taskIds: readonly string[];
  readonly request: ResourceRequest;
  /** The tasks are of a revocable tier. */
  readonly revocable: boolean;
  /** Offers in the order in which they are to be tried. */
  readonly offers: Iterable<HeldOffer>;
  /** Offers known never to fit. */
  readonly banned: ReadonlySet<HeldOffer>;
  /** Where the job's tasks are; matches are added to it. */
  readonly jobState: AttributeAggregate;
  readonly nowMs: number;
  /** `-unavailability_threshold`: how long before an outage an agent takes no more tasks, milliseconds. */
  readonly unavailabilityThresholdMs: number;
}

/** What a search found. */
export interface SearchResult {
  readonly matches: readonly Match[];
  /** Offers that will never fit tasks of this config, as long as they stay as they are. */
  readonly banned: readonly HeldOffer[];
  /** Nothing matched, and all that was tried is banned: another search finds nothing until an offer changes. */
  readonly exhausted: boolean;
  /** Vetoes of the offer that came nearest to fitting; undefined when none was vetoed. */
  readonly nearest: readonly Veto[] | undefined;
  /** Offers that were judged. */
  readonly evaluated: number;
  /** How often each set of vetoes, by its group, and each veto, by its type, occurred; named as the original's counters. */
  readonly vetoCounts: ReadonlyMap<string, number>;
}

/** Offers judged between two chances to pause. */
const STRIDE = 16;

/**
 * First fit: gives each task the first offer, in their order, that has no veto and no other task.
 * (aurora: scheduler/scheduling/TaskAssignerImpl.java, scheduler/offers/HostOffers.java)
 *
 * One pass over the offers does for all tasks, since they ask for the same and each match only tightens the limits
 * that the next one meets. The original judged all tasks of an attempt by the same counts, and so could exceed a limit.
 *
 * A generator, so that a long search can pause: it yields now and then. Offers that are gone by then are passed over.
 */
export function* searchOffers(input: SearchInput): Generator<undefined, SearchResult, undefined> {
  const { taskIds, request, revocable, offers, banned, jobState } = input;
  const context = { jobState, nowMs: input.nowMs, unavailabilityThresholdMs: input.unavailabilityThresholdMs };
  const matches: Match[] = [];
  const bans: HeldOffer[] = [];
  const vetoCounts = new Map<string, number>();
  let nearest: readonly Veto[] | undefined;
  let evaluated = 0;
  let retryable = 0;
  for (const offer of offers) {
    const taskId = taskIds[matches.length];
    if (taskId === undefined) break;
    if (!offer.held || !offer.hasCpuAndMem || banned.has(offer)) continue;
    evaluated += 1;
    const facts = revocable ? offer.revocable : offer.ordinary;
    const vetoes = findVetoes(request, facts, context);
    const group = vetoGroup(vetoes);
    if (group === 'EMPTY') {
      matches.push({ taskId, offer });
      jobState.addTaskOn(facts.attributes);
    } else {
      countVetoes(vetoCounts, group, vetoes);
      if (nearest === undefined || totalScore(vetoes) < totalScore(nearest)) nearest = vetoes;
      if (group === 'STATIC') bans.push(offer);
      else retryable += 1;
    }
    if (evaluated % STRIDE === 0) yield;
  }
  const exhausted = matches.length === 0 && retryable === 0;
  return { matches, banned: bans, exhausted, nearest, evaluated, vetoCounts };
}

function countVetoes(counts: Map<string, number>, group: string, vetoes: readonly Veto[]): void {
  const add = (name: string): unknown => counts.set(name, (counts.get(name) ?? 0) + 1);
  add(`scheduling_veto_${group.toLowerCase()}`);
  for (const { type } of vetoes) add(`scheduling_veto_${type.toLowerCase()}`);
}
