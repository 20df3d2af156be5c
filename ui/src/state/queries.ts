import {
  writeGetConfigSummaryArgs,
  writeGetJobSummaryArgs,
  writeGetJobUpdateDetailsArgs,
  writeGetJobUpdateSummariesArgs,
  writeGetPendingReasonArgs,
  writeGetQuotaArgs,
  writeGetRoleSummaryArgs,
  writeGetTasksStatusArgs,
  writeGetTasksWithoutConfigsArgs,
  writeGetTierConfigsArgs,
} from '../../../src/wire/binary/index.ts';
import {
  ACTIVE_JOB_UPDATE_STATES,
  ACTIVE_STATES,
  type ConfigGroup,
  type GetQuotaResult,
  type JobSummary,
  type JobUpdateDetails,
  JobUpdateStatus,
  type JobUpdateSummary,
  type PendingReason,
  type RoleSummary,
  type ScheduledTask,
  type ScheduleStatus,
  SLAVE_ASSIGNED_STATES,
  type TaskQuery,
  TERMINAL_STATES,
} from '../../../src/wire/index.ts';
import { call, readJson } from '../api/ask.ts';
import { type Job, jobText, type Route } from '../routes.ts';
import type { AgentOverview, Explanation, PendingGroup, QuotaAmounts } from './pages.ts';
import type { Query } from './query-store.ts';

/** How often things are looked at again, ms: what moves under one's eyes, what changes now and then, what hardly changes. */
const OFTEN = 5_000;
const NORMAL = 10_000;
const SELDOM = 60_000;

/** Asks something small, for the name of the cluster that comes with every answer of the API. */
export function clusterName(): Query<true> {
  return {
    key: 'cluster name',
    everyMs: 60 * SELDOM,
    load: async (signal) => {
      await call('getTierConfigs', writeGetTierConfigsArgs, {}, signal);
      return true;
    },
  };
}

export function roles(): Query<readonly RoleSummary[]> {
  return {
    key: 'roles',
    everyMs: NORMAL,
    load: async (signal) =>
      (await call('getRoleSummary', writeGetRoleSummaryArgs, {}, signal)).roleSummaryResult?.summaries ?? [],
  };
}

export function jobs(role: string, everyMs = NORMAL): Query<readonly JobSummary[]> {
  return {
    key: `jobs ${role}`,
    everyMs,
    load: async (signal) =>
      (await call('getJobSummary', writeGetJobSummaryArgs, { role }, signal)).jobSummaryResult?.summaries ?? [],
  };
}

/** The jobs of a role for what hardly changes about one of them: whether it is a cron job, when it runs next. */
export const jobsSeldom = (role: string): Query<readonly JobSummary[]> => jobs(role, SELDOM);

export function quota(role: string): Query<GetQuotaResult> {
  return {
    key: `quota ${role}`,
    everyMs: SELDOM,
    load: async (signal) =>
      (await call('getQuota', writeGetQuotaArgs, { ownerRole: role }, signal)).getQuotaResult ?? {},
  };
}

function tasks(key: string, query: TaskQuery, everyMs = NORMAL): Query<readonly ScheduledTask[]> {
  return {
    key,
    everyMs,
    load: async (signal) =>
      (await call('getTasksWithoutConfigs', writeGetTasksWithoutConfigsArgs, { query }, signal)).scheduleStatusResult
        ?.tasks ?? [],
  };
}

const inJob = ({ role, environment, name }: Job): TaskQuery => ({ role, environment, jobName: name });

export function activeTasks(job: Job): Query<readonly ScheduledTask[]> {
  return tasks(`active ${jobText(job)}`, { ...inJob(job), statuses: [...ACTIVE_STATES] });
}

/** Tasks that have ended, which may be as many again. */
export function completedTasks(job: Job): Query<readonly ScheduledTask[]> {
  return tasks(`completed ${jobText(job)}`, { ...inJob(job), statuses: [...TERMINAL_STATES] }, 3 * NORMAL);
}

export function instanceTasks(job: Job, instanceId: number): Query<readonly ScheduledTask[]> {
  return tasks(`instance ${jobText(job)}/${instanceId}`, { ...inJob(job), instanceIds: [instanceId] });
}

export function taskById(job: Job, taskId: string): Query<readonly ScheduledTask[]> {
  return tasks(`task ${taskId}`, { ...inJob(job), taskIds: [taskId] });
}

export function hostTasks(
  host: string,
  statuses: readonly ScheduleStatus[] = [...SLAVE_ASSIGNED_STATES],
): Query<readonly ScheduledTask[]> {
  return tasks(`host ${host} ${statuses.join()}`, { slaveHosts: [host], statuses });
}

/** One task with its whole config. */
export function taskWithConfig(taskId: string): Query<ScheduledTask | undefined> {
  return {
    key: `config of ${taskId}`,
    everyMs: SELDOM,
    load: async (signal) =>
      (await call('getTasksStatus', writeGetTasksStatusArgs, { query: { taskIds: [taskId] } }, signal))
        .scheduleStatusResult?.tasks?.[0],
  };
}

export function pendingReasons(job: Job): Query<readonly PendingReason[]> {
  return {
    key: `reasons ${jobText(job)}`,
    everyMs: NORMAL,
    load: async (signal) =>
      (await call('getPendingReason', writeGetPendingReasonArgs, { query: inJob(job) }, signal)).getPendingReasonResult
        ?.reasons ?? [],
  };
}

export function configGroups(job: Job): Query<readonly ConfigGroup[]> {
  return {
    key: `configs ${jobText(job)}`,
    everyMs: SELDOM,
    load: async (signal) =>
      (await call('getConfigSummary', writeGetConfigSummaryArgs, { job }, signal)).configSummaryResult?.summary
        ?.groups ?? [],
  };
}

function updates(
  key: string,
  everyMs: number,
  query: Parameters<typeof writeGetJobUpdateSummariesArgs>[1]['jobUpdateQuery'],
): Query<readonly JobUpdateSummary[]> {
  return {
    key,
    everyMs,
    load: async (signal) =>
      (await call('getJobUpdateSummaries', writeGetJobUpdateSummariesArgs, { jobUpdateQuery: query }, signal))
        .getJobUpdateSummariesResult?.updateSummaries ?? [],
  };
}

const ACTIVE = [...ACTIVE_JOB_UPDATE_STATES];
const ENDED = Object.values(JobUpdateStatus).filter((status) => !ACTIVE_JOB_UPDATE_STATES.has(status));

export function jobUpdates(job: Job): Query<readonly JobUpdateSummary[]> {
  return updates(`updates ${jobText(job)}`, NORMAL, { jobKey: job, offset: 0, limit: 0 });
}

export function activeUpdates(): Query<readonly JobUpdateSummary[]> {
  return updates('active updates', NORMAL, { updateStatuses: ACTIVE, offset: 0, limit: 0 });
}

/** The updates that ended last. */
export function endedUpdates(limit: number): Query<readonly JobUpdateSummary[]> {
  return updates(`ended updates ${limit}`, 3 * NORMAL, { updateStatuses: ENDED, offset: 0, limit });
}

/** One update with its events; undefined when there is none of that name. */
export function updateDetails(job: Job, id: string): Query<JobUpdateDetails | undefined> {
  return {
    key: `update ${jobText(job)} ${id}`,
    everyMs: OFTEN,
    load: async (signal) => {
      const query = { key: { job, id }, offset: 0, limit: 0 };
      const { getJobUpdateDetailsResult } = await call(
        'getJobUpdateDetails',
        writeGetJobUpdateDetailsArgs,
        { query },
        signal,
      );
      return getJobUpdateDetailsResult?.detailsList?.[0];
    },
  };
}

export function agents(): Query<readonly AgentOverview[]> {
  return { key: 'agents', everyMs: NORMAL, load: (signal) => readJson('/agents.json', signal) };
}

export function pendingGroups(): Query<readonly PendingGroup[]> {
  return { key: 'pending', everyMs: NORMAL, load: (signal) => readJson('/pendingtasks', signal) };
}

/** Why the pending tasks of a job can't be placed now. */
export function explanation(job: string): Query<Explanation> {
  return {
    key: `explain ${job}`,
    everyMs: NORMAL,
    load: (signal) => readJson(`/pendingtasks?explain=${encodeURIComponent(job)}`, signal),
  };
}

export function quotas(): Query<Readonly<Record<string, QuotaAmounts>>> {
  return { key: 'quotas', everyMs: SELDOM, load: (signal) => readJson('/quotas', signal) };
}

export function cronSchedules(): Query<{ readonly scheduled: Readonly<Record<string, string>> }> {
  return { key: 'cron', everyMs: SELDOM, load: (signal) => readJson('/cron', signal) };
}

/** The page of what has a name without slashes: a role, or a task by its id; undefined when there is neither. */
export async function pageNamed(name: string): Promise<Exclude<Route, { page: 'unknown' }> | undefined> {
  const { signal } = new AbortController();
  if ((await roles().load(signal)).some(({ role }) => role === name)) return { page: 'role', role: name };
  const [task] = await tasks('', { taskIds: [name] }).load(signal);
  const { role, environment, name: jobName } = task?.assignedTask?.task?.job ?? {};
  if (role === undefined || environment === undefined || jobName === undefined) return undefined;
  return { page: 'task', job: { role, environment, name: jobName }, taskId: name };
}
