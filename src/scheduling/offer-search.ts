import {
  type AttributeCounts,
  findVetoes,
  type ResourceRequest,
  type Resources,
  subtractResources,
  totalScore,
  type Veto,
} from '../model/index.ts';
import type { AgentOffer, HeldOffer, Offers } from './offers.ts';
import { compareRanks } from './ranked-list.ts';
import type { Circumstances, SearchMemory } from './search-memory.ts';

/** A task and the offer it is to be launched on. */
export interface Match {
  readonly taskId: string;
  readonly offer: AgentOffer;
}

/** An offer that is in use and has room for more. */
export interface OpenOffer extends AgentOffer {
  /** How many tasks are to be launched on it so far. */
  readonly launches: number;
}

/** What is searched for, and where. */
export interface SearchInput {
  /** Tasks of one config. */
  readonly taskIds: readonly string[];
  readonly request: ResourceRequest;
  /** The tasks are of a revocable tier. */
  readonly revocable: boolean;
  readonly offers: Pick<Offers, 'version' | 'after' | 'arrivedSince' | 'ban'>;
  /** Offers, in the order in which they are to be tried, in place of all that are held. */
  readonly listed?: readonly HeldOffer[] | undefined;
  /** Offers in use; tried when no others are left. */
  readonly open: () => readonly OpenOffer[];
  /** What the group knows of the offers. */
  readonly memory: SearchMemory;
  readonly circumstances: Circumstances;
  /** Whether the agent is free for these tasks, or else reserved. */
  readonly allows: (offer: AgentOffer) => boolean;
  /** Where the job's tasks are. */
  readonly jobState: AttributeCounts;
  /** Called with each match at once; `jobState` has to count it. */
  readonly matched: (match: Match) => void;
  readonly nowMs: number;
  /** `-unavailability_threshold`: how long before an outage an agent takes no more tasks, milliseconds. */
  readonly unavailabilityThresholdMs: number;
}

/** What a search found. */
export interface SearchResult {
  readonly matches: readonly Match[];
  /** Vetoes of the offer that came nearest to fitting; undefined when none was vetoed. */
  readonly nearest: readonly Veto[] | undefined;
  /** Offers that were judged. */
  readonly evaluated: number;
  /** How often each set of vetoes, by its group, and each veto, by its type, occurred; named as the original's counters. */
  readonly vetoCounts: ReadonlyMap<string, number>;
}

/** Offers judged between two chances to pause. */
const STRIDE = 32;

/**
 * First fit: gives each task the first offer, in their order, that has no veto and no other task.
 * (aurora: scheduler/scheduling/TaskAssignerImpl.java, scheduler/offers/HostOffers.java)
 *
 * One pass over the offers does for all tasks, since they ask for the same and each match only tightens the limits that the next one
 * meets. The original judged all tasks of an attempt by the same counts, and so could exceed a limit.
 *
 * When there are fewer such offers than tasks, the rest of the tasks go where others already are, one more to each offer, round by
 * round: to where the original would have put them once Mesos had offered the rest of those agents again.
 *
 * A generator, so that a long search can pause: it yields now and then. Offers that are gone by then are passed over.
 */
export function* searchOffers(input: SearchInput): Generator<undefined, SearchResult, undefined> {
  const search = new Search(input);
  yield* input.listed === undefined ? search.remembered() : search.given(input.listed);
  yield* search.shared();
  return search;
}

const NO_COUNTS: ReadonlyMap<string, number> = new Map();

class Search implements SearchResult {
  readonly matches: Match[] = [];
  vetoCounts: ReadonlyMap<string, number> = NO_COUNTS;
  nearest: readonly Veto[] | undefined;
  evaluated = 0;
  private readonly input: SearchInput;
  private nearestScore = Number.POSITIVE_INFINITY;
  private counts: Map<string, number> | undefined;

  constructor(input: SearchInput) {
    this.input = input;
  }

  /** Tries what is new to the group. */
  *remembered(): Generator<undefined, void, undefined> {
    const { memory, offers, circumstances } = this.input;
    const first = memory.begin(offers, circumstances);
    for (const [at, offer] of first.entries()) {
      if (this.isDone) {
        memory.tryLater(first.slice(at));
        return;
      }
      this.judge(offer);
      if (this.evaluated % STRIDE === 0) yield;
    }
    while (!this.isDone) {
      const next = memory.next(offers, STRIDE);
      if (next.length === 0) return;
      for (const offer of next) {
        if (this.isDone) return;
        memory.scanned(offer);
        this.judge(offer);
      }
      yield;
    }
  }

  /** Tries a list of offers, of which nothing is remembered. */
  *given(offers: readonly HeldOffer[]): Generator<undefined, void, undefined> {
    for (const offer of offers) {
      if (this.isDone) return;
      if (offer.hasCpuAndMem) this.judge(offer);
      if (this.evaluated % STRIDE === 0) yield;
    }
  }

  /** Tries offers that have tasks already, by what is left of them. */
  *shared(): Generator<undefined, void, undefined> {
    if (this.isDone) return;
    const { revocable, request } = this.input;
    const open = this.input.open();
    let candidates = [
      ...this.matches.map(({ offer }) => ({ offer, launches: 1 })),
      ...open.map((offer) => ({ offer, launches: offer.launches })),
    ]
      .sort((a, b) => a.launches - b.launches || compareRanks(a.offer.rank, b.offer.rank))
      .map(({ offer }) => offer);
    const left = new Map<AgentOffer, Resources>();
    for (const { offer } of this.matches) {
      left.set(offer, subtractResources((revocable ? offer.revocable : offer.ordinary).available, request.resources));
    }
    while (candidates.length > 0) {
      const again: AgentOffer[] = [];
      for (const [at, offer] of candidates.entries()) {
        if (this.isDone) return;
        const facts = revocable ? offer.revocable : offer.ordinary;
        const available = left.get(offer) ?? facts.available;
        if (this.fits(offer, available)) {
          this.match(offer);
          left.set(offer, subtractResources(available, request.resources));
          again.push(offer);
        }
        if (at % STRIDE === STRIDE - 1) yield;
      }
      candidates = again;
    }
  }

  private get isDone(): boolean {
    return this.matches.length === this.input.taskIds.length;
  }

  private judge(offer: HeldOffer): void {
    if (!offer.held) return;
    const { input } = this;
    if (!input.allows(offer)) {
      if (input.listed === undefined) input.memory.wait(offer);
      return;
    }
    this.evaluated += 1;
    const vetoes = findVetoes(input.request, input.revocable ? offer.revocable : offer.ordinary, input);
    const [veto] = vetoes;
    if (veto === undefined) {
      this.match(offer);
      return;
    }
    const score = totalScore(vetoes);
    if (score < this.nearestScore) {
      this.nearest = vetoes;
      this.nearestScore = score;
    }
    // A limit is never vetoed beside anything else.
    const isStatic = veto.type !== 'LIMIT_NOT_SATISFIED';
    this.count(isStatic ? 'scheduling_veto_static' : 'scheduling_veto_dynamic');
    for (const { type } of vetoes) this.count(COUNTERS[type]);
    if (isStatic) input.offers.ban(offer);
    else if (input.listed === undefined) input.memory.wait(offer);
  }

  private fits(offer: AgentOffer, available: Resources): boolean {
    const { input } = this;
    if (!offer.held || !input.allows(offer)) return false;
    const facts = input.revocable ? offer.revocable : offer.ordinary;
    return findVetoes(input.request, { ...facts, available }, input).length === 0;
  }

  private match(offer: AgentOffer): void {
    const taskId = this.input.taskIds[this.matches.length];
    if (taskId === undefined) return;
    const match = { taskId, offer };
    this.matches.push(match);
    this.input.matched(match);
  }

  private count(name: string): void {
    this.counts ??= new Map();
    this.vetoCounts = this.counts;
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }
}

const COUNTERS = {
  DEDICATED_CONSTRAINT_MISMATCH: 'scheduling_veto_dedicated_constraint_mismatch',
  MAINTENANCE: 'scheduling_veto_maintenance',
  CONSTRAINT_MISMATCH: 'scheduling_veto_constraint_mismatch',
  LIMIT_NOT_SATISFIED: 'scheduling_veto_limit_not_satisfied',
  INSUFFICIENT_RESOURCES: 'scheduling_veto_insufficient_resources',
} as const satisfies Record<Veto['type'], string>;
