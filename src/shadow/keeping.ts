import { setImmediate } from 'node:timers/promises';

/** Bytes that may be kept at a time, for all. */
export class Budget {
  private left: number;

  constructor(bytes: number) {
    this.left = bytes;
  }

  /** Whether so many more may be kept; if so, they have to be given back. */
  take(bytes: number): boolean {
    if (bytes > this.left) return false;
    this.left -= bytes;
    return true;
  }

  giveBack(bytes: number): void {
    this.left += bytes;
  }
}

/** So many bytes are copied at once: a few milliseconds of work. */
const STRETCH_BYTES = 8 * 2 ** 20;

/** Something that comes in chunks, as long as the budget allows to keep it. */
export class Kept {
  private readonly budget: Budget;
  private chunks: Buffer[] | undefined = [];
  private bytes = 0;

  constructor(budget: Budget) {
    this.budget = budget;
  }

  /** Keeps a chunk more; if that is too much, nothing any more. @returns whether it is kept */
  add(chunk: Buffer): boolean {
    if (this.chunks === undefined) return false;
    if (!this.budget.take(chunk.length)) {
      this.drop();
      return false;
    }
    this.bytes += chunk.length;
    this.chunks.push(chunk);
    return true;
  }

  /** All of it in memory of its own, which can be handed to another thread; undefined if it was too much. Other work runs meanwhile. */
  async whole(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const { chunks } = this;
    if (chunks === undefined) return undefined;
    const whole = new Uint8Array(this.bytes);
    let at = 0;
    let rested = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
      if (at - rested < STRETCH_BYTES) continue;
      rested = at;
      await setImmediate();
    }
    return whole;
  }

  /** Lets go of it. */
  drop(): void {
    this.budget.giveBack(this.bytes);
    this.bytes = 0;
    this.chunks = undefined;
  }
}
