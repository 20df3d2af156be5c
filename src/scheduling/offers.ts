import { type Clock, Deadlines, type Random } from '../clock/index.ts';
import {
  amountOf,
  type Offer,
  type RevocableNames,
  type SchedulerCalls,
  sumResources,
  timeMs,
} from '../mesos/index.ts';
import type { AgentFacts } from '../model/index.ts';
import { type HostAttributes, MaintenanceMode } from '../wire/index.ts';
import { matchableAttributes, sameHostAttributes } from './host-attributes.ts';
import { compareRanks, type OfferOrder, type Rank, rankOf } from './offer-order.ts';

/** How offers are held and given back. */
export interface OfferSettings {
  /** `-hold_offers_forever`: unused offers are never given back by timer. */
  readonly holdForever: boolean;
  /** `-min_offer_hold_time`: an unused offer is held this long, milliseconds. */
  readonly minHoldMs: number;
  /** `-offer_hold_jitter_window`: it is held up to this much longer, at random, milliseconds. */
  readonly holdJitterMs: number;
  /** How long Mesos keeps back what is declined, whole seconds. */
  readonly refuseSeconds: number;
  /** `-offer_order`. */
  readonly order: readonly OfferOrder[];
  /** Resources that revocable tasks take only as revocable ones. */
  readonly revocableNames: RevocableNames;
}

/** An offer with what is known of its agent. A change of the agent's attributes makes a new one of the same offer. */
export interface HeldOffer {
  readonly id: string;
  readonly agentId: string;
  readonly hostname: string;
  readonly offer: Offer;
  readonly attributes: HostAttributes;
  /** What a task of an ordinary tier finds. */
  readonly ordinary: AgentFacts;
  /** What a task of a revocable tier finds. */
  readonly revocable: AgentFacts;
  /** Without both, of whatever kind, no task is placed here. */
  readonly hasCpuAndMem: boolean;
  readonly rank: Rank;
  /** False once it is used, given back, rescinded or replaced. */
  readonly held: boolean;
}

export interface OffersOptions extends OfferSettings {
  readonly clock: Clock;
  readonly random: Random;
  readonly driver: Pick<SchedulerCalls, 'decline'>;
}

/** Recent offers are merged with the others when they are more than one in so many. */
const MERGE_SHARE = 16;

type Entry = { -readonly [Key in keyof HeldOffer]: HeldOffer[Key] } & { readonly shuffle: number };

/**
 * The offers that we hold. (aurora: scheduler/offers/OfferManagerImpl.java, HostOffers.java)
 *
 * Invariants: at most one offer an agent, since two would be parts of what could be one (both are given back); an offer
 * leaves by exactly one of use, decline and rescission; each has a deadline, unless held forever; the order is total.
 */
export class Offers {
  private readonly options: OffersOptions;
  private readonly byId = new Map<string, Entry>();
  private readonly byAgent = new Map<string, Entry>();
  private readonly byHost = new Map<string, Set<Entry>>();
  private readonly deadlines: Deadlines<undefined>;
  /** In order; holds offers that have left until it is made anew. Never changed in place, as is `recent`. */
  private ordered: readonly Entry[] = [];
  /** In order, too: few, and not in `ordered` yet, so that an offer that comes does not cost a pass over all. */
  private recent: readonly Entry[] = [];
  /** Not in order yet. */
  private arrived: Entry[] = [];
  private inserted = 0;

  constructor(options: OffersOptions) {
    this.options = options;
    this.deadlines = new Deadlines(options.clock, (offerId) => this.giveBack(offerId));
  }

  /** Number of offers held. */
  get size(): number {
    return this.byId.size;
  }

  /** Grows whenever an offer arrives or its agent's attributes change, and stays when offers leave. */
  get version(): number {
    return this.inserted;
  }

  /** Holds an offer; if another one of its agent is held, both are declined, so that Mesos offers them as one. */
  add(offer: Offer, attributes: HostAttributes): void {
    const other = this.byAgent.get(offer.agentId.value);
    if (other !== undefined) {
      this.remove(other);
      this.decline(offer.id.value);
      this.decline(other.id);
      return;
    }
    this.insert(offer, attributes, this.options.random.next());
    if (this.options.holdForever) return;
    const jitterMs = Math.floor(this.options.random.next() * this.options.holdJitterMs);
    this.deadlines.set(offer.id.value, this.options.minHoldMs + jitterMs, undefined);
  }

  /** Gives back an offer that is not held. */
  decline(offerId: string): void {
    void this.options.driver.decline([offerId], this.options.refuseSeconds);
  }

  /** Takes an offer away because Mesos has; false when it is not held. */
  cancel(offerId: string): boolean {
    const entry = this.byId.get(offerId);
    if (entry !== undefined) this.remove(entry);
    return entry !== undefined;
  }

  /** Takes an offer to use it; false when it is no longer held as it is here. */
  take(offer: HeldOffer): boolean {
    const entry = this.byId.get(offer.id);
    if (entry === undefined || entry !== offer) return false;
    this.remove(entry);
    return true;
  }

  /** The offer of an agent. */
  onAgent(agentId: string): HeldOffer | undefined {
    return this.byAgent.get(agentId);
  }

  /** Judges the offers of a host anew by its changed attributes. */
  attributesChanged(attributes: HostAttributes): void {
    for (const entry of [...(this.byHost.get(attributes.host ?? '') ?? [])]) {
      if (sameHostAttributes(entry.attributes, attributes)) continue;
      this.unlink(entry);
      this.insert(entry.offer, attributes, entry.shuffle);
    }
  }

  /** Forgets all offers without giving them back: the connection on which they were made is gone. */
  clear(): void {
    for (const entry of this.byId.values()) entry.held = false;
    this.byId.clear();
    this.byAgent.clear();
    this.byHost.clear();
    this.deadlines.clear();
    this.ordered = [];
    this.recent = [];
    this.arrived = [];
  }

  /** All offers, the one to be tried first at the head. Those that leave meanwhile stay in; look at `held`. */
  inOrder(): Iterable<HeldOffer> {
    if (this.arrived.length > 0) {
      this.recent = [...this.recent, ...this.arrived].filter(isHeld).sort(byRank);
      this.arrived = [];
    }
    const { size } = this.byId;
    if (this.recent.length * MERGE_SHARE > size || this.ordered.length > 2 * size) {
      this.ordered = [...merge(this.ordered, this.recent)].filter(isHeld);
      this.recent = [];
    }
    return merge(this.ordered, this.recent);
  }

  private giveBack(offerId: string): void {
    const entry = this.byId.get(offerId);
    if (entry === undefined) return;
    this.remove(entry);
    this.decline(offerId);
  }

  private insert(offer: Offer, attributes: HostAttributes, shuffle: number): void {
    const entry = describe(offer, attributes, shuffle, this.inserted++, this.options);
    this.byId.set(entry.id, entry);
    this.byAgent.set(entry.agentId, entry);
    const onHost = this.byHost.get(entry.hostname);
    if (onHost === undefined) this.byHost.set(entry.hostname, new Set([entry]));
    else onHost.add(entry);
    this.arrived.push(entry);
  }

  private remove(entry: Entry): void {
    this.unlink(entry);
    this.deadlines.delete(entry.id);
  }

  private unlink(entry: Entry): void {
    entry.held = false;
    this.byId.delete(entry.id);
    this.byAgent.delete(entry.agentId);
    const onHost = this.byHost.get(entry.hostname);
    onHost?.delete(entry);
    if (onHost?.size === 0) this.byHost.delete(entry.hostname);
  }
}

function describe(
  offer: Offer,
  host: HostAttributes,
  shuffle: number,
  sequence: number,
  { order, revocableNames }: OfferSettings,
): Entry {
  const resources = offer.resources ?? [];
  const has = (name: string): boolean => resources.some((resource) => resource.name === name && amountOf(resource) > 0);
  const mode = host.mode ?? MaintenanceMode.NONE;
  const start = offer.unavailability?.start;
  const unavailableFromMs = start == null ? undefined : timeMs(start);
  const attributes = matchableAttributes(host);
  const forTier = (revocable: boolean): AgentFacts => ({
    attributes,
    mode,
    unavailableFromMs,
    available: sumResources(resources, revocable, revocableNames),
  });
  const ordinary = forTier(false);
  const revocable = forTier(true);
  return {
    id: offer.id.value,
    agentId: offer.agentId.value,
    hostname: offer.hostname,
    offer,
    attributes: host,
    ordinary,
    revocable,
    hasCpuAndMem: has('cpus') && has('mem'),
    rank: rankOf({ ordinary, revocableCpus: revocable.available.cpus, shuffle, sequence }, order),
    shuffle,
    held: true,
  };
}

function isHeld({ held }: Entry): boolean {
  return held;
}

function byRank(a: Entry, b: Entry): number {
  return compareRanks(a.rank, b.rank);
}

/** Two ordered lists as one, made as it is gone through. */
function* merge(left: readonly Entry[], right: readonly Entry[]): Generator<Entry, void, undefined> {
  let at = 0;
  for (const entry of left) {
    for (let next = right[at]; next !== undefined && byRank(next, entry) < 0; next = right[at]) {
      yield next;
      at += 1;
    }
    yield entry;
  }
  for (; at < right.length; at++) yield right[at] as Entry;
}
