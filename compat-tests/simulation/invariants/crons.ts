import { NO_TROUBLE } from '../database-client.ts';
import type { World } from '../world.ts';

const MINUTE_MS = 60_000;
/** How long before and after a run is due all must have been well for it to be missed. */
const BEFORE_MS = 3_000;
const AFTER_MS = 30_000;

/** Looks at every cron job each time it is due: while a leader serves and nothing is in its way, it must begin. */
export function watchCrons(world: World): void {
  const { kernel, report } = world;
  const atMinutes = (offsetMs: number, look: (dueMs: number) => void): void => {
    // Counted on, and not read from the clock, whose fractions are not exact.
    const next = (dueMs: number): void => {
      kernel.after(dueMs + offsetMs - kernel.now, () => {
        look(dueMs);
        next(dueMs + MINUTE_MS);
      });
    };
    next(Math.ceil((kernel.now - offsetMs) / MINUTE_MS) * MINUTE_MS);
  };
  let due: { readonly leader: string; readonly jobs: ReadonlyMap<string, unknown> } | undefined;
  atMinutes(-BEFORE_MS, (dueMs) => {
    due = undefined;
    const { leader, database, commits } = world;
    if (leader === undefined || isTroubled(world)) return;
    const jobs = [...database.tables.crons].filter(
      ([key, { cronSchedule = '' }]) => isDue(cronSchedule, dueMs) && commits.instancesOf(key).size === 0,
    );
    due = { leader: leader.name, jobs: new Map(jobs) };
  });
  atMinutes(AFTER_MS, (dueMs) => {
    const { leader, database, commits } = world;
    if (due === undefined || leader?.name !== due.leader || isTroubled(world)) return;
    if (world.lastFaultMs > dueMs - BEFORE_MS) return;
    for (const [key, job] of due.jobs) {
      if (database.tables.crons.get(key) !== job) continue;
      const made = commits.made.get(key) ?? [];
      if (made.some((at) => at >= dueMs - BEFORE_MS)) continue;
      report('no cron run is missed', `${key} did not begin at ${new Date(dueMs).toISOString()}`);
    }
  });
}

/** Of the schedules that are used here: every so many minutes, or one minute of every hour or of one hour of each day. */
function isDue(schedule: string, dueMs: number): boolean {
  const [minute = '', hour = ''] = schedule.split(' ');
  const minutes = dueMs / MINUTE_MS;
  return matches(minute, minutes % 60) && matches(hour, Math.floor(minutes / 60) % 24);
}

function matches(field: string, value: number): boolean {
  if (field === '*') return true;
  return field.startsWith('*/') ? value % Number(field.slice(2)) === 0 : value === Number(field);
}

function isTroubled({ network, election, master }: World): boolean {
  const { trouble } = network;
  const isWell = (Object.keys(NO_TROUBLE) as (keyof typeof NO_TROUBLE)[]).every(
    (name) => trouble[name] === NO_TROUBLE[name],
  );
  return !isWell || election.cutOff.size > 0 || master.master === undefined;
}
