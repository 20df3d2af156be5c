import fc from 'fast-check';
import { aConfig } from '../../../model/testing/tasks.ts';
import {
  CronCollisionPolicy,
  type HostAttributes,
  type InstanceTaskConfig,
  type JobConfiguration,
  type JobInstanceUpdateEvent,
  type JobKey,
  type JobUpdate,
  JobUpdateAction,
  type JobUpdateEvent,
  type JobUpdateKey,
  JobUpdateStatus,
  type JobUpdateStrategy,
  MaintenanceMode,
  type Resource,
  type ScheduledTask,
  ScheduleStatus,
  type SlaPolicy,
  type TaskConfig,
  type TaskEvent,
} from '../../../wire/index.ts';
import type { Transaction } from '../../index.ts';

/** One step of the work of a transaction. */
export type Step = (tx: Transaction) => void;

/** Text as anyone may send it, with what databases stumble over. */
export const anyText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '',
    '\0',
    'a\0b',
    '\u241b0000',
    '\u241b',
    '\u001f\u001e\u001d',
    '\\x',
    '{\'"}',
    '\ud800',
    '\udc00\ud800',
    '😀',
    'NULL',
  ),
);

/** Thrift carries well-formed text only. */
const thriftText = anyText.map((text) => Buffer.from(text).toString());

const int32 = fc.integer();
const int64 = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000_000_000 }),
  fc.maxSafeInteger(),
  fc.bigInt({ min: 2n ** 60n, max: 2n ** 63n - 1n }),
  fc.bigInt({ min: -(2n ** 63n), max: -(2n ** 60n) }),
);
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const status = fc.constantFrom(...Object.values(ScheduleStatus));

const event: fc.Arbitrary<TaskEvent> = fc.record({
  timestamp: int64,
  status: optional(status),
  message: optional(anyText),
  scheduler: optional(anyText),
});

const resources: fc.Arbitrary<readonly Resource[]> = fc
  .tuple(fc.double({ noNaN: true }), int64, thriftText, optional(fc.integer({ min: 0, max: 4 })))
  .map(([numCpus, ramMb, namedPort, gpus]) => [
    { numCpus },
    { ramMb },
    { diskMb: 64 },
    { namedPort },
    ...(gpus === undefined ? [] : [{ numGpus: gpus }]),
  ]);

/** Of few jobs, so that tasks share them. */
const config: fc.Arbitrary<TaskConfig> = fc
  .record({
    name: fc.constantFrom('web', 'db', 'batch'),
    tier: optional(fc.constantFrom('preferred', 'preemptible')),
    priority: fc.integer({ min: 0, max: 1 }),
    data: fc.constantFrom('{}', 'x'.repeat(300)),
    special: fc.option(
      fc.record({
        resources,
        owner: optional(thriftText),
        email: optional(thriftText),
        executor: optional(thriftText),
      }),
    ),
  })
  .map(({ name, tier, priority, data, special }) =>
    aConfig({
      job: { role: 'role', environment: 'prod', name },
      tier,
      priority,
      executorConfig: { name: special?.executor ?? 'AuroraExecutor', data },
      ...(special === null
        ? {}
        : { resources: special.resources, owner: { user: special.owner }, contactEmail: special.email }),
    }),
  );

const taskId = fc.integer({ min: 0, max: 15 }).map((n) => `task-${n}`);

export const task: fc.Arbitrary<ScheduledTask> = fc
  .record({
    id: fc.oneof({ weight: 9, arbitrary: taskId }, { weight: 1, arbitrary: anyText.filter((text) => text !== '') }),
    config,
    host: optional(fc.constantFrom('h1', 'h2')),
    agent: optional(anyText),
    ports: fc.array(fc.tuple(anyText, int32), { maxLength: 3 }),
    instance: int32,
    status,
    failures: int32,
    partitions: int32,
    events: fc.array(event, { maxLength: 4 }),
    ancestor: optional(anyText),
  })
  .map((made) => ({
    assignedTask: {
      taskId: made.id,
      slaveId: made.agent,
      slaveHost: made.host,
      task: made.config,
      assignedPorts: new Map(made.ports),
      instanceId: made.instance,
    },
    status: made.status,
    failureCount: made.failures,
    timesPartitioned: made.partitions,
    taskEvents: made.events,
    ancestorId: made.ancestor,
  }));

const hostAttributes: fc.Arbitrary<HostAttributes> = fc.record({
  host: fc.oneof(fc.constantFrom('h1', 'h2'), anyText),
  attributes: fc.array(
    fc.record({ name: optional(anyText), values: fc.array(anyText, { minLength: 1, maxLength: 3 }) }),
    {
      maxLength: 3,
    },
  ),
  mode: fc.constantFrom(...Object.values(MaintenanceMode)),
  slaveId: optional(anyText),
});

const cronKey: fc.Arbitrary<JobKey> = fc
  .constantFrom('nightly', 'hourly')
  .map((name) => ({ role: 'role', environment: 'prod', name }));

const cron: fc.Arbitrary<JobConfiguration> = fc
  .record({
    key: cronKey,
    owner: optional(thriftText),
    schedule: optional(thriftText),
    policy: optional(fc.constantFrom(...Object.values(CronCollisionPolicy))),
    config,
    count: int32,
  })
  .map(({ key, owner, schedule, policy, config: taskConfig, count }) => ({
    key,
    owner: owner === undefined ? undefined : { user: owner },
    cronSchedule: schedule,
    cronCollisionPolicy: policy,
    taskConfig,
    instanceCount: count,
  }));

const updateKey: fc.Arbitrary<JobUpdateKey> = fc.record({
  job: fc.constantFrom('web', 'db').map((name) => ({ role: 'role', environment: 'prod', name })),
  id: fc.constantFrom('u1', 'u2', 'ü/3'),
});

const ranges = fc.array(fc.record({ first: int32, last: int32 }), { minLength: 1, maxLength: 3 });
const instances: fc.Arbitrary<InstanceTaskConfig> = fc.record({ task: config, instances: ranges });

const strategy: fc.Arbitrary<JobUpdateStrategy> = fc.oneof(
  int32.map((groupSize) => ({ queueStrategy: { groupSize } })),
  int32.map((groupSize) => ({ batchStrategy: { groupSize, autopauseAfterBatch: true } })),
  fc
    .array(int32, { maxLength: 3 })
    .map((groupSizes) => ({ varBatchStrategy: { groupSizes, autopauseAfterBatch: false } })),
);

const update: fc.Arbitrary<JobUpdate> = fc
  .record({
    key: updateKey,
    user: optional(thriftText),
    metadata: fc.array(fc.record({ key: thriftText, value: thriftText }), { maxLength: 2 }),
    initialState: fc.array(instances, { maxLength: 3 }),
    desiredState: optional(instances),
    strategy: optional(strategy),
    pulse: optional(int32),
  })
  .filter(({ initialState, desiredState }) => initialState.length > 0 || desiredState !== undefined)
  .map(({ key, user, metadata, initialState, desiredState, strategy: updateStrategy, pulse }) => ({
    summary: { key, user, metadata, state: { createdTimestampMs: 7, lastModifiedTimestampMs: 7 } },
    instructions: {
      initialState,
      desiredState,
      settings: {
        updateGroupSize: 1,
        maxPerInstanceFailures: 0,
        maxFailedInstances: 0,
        minWaitInInstanceRunningMs: 1,
        rollbackOnFailure: true,
        waitForBatchCompletion: false,
        blockIfNoPulsesAfterMs: pulse,
        updateStrategy,
      },
    },
  }));

const updateEvent: fc.Arbitrary<JobUpdateEvent> = fc.record({
  status: optional(fc.constantFrom(...Object.values(JobUpdateStatus))),
  timestampMs: int64,
  user: optional(anyText),
  message: optional(anyText),
});

const instanceEvent: fc.Arbitrary<JobInstanceUpdateEvent> = fc.record({
  instanceId: int32,
  timestampMs: int64,
  action: optional(fc.constantFrom(...Object.values(JobUpdateAction))),
  message: optional(anyText),
});

const slaPolicy: fc.Arbitrary<SlaPolicy> = fc.oneof(
  fc.constant({ percentageSlaPolicy: { percentage: 95.5, durationSecs: 3 } }),
  fc.constant({ countSlaPolicy: { count: 2, durationSecs: 2n ** 60n } }),
  fc.constant({ coordinatorSlaPolicy: { coordinatorUrl: 'http://x', statusKey: 'drain' } }),
);

/** Of what happens to jobs, and to hosts by and by. */
const jobStep: fc.Arbitrary<Step> = fc.oneof(
  cron.map(
    (job): Step =>
      (tx) =>
        tx.saveCron(job),
  ),
  cronKey.map(
    (key): Step =>
      (tx) =>
        tx.deleteCron(key),
  ),
  update.map(
    (each): Step =>
      (tx) =>
        tx.saveUpdate(each),
  ),
  fc.array(updateKey, { maxLength: 2 }).map(
    (keys): Step =>
      (tx) =>
        tx.deleteUpdates(keys),
  ),
  {
    weight: 3,
    arbitrary: fc.tuple(updateKey, updateEvent).map(
      ([key, happened]): Step =>
        (tx) => {
          if (tx.updates.get(key) !== undefined) tx.saveUpdateEvent(key, happened);
        },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(updateKey, instanceEvent).map(
      ([key, happened]): Step =>
        (tx) => {
          if (tx.updates.get(key) !== undefined) tx.saveInstanceUpdateEvent(key, happened);
        },
    ),
  },
  fc.constantFrom('h1', 'h2').map(
    (host): Step =>
      (tx) =>
        tx.deleteMaintenanceRequest(host),
  ),
  fc.tuple(fc.constantFrom('h1', 'h2'), optional(slaPolicy), int64, int64).map(
    ([host, defaultSlaPolicy, timeoutSecs, createdTimestampMs]): Step =>
      (tx) =>
        tx.saveMaintenanceRequest({ host, defaultSlaPolicy, timeoutSecs, createdTimestampMs }),
  ),
  anyText.map(
    (role): Step =>
      (tx) =>
        tx.deleteQuota(role),
  ),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 7, arbitrary: jobStep },
  {
    weight: 4,
    arbitrary: task.map(
      (each): Step =>
        (tx) =>
          tx.saveTasks([each]),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.array(taskId, { maxLength: 4 }).map(
      (ids): Step =>
        (tx) =>
          tx.deleteTasks(ids),
    ),
  },
  {
    weight: 5,
    arbitrary: fc.tuple(taskId, status, event, fc.nat(3)).map(
      ([id, next, happened, kept]): Step =>
        (tx) => {
          if (tx.tasks.get(id) === undefined) return;
          tx.mutateTask(id, (old) => ({
            ...old,
            status: next,
            taskEvents: [...(old.taskEvents ?? []).slice(kept === 3 ? 1 : 0), happened],
          }));
        },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(anyText, resources).map(
      ([role, quota]): Step =>
        (tx) =>
          tx.saveQuota(role, { resources: quota }),
    ),
  },
  {
    weight: 1,
    arbitrary: hostAttributes.map(
      (host): Step =>
        (tx) =>
          void tx.saveHostAttributes(host),
    ),
  },
  {
    weight: 1,
    arbitrary: anyText.map(
      (id): Step =>
        (tx) =>
          tx.saveFrameworkId(id),
    ),
  },
  // Once in a while, and sometimes there is something in its place at once.
  { weight: 1, arbitrary: fc.constant<Step>((tx) => tx.clear()) },
);

/** The work of a transaction; one in eight throws at its end. */
export const work: fc.Arbitrary<Step> = fc.tuple(fc.array(step, { maxLength: 6 }), fc.nat(7)).map(
  ([steps, luck]): Step =>
    (tx) => {
      for (const each of steps) each(tx);
      if (luck === 0) throw new Error('changed my mind');
    },
);
