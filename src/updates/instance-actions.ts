import { assignedTaskOf, type CompleteJobKey, taskIdOf } from '../model/index.ts';
import type { StateManager } from '../state/index.ts';
import type { Transaction } from '../store/index.ts';
import { JobUpdateStatus, type ScheduledTask, ScheduleStatus, type SlaPolicy } from '../wire/index.ts';
import type { UpdateRun } from './update-run.ts';

/** Keeps the place of a task for the one that replaces it. */
export interface AgentReserver {
  reserve(agentId: string, job: CompleteJobKey, instanceId: number): void;
}

/** Kills a task as soon as its SLA allows. */
export interface SlaAwareKills {
  request(tx: Transaction, run: UpdateRun, task: ScheduledTask, policy: SlaPolicy, reserve: boolean): void;
}

export interface InstanceActionsOptions {
  readonly state: StateManager;
  readonly reserver: AgentReserver;
}

/** Adds and kills the tasks of updates. (aurora: scheduler/updater/AddTask.java, KillTask.java) */
export class InstanceActions {
  private readonly options: InstanceActionsOptions;

  constructor(options: InstanceActionsOptions) {
    this.options = options;
  }

  /** Creates the task that an instance should have, unless it has an active one. */
  add(tx: Transaction, run: UpdateRun, instanceId: number): void {
    if (tx.tasks.active(run.key.job, instanceId) !== undefined) return;
    const config = run.updates.desired(instanceId);
    if (config === undefined) throw new Error(`Failed to find instance ${instanceId}`);
    this.options.state.insertPendingTasks(tx, config, [instanceId]);
  }

  /** Kills the active task of an instance, if there is one. @param reserve whether to keep its place for the next */
  kill(tx: Transaction, run: UpdateRun, instanceId: number, reserve: boolean, slaKills: SlaAwareKills): void {
    const task = tx.tasks.active(run.key.job, instanceId);
    if (task === undefined) return;
    const policy = run.settings.slaAware === true ? policyOf(run, instanceId) : undefined;
    if (policy !== undefined) slaKills.request(tx, run, task, policy, reserve);
    else this.killNow(tx, run.key.id, run.key.job, task, reserve);
  }

  killNow(tx: Transaction, updateId: string, job: CompleteJobKey, task: ScheduledTask, reserve: boolean): void {
    const { state, reserver } = this.options;
    state.changeState(tx, taskIdOf(task), ScheduleStatus.KILLING, { message: `Killed for job update ${updateId}` });
    const { slaveId, instanceId } = assignedTaskOf(task);
    if (reserve && slaveId !== undefined) reserver.reserve(slaveId, job, instanceId);
  }
}

/** The SLA policy by which an instance is killed: that of what it is to become, or on the way back that of what it was. */
function policyOf({ status, instructions, updates }: UpdateRun, instanceId: number): SlaPolicy | undefined {
  if (status === JobUpdateStatus.ROLLING_FORWARD) return instructions.desiredState?.task?.slaPolicy;
  return updates.desired(instanceId)?.slaPolicy;
}
