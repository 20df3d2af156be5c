import {
  JobUpdateAction,
  type JobUpdateDetails,
  JobUpdateStatus,
  MaintenanceMode,
  type ScheduledTask,
  ScheduleStatus,
  type storage,
  type TaskConfig,
} from '../../../src/wire/index.ts';
import { plainJob } from '../server/jobs.ts';

/** How large a cluster is. */
export interface ClusterSize {
  readonly tasks: number;
  readonly updates: number;
}

const TASKS_PER_JOB = 1_000;
const HOSTS = 1_000;
const INSTANCES_PER_UPDATE = 10;
/** A task has some 740 bytes with it, as those had on which the original was measured. */
const EXECUTOR_DATA = 130;
const START_MS = 1_700_000_000_000;

/** The state of a cluster whose tasks all run, in jobs of 1,000, with updates that were carried out, as a backup holds it. */
export function clusterOf({ tasks, updates }: ClusterSize): storage.Snapshot {
  const configs = Array.from({ length: Math.ceil(tasks / TASKS_PER_JOB) }, (_, job) => configOf(`job-${job}`));
  const configAt = (job: number): TaskConfig => configs[job % configs.length] as TaskConfig;
  return {
    timestamp: START_MS,
    hostAttributes: Array.from({ length: HOSTS }, (_, host) => ({
      host: hostName(host),
      slaveId: agentId(host),
      mode: MaintenanceMode.NONE,
      attributes: [
        { name: 'host', values: [hostName(host)] },
        { name: 'rack', values: [`rack-${host % 40}`] },
      ],
    })),
    tasks: Array.from({ length: tasks }, (_, n) => runningTask(n, configAt(Math.floor(n / TASKS_PER_JOB)))),
    cronJobs: [],
    schedulerMetadata: { frameworkId: '20261125-bench-0000', details: new Map() },
    quotaConfigurations: [{ role: 'bench', quota: { resources: [{ numCpus: 1e6 }, { ramMb: 1e9 }, { diskMb: 1e9 }] } }],
    jobUpdateDetails: Array.from({ length: updates }, (_, n) => ({ details: updateOf(n, configAt(n)) })),
    hostMaintenanceRequests: [],
  };
}

/** How many rows of a database a snapshot makes: its tasks and updates, their events, and all else one by one. */
export function rowsIn(snapshot: storage.Snapshot): number {
  const { tasks = [], jobUpdateDetails = [], hostAttributes = [], quotaConfigurations = [] } = snapshot;
  const events = tasks.reduce((sum, { taskEvents = [] }) => sum + taskEvents.length, 0);
  const updateEvents = jobUpdateDetails.reduce(
    (sum, { details }) => sum + (details?.updateEvents?.length ?? 0) + (details?.instanceEvents?.length ?? 0),
    0,
  );
  return (
    tasks.length + events + jobUpdateDetails.length + updateEvents + hostAttributes.length + quotaConfigurations.length
  );
}

function configOf(name: string): TaskConfig {
  const job = { role: 'bench', environment: 'prod', name };
  const { taskConfig } = plainJob(job, 1, { executorData: EXECUTOR_DATA });
  return {
    isService: true,
    priority: 0,
    maxTaskFailures: 1,
    ...taskConfig,
    job,
    tier: 'preferred',
    production: true,
    container: { mesos: {} },
  };
}

function runningTask(n: number, config: TaskConfig): ScheduledTask {
  const { PENDING, ASSIGNED, STARTING, RUNNING } = ScheduleStatus;
  const instanceId = n % TASKS_PER_JOB;
  return {
    assignedTask: {
      taskId: `bench-prod-${config.job?.name}-${instanceId}-${uuid(n)}`,
      slaveId: agentId(n % HOSTS),
      slaveHost: hostName(n % HOSTS),
      task: config,
      assignedPorts: new Map([['http', 31_000 + (n % 1_000)]]),
      instanceId,
    },
    status: RUNNING,
    failureCount: 0,
    timesPartitioned: 0,
    taskEvents: [PENDING, ASSIGNED, STARTING, RUNNING].map((status, step) => ({
      timestamp: START_MS + n * 10 + step,
      status,
      message: undefined,
      scheduler: 'scheduler-1.example.org',
    })),
    ancestorId: undefined,
  };
}

function updateOf(n: number, config: TaskConfig): JobUpdateDetails {
  const at = START_MS + n * 1_000;
  const { ROLLING_FORWARD, ROLLED_FORWARD } = JobUpdateStatus;
  const instances = Array.from({ length: INSTANCES_PER_UPDATE }, (_, instanceId) => instanceId);
  const instance = (action: JobUpdateAction, later: number) =>
    instances.map((instanceId) => ({
      instanceId,
      action,
      timestampMs: at + later + instanceId,
      message: undefined,
    }));
  const range = [{ first: 0, last: INSTANCES_PER_UPDATE - 1 }];
  return {
    update: {
      summary: {
        key: { job: config.job, id: uuid(n) },
        user: 'bench',
        state: { status: ROLLED_FORWARD, createdTimestampMs: at, lastModifiedTimestampMs: at + 900 },
        metadata: [],
      },
      instructions: {
        initialState: [{ task: { ...config, priority: 1 }, instances: range }],
        desiredState: { task: config, instances: range },
        settings: {
          updateGroupSize: 5,
          maxPerInstanceFailures: 0,
          maxFailedInstances: 0,
          minWaitInInstanceRunningMs: 0,
          rollbackOnFailure: true,
          waitForBatchCompletion: false,
          updateOnlyTheseInstances: [],
          updateStrategy: { queueStrategy: { groupSize: 5 } },
        },
      },
    },
    updateEvents: [
      { status: ROLLING_FORWARD, timestampMs: at, user: 'bench', message: undefined },
      { status: ROLLED_FORWARD, timestampMs: at + 900, user: undefined, message: undefined },
    ],
    instanceEvents: [
      ...instance(JobUpdateAction.INSTANCE_UPDATING, 0),
      ...instance(JobUpdateAction.INSTANCE_UPDATED, 500),
    ],
  };
}

function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

function hostName(host: number): string {
  return `host-${host}.example.org`;
}

function agentId(host: number): string {
  return `20261125-000000-16777343-5050-1-S${host}`;
}
