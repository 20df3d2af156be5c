import { ArgumentError, isActive, taskIdOf } from '../../model/index.ts';
import type { StateManager } from '../../state/index.ts';
import type { Count } from '../../stats/index.ts';
import type { Store } from '../../store/index.ts';
import { ResponseCode, ScheduleStatus, type TaskQuery } from '../../wire/index.ts';
import { notBlank, required } from '../arguments.ts';
import { forcedBy } from '../audit.ts';
import { read } from '../durable.ts';
import type { Handlers } from '../handlers.ts';
import { ok, RefusedError } from '../reply.ts';

/** Asks Mesos what it knows of tasks. Answers come later, as status updates. */
export interface Reconciliation {
  /** @param batchSize tasks of one request, 1 or more; as the flags have it when left out */
  reconcileExplicitly(batchSize?: number): void;
  reconcileImplicitly(): void;
}

/** What the RPCs by which operators put tasks right need. */
export interface TaskAdminDependencies {
  readonly store: Store;
  readonly state: StateManager;
  readonly reconciliation: Reconciliation;
  readonly count: Count;
}

type TaskAdminRpcs = Pick<
  Handlers,
  'forceTaskState' | 'pruneTasks' | 'triggerExplicitTaskReconciliation' | 'triggerImplicitTaskReconciliation'
>;

const TERMINAL_STATES = [ScheduleStatus.FAILED, ScheduleStatus.FINISHED, ScheduleStatus.KILLED, ScheduleStatus.LOST];

/** Tasks deleted in one transaction: a few milliseconds of work. */
const PRUNED_AT_ONCE = 1_000;

/** RPCs by which operators put tasks right. (aurora: scheduler/thrift/SchedulerThriftInterface.java) */
export function taskAdminRpcs({ store, state, reconciliation, count }: TaskAdminDependencies): TaskAdminRpcs {
  return {
    async forceTaskState({ taskId, status }, caller) {
      const id = notBlank(taskId);
      const target = required(status, 'status');
      await store.write((tx) => state.changeState(tx, id, target, { message: forcedBy(caller) }));
      return ok();
    },

    async pruneTasks({ query }) {
      const pruned = prunedTasks(required(query, 'query'));
      if (pruned === 'none') return ok();
      const found = await read(store, (view) => view.tasks.query(pruned));
      const ids = firstOf(found, pruned.limit).map(taskIdOf);
      // Terminal tasks stay so, and nobody minds if not all go at the same moment.
      for (let from = 0; from < ids.length; from += PRUNED_AT_ONCE) {
        const batch = ids.slice(from, from + PRUNED_AT_ONCE);
        await store.write((tx) => state.deleteTasks(tx, batch));
      }
      count('thrift_workload_pruneTasks', ids.length);
      return ok();
    },

    async triggerExplicitTaskReconciliation({ settings }) {
      const { batchSize } = required(settings, 'settings');
      if (batchSize !== undefined && batchSize <= 0) throw new RefusedError('Batch size must be greater than zero.');
      reconciliation.reconcileExplicitly(batchSize);
      return ok();
    },

    async triggerImplicitTaskReconciliation() {
      reconciliation.reconcileImplicitly();
      return ok();
    },
  };
}

/**
 * The query for what is to be pruned: terminal tasks only. A set of states or ids that is there but empty means no task; for
 * the original it means every task, running ones among them.
 */
function prunedTasks(query: TaskQuery): TaskQuery | 'none' {
  const { statuses = TERMINAL_STATES } = query;
  if (statuses.some(isActive)) {
    throw new RefusedError('Tasks in non-terminal state cannot be pruned.', ResponseCode.ERROR);
  }
  const isEmpty = [statuses, query.taskIds, query.instanceIds].some((set) => set?.length === 0);
  return isEmpty ? 'none' : { ...query, statuses };
}

/** As many as `limit` says, when there is one: none for 0. Unlike those of other calls. */
function firstOf<T>(found: readonly T[], limit: number | undefined): readonly T[] {
  if (limit === undefined) return found;
  if (limit < 0) throw new ArgumentError('limit is negative');
  return found.slice(0, limit);
}
