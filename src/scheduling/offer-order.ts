import type { AgentFacts } from '../model/index.ts';
import type { Rank } from './ranked-list.ts';

/** What offers can be ordered by; smallest first, so that tasks fill the fullest agents. */
export const OFFER_ORDERS = ['CPU', 'MEMORY', 'DISK', 'REVOCABLE_CPU', 'RANDOM'] as const;
export type OfferOrder = (typeof OFFER_ORDERS)[number];

/** What decides the place of an offer among others. */
export interface RankedFacts {
  /** What tasks that are not revocable find. */
  readonly ordinary: AgentFacts;
  /** Cores that revocable tasks can use. */
  readonly revocableCpus: number;
  /** In [0, 1), drawn once for an offer. */
  readonly shuffle: number;
  /** Counts up with each offer held; breaks all ties, so that no two offers rank equal. */
  readonly sequence: number;
}

/**
 * Ranks an offer: agents free of maintenance first, then those whose outage is latest, then by `orders`.
 * (aurora: scheduler/offers/OfferOrderBuilder.java, OfferSetImpl.java; there offers that rank equal displace each other)
 */
export function rankOf(facts: RankedFacts, orders: readonly OfferOrder[]): Rank {
  const { mode, unavailableFromMs } = facts.ordinary;
  const outage = unavailableFromMs === undefined ? Number.NEGATIVE_INFINITY : -unavailableFromMs;
  return [mode, outage, ...orders.map((order) => orderKey(facts, order)), facts.sequence];
}

function orderKey({ ordinary: { available }, revocableCpus, shuffle }: RankedFacts, order: OfferOrder): number {
  switch (order) {
    case 'CPU':
      return available.cpus;
    case 'MEMORY':
      return available.ramMb;
    case 'DISK':
      return available.diskMb;
    case 'REVOCABLE_CPU':
      return revocableCpus === 0 ? Number.POSITIVE_INFINITY : revocableCpus;
    case 'RANDOM':
      return shuffle;
  }
}
