import type { Clock, Timer } from '../../src/clock/index.ts';
import { settle } from './immediates.ts';

/** Something that lives, can be held up and can die: a process, a host. What is scheduled for it waits, or is lost, with it. */
export class Actor {
  readonly name: string;
  readonly clock: Clock;
  alive = true;
  private held: (() => void)[] | undefined;
  private readonly kernel: Kernel;
  /** How far its monotonic clock is; looking at it costs time. */
  private monotonic = 0;
  /** What a look at the monotonic clock costs, milliseconds: how slow this process is. */
  lookMs = 0.001;

  constructor(kernel: Kernel, name: string) {
    this.kernel = kernel;
    this.name = name;
    this.clock = {
      now: () => Math.floor(kernel.now),
      monotonic: () => {
        this.monotonic = Math.max(this.monotonic + this.lookMs, kernel.now);
        return this.monotonic;
      },
      after: (delayMs, fn) => kernel.after(delayMs, fn, this),
    };
  }

  get paused(): boolean {
    return this.held !== undefined;
  }

  /** Nothing happens here until it is resumed; what should have happened does then. */
  pause(): void {
    this.held ??= [];
  }

  resume(): void {
    const held = this.held ?? [];
    this.held = undefined;
    for (const fn of held) this.kernel.after(0, fn, this);
  }

  /** Nothing ever happens here again. */
  kill(): void {
    this.alive = false;
    this.held = undefined;
  }

  /** Runs `fn` now, later or never. */
  run(fn: () => void): void {
    if (!this.alive) return;
    if (this.held === undefined) fn();
    else this.held.push(fn);
  }
}

interface Event {
  readonly at: number;
  readonly order: number;
  readonly fn: () => void;
  readonly actor: Actor | undefined;
  cancelled: boolean;
}

/** The one timeline of a simulated world: what happens next happens alone, until nothing is left of it but waiting. */
export class Kernel {
  /** Milliseconds since the epoch, with fractions. */
  now: number;
  steps = 0;
  private made = 0;
  /** What is waited for outside of the simulation. */
  private held = 0;
  private readonly heap: Event[] = [];
  private hash = 0x811c9dc5;
  private hash2 = 0x1b873593;
  private readonly keep: number;
  private readonly lines: string[] = [];

  /** @param keep how many lines of the trace are kept; its hash is of all */
  constructor(startMs: number, keep: number) {
    this.now = startMs;
    this.keep = keep;
  }

  /** Runs `fn` after `delayMs`, as long as `actor` lives. */
  after(delayMs: number, fn: () => void, actor?: Actor): Timer {
    const event: Event = { at: this.now + Math.max(0, delayMs), order: this.made++, fn, actor, cancelled: false };
    this.push(event);
    return {
      cancel: () => {
        event.cancelled = true;
      },
    };
  }

  /** When the next thing happens; undefined when nothing will. */
  get nextAt(): number | undefined {
    while (this.heap[0]?.cancelled === true) this.pop();
    return this.heap[0]?.at;
  }

  /** Lets the next thing happen, and all that follows from it at once. */
  async step(): Promise<boolean> {
    if (this.nextAt === undefined) return false;
    const event = this.pop() as Event;
    this.now = Math.max(this.now, event.at);
    const { actor, fn } = event;
    if (actor !== undefined && (!actor.alive || actor.paused)) {
      actor.run(fn);
      return true;
    }
    this.steps++;
    fn();
    do await settle();
    while (this.held > 0);
    return true;
  }

  /** Lets time stand still until something real, outside of the simulation, is done. */
  async hold<T>(real: Promise<T>): Promise<T> {
    this.held++;
    try {
      return await real;
    } finally {
      this.held--;
    }
  }

  /** Notes that something happened, for the trace and its hash. */
  trace(line: string): void {
    let [a, b] = [this.hash, this.hash2];
    const text = `${this.now.toFixed(3)} ${line}`;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x5bd1e995);
    }
    this.hash = a >>> 0;
    this.hash2 = b >>> 0;
    if (this.keep === 0) return;
    this.lines.push(`${new Date(this.now).toISOString().slice(5, 23)} ${line}`);
    if (this.lines.length > 2 * this.keep) this.lines.splice(0, this.keep);
  }

  /** Of everything that was traced so far. */
  get traceHash(): string {
    return `${this.hash.toString(16).padStart(8, '0')}${this.hash2.toString(16).padStart(8, '0')}`;
  }

  /** The newest lines of the trace. */
  get traceLines(): readonly string[] {
    return this.lines.slice(-this.keep);
  }

  private push(event: Event): void {
    const { heap } = this;
    let at = heap.length;
    heap.push(event);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent] as Event;
      if (!isBefore(event, above)) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = event;
  }

  private pop(): Event | undefined {
    const { heap } = this;
    const top = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1] as Event, heap[child] as Event)) child++;
      if (!isBefore(heap[child] as Event, last)) break;
      heap[at] = heap[child] as Event;
      at = child;
    }
    heap[at] = last;
    return top;
  }
}

function isBefore(a: Event, b: Event): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}
