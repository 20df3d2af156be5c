import fc from 'fast-check';
import { aConfig } from '../../../model/testing/tasks.ts';
import {
  type HostAttributes,
  MaintenanceMode,
  type Resource,
  type ScheduledTask,
  ScheduleStatus,
  type TaskConfig,
  type TaskEvent,
} from '../../../wire/index.ts';
import type { Transaction } from '../../index.ts';

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

/** One step of the work of a transaction. */
export type Step = (tx: Transaction) => void;

const step: fc.Arbitrary<Step> = fc.oneof(
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
);

/** The work of a transaction; one in eight throws at its end. */
export const work: fc.Arbitrary<Step> = fc.tuple(fc.array(step, { maxLength: 6 }), fc.nat(7)).map(
  ([steps, luck]): Step =>
    (tx) => {
      for (const each of steps) each(tx);
      if (luck === 0) throw new Error('changed my mind');
    },
);
