/**
 * Keeps what was made of stretches of lists, so that a list that is made up of the same objects as one before need not be worked on
 * again. Objects are told apart by identity alone: whoever hands in a list answers for its elements never to change.
 */

/** Elements that came one after another in a list, and what was made of them. */
export interface Run<T, V> {
  readonly elements: readonly T[];
  readonly made: V;
}

/** What stands on a shelf. */
interface Shelved {
  readonly weight: number;
  /** When it was last of use, by the shelf's count. */
  used: number;
  /** Called when it has to go. */
  readonly forget: () => void;
}

interface KeptRun<T, V> extends Run<T, V>, Shelved {}

/** Where several caches have their runs, in the order in which they were used last, up to a total weight. */
export class Shelf {
  private readonly runs = new Set<Shelved>();
  private readonly limit: number;
  private total = 0;
  private uses = 0;

  /** @param limit weight of all runs together, in the unit of the weights given */
  constructor(limit: number) {
    this.limit = limit;
  }

  /** Weight of all runs. */
  get weight(): number {
    return this.total;
  }

  /** The number of uses up to now. */
  get now(): number {
    return this.uses;
  }

  /** Notes a use down. */
  touch(run: Shelved): void {
    run.used = ++this.uses;
    this.runs.delete(run);
    this.runs.add(run);
  }

  /**
   * Makes room for a weight of what was not used after `since`: a list that is too long does not push its own beginning out.
   * @returns whether there is room now
   */
  makeRoom(weight: number, since: number): boolean {
    if (weight > this.limit) return false;
    for (const oldest of this.runs) {
      if (this.total + weight <= this.limit) break;
      if (oldest.used > since) return false;
      this.drop(oldest);
    }
    return true;
  }

  /** Takes a run for which there is room. */
  add(run: Shelved): void {
    this.total += run.weight;
    this.touch(run);
  }

  drop(run: Shelved): void {
    if (!this.runs.delete(run)) return;
    this.total -= run.weight;
    run.forget();
  }
}

/** Runs that begin with the same element, such as those of all tasks of a job and of the running ones. */
const WAYS = 4;

/** Runs by their first element. */
export class RunCache<T, V> {
  private readonly byFirst = new Map<T, KeptRun<T, V>[]>();
  private readonly shelf: Shelf;

  constructor(shelf: Shelf) {
    this.shelf = shelf;
  }

  /** To be taken before a list is begun, for {@link keep}. */
  get now(): number {
    return this.shelf.now;
  }

  /** The longest run whose elements stand in the list from an index on. */
  find(list: readonly T[], at: number): Run<T, V> | undefined {
    const runs = this.byFirst.get(list[at] as T);
    if (runs === undefined) return undefined;
    let longest: KeptRun<T, V> | undefined;
    for (const run of runs) {
      if (
        (longest === undefined || run.elements.length > longest.elements.length) &&
        standsAt(run.elements, list, at)
      ) {
        longest = run;
      }
    }
    if (longest !== undefined) this.shelf.touch(longest);
    return longest;
  }

  /** Whether a run begins with an element. */
  begins(element: T): boolean {
    return this.byFirst.has(element);
  }

  /**
   * Keeps a run, at least one element long, if there is room for it.
   * @param weight what it counts for on the shelf
   * @param since `now` of when the list was begun
   * @param make gives the run; not called when there is no room
   */
  keep(weight: number, since: number, make: () => Run<T, V>): void {
    if (!this.shelf.makeRoom(weight, since)) return;
    const { elements, made } = make();
    const run: KeptRun<T, V> = { elements, made, weight, used: 0, forget: () => this.forget(run) };
    const first = elements[0] as T;
    const others = this.byFirst.get(first) ?? [];
    if (others.length === WAYS) this.shelf.drop(others.reduce((a, b) => (a.used < b.used ? a : b)));
    this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), run]);
    this.shelf.add(run);
  }

  private forget(run: KeptRun<T, V>): void {
    const first = run.elements[0] as T;
    const left = this.byFirst.get(first)?.filter((other) => other !== run) ?? [];
    if (left.length === 0) this.byFirst.delete(first);
    else this.byFirst.set(first, left);
  }
}

function standsAt<T>(run: readonly T[], list: readonly T[], at: number): boolean {
  if (at + run.length > list.length) return false;
  for (let i = 0; i < run.length; i++) if (run[i] !== list[at + i]) return false;
  return true;
}
