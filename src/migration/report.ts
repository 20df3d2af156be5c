/** Something that was found in the original's state. */
export type RecordKind =
  | 'task'
  | 'cron job'
  | 'quota'
  | 'update'
  | 'update event'
  | 'host'
  | 'maintenance request'
  | 'framework id';

/** A record that cannot be taken over, and why. */
export interface Refusal {
  readonly kind: RecordKind;
  /** What the record is known by, as far as that can be told. */
  readonly key: string;
  readonly reason: string;
}

/** Refusals that are told one by one; of more, there is only the number. */
const MOST_TOLD = 1000;

/** What happened to the original's state while it was read. */
export class Report {
  /** How often each thing that older releases left out was filled in. */
  readonly filledIn = new Map<string, number>();
  /** How often each thing that means nothing any more was left out. */
  readonly leftOut = new Map<string, number>();
  /** What an operator should know before going on. */
  readonly warnings: string[] = [];
  /** The first records that cannot be taken over. */
  readonly refusals: Refusal[] = [];
  /** How many there are. */
  refused = 0;

  fillIn(what: string): void {
    this.filledIn.set(what, (this.filledIn.get(what) ?? 0) + 1);
  }

  leaveOut(what: string): void {
    this.leftOut.set(what, (this.leftOut.get(what) ?? 0) + 1);
  }

  warn(warning: string): void {
    this.warnings.push(warning);
  }

  refuse(kind: RecordKind, key: string, reason: string): void {
    this.refused++;
    if (this.refusals.length < MOST_TOLD) this.refusals.push({ kind, key, reason });
  }

  /** What was said of a state that has been replaced as a whole says nothing any more; warnings stay. */
  forget(): void {
    this.filledIn.clear();
    this.leftOut.clear();
    this.refusals.length = 0;
    this.refused = 0;
  }
}
