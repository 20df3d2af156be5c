import { jobKeyText } from '../model/index.ts';
import { JobUpdateStatusName, MaintenanceModeName, ScheduleStatusName } from '../wire/index.ts';
import type { Found } from './source.ts';

/** Refusals that are printed one by one. */
const MOST_PRINTED = 50;

/** What was found, for people: a line each. */
export function summaryOf({ records, report, incomplete }: Found): readonly string[] {
  const jobs = new Set(
    [...records.tasks.values()].map(({ assignedTask }) => jobKeyText(assignedTask?.task?.job ?? {})),
  );
  const byStatus = counted([...records.tasks.values()].map(({ status }) => name(ScheduleStatusName, status)));
  const byEnd = counted(
    [...records.updates.values()].map(({ events }) => name(JobUpdateStatusName, events.at(-1)?.status)),
  );
  const byMode = counted([...records.hosts.values()].map(({ mode }) => name(MaintenanceModeName, mode)));
  const lines = [
    `Framework id          ${records.frameworkId ?? 'none: Mesos would take this scheduler for a new one'}`,
    `Jobs with tasks       ${jobs.size}`,
    `Tasks                 ${records.tasks.size}${byStatus}`,
    `Cron jobs             ${records.crons.size}`,
    `Quotas                ${records.quotas.size}`,
    `Updates               ${records.updates.size}${byEnd}`,
    `Hosts                 ${records.hosts.size}${byMode}`,
    `Maintenance requests  ${records.maintenance.size}`,
  ];
  for (const [what, times] of report.filledIn) lines.push(`Filled in: ${what} (${times})`);
  for (const [what, times] of report.leftOut) lines.push(`Left out, without meaning here: ${what} (${times})`);
  for (const warning of report.warnings) lines.push(`WARNING: ${warning}`);
  if (incomplete !== undefined) lines.push(`INCOMPLETE: ${incomplete}`);
  for (const { kind, key, reason } of report.refusals.slice(0, MOST_PRINTED)) {
    lines.push(`REFUSED: ${kind} ${key}: ${reason}`);
  }
  const others = report.refused - Math.min(report.refused, report.refusals.length, MOST_PRINTED);
  if (others > 0) lines.push(`REFUSED: ${others} more`);
  return lines;
}

function name(names: Readonly<Record<number, string>>, number: number | undefined): string {
  return (number !== undefined && names[number]) || 'unknown';
}

function counted(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const each of names) counts.set(each, (counts.get(each) ?? 0) + 1);
  const texts = [...counts].sort().map(([each, count]) => `${each} ${count}`);
  return texts.length === 0 ? '' : ` (${texts.join(', ')})`;
}
