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

/** Something that comes in chunks, as long as the budget allows to keep it. */
export class Kept {
  private readonly budget: Budget;
  private kept: Buffer[] | undefined = [];
  bytes = 0;

  constructor(budget: Budget) {
    this.budget = budget;
  }

  /** Keeps a chunk more; if that is too much, nothing any more. @returns whether it is kept */
  add(chunk: Buffer): boolean {
    if (this.kept === undefined) return false;
    if (!this.budget.take(chunk.length)) {
      this.drop();
      return false;
    }
    this.bytes += chunk.length;
    this.kept.push(chunk);
    return true;
  }

  /** All of it; undefined if it was too much. */
  get chunks(): readonly Buffer[] | undefined {
    return this.kept;
  }

  /** Lets go of it. */
  drop(): void {
    this.budget.giveBack(this.bytes);
    this.bytes = 0;
    this.kept = undefined;
  }
}

/** Pieces whose memory another thread can take over: their own, or a copy where they share it. */
export function handedOver(pieces: readonly Buffer[]): readonly Uint8Array<ArrayBuffer>[] {
  return pieces.map((piece) => {
    const { buffer } = piece;
    const isWhole = piece.byteLength === buffer.byteLength && buffer instanceof ArrayBuffer;
    return isWhole ? new Uint8Array(buffer) : new Uint8Array(piece);
  });
}
