/**
 * A list of things that happened, by ascending time, those of one time in the order in which they were told. It is a value: adding to it
 * gives another one. What is added at the end costs the same whatever the length, as lists that grew out of each other share their items.
 */
export class History<E> {
  private readonly timeOf: (event: E) => number | bigint;
  /** Those of this list, and after them those of lists that grew out of it. */
  private readonly shared: E[];
  readonly length: number;
  private copy: readonly E[] | undefined;

  private constructor(timeOf: (event: E) => number | bigint, shared: E[], length: number) {
    this.timeOf = timeOf;
    this.shared = shared;
    this.length = length;
  }

  /** A list of events that are in order already. The array must not change any more. */
  static of<E>(timeOf: (event: E) => number | bigint, ordered: E[]): History<E> {
    return new History(timeOf, ordered, ordered.length);
  }

  get first(): E | undefined {
    return this.length === 0 ? undefined : this.shared[0];
  }

  get last(): E | undefined {
    return this.length === 0 ? undefined : this.shared[this.length - 1];
  }

  /** All events; the same array at every call. */
  list(): readonly E[] {
    this.copy ??= this.shared.slice(0, this.length);
    return this.copy;
  }

  /** This list and one event more. */
  with(event: E): History<E> {
    const time = this.timeOf(event);
    if (this.last !== undefined && this.timeOf(this.last) > time) {
      const before = this.shared.slice(0, this.length);
      const at = before.findIndex((other) => this.timeOf(other) > time);
      return History.of(this.timeOf, before.toSpliced(at, 0, event));
    }
    const isLongest = this.shared.length === this.length;
    const shared = isLongest ? this.shared : this.shared.slice(0, this.length);
    shared.push(event);
    return new History(this.timeOf, shared, this.length + 1);
  }

  /** How many events this one and another have in common at their beginning. */
  commonWith(other: History<E>): number {
    const shorter = Math.min(this.length, other.length);
    if (this.shared === other.shared) return shorter;
    let common = 0;
    while (common < shorter && this.shared[common] === other.shared[common]) common++;
    return common;
  }

  /** The events before a position. */
  upTo(position: number): History<E> {
    return position >= this.length ? this : new History(this.timeOf, this.shared, position);
  }

  /** The events from a position on. */
  from(position: number): readonly E[] {
    return this.shared.slice(position, this.length);
  }
}
