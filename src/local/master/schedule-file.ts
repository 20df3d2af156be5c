import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readSchedule, scheduleJson } from './schedule-json.ts';
import type { MaintenanceWindow } from './state.ts';

/** The schedule of maintenance in a file, for the next life of the master; Mesos keeps it in its registry. */
export class ScheduleFile {
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /**
   * What was written last; no windows when nothing was.
   * @throws Error that names the file when it holds something else
   */
  read(): readonly MaintenanceWindow[] {
    if (!existsSync(this.file)) return [];
    try {
      return readSchedule(JSON.parse(readFileSync(this.file, 'utf8')));
    } catch (cause) {
      throw new Error(`${this.file} holds no schedule of maintenance: ${(cause as Error).message}`, { cause });
    }
  }

  /** Puts a schedule in the place of the one before, whole or not at all. */
  write(schedule: readonly MaintenanceWindow[]): void {
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(`${this.file}.new`, JSON.stringify(scheduleJson(schedule)));
    renameSync(`${this.file}.new`, this.file);
  }
}
