import { Call, type Event, TaskState, TaskStatus } from '../../../src/mesos/index.ts';
import {
  type Response,
  ResponseCode,
  type RpcName,
  ScheduleStatus,
  ScheduleStatusName,
} from '../../../src/wire/index.ts';
import type { Actor } from '../kernel.ts';
import type { SimScheduler } from '../scheduler.ts';
import type { Report } from '../violations.ts';
import type { World } from '../world.ts';
import type { Written } from '../written.ts';
import { ENDED, mayFollow } from './transitions.ts';

const STATUS_OF: Readonly<Partial<Record<TaskState, ScheduleStatus>>> = {
  [TaskState.TASK_STARTING]: ScheduleStatus.STARTING,
  [TaskState.TASK_RUNNING]: ScheduleStatus.RUNNING,
  [TaskState.TASK_FINISHED]: ScheduleStatus.FINISHED,
  [TaskState.TASK_FAILED]: ScheduleStatus.FAILED,
  [TaskState.TASK_KILLED]: ScheduleStatus.KILLED,
  [TaskState.TASK_LOST]: ScheduleStatus.LOST,
};

/** What must hold of every call to Mesos and every reply to a client, at the moment when it leaves. */
export class CallInvariants {
  launches = 0;
  kills = 0;
  acknowledgements = 0;
  /** Calls and replies looked at. */
  checks = 0;
  private readonly world: World;
  private readonly report: Report;
  /** Tasks that were launched ever. */
  private readonly launched = new Set<string>();
  /** Offers that were used or given back, by the process that did. */
  private readonly spentOffers = new Map<string, string>();
  /** What each update says, by its uuid, until it is acknowledged. */
  private readonly updates = new Map<string, { readonly taskId: string; readonly state: TaskState }>();

  constructor(world: World, report: Report) {
    this.world = world;
    this.report = report;
  }

  /** A call leaves a process. */
  called(call: Call, by: Actor): void {
    const { kernel, election } = this.world;
    kernel.trace(`call ${Call.Type[call.type ?? 0]} ${by.name} ${detailOf(call)}`);
    if (!by.alive) return;
    this.checks++;
    const leader = election.leader;
    if (leader !== undefined && leader !== by) {
      this.report('two leaders never interleave', `${by.name} calls Mesos, while ${leader.name} leads`);
    }
    switch (call.type) {
      case Call.Type.SUBSCRIBE:
        break;
      case Call.Type.ACCEPT:
        this.accepted(call, by);
        break;
      case Call.Type.DECLINE:
        // One whose call may have got lost is declined once more.
        for (const { value } of call.decline?.offerIds ?? []) this.spentOffers.set(value, by.name);
        break;
      case Call.Type.KILL:
        this.killed(call.kill?.taskId.value ?? '');
        break;
      case Call.Type.ACKNOWLEDGE:
        this.acknowledged(call);
        break;
      default:
        break;
    }
  }

  /** An event leaves the master. */
  event(event: Event): void {
    const status = event.update?.status;
    if (status === undefined) return;
    const { taskId, state, reason } = status;
    this.world.kernel.trace(`event ${TaskState[state]} ${taskId.value}`);
    if (status.uuid != null) this.updates.set(hex(status.uuid), { taskId: taskId.value, state });
    if (state === TaskState.TASK_ERROR) {
      this.report('resources of an agent are not over-committed', `Mesos refuses ${taskId.value}: ${status.message}`);
    }
    if (reason === TaskStatus.Reason.REASON_INVALID_OFFERS && !/no longer valid/.test(status.message ?? '')) {
      this.report('an offer is used once', `${taskId.value}: ${status.message}`);
    }
  }

  /** An answer leaves a process. */
  replied(by: SimScheduler, rpc: RpcName, response: Response, wrote: Map<string, number>, written: Written): void {
    this.checks++;
    // That the end of a task ends a drain is a write of its own, which the call does not wait for.
    const own = /Maintenance|Hosts/.test(rpc)
      ? wrote
      : new Map([...wrote].filter(([key]) => !/^(hosts|maintenance)\//.test(key)));
    const row = written.notDurable(by.name, own);
    if (row !== undefined)
      this.report('no reply before its commit', `${rpc} is answered by ${by.name} before ${row} is durable`);
    const { lives } = this.world.commits;
    for (const task of response.result?.scheduleStatusResult?.tasks ?? []) {
      const id = task.assignedTask?.taskId ?? '';
      if (task.status !== undefined && lives.get(id)?.statuses.has(task.status) !== true) {
        this.report(
          'no reply before its commit',
          `${rpc} tells that ${id} is ${ScheduleStatusName[task.status]}, which is not durable`,
        );
      }
    }
    for (const { message } of response.details ?? []) {
      const isOurs =
        response.responseCode === ResponseCode.ERROR && /undefined|not a function|null/.test(message ?? '');
      if (isOurs && !/null is invalid/.test(message ?? '')) this.report('no room fails', `${rpc}: ${message}`);
    }
  }

  private accepted({ accept }: Call, by: Actor): void {
    for (const { value } of accept?.offerIds ?? []) this.spend(value, by);
    const tasks = (accept?.operations ?? []).flatMap((operation) => operation.launch?.taskInfos ?? []);
    for (const { taskId, agentId } of tasks) {
      const id = taskId.value;
      this.launches++;
      if (this.launched.has(id)) this.report('no task is launched twice', id);
      this.launched.add(id);
      const life = this.world.commits.lives.get(id);
      if (life?.statuses.has(ScheduleStatus.ASSIGNED) !== true || life.agent !== agentId.value) {
        this.report('no Mesos call before its commit', `${id} is launched on ${agentId.value}, which is not durable`);
      }
    }
  }

  private spend(id: string, by: Actor): void {
    if (this.spentOffers.get(id) === by.name) this.report('an offer is used once', `${by.name} uses ${id} again`);
    this.spentOffers.set(id, by.name);
  }

  private killed(id: string): void {
    this.kills++;
    const status = this.world.database.tables.tasks.get(id)?.status;
    const isWanted =
      status === ScheduleStatus.RUNNING || status === ScheduleStatus.STARTING || status === ScheduleStatus.ASSIGNED;
    if (isWanted || status === ScheduleStatus.PENDING) {
      this.report(
        'no Mesos call before its commit',
        `${id} is killed, and is ${ScheduleStatusName[status]} in the database`,
      );
    }
  }

  private acknowledged({ acknowledge }: Call): void {
    this.acknowledgements++;
    const uuid = hex(acknowledge?.uuid ?? new Uint8Array());
    const update = this.updates.get(uuid);
    const status = update && STATUS_OF[update.state];
    if (update === undefined || status === undefined) return;
    this.updates.delete(uuid);
    const { taskId } = update;
    const stored = this.world.database.tables.tasks.get(taskId)?.status;
    if (stored === undefined || this.world.commits.lives.get(taskId)?.statuses.has(status) === true) return;
    if (ENDED.has(stored) || !mayFollow(stored, status)) return;
    this.report(
      'no Mesos call before its commit',
      `that ${taskId} is ${ScheduleStatusName[status]} is acknowledged, and not durable`,
    );
  }
}

function detailOf(call: Call): string {
  const tasks = (call.accept?.operations ?? [])
    .flatMap(({ launch }) => launch?.taskInfos ?? [])
    .map(({ taskId }) => taskId.value);
  const offers = [...(call.accept?.offerIds ?? []), ...(call.decline?.offerIds ?? [])].map(({ value }) => value);
  const rest = call.kill?.taskId.value ?? call.acknowledge?.taskId.value ?? '';
  return [...offers, ...tasks, rest].join(' ');
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
