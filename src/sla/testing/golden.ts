import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ScheduleStatus } from '../../wire/index.ts';
import { platformTime, platformUptimePercent, type TimeFrame, timeToStatus, uptimeMs } from '../algorithms.ts';
import { percentile } from '../percentile.ts';
import { sortedSamples } from './samples.ts';
import { taskOf } from './tasks.ts';

type StatusName = keyof typeof ScheduleStatus;

/** A row of golden/logic/sla.jsonl: tasks, and every value that the original worked out of them. */
export interface SlaRecord {
  readonly timeFrame: readonly [number, number];
  readonly tasks: readonly {
    readonly instance: number;
    readonly status: StatusName;
    readonly events: readonly (readonly [number, StatusName])[];
  }[];
  readonly values: Readonly<Record<string, number | string>>;
}

/** The recorded rows; a few of them lie in this repository for when the others are not there. */
export function slaRecords(): readonly SlaRecord[] {
  const rows = (path: string): readonly SlaRecord[] =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as SlaRecord);
  try {
    return rows(join(process.env.AURORA_GOLDEN ?? '../shared/golden', 'logic', 'sla.jsonl'));
  } catch {
    return rows(fileURLToPath(new URL('../fixtures/sla.jsonl', import.meta.url)));
  }
}

/** What we make of a row, by the names of the original. */
export function slaValues({ timeFrame: [startMs, endMs], tasks: given }: SlaRecord): SlaRecord['values'] {
  const frame: TimeFrame = { startMs, endMs };
  const tasks = given.map(({ instance, status, events }, index) =>
    taskOf(instance, events, { taskId: `t${index}`, status: ScheduleStatus[status] }),
  );
  const values: Record<string, number | string> = {};
  const uptimes = sortedSamples(tasks.map((task) => uptimeMs(task, frame)).filter((ms) => ms !== undefined));
  for (const p of [99, 95, 90, 75, 50]) values[`job_uptime_${p}.00_sec`] = percentile(uptimes, p) / 1000;
  const total = { upMs: 0, totalMs: 0 };
  for (const instance of new Set(given.map((task) => task.instance))) {
    const histories = tasks
      .filter(({ assignedTask }) => assignedTask?.instanceId === instance)
      .map(({ taskEvents = [] }) => taskEvents);
    const time = platformTime(histories, frame);
    total.upMs += time.upMs;
    total.totalMs += time.totalMs;
  }
  values.platform_uptime_percent = platformUptimePercent(total);
  const medians = [
    ['mtta_ms', ScheduleStatus.ASSIGNED],
    ['mtts_ms', ScheduleStatus.STARTING],
    ['mttr_ms', ScheduleStatus.RUNNING],
  ] as const;
  for (const [name, status] of medians) {
    try {
      const samples = tasks.map((task) => timeToStatus(task, status, frame)).filter((ms) => ms !== undefined);
      values[name] = percentile(sortedSamples(samples), 50);
    } catch (error) {
      values[name] = `throws java.lang.IllegalArgumentException: ${(error as Error).message}`;
    }
  }
  return values;
}
