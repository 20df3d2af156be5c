import { backups, replicatedLog, tasks } from './groups/housekeeping.ts';
import { cron, jobs, sla } from './groups/jobs.ts';
import { executor, mesos } from './groups/mesos.ts';
import { retiredFlags } from './groups/retired.ts';
import { preemption, scheduling } from './groups/scheduling.ts';
import { leadership, security, server, statistics } from './groups/server.ts';
import type { FlagValues } from './parse.ts';
import type { FlagGroup } from './usage.ts';

/**
 * Every flag of the scheduler: the original's names, types and defaults (aurora: scheduler/config/CliOptions.java), those of older
 * releases, which have no effect, and our own.
 */
export const schedulerFlags = {
  ...server,
  ...leadership,
  ...mesos,
  ...executor,
  ...jobs,
  ...scheduling,
  ...preemption,
  ...backups,
  ...tasks,
  ...cron,
  ...sla,
  ...statistics,
  ...security,
  ...replicatedLog,
  ...retiredFlags,
};

/** The values of {@link schedulerFlags}. */
export type SchedulerFlags = FlagValues<typeof schedulerFlags>;

/** The same as they are listed for people. */
export const schedulerFlagGroups: readonly FlagGroup[] = [
  { title: 'Server and database', flags: server },
  { title: 'Leaders and ZooKeeper', flags: leadership },
  { title: 'Security', flags: security },
  { title: 'Mesos', flags: mesos },
  { title: 'Executors', flags: executor },
  { title: 'What jobs may ask for, updates', flags: jobs },
  { title: 'Scheduling', flags: scheduling },
  { title: 'Preemption', flags: preemption },
  { title: 'Running and ended tasks', flags: tasks },
  { title: 'Cron jobs', flags: cron },
  { title: 'SLA and maintenance', flags: sla },
  { title: 'Backups', flags: backups },
  { title: 'Figures and webhooks', flags: statistics },
  { title: 'The replicated log of the original', flags: replicatedLog },
  { title: 'Flags of older releases', flags: retiredFlags },
];
