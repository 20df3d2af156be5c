import {
  assignedTaskOf,
  type CompleteJobKey,
  configDigest,
  eventsOf,
  instanceIdOf,
  statusOf,
  taskIdOf,
} from '../../model/index.ts';
import {
  binary,
  type Container,
  CronCollisionPolicyName,
  type HostAttributes,
  HostMaintenanceRequest,
  JobConfiguration,
  MaintenanceMode,
  MaintenanceModeName,
  type Resource,
  ResourceAggregate,
  type ScheduledTask,
  ScheduleStatusName,
  type SlaPolicy,
  TaskConfig,
  type TaskEvent,
} from '../../wire/index.ts';
import { type Bulk, KEY_COLUMNS, NUMBER_COLUMNS, namesOf } from './bulk.ts';
import { type Column, unnest } from './columns.ts';
import { toDatabaseText } from './text.ts';

/*
 * The statements of a commit. Each is prepared once a session and takes its rows as arrays, one a column.
 * docs/schema.md says what the tables hold.
 */

export interface ConfigRow {
  readonly id: number;
  readonly config: TaskConfig;
}

export interface TaskRow {
  readonly number: number;
  readonly configId: number;
  readonly task: ScheduledTask;
}

/** A task or an update, or its events from `seq` on. */
export interface EventPosition {
  readonly number: number;
  readonly seq: number;
}

export interface EventRow extends EventPosition {
  readonly event: TaskEvent;
}

export interface QuotaRow {
  readonly role: string;
  readonly quota: ResourceAggregate;
}

export interface CronRow {
  readonly job: JobConfiguration;
  readonly configId: number;
}

const CONFIG_COLUMNS: readonly Column<ConfigRow>[] = [
  { name: 'id', type: 'int8', of: ({ id }) => id },
  { name: 'digest', type: 'text', of: ({ config }) => configDigest(config) },
  { name: 'role', type: 'text', of: ({ config }) => config.job?.role ?? '' },
  { name: 'environment', type: 'text', of: ({ config }) => config.job?.environment ?? '' },
  { name: 'job', type: 'text', of: ({ config }) => config.job?.name ?? '' },
  { name: 'owner', type: 'text', of: ({ config }) => config.owner?.user },
  { name: 'tier', type: 'text', of: ({ config }) => config.tier },
  { name: 'production', type: 'bool', of: ({ config }) => config.production ?? false },
  { name: 'is_service', type: 'bool', of: ({ config }) => config.isService },
  { name: 'priority', type: 'int4', of: ({ config }) => config.priority },
  { name: 'max_task_failures', type: 'int4', of: ({ config }) => config.maxTaskFailures },
  { name: 'cpus', type: 'float8', of: ({ config }) => firstOf(config.resources, 'numCpus') },
  { name: 'ram_mb', type: 'int8', of: ({ config }) => firstOf(config.resources, 'ramMb') },
  { name: 'disk_mb', type: 'int8', of: ({ config }) => firstOf(config.resources, 'diskMb') },
  { name: 'gpus', type: 'int8', of: ({ config }) => firstOf(config.resources, 'numGpus') },
  { name: 'port_names', type: 'jsonb', of: ({ config }) => portNames(config.resources) },
  {
    name: 'container',
    type: 'text',
    of: ({ config }) => (config.container?.docker === undefined ? 'mesos' : 'docker'),
  },
  { name: 'image', type: 'text', of: ({ config }) => imageOf(config.container) },
  { name: 'executor', type: 'text', of: ({ config }) => config.executorConfig?.name },
  { name: 'contact_email', type: 'text', of: ({ config }) => config.contactEmail },
  { name: 'thrift', type: 'bytea', of: ({ config }) => binary.encode(TaskConfig, config) },
];

const TASK_COLUMNS: readonly Column<TaskRow>[] = [
  { name: 'number', type: 'int8', of: ({ number }) => number },
  { name: 'instance', type: 'int4', of: ({ task }) => instanceIdOf(task) },
  { name: 'config_id', type: 'int8', of: ({ configId }) => configId },
  { name: 'status', type: 'text', of: ({ task }) => ScheduleStatusName[statusOf(task)] },
  { name: 'status_since_ms', type: 'int8', of: ({ task }) => eventsOf(task).at(-1)?.timestamp },
  { name: 'host', type: 'text', of: ({ task }) => assignedTaskOf(task).slaveHost },
  { name: 'agent_id', type: 'text', of: ({ task }) => assignedTaskOf(task).slaveId },
  { name: 'assigned_ports', type: 'jsonb', of: ({ task }) => portNumbers(assignedTaskOf(task).assignedPorts) },
  { name: 'failure_count', type: 'int4', of: ({ task }) => task.failureCount },
  { name: 'times_partitioned', type: 'int4', of: ({ task }) => task.timesPartitioned },
  { name: 'ancestor_id', type: 'text', of: ({ task }) => task.ancestorId },
];

const NEW_TASK_COLUMNS: readonly Column<TaskRow>[] = [
  ...TASK_COLUMNS,
  { name: 'id', type: 'text', of: ({ task }) => taskIdOf(task) },
];

const EVENT_COLUMNS: readonly Column<EventRow>[] = [
  { name: 'task_number', type: 'int8', of: ({ number }) => number },
  { name: 'seq', type: 'int4', of: ({ seq }) => seq },
  { name: 'at_ms', type: 'int8', of: ({ event }) => event.timestamp },
  {
    name: 'status',
    type: 'text',
    of: ({ event: { status } }) => (status === undefined ? undefined : ScheduleStatusName[status]),
  },
  { name: 'message', type: 'text', of: ({ event }) => event.message },
  { name: 'scheduler', type: 'text', of: ({ event }) => event.scheduler },
];

export const POSITION_COLUMNS: readonly Column<EventPosition>[] = [
  { name: 'number', type: 'int8', of: ({ number }) => number },
  { name: 'seq', type: 'int4', of: ({ seq }) => seq },
];

const QUOTA_COLUMNS: readonly Column<QuotaRow>[] = [
  { name: 'role', type: 'text', of: ({ role }) => role },
  { name: 'cpus', type: 'float8', of: ({ quota }) => firstOf(quota.resources, 'numCpus') },
  { name: 'ram_mb', type: 'int8', of: ({ quota }) => firstOf(quota.resources, 'ramMb') },
  { name: 'disk_mb', type: 'int8', of: ({ quota }) => firstOf(quota.resources, 'diskMb') },
  { name: 'thrift', type: 'bytea', of: ({ quota }) => binary.encode(ResourceAggregate, quota) },
];

const HOST_COLUMNS: readonly Column<HostAttributes>[] = [
  { name: 'host', type: 'text', of: ({ host }) => host },
  { name: 'agent_id', type: 'text', of: ({ slaveId }) => slaveId },
  { name: 'mode', type: 'text', of: ({ mode = MaintenanceMode.NONE }) => MaintenanceModeName[mode] },
  { name: 'attributes', type: 'jsonb', of: attributesJson },
];

const MAINTENANCE_COLUMNS: readonly Column<HostMaintenanceRequest>[] = [
  { name: 'host', type: 'text', of: ({ host }) => host },
  { name: 'created_ms', type: 'int8', of: ({ createdTimestampMs }) => createdTimestampMs },
  { name: 'timeout_secs', type: 'int8', of: ({ timeoutSecs }) => timeoutSecs },
  { name: 'default_policy', type: 'text', of: ({ defaultSlaPolicy }) => policyName(defaultSlaPolicy) },
  { name: 'thrift', type: 'bytea', of: (request) => binary.encode(HostMaintenanceRequest, request) },
];

const CRON_COLUMNS: readonly Column<CronRow>[] = [
  { name: 'role', type: 'text', of: ({ job }) => job.key?.role },
  { name: 'environment', type: 'text', of: ({ job }) => job.key?.environment },
  { name: 'job', type: 'text', of: ({ job }) => job.key?.name },
  { name: 'owner', type: 'text', of: ({ job }) => job.owner?.user },
  { name: 'schedule', type: 'text', of: ({ job }) => job.cronSchedule },
  {
    name: 'collision_policy',
    type: 'text',
    of: ({ job: { cronCollisionPolicy: policy } }) =>
      policy === undefined ? undefined : CronCollisionPolicyName[policy],
  },
  { name: 'instances', type: 'int4', of: ({ job }) => job.instanceCount },
  { name: 'config_id', type: 'int8', of: ({ configId }) => configId },
  {
    name: 'thrift',
    type: 'bytea',
    of: ({ job }) => binary.encode(JobConfiguration, { ...job, taskConfig: undefined }),
  },
];

const JOB_KEY_COLUMNS: readonly Column<CompleteJobKey>[] = [
  { name: 'role', type: 'text', of: ({ role }) => role },
  { name: 'environment', type: 'text', of: ({ environment }) => environment },
  { name: 'job', type: 'text', of: ({ name }) => name },
];

export const insertConfigs: Bulk<ConfigRow> = {
  name: 'insert_configs',
  columns: CONFIG_COLUMNS,
  exact: true,
  text: `insert into task_configs (${namesOf(CONFIG_COLUMNS)})
    select ${namesOf(CONFIG_COLUMNS)} from ${unnest(CONFIG_COLUMNS)}`,
};

export const deleteConfigs: Bulk<number> = {
  name: 'delete_configs',
  columns: NUMBER_COLUMNS,
  exact: true,
  text: `delete from task_configs using ${unnest(NUMBER_COLUMNS)} where id = given.number`,
};

/** The job key comes from the row of the config, which so must be there. */
export const insertTasks: Bulk<TaskRow> = {
  name: 'insert_tasks',
  columns: NEW_TASK_COLUMNS,
  exact: true,
  text: `insert into tasks (${namesOf(NEW_TASK_COLUMNS)}, role, environment, job)
    select ${namesOf(NEW_TASK_COLUMNS, { status: 'task_status' })}, config.role, config.environment, config.job
    from ${unnest(NEW_TASK_COLUMNS)} join task_configs config on config.id = given.config_id`,
};

export const updateTasks: Bulk<TaskRow> = {
  name: 'update_tasks',
  columns: TASK_COLUMNS,
  exact: true,
  text: `update tasks set instance = given.instance, config_id = given.config_id, status = given.status::task_status,
      status_since_ms = given.status_since_ms, host = given.host, agent_id = given.agent_id,
      assigned_ports = given.assigned_ports, failure_count = given.failure_count,
      times_partitioned = given.times_partitioned, ancestor_id = given.ancestor_id
    from ${unnest(TASK_COLUMNS)} where tasks.number = given.number`,
};

export const deleteTasks: Bulk<number> = {
  name: 'delete_tasks',
  columns: NUMBER_COLUMNS,
  exact: true,
  text: `delete from tasks using ${unnest(NUMBER_COLUMNS)} where tasks.number = given.number`,
};

export const insertEvents: Bulk<EventRow> = {
  name: 'insert_events',
  columns: EVENT_COLUMNS,
  exact: true,
  text: `insert into task_events (${namesOf(EVENT_COLUMNS)})
    select ${namesOf(EVENT_COLUMNS, { status: 'task_status' })} from ${unnest(EVENT_COLUMNS)}`,
};

/** Removes the events of tasks from a position on. */
export const deleteEvents: Bulk<EventPosition> = {
  name: 'delete_events',
  columns: POSITION_COLUMNS,
  exact: false,
  text: `delete from task_events using ${unnest(POSITION_COLUMNS)}
    where task_number = given.number and task_events.seq >= given.seq`,
};

export const saveQuotas: Bulk<QuotaRow> = {
  name: 'save_quotas',
  columns: QUOTA_COLUMNS,
  exact: true,
  text: `insert into quotas (${namesOf(QUOTA_COLUMNS)}) select ${namesOf(QUOTA_COLUMNS)} from ${unnest(QUOTA_COLUMNS)}
    on conflict (role) do update set cpus = excluded.cpus, ram_mb = excluded.ram_mb, disk_mb = excluded.disk_mb,
      thrift = excluded.thrift`,
};

export const deleteQuotas: Bulk<string> = {
  name: 'delete_quotas',
  columns: KEY_COLUMNS,
  exact: true,
  text: `delete from quotas using ${unnest(KEY_COLUMNS)} where role = given.key`,
};

export const saveHosts: Bulk<HostAttributes> = {
  name: 'save_hosts',
  columns: HOST_COLUMNS,
  exact: true,
  text: `insert into host_attributes (${namesOf(HOST_COLUMNS)})
    select ${namesOf(HOST_COLUMNS, { mode: 'maintenance_mode' })} from ${unnest(HOST_COLUMNS)}
    on conflict (host) do update set agent_id = excluded.agent_id, mode = excluded.mode, attributes = excluded.attributes`,
};

export const saveMaintenance: Bulk<HostMaintenanceRequest> = {
  name: 'save_maintenance',
  columns: MAINTENANCE_COLUMNS,
  exact: true,
  text: `insert into maintenance_requests (${namesOf(MAINTENANCE_COLUMNS)})
    select ${namesOf(MAINTENANCE_COLUMNS)} from ${unnest(MAINTENANCE_COLUMNS)}
    on conflict (host) do update set created_ms = excluded.created_ms, timeout_secs = excluded.timeout_secs,
      default_policy = excluded.default_policy, thrift = excluded.thrift`,
};

export const deleteHosts: Bulk<string> = {
  name: 'delete_hosts',
  columns: KEY_COLUMNS,
  exact: true,
  text: `delete from host_attributes using ${unnest(KEY_COLUMNS)} where host = given.key`,
};

export const deleteMaintenance: Bulk<string> = {
  name: 'delete_maintenance',
  columns: KEY_COLUMNS,
  exact: true,
  text: `delete from maintenance_requests using ${unnest(KEY_COLUMNS)} where host = given.key`,
};

export const saveCrons: Bulk<CronRow> = {
  name: 'save_crons',
  columns: CRON_COLUMNS,
  exact: true,
  text: `insert into cron_jobs (${namesOf(CRON_COLUMNS)})
    select ${namesOf(CRON_COLUMNS, { collision_policy: 'cron_collision_policy' })} from ${unnest(CRON_COLUMNS)}
    on conflict (role, environment, job) do update set owner = excluded.owner, schedule = excluded.schedule,
      collision_policy = excluded.collision_policy, instances = excluded.instances, config_id = excluded.config_id,
      thrift = excluded.thrift`,
};

export const deleteCrons: Bulk<CompleteJobKey> = {
  name: 'delete_crons',
  columns: JOB_KEY_COLUMNS,
  exact: true,
  text: `delete from cron_jobs using ${unnest(JOB_KEY_COLUMNS)}
    where cron_jobs.role = given.role and cron_jobs.environment = given.environment and cron_jobs.job = given.job`,
};

/** The first amount of a kind: the only one, in all that passed the API's checks. */
function firstOf<Kind extends 'numCpus' | 'ramMb' | 'diskMb' | 'numGpus'>(
  resources: readonly Resource[] | undefined,
  kind: Kind,
): Resource[Kind] {
  return resources?.find((resource) => resource[kind] !== undefined)?.[kind];
}

function policyName(policy: SlaPolicy | undefined): string | undefined {
  if (policy?.percentageSlaPolicy !== undefined) return 'percentage';
  if (policy?.countSlaPolicy !== undefined) return 'count';
  return policy?.coordinatorSlaPolicy === undefined ? undefined : 'coordinator';
}

function portNames(resources: readonly Resource[] = []): string {
  return JSON.stringify(
    resources.flatMap(({ namedPort }) => (namedPort === undefined ? [] : [toDatabaseText(namedPort)])),
  );
}

function portNumbers(ports: ReadonlyMap<string, number> | undefined): string {
  if (ports === undefined || ports.size === 0) return '{}';
  return JSON.stringify(Object.fromEntries([...ports].map(([name, port]) => [toDatabaseText(name), port])));
}

function imageOf(container: Container | undefined): string | undefined {
  const image = container?.mesos?.image;
  if (image?.docker !== undefined) return `${image.docker.name ?? ''}:${image.docker.tag ?? ''}`;
  return container?.docker?.image ?? image?.appc?.name;
}

function attributesJson({ attributes = [] }: HostAttributes): string {
  return JSON.stringify(
    attributes.map(({ name, values = [] }) => ({
      name: name === undefined ? null : toDatabaseText(name),
      values: values.map(toDatabaseText),
    })),
  );
}
