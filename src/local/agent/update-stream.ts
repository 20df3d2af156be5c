import type { Clock, Timer } from '../../clock/index.ts';
import type { TaskStatus } from '../../mesos/index.ts';
import { hex } from '../uuid.ts';

/** When an update is sent again that nobody has acknowledged (`mesos: STATUS_UPDATE_RETRY_INTERVAL_MIN`, `_MAX`). */
export const FIRST_RETRY_MS = 10_000;
export const LONGEST_RETRY_MS = 600_000;

/**
 * The status updates of one task on their way to the framework: one at a time, in order, each again and again until it
 * is acknowledged.
 */
export class UpdateStream {
  private readonly clock: Clock;
  private readonly send: (status: TaskStatus) => void;
  private readonly open: TaskStatus[] = [];
  private timer: Timer | undefined;
  private connected: boolean;

  /** @param send passes an update to the master; is not called while disconnected */
  constructor(clock: Clock, connected: boolean, send: (status: TaskStatus) => void) {
    this.clock = clock;
    this.connected = connected;
    this.send = send;
  }

  /** Updates that are not acknowledged yet. */
  get pending(): number {
    return this.open.length;
  }

  add(status: TaskStatus): void {
    this.open.push(status);
    if (this.open.length === 1) this.sendFirst(FIRST_RETRY_MS);
  }

  /**
   * Takes an acknowledgement.
   * @param uuid as hex digits
   * @returns the update that it was for; undefined when it is not the one on its way, such as a repeated acknowledgement
   */
  acknowledge(uuid: string): TaskStatus | undefined {
    const first = this.open[0];
    if (first?.uuid == null || hex(first.uuid) !== uuid) return undefined;
    this.open.shift();
    this.timer?.cancel();
    this.sendFirst(FIRST_RETRY_MS);
    return first;
  }

  /** The connection to the master is gone: nothing is sent. */
  pause(): void {
    this.connected = false;
    this.timer?.cancel();
  }

  /** Someone new listens, the master or the framework: what is open is sent at once. */
  resume(): void {
    this.connected = true;
    this.timer?.cancel();
    this.sendFirst(FIRST_RETRY_MS);
  }

  private sendFirst(retryMs: number): void {
    const first = this.open[0];
    if (first === undefined || !this.connected) return;
    this.timer = this.clock.after(retryMs, () => this.sendFirst(Math.min(2 * retryMs, LONGEST_RETRY_MS)));
    this.send(first);
  }
}
