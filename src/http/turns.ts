import type { Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';

/** Requests that a connection may have sent ahead of their answers; no known client sends even one. */
const MOST_PIPELINED = 100;

/** Gives back what was waited for. */
export type Release = () => void;

interface Line {
  waiting: number;
  tail: Promise<void>;
}

/**
 * Who may go on when: requests of one connection one after the other, and of all connections only so many at once. Who
 * comes first goes first. The number that waits is bounded by the number of connections, times what one may pipeline.
 */
export class Turns {
  private readonly lines = new WeakMap<Socket, Line>();
  private readonly queue: (() => void)[] = [];
  private free: number;
  private largeOnes: Promise<void> = Promise.resolve();

  /** @param atOnce how many may go on at once */
  constructor(atOnce: number) {
    this.free = atOnce;
  }

  /**
   * Waits for the requests that the connection sent before; must be released when the answer is out.
   * A connection that floods is cut off.
   */
  async inOrder(socket: Socket): Promise<Release> {
    const line = this.lines.get(socket) ?? { waiting: 0, tail: Promise.resolve() };
    this.lines.set(socket, line);
    if (++line.waiting > MOST_PIPELINED) socket.destroy();
    const { promise, resolve } = defer();
    const before = line.tail;
    line.tail = promise;
    await before;
    return () => {
      line.waiting--;
      resolve();
    };
  }

  /** Waits until few enough others are busy; must be released. */
  async whenFree(): Promise<Release> {
    if (this.free > 0) this.free--;
    else await new Promise<void>((resolve) => this.queue.push(resolve));
    return () => {
      const next = this.queue.shift();
      if (next === undefined) this.free++;
      else next();
    };
  }

  /**
   * Waits for a turn of the event loop in which no other large request is begun, so that many of them together hold up small
   * ones no longer than one does.
   */
  ofItsOwn(): Promise<void> {
    this.largeOnes = this.largeOnes.then(() => setImmediate());
    return this.largeOnes;
  }
}

function defer(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
