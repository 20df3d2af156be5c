import type { Logger } from 'pino';
import type { Clock } from '../clock/index.ts';
import {
  describeStatus,
  eventMessageOf,
  isReconciliation,
  reasonNameOf,
  type SchedulerCalls,
  scheduleStatusOf,
  type TaskStatus,
} from '../mesos/index.ts';
import { decideTransition } from '../model/index.ts';
import type { StateManager } from '../state/index.ts';
import type { Stats } from '../stats/index.ts';
import type { Store, Transaction } from '../store/index.ts';
import type { ScheduleStatus } from '../wire/index.ts';
import { countStatus } from './status-stats.ts';
import { WriteBatches } from './write-batches.ts';

const UNKNOWN_KEPT = 'unknown_task_updates_kept';

/** With so many updates waiting, the next event of Mesos has to wait, too. */
const MAX_WAITING = 10_000;

export interface StatusUpdatesOptions {
  readonly store: Store;
  readonly state: StateManager;
  readonly driver: Pick<SchedulerCalls, 'acknowledge'>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly stats: Pick<Stats, 'count' | 'time'>;
  /** Updates of one write at most, 1 or more. */
  readonly maxBatchSize: number;
  /** Whether tasks that run though the store does not know them are killed, as the original does; otherwise they are told of. */
  readonly killsUnknown: boolean;
}

/**
 * Applies what Mesos reports about tasks, a burst of updates in one write, and acknowledges each after its commit.
 * (aurora: scheduler/TaskStatusHandlerImpl.java)
 *
 * Invariants: updates are applied and acknowledged in the order received; one that was not committed is not
 * acknowledged, so that Mesos sends it again; whether the transition was legal plays no part. The queue is bounded,
 * as long as the one who hands updates in waits when told to.
 */
export class StatusUpdates {
  private readonly options: StatusUpdatesOptions;
  private readonly batches: WriteBatches<TaskStatus>;
  /** What came of updates that give a reason, by the name of its counter: they may be applied more than once before their commit. */
  private readonly outcomes = new WeakMap<TaskStatus, string>();

  constructor(options: StatusUpdatesOptions) {
    this.options = options;
    const { store, clock, maxBatchSize } = options;
    this.batches = new WriteBatches({
      store,
      clock,
      maxItems: maxBatchSize,
      apply: (tx, status) => this.apply(tx, status),
      committed: (statuses) => {
        this.countOutcomes(statuses);
        this.acknowledge(statuses);
      },
      failed: (error, statuses) => {
        const tasks = statuses.slice(0, 10).map(({ taskId }) => taskId.value);
        options.log.error({ err: error, updates: statuses.length, tasks }, 'Failed to process status updates');
      },
    });
  }

  /** Number of updates that wait to be applied. */
  get waiting(): number {
    return this.batches.waiting;
  }

  /** Takes an update from Mesos. When a promise comes back, no other update should be handed in before it resolves. */
  receive(status: TaskStatus): void | Promise<void> {
    const { log, stats, clock } = this.options;
    log[isReconciliation(status) ? 'debug' : 'info'](describeStatus(status));
    countStatus(status, clock.now(), stats);
    this.batches.add(status);
    stats.count('scheduler_status_update');
    if (this.batches.waiting >= MAX_WAITING) return this.batches.shrunk(MAX_WAITING);
  }

  /** Forgets updates that are not applied yet; Mesos will send them again. */
  stop(): void {
    this.batches.clear();
  }

  private apply(tx: Transaction, status: TaskStatus): void {
    const message = eventMessageOf(status);
    const target = scheduleStatusOf(status.state);
    if (!this.options.killsUnknown && tx.tasks.get(status.taskId.value) === undefined && wouldBeKilled(target)) {
      this.outcomes.set(status, UNKNOWN_KEPT);
      return;
    }
    const result = this.options.state.changeState(
      tx,
      status.taskId.value,
      target,
      message === undefined ? undefined : { message },
    );
    const reason = reasonNameOf(status);
    if (reason !== undefined) this.outcomes.set(status, `status_update_${reason}_${result}`);
  }

  private countOutcomes(statuses: readonly TaskStatus[]): void {
    for (const status of statuses) {
      const outcome = this.outcomes.get(status);
      if (outcome === undefined) continue;
      this.options.stats.count(outcome);
      if (outcome === UNKNOWN_KEPT) {
        const { taskId, agentId } = status;
        this.options.log.warn(
          { task: taskId.value, agent: agentId?.value },
          'A task runs of which nothing is known; it is not killed because of -kill_unknown_tasks=false',
        );
      }
    }
  }

  private acknowledge(statuses: readonly TaskStatus[]): void {
    for (const { agentId, taskId, uuid } of statuses) {
      // Without a uuid it is the answer to a question of ours; nobody waits for an acknowledgement.
      if (uuid == null || agentId == null) continue;
      void this.options.driver.acknowledge(agentId.value, taskId.value, uuid);
    }
  }
}

/** Whether a task of which nothing is known is killed when this is reported of it. */
function wouldBeKilled(target: ScheduleStatus): boolean {
  return decideTransition(undefined, target).commands.includes('KILL');
}
