import { stat } from 'node:fs/promises';
import type { Clock, Timer } from '../clock/index.ts';

/** Time between two looks at a file, in ms. */
const LOOK_EVERY_MS = 5_000;

/**
 * Says when one of some files changes. They are looked at every few seconds instead of being watched by the system, which does not see files
 * that are reached through links or over a network.
 */
export class WatchedFiles {
  private readonly paths: readonly string[];
  private readonly clock: Clock;
  private readonly changed: () => Promise<void>;
  private timer: Timer | undefined;
  private seen: string | undefined;
  private stopped = false;

  /** @param changed called, once at a time, when a file is another than the one looked at before; must not reject */
  constructor(paths: readonly string[], clock: Clock, changed: () => Promise<void>) {
    this.paths = paths;
    this.clock = clock;
    this.changed = changed;
  }

  /** Looks at the files as they are now, and from then on again and again. */
  async start(): Promise<void> {
    this.seen = await this.look();
    this.wait();
  }

  stop(): void {
    this.stopped = true;
    this.timer?.cancel();
  }

  /** Has the files read anew, whether they have changed or not. */
  async again(): Promise<void> {
    this.seen = await this.look();
    await this.changed();
  }

  private wait(): void {
    if (!this.stopped) this.timer = this.clock.after(LOOK_EVERY_MS, () => void this.compare());
  }

  private async compare(): Promise<void> {
    const now = await this.look();
    if (now !== this.seen && !this.stopped) {
      this.seen = now;
      await this.changed();
    }
    this.wait();
  }

  private async look(): Promise<string> {
    const marks = await Promise.all(
      this.paths.map(async (path) => {
        try {
          const { dev, ino, size, mtimeMs, ctimeMs } = await stat(path);
          return [dev, ino, size, mtimeMs, ctimeMs].join(':');
        } catch {
          return 'none';
        }
      }),
    );
    return marks.join(' ');
  }
}
