import type { ChangeSet } from '../../src/store/index.ts';
import {
  JobUpdateStatusName,
  MaintenanceMode,
  MaintenanceModeName,
  ScheduleStatus,
  ScheduleStatusName,
} from '../../src/wire/index.ts';
import { ENDED_UPDATES } from './clients.ts';
import type { CommitWatcher } from './database.ts';
import { ENDED } from './invariants/transitions.ts';

/** Counts what happens in a world, by what is committed and what is let go wrong. */
export class MonthFigures implements CommitWatcher {
  private readonly counts = new Map<string, number>();
  private readonly isCron: (job: string) => boolean;

  /** @param isCron whether a job, by its name, is one of cron */
  constructor(isCron: (job: string) => boolean) {
    this.isCron = isCron;
  }

  count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  committed({ tasks, updates, hosts }: ChangeSet): void {
    for (const [, { before, after }] of tasks) {
      const status = after?.status ?? ScheduleStatus.INIT;
      if (after !== undefined && before === undefined) {
        this.count('tasks made');
        if (after.ancestorId === undefined && this.isCron(after.assignedTask?.task?.job?.name ?? ''))
          this.count('cron runs');
      }
      if (after !== undefined && status !== before?.status && ENDED.has(status))
        this.count(`tasks ${ScheduleStatusName[status]}`);
    }
    for (const [, { before, after }] of updates) {
      const status = after?.events.last?.status;
      if (before === undefined) this.count('updates begun');
      if (status !== undefined && status !== before?.events.last?.status && ENDED_UPDATES.has(status))
        this.count(`updates ${JobUpdateStatusName[status]}`);
    }
    for (const [, { before, after }] of hosts) {
      const mode = after?.mode ?? MaintenanceMode.NONE;
      if (mode !== (before?.mode ?? MaintenanceMode.NONE) && mode !== MaintenanceMode.NONE)
        this.count(`hosts ${MaintenanceModeName[mode]}`);
    }
  }

  /** What was counted, in the order of the names. */
  get text(): string {
    return [...this.counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([what, count]) => `${what} ${count}`)
      .join(', ');
  }
}
