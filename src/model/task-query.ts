import {
  type JobKey,
  type ScheduledTask,
  type ScheduleStatus,
  ScheduleStatusName,
  type TaskQuery,
} from '../wire/index.ts';
import { ArgumentError } from './errors.ts';
import { isValidJobKey, jobKeyText, printJobKey, requireJobKey } from './job-key.ts';

/** The index by which the matches of a query are found cheapest; each candidate must still pass the predicate. */
export type QueryPlan =
  | { readonly by: 'id'; readonly taskIds: ReadonlySet<string> }
  /** Jobs as {@link jobKeyText} writes them. */
  | { readonly by: 'job'; readonly jobs: ReadonlySet<string> }
  | { readonly by: 'host'; readonly hosts: ReadonlySet<string> }
  | { readonly by: 'all' };

/** A query made ready to run. */
export interface CompiledQuery {
  readonly plan: QueryPlan;
  /** True for a task that the query asks for, whatever the plan. Offset and limit are not its concern. */
  readonly matches: (task: ScheduledTask) => boolean;
  /** What {@link matches} says of a task's job: the same for all of its tasks. */
  readonly matchesJob: (task: ScheduledTask) => boolean;
  /** What {@link matches} says of the task itself; undefined when that is nothing. */
  readonly matchesTask: ((task: ScheduledTask) => boolean) | undefined;
  /** The instances that the query asks for, if not all. */
  readonly instanceIds: ReadonlySet<number> | undefined;
}

/** A set to test against, or undefined for "no restriction": unset and empty are the same. */
function restriction<T>(values: readonly T[] | undefined): ReadonlySet<T> | undefined {
  return values === undefined || values.length === 0 ? undefined : new Set(values);
}

/** Statuses as bits, of which there are fewer than 32; undefined for "no restriction". */
function statusRestriction(statuses: readonly ScheduleStatus[] | undefined): number | undefined {
  if (statuses === undefined || statuses.length === 0) return undefined;
  return statuses.reduce<number>((bits, status) => bits | (1 << status), 0);
}

const BLANK = /^\p{White_Space}*$/u;

function roleRestriction(role: string | undefined): string | undefined {
  return role === undefined || BLANK.test(role) ? undefined : role;
}

/** Job keys as role, then environment, then names, so that testing one builds no text. */
type JobTree = ReadonlyMap<string | undefined, ReadonlyMap<string | undefined, ReadonlySet<string | undefined>>>;

function jobTree(keys: readonly JobKey[]): JobTree {
  const roles = new Map<string | undefined, Map<string | undefined, Set<string | undefined>>>();
  for (const key of keys) {
    const environments = roles.get(key.role) ?? new Map<string | undefined, Set<string | undefined>>();
    const names = environments.get(key.environment) ?? new Set<string | undefined>();
    roles.set(key.role, environments.set(key.environment, names.add(key.name)));
  }
  return roles;
}

/** (aurora: scheduler/base/JobKeys.java, from(Query.Builder)) */
function jobsOf(query: TaskQuery): ReadonlySet<string> | undefined {
  const keys = query.jobKeys ?? [];
  const { role, environment, jobName: name } = query;
  const isTriple = role !== undefined && environment !== undefined && name !== undefined;
  if (!isTriple && keys.length === 0) return undefined;
  const jobs = new Set<string>();
  if (name !== undefined) jobs.add(jobKeyText(requireJobKey({ role, environment, name })));
  for (const key of keys) {
    if (!isValidJobKey(key)) throw new ArgumentError(`Invalid job key format: ${printJobKey(key)}`);
    jobs.add(jobKeyText(key));
  }
  return jobs;
}

function planOf(query: TaskQuery): QueryPlan {
  const taskIds = restriction(query.taskIds);
  if (taskIds !== undefined) return { by: 'id', taskIds };
  const jobs = jobsOf(query);
  if (jobs !== undefined) return { by: 'job', jobs };
  const hosts = restriction(query.slaveHosts);
  if (hosts !== undefined) return { by: 'host', hosts };
  return { by: 'all' };
}

/**
 * Makes a query ready to run. All restrictions must hold; of the values of one, any. A role of white space only is no
 * restriction, while an empty environment or name matches nothing; offset and limit are ignored, see {@link pageOf}.
 * (aurora: scheduler/storage/TaskStore.java, scheduler/storage/mem/MemTaskStore.java)
 * @throws ArgumentError when the query goes by job and a job key in it is invalid
 */
export function compileQuery(query: TaskQuery): CompiledQuery {
  const plan = planOf(query);
  const role = roleRestriction(query.role);
  const { environment, jobName } = query;
  const taskIds = plan.by === 'id' ? plan.taskIds : undefined;
  const statuses = statusRestriction(query.statuses);
  const hosts = plan.by === 'host' ? plan.hosts : restriction(query.slaveHosts);
  const instanceIds = restriction(query.instanceIds);
  const jobs = query.jobKeys === undefined || query.jobKeys.length === 0 ? undefined : jobTree(query.jobKeys);

  const matchesJob = ({ assignedTask }: ScheduledTask): boolean => {
    const job = assignedTask?.task?.job;
    if (role !== undefined && job?.role !== role) return false;
    if (environment !== undefined && job?.environment !== environment) return false;
    if (jobName !== undefined && job?.name !== jobName) return false;
    return jobs === undefined || jobs.get(job?.role)?.get(job?.environment)?.has(job?.name) === true;
  };
  const isTaskWanted = ({ status, assignedTask }: ScheduledTask): boolean => {
    if (statuses !== undefined && (status === undefined || ((statuses >> status) & 1) === 0)) return false;
    if (instanceIds !== undefined && (assignedTask === undefined || !instanceIds.has(assignedTask.instanceId))) {
      return false;
    }
    const host = assignedTask?.slaveHost;
    if (hosts !== undefined && (host === undefined || !hosts.has(host))) return false;
    const id = assignedTask?.taskId;
    return taskIds === undefined || (id !== undefined && taskIds.has(id));
  };
  const isAnyTaskWanted = [taskIds, statuses, hosts, instanceIds].every((restricted) => restricted === undefined);
  return {
    plan,
    matches: (task) => isTaskWanted(task) && matchesJob(task),
    matchesJob,
    matchesTask: isAnyTaskWanted ? undefined : isTaskWanted,
    instanceIds,
  };
}

/** The page of `found` that the query's offset and limit ask for; each counts only when it is positive. */
export function pageOf<T>(query: TaskQuery, found: readonly T[]): readonly T[] {
  const from = Math.max(0, query.offset ?? 0);
  const limit = query.limit ?? 0;
  if (from === 0 && limit <= 0) return found;
  return found.slice(from, limit > 0 ? from + limit : undefined);
}

function printList<T>(values: readonly T[], print: (value: T) => string): string {
  return `[${values.map(print).join(', ')}]`;
}

/** A query as the original's messages show it: the fields that are set, in the order of the IDL. */
export function printTaskQuery(query: TaskQuery): string {
  const text = (value: string): string => value;
  const jobKey = (key: JobKey): string =>
    `JobKey(role:${key.role ?? null}, environment:${key.environment ?? null}, name:${key.name ?? null})`;
  const parts: readonly (readonly [string, string | number | undefined])[] = [
    ['role', query.role],
    ['environment', query.environment],
    ['jobName', query.jobName],
    ['taskIds', query.taskIds && printList(query.taskIds, text)],
    ['statuses', query.statuses && printList(query.statuses, (status) => ScheduleStatusName[status])],
    ['instanceIds', query.instanceIds && printList(query.instanceIds, String)],
    ['slaveHosts', query.slaveHosts && printList(query.slaveHosts, text)],
    ['jobKeys', query.jobKeys && printList(query.jobKeys, jobKey)],
    ['offset', query.offset],
    ['limit', query.limit],
  ];
  const set = parts.filter(([, value]) => value !== undefined).map(([name, value]) => `${name}:${value}`);
  return `TaskQuery(${set.join(', ')})`;
}
