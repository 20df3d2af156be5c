import { type Clock, Deadlines, type Random } from '../clock/index.ts';
import {
  amountOf,
  type Offer,
  type Resource,
  type RevocableNames,
  type SchedulerCalls,
  sumResources,
  timeMs,
} from '../mesos/index.ts';
import type { AgentFacts } from '../model/index.ts';
import { type HostAttributes, MaintenanceMode } from '../wire/index.ts';
import { matchableAttributes, sameHostAttributes } from './host-attributes.ts';
import { type OfferOrder, rankOf } from './offer-order.ts';
import { type Rank, RankedList } from './ranked-list.ts';

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

/** An offer, or what is left of one, with what is known of its agent. */
export interface AgentOffer {
  readonly id: string;
  readonly agentId: string;
  readonly hostname: string;
  readonly attributes: HostAttributes;
  readonly offer: Offer;
  /** What a task of an ordinary tier finds. */
  readonly ordinary: AgentFacts;
  /** What a task of a revocable tier finds. */
  readonly revocable: AgentFacts;
  /** Without both, of whatever kind, no task is placed here. */
  readonly hasCpuAndMem: boolean;
  readonly rank: Rank;
  /** False once it can't be used any more: it is used up, given back, rescinded or replaced. */
  readonly held: boolean;
}

/** An offer that is held. A change of the agent's attributes makes a new one of the same offer. */
export interface HeldOffer extends AgentOffer {
  /** Grows from offer to offer. */
  readonly sequence: number;
}

export interface OffersOptions extends OfferSettings {
  readonly clock: Clock;
  readonly random: Random;
  readonly driver: Pick<SchedulerCalls, 'decline'>;
}

type Entry = { -readonly [Key in keyof HeldOffer]: HeldOffer[Key] } & {
  readonly shuffle: number;
  /** Groups that it can never fit. */
  bans: number;
};

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
  private readonly deadlines: Deadlines<undefined>;
  /** Those with cores and memory. */
  private readonly ordered = new RankedList<Entry>();
  /** The same in order of arrival, with others that have left. */
  private arrivals: Entry[] = [];
  private inserted = 0;
  private allBans = 0;

  constructor(options: OffersOptions) {
    this.options = options;
    this.deadlines = new Deadlines(options.clock, (offerId) => this.giveBack(offerId));
  }

  /** Number of offers held. */
  get size(): number {
    return this.byId.size;
  }

  /** Number of offers on which a task can be placed at all. */
  get usable(): number {
    return this.ordered.size;
  }

  /** How many pairs are known of an offer held and a group that it can never fit. */
  get bans(): number {
    return this.allBans;
  }

  /** Notes that an offer held can never fit some group. */
  ban(offer: HeldOffer): void {
    const entry = this.byId.get(offer.id);
    if (entry === undefined || entry !== offer) return;
    entry.bans += 1;
    this.allBans += 1;
  }

  /** The largest sequence: grows whenever an offer arrives or its agent's attributes change, and stays when offers leave. */
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
    for (const entry of this.ofHost(attributes)) {
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
    this.deadlines.clear();
    this.ordered.clear();
    this.arrivals = [];
    this.allBans = 0;
  }

  /** All offers held, in no order, those on which nothing can be placed included. */
  all(): Iterable<HeldOffer> {
    return this.byId.values();
  }

  /** Offers with cores and memory in the order in which they are to be tried; to be gone through at once. */
  inOrder(): Iterable<HeldOffer> {
    return this.ordered;
  }

  /** Offers with cores and memory that go after a rank, from the head when undefined, in the order in which they are to be tried. */
  after(rank: Rank | undefined, most: number): readonly HeldOffer[] {
    return this.ordered.after(rank, most);
  }

  /** Offers with cores and memory that have come, or whose agents have changed, since this was the version. */
  arrivedSince(version: number): readonly HeldOffer[] {
    const { arrivals } = this;
    let [low, high] = [0, arrivals.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((arrivals[middle] as Entry).sequence <= version) low = middle + 1;
      else high = middle;
    }
    return arrivals.slice(low).filter(isHeld);
  }

  /** The offers of a host: as a rule that of the agent by which the host is known, which needs no index of its own. */
  private ofHost({ host, slaveId }: HostAttributes): readonly Entry[] {
    const known = this.byAgent.get(slaveId ?? '');
    return known !== undefined && known.hostname === host
      ? [known]
      : [...this.byId.values()].filter(({ hostname }) => hostname === host);
  }

  private giveBack(offerId: string): void {
    const entry = this.byId.get(offerId);
    if (entry === undefined) return;
    this.remove(entry);
    this.decline(offerId);
  }

  private insert(offer: Offer, attributes: HostAttributes, shuffle: number): void {
    const entry = describe(offer, attributes, shuffle, ++this.inserted, this.options);
    this.byId.set(entry.id, entry);
    this.byAgent.set(entry.agentId, entry);
    if (!entry.hasCpuAndMem) return;
    this.ordered.insert(entry);
    if (this.arrivals.length > 2 * this.ordered.size + 64) this.arrivals = this.arrivals.filter(isHeld);
    this.arrivals.push(entry);
  }

  private remove(entry: Entry): void {
    this.unlink(entry);
    this.deadlines.delete(entry.id);
  }

  private unlink(entry: Entry): void {
    entry.held = false;
    this.allBans -= entry.bans;
    if (entry.hasCpuAndMem) this.ordered.delete(entry);
    this.byId.delete(entry.id);
    this.byAgent.delete(entry.agentId);
  }
}

/** What tasks of either kind find in resources of an agent. */
export function factsOf(
  resources: readonly Resource[],
  agent: Pick<AgentFacts, 'attributes' | 'mode' | 'unavailableFromMs'>,
  revocableNames: RevocableNames,
): Pick<AgentOffer, 'ordinary' | 'revocable'> {
  const { attributes, mode, unavailableFromMs } = agent;
  const ordinary = sumResources(resources, false, revocableNames);
  const isAllOrdinary = revocableNames.size === 0 && resources.every(({ revocable }) => revocable == null);
  return {
    ordinary: { attributes, mode, unavailableFromMs, available: ordinary },
    revocable: {
      attributes,
      mode,
      unavailableFromMs,
      available: isAllOrdinary ? ordinary : sumResources(resources, true, revocableNames),
    },
  };
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
  const { ordinary, revocable } = factsOf(resources, { attributes, mode, unavailableFromMs }, revocableNames);
  const revocableCpus = revocable.available.cpus;
  return {
    id: offer.id.value,
    agentId: offer.agentId.value,
    hostname: offer.hostname,
    offer,
    attributes: host,
    ordinary,
    revocable,
    hasCpuAndMem: has('cpus') && has('mem'),
    rank: rankOf({ ordinary, revocableCpus, shuffle, sequence }, order),
    sequence,
    shuffle,
    bans: 0,
    held: true,
  };
}

function isHeld({ held }: Entry): boolean {
  return held;
}
