import type { HeldOffer, Offers } from './offers.ts';
import { compareRanks, type Rank } from './ranked-list.ts';

/** Versions of what an offer's verdict depends on besides the offer itself. */
export interface Circumstances {
  /** Of the counts of the job's tasks; 0 when the group has no limits. */
  readonly jobState: number;
  /** Of the reservations of agents. */
  readonly reservations: number;
}

/**
 * What a group knows of the offers, so that an attempt judges only what is new: offers that can never fit it are not looked at again
 * until they change, which makes other offers of them.
 *
 * Invariants: each offer held that goes at or before `scannedTo` and is not newer than `asOf` either can never fit, or is `waiting`
 * (a limit or a reservation kept it off) or `untried`; all that go behind `scannedTo` were never looked at.
 */
export class SearchMemory {
  private asOf = 0;
  private scannedTo: Rank | undefined;
  private reachedEnd = false;
  private waiting: HeldOffer[] = [];
  private untried: HeldOffer[] = [];
  private waitingUnder: Circumstances = { jobState: 0, reservations: 0 };

  /** True when another search can find nothing: nothing has changed since the last one found nothing. */
  isExhausted(offers: Pick<Offers, 'version'>, circumstances: Circumstances): boolean {
    return (
      this.reachedEnd &&
      this.asOf === offers.version &&
      this.untried.length === 0 &&
      (this.waiting.length === 0 || same(this.waitingUnder, circumstances))
    );
  }

  /** Begins a search: the offers to be tried before those that {@link next} gives, in order. */
  begin(offers: Pick<Offers, 'version' | 'arrivedSince'>, circumstances: Circumstances): readonly HeldOffer[] {
    const { scannedTo } = this;
    const first = this.untried;
    this.untried = [];
    if (!same(this.waitingUnder, circumstances)) {
      for (const offer of this.waiting) first.push(offer);
      this.waiting = [];
      this.waitingUnder = circumstances;
    }
    if (this.asOf !== offers.version) {
      if (this.reachedEnd || scannedTo !== undefined) {
        for (const offer of offers.arrivedSince(this.asOf)) {
          if (this.reachedEnd || scannedTo === undefined || compareRanks(offer.rank, scannedTo) <= 0) first.push(offer);
        }
      }
      this.asOf = offers.version;
      this.waiting = this.waiting.filter(({ held }) => held);
    }
    return first.length === 0 ? first : first.filter(({ held }) => held).sort((a, b) => compareRanks(a.rank, b.rank));
  }

  /** The next offers that were never looked at; none at the end. The caller says of each that it was by {@link scanned}. */
  next(offers: Pick<Offers, 'after'>, most: number): readonly HeldOffer[] {
    if (this.reachedEnd) return [];
    const found = offers.after(this.scannedTo, most);
    if (found.length === 0) this.reachedEnd = true;
    return found;
  }

  scanned({ rank }: HeldOffer): void {
    this.scannedTo = rank;
  }

  /** Keeps an offer that only a limit or a reservation kept off. */
  wait(offer: HeldOffer): void {
    this.waiting.push(offer);
  }

  /** Keeps an offer that is still to be tried, in the next search. */
  tryLater(offers: Iterable<HeldOffer>): void {
    for (const offer of offers) this.untried.push(offer);
  }
}

function same(a: Circumstances, b: Circumstances): boolean {
  return a.jobState === b.jobState && a.reservations === b.reservations;
}
