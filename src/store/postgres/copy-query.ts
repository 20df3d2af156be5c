import pg from 'pg';

/** What `pg` hands to the query that a message of a copy belongs to. */
interface CopyData {
  readonly chunk: Buffer<ArrayBuffer>;
}

/** A `copy … to stdout`; `pg` knows of the protocol's messages, and leaves it to a query what becomes of them. */
export class CopyQuery extends pg.Query {
  /** Settled when the last message was taken. */
  readonly done: Promise<void>;
  private readonly take: (message: Buffer<ArrayBuffer>) => void;
  private failure: Error | undefined;

  /** @param take is given each message, of which it keeps nothing; once it throws, it is not called any more */
  constructor(text: string, take: (message: Buffer<ArrayBuffer>) => void) {
    let finish: (error: Error | null | undefined) => void = () => undefined;
    super(text, (error) => finish(error));
    this.take = take;
    this.done = new Promise((resolve, reject) => {
      finish = (error) => {
        const failure = this.failure ?? error;
        if (failure) reject(failure);
        else resolve();
      };
    });
  }

  /** Called by `pg` with each message. */
  handleCopyData({ chunk }: CopyData): void {
    if (this.failure !== undefined) return;
    try {
      this.take(chunk);
    } catch (error) {
      this.failure = error instanceof Error ? error : new Error(String(error));
    }
  }
}
