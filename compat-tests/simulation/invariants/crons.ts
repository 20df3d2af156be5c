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

/** Of the schedules that are used here: one minute of every hour, or every so many minutes. */
function isDue(schedule: string, dueMs: number): boolean {
  const minute = (dueMs / MINUTE_MS) % 60;
  const [at = ''] = schedule.split(' ');
  return at.startsWith('*/') ? minute % Number(at.slice(2)) === 0 : minute === Number(at);
}

function isTroubled({ network, election, master }: World): boolean {
  const { trouble } = network;
  const isWell = (Object.keys(NO_TROUBLE) as (keyof typeof NO_TROUBLE)[]).every(
    (name) => trouble[name] === NO_TROUBLE[name],
  );
  return !isWell || election.cutOff.size > 0 || master.master === undefined;
}
