import { removeRun } from './run-folder.ts';

/** Keeps the newest finished runs for those who want to look at them, and removes the others. */
export class Retention {
  private readonly keep: number;
  private readonly log: (message: string) => void;
  private readonly finished: string[] = [];
  private working: Promise<void> = Promise.resolve();

  /** @param keep how many finished runs may stay */
  constructor(keep: number, log: (message: string) => void) {
    this.keep = keep;
    this.log = log;
  }

  /** Notes a run that has just finished, or a list of them, oldest first. */
  add(...directories: readonly string[]): void {
    this.finished.push(...directories);
    const surplus = this.finished.splice(0, Math.max(0, this.finished.length - this.keep));
    for (const directory of surplus) {
      this.working = this.working
        .then(() => removeRun(directory))
        .catch((error: Error) => this.log(`Cannot remove ${directory}: ${error.message}`));
    }
  }

  /** Resolves when what was to be removed is. */
  settled(): Promise<void> {
    return this.working;
  }
}
