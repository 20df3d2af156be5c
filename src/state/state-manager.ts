import type { Clock, Random } from '../clock/index.ts';
import {
  assignedTaskOf,
  type Command,
  compactPartitionEvents,
  configOf,
  decideTransition,
  eventsOf,
  instanceIdOf,
  statusOf,
  type Transition,
  taskIdFor,
  taskIdOf,
} from '../model/index.ts';
import type { Count } from '../stats/index.ts';
import type { StoreEvent, StoreView, Transaction } from '../store/index.ts';
import {
  type AssignedTask,
  type ScheduledTask,
  ScheduleStatus,
  type TaskConfig,
  type TaskEvent,
} from '../wire/index.ts';

/** What a {@link StateManager} needs from outside. */
export interface StateManagerOptions {
  readonly clock: Clock;
  readonly random: Random;
  /** Host name of this machine, written into every task event. */
  readonly schedulerHost: string;
  /** How long the successor of `task`, which has just ended, must wait before it may be scheduled, in ms; 0 for not at all. */
  readonly penaltyMs: (view: StoreView, task: ScheduledTask) => number;
  /** Told of illegal requests, under the original's name for them. */
  readonly count?: Count | undefined;
}

/** How an attempt to change a task's state ended; INVALID_CAS_STATE when the task was not in the expected state. */
export type StateChangeResult = Transition['result'] | 'INVALID_CAS_STATE';

/** Conditions and remarks of a state change. */
export interface StateChange {
  /** Only if the task has this status; otherwise nothing happens. */
  readonly cas?: ScheduleStatus | undefined;
  /** Kept in the task's event. */
  readonly message?: string | undefined;
}

/** New tasks would have the instance id of an active task of their job. */
export class InstanceCollisionError extends Error {
  constructor() {
    super('Instance ID collision detected.');
  }
}

/** Shared by all tasks that have no place yet. */
const NO_PORTS: ReadonlyMap<string, number> = new Map();

const ILLEGAL_TRANSITIONS = 'scheduler_illegal_task_state_transitions';

const PARTITIONED_ACTION = 'Action performed on partitioned task, marking as LOST.';

/**
 * The one place that moves tasks: it carries out what the transition matrix decides, inside the caller's transaction.
 * Everything that must leave the process (events, kills) is published to the transaction and so waits for its commit.
 * (aurora: scheduler/state/StateManagerImpl.java)
 */
export class StateManager {
  private readonly options: StateManagerOptions;

  constructor(options: StateManagerOptions) {
    this.options = options;
  }

  /**
   * Creates a PENDING task for each instance id.
   * @returns the ids of the new tasks, in the order of `instanceIds`
   * @throws RangeError when there are no instance ids
   * @throws InstanceCollisionError when an active task of the job has one of them; nothing is stored then
   */
  insertPendingTasks(tx: Transaction, config: TaskConfig, instanceIds: readonly number[]): readonly string[] {
    if (instanceIds.length === 0) throw new RangeError('Instance IDs must not be empty.');
    refuseCollisions(tx, config, instanceIds);
    // One history for all, since it is the same.
    const history = [this.event(ScheduleStatus.PENDING, undefined)];
    const pending = instanceIds.map((id) => this.newTask(config, id, ScheduleStatus.PENDING, history));
    for (const task of tx.saveTasks(pending)) tx.publish(changed(task, ScheduleStatus.INIT));
    return pending.map(taskIdOf);
  }

  /**
   * Tries to move a task to `target`, with everything that follows from it: a failure counted, a successor created, a kill
   * asked for, the task deleted. An illegal request changes nothing, though it may ask for a kill of what runs there.
   * Events of steps within come before the event of the step itself.
   */
  changeState(tx: Transaction, taskId: string, target: ScheduleStatus, change: StateChange = {}): StateChangeResult {
    return this.transition(tx, taskId, target, change);
  }

  /** @param place what else changes of the assigned task when the step is saved */
  private transition(
    tx: Transaction,
    taskId: string,
    target: ScheduleStatus,
    change: StateChange,
    place?: Partial<AssignedTask>,
  ): StateChangeResult {
    const task = tx.tasks.get(taskId);
    if (change.cas !== undefined && task?.status !== change.cas) return 'INVALID_CAS_STATE';
    const { result, commands } = decideTransition(task, target);
    if (result === 'ILLEGAL' || result === 'ILLEGAL_WITH_SIDE_EFFECTS') this.options.count?.(ILLEGAL_TRANSITIONS);
    const events: StoreEvent[] = [];
    for (const command of commands) this.carryOut(tx, command, taskId, target, change.message, events, place);
    for (const event of events) tx.publish(event);
    return result;
  }

  /**
   * Gives a PENDING task its place.
   * @param ports port numbers by port name
   * @returns the placement, as an executor will get it
   * @throws Error when there is no such task, or it can't be assigned
   */
  assignTask(
    tx: Transaction,
    taskId: string,
    host: string,
    agentId: string,
    ports: ReadonlyMap<string, number>,
  ): AssignedTask {
    storedTask(tx, taskId);
    const place = { assignedPorts: ports, slaveHost: host, slaveId: agentId };
    const result = this.transition(tx, taskId, ScheduleStatus.ASSIGNED, {}, place);
    if (result !== 'SUCCESS') throw new Error(`Attempt to assign task ${taskId} to ${host} failed`);
    return assignedTaskOf(storedTask(tx, taskId));
  }

  /** Removes whatever of the tasks exists, in any state, and says so in one event. No ids: nothing happens. */
  deleteTasks(tx: Transaction, taskIds: readonly string[]): void {
    const tasks = taskIds.map((id) => tx.tasks.get(id)).filter((task) => task !== undefined);
    if (tasks.length === 0) return;
    tx.deleteTasks(tasks.map(taskIdOf));
    tx.publish({ type: 'tasks-deleted', tasks });
  }

  private carryOut(
    tx: Transaction,
    command: Command,
    taskId: string,
    target: ScheduleStatus,
    message: string | undefined,
    events: StoreEvent[],
    place: Partial<AssignedTask> | undefined,
  ): void {
    switch (command) {
      case 'INCREMENT_FAILURES':
        tx.mutateTask(taskId, (task) => ({ ...task, failureCount: task.failureCount + 1 }));
        return;
      case 'SAVE': {
        const previous = statusOf(storedTask(tx, taskId));
        const saved = tx.mutateTask(taskId, (task) => this.moved(task, target, message, place));
        events.push(changed(saved, previous));
        return;
      }
      case 'RESCHEDULE':
        this.reschedule(tx, storedTask(tx, taskId));
        return;
      case 'TRANSITION_TO_LOST':
        this.changeState(tx, taskId, ScheduleStatus.LOST, { message: PARTITIONED_ACTION });
        return;
      case 'KILL':
        tx.publish({ type: 'kill-requested', taskId });
        return;
      case 'DELETE': {
        const task = storedTask(tx, taskId);
        tx.deleteTasks([taskId]);
        events.push({ type: 'tasks-deleted', tasks: [task] });
        return;
      }
    }
  }

  private moved(
    task: ScheduledTask,
    target: ScheduleStatus,
    message: string | undefined,
    place: Partial<AssignedTask> | undefined,
  ): ScheduledTask {
    const partitioned = target === ScheduleStatus.PARTITIONED;
    const history = partitioned ? compactPartitionEvents(eventsOf(task)) : eventsOf(task);
    return {
      ...task,
      assignedTask: place === undefined ? task.assignedTask : { ...assignedTaskOf(task), ...place },
      status: target,
      timesPartitioned: task.timesPartitioned + (partitioned ? 1 : 0),
      // Every task keeps this array: a spread would leave room for sixteen more events in it.
      taskEvents: history.concat(this.event(target, message)),
    };
  }

  private reschedule(tx: Transaction, ended: ScheduledTask): void {
    const successor: ScheduledTask = {
      ...this.newTask(configOf(ended), instanceIdOf(ended), ScheduleStatus.INIT, []),
      failureCount: ended.failureCount,
      ancestorId: taskIdOf(ended),
    };
    tx.saveTasks([successor]);
    const penalty = this.options.penaltyMs(tx, ended);
    if (penalty > 0) {
      this.changeState(tx, taskIdOf(successor), ScheduleStatus.THROTTLED, {
        message: `Rescheduled, penalized for ${penalty} ms for flapping`,
      });
    } else {
      this.changeState(tx, taskIdOf(successor), ScheduleStatus.PENDING, { message: 'Rescheduled' });
    }
  }

  private newTask(
    config: TaskConfig,
    instanceId: number,
    status: ScheduleStatus,
    taskEvents: readonly TaskEvent[],
  ): ScheduledTask {
    if (config.job === undefined) throw new RangeError('A task config needs a job key.');
    const taskId = taskIdFor(config.job, instanceId, this.options.random.uuid());
    return {
      assignedTask: {
        taskId,
        slaveId: undefined,
        slaveHost: undefined,
        task: config,
        assignedPorts: NO_PORTS,
        instanceId,
      },
      status,
      failureCount: 0,
      timesPartitioned: 0,
      taskEvents,
      ancestorId: undefined,
    };
  }

  private event(status: ScheduleStatus, message: string | undefined): TaskEvent {
    return { timestamp: this.options.clock.now(), status, message, scheduler: this.options.schedulerHost };
  }
}

function refuseCollisions(tx: Transaction, config: TaskConfig, instanceIds: readonly number[]): void {
  const taken = new Set<number>();
  for (const id of instanceIds) {
    const isActiveOne = config.job !== undefined && tx.tasks.active(config.job, id) !== undefined;
    if (isActiveOne || taken.has(id)) throw new InstanceCollisionError();
    taken.add(id);
  }
}

function changed(task: ScheduledTask, previous: ScheduleStatus): StoreEvent {
  return { type: 'task-changed', task, previous };
}

function storedTask(tx: Transaction, taskId: string): ScheduledTask {
  const task = tx.tasks.get(taskId);
  if (task === undefined) throw new Error(`Operation expected task ${taskId} to be present.`);
  return task;
}
