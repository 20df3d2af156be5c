import { configOf, pageOf, printTaskQuery, taskIdOf } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import {
  type ExecutorConfig,
  keepEncoded,
  keepRuns,
  RunCache,
  type ScheduledTask,
  ScheduleStatus,
  Shelf,
  type TaskConfig,
} from '../../wire/index.ts';
import { required } from '../arguments.ts';
import { read } from '../durable.ts';
import type { Handlers } from '../handlers.ts';
import { ok, RefusedError } from '../reply.ts';
import { mapInRuns, mapInSlices } from '../slices.ts';

/** Tells why tasks of a config could not be placed lately. */
export interface PendingReasons {
  /** What came closest to placing one; undefined when nothing has been tried yet. */
  nearestFit(config: TaskConfig): readonly { readonly reason: string }[] | undefined;
}

/** What the RPCs that list tasks need. */
export interface TaskListDependencies {
  readonly store: Store;
  readonly pendingReasons: PendingReasons;
}

type TaskListRpcs = Pick<Handlers, 'getTasksStatus' | 'getTasksWithoutConfigs' | 'getPendingReason'>;

/** Tasks without configs that are kept to be handed out again: about 25 MB. */
const KEPT_BARE_TASKS = 100_000;

/** RPCs that list tasks. (aurora: scheduler/thrift/ReadOnlySchedulerImpl.java) */
export function taskListRpcs({ store, pendingReasons }: TaskListDependencies): TaskListRpcs {
  const bare = bareConfigs();
  const bareTasks = new RunCache<ScheduledTask, readonly ScheduledTask[]>(new Shelf(KEPT_BARE_TASKS));
  return {
    async getTasksStatus({ query }) {
      const wanted = required(query, 'query');
      const tasks = await read(store, (view) => pageOf(wanted, view.tasks.query(wanted)));
      return ok({ scheduleStatusResult: { tasks: keepRuns(tasks) } });
    },

    async getTasksWithoutConfigs({ query }) {
      const wanted = required(query, 'query');
      const found = await read(store, (view) => pageOf(wanted, view.tasks.query(wanted)));
      const tasks = await mapInRuns(found, (task) => withConfig(task, bare(configOf(task))), bareTasks);
      return ok({ scheduleStatusResult: { tasks: keepRuns(tasks) } });
    },

    async getPendingReason({ query }) {
      const asked = required(query, 'query');
      if (asked.slaveHosts !== undefined && asked.slaveHosts.length > 0) {
        throw new RefusedError(`SlaveHosts are not supported in ${printTaskQuery(asked)}`);
      }
      if (asked.statuses !== undefined && asked.statuses.length > 0) {
        throw new RefusedError(`Statuses is not supported in ${printTaskQuery(asked)}`);
      }
      const pending = { ...asked, statuses: [ScheduleStatus.PENDING] };
      const tasks = await read(store, (view) => pageOf(pending, view.tasks.query(pending)));
      const reasonOf = reasonsByConfig(pendingReasons);
      const reasons = await mapInSlices(tasks, (task) => ({
        taskId: taskIdOf(task),
        reason: reasonOf(configOf(task)),
      }));
      return ok({ getPendingReasonResult: { reasons } });
    },
  };
}

/** Gives configs without the executor's data: the same object for the same config, for as long as that lives. */
function bareConfigs(): (config: TaskConfig) => TaskConfig {
  const known = new WeakMap<TaskConfig, TaskConfig>();
  return (config) => {
    let bare = known.get(config);
    if (bare === undefined) {
      bare =
        config.executorConfig === undefined
          ? config
          : keepEncoded({ ...config, executorConfig: nameOnly(config.executorConfig) });
      known.set(config, bare);
    }
    return bare;
  };
}

function nameOnly({ name }: ExecutorConfig): ExecutorConfig {
  return { name };
}

function withConfig(task: ScheduledTask, config: TaskConfig): ScheduledTask {
  return { ...task, assignedTask: { ...required(task.assignedTask, 'assignedTask'), task: config } };
}

function reasonsByConfig(pendingReasons: PendingReasons): (config: TaskConfig) => string {
  const known = new Map<TaskConfig, string>();
  return (config) => {
    let reason = known.get(config);
    if (reason === undefined) {
      reason = (pendingReasons.nearestFit(config) ?? []).map((veto) => veto.reason).join(',');
      known.set(config, reason);
    }
    return reason;
  };
}
