import type { Clock, Timer } from '../../src/clock/index.ts';
import {
  type Accept,
  Call,
  Event,
  type Offer,
  type Resource,
  type TaskInfo,
  TaskState,
  TaskStatus,
  Value,
} from '../../src/mesos/index.ts';
import { type ReceivedCall, ScriptedMaster, type Stream } from '../../src/mesos/testing/scripted-master.ts';
import { encodeRecord } from '../../src/wire/index.ts';
import { lifeOf } from './task-lives.ts';

/*
 * The Mesos cluster that the recorder played to the original (golden/mesos/README.md), on a clock of the replayer's.
 */

const FRAMEWORK_ID = { value: 'oracle-framework-0001' };
const HEARTBEAT_MS = 15_000;
const FIRST_OFFERS_MS = 300;
const OFFERS_EVERY_MS = 500;
const ANSWER_MS = 100;
const DEFAULT_REFUSE_SECS = 5;
const RACKS = ['a', 'a', 'b', 'b', 'c', 'c'];
const DEDICATED: ReadonlySet<number> = new Set([5, 6]);
const AMOUNTS: readonly (readonly [name: string, amount: number])[] = [
  ['cpus', 16],
  ['mem', 16_384],
  ['disk', 102_400],
];
const TERMINAL: ReadonlySet<TaskState> = new Set([
  TaskState.TASK_FINISHED,
  TaskState.TASK_FAILED,
  TaskState.TASK_KILLED,
  TaskState.TASK_LOST,
  TaskState.TASK_ERROR,
  TaskState.TASK_DROPPED,
  TaskState.TASK_GONE,
  TaskState.TASK_GONE_BY_OPERATOR,
]);

interface Agent {
  readonly id: string;
  readonly number: number;
  /** What is left of each kind. */
  readonly free: Map<string, number>;
  offer: string | undefined;
  /** Not offered before this moment of the clock. */
  notBefore: number;
}

interface Task {
  readonly id: string;
  readonly agent: Agent;
  readonly executorId: string | undefined;
  readonly uses: readonly Resource[];
  state: TaskState;
}

/** What is told of a task, beside its state. */
interface Told {
  readonly message?: string | undefined;
  readonly source?: TaskStatus['source'];
  readonly reason?: TaskStatus['reason'];
}

/** Six agents, what they run, and a master that tells of it. */
export class MesosScript {
  private readonly clock: Clock;
  private readonly agents: readonly Agent[] = RACKS.map((_, at) => ({
    id: `agent-${at + 1}`,
    number: at + 1,
    free: new Map(AMOUNTS),
    offer: undefined,
    notBefore: 0,
  }));
  private readonly tasks = new Map<string, Task>();
  private readonly launched = new Set<string>();
  private readonly timers = new Set<Timer>();
  private master: ScriptedMaster | undefined;
  private stream: Stream | undefined;
  private offersMade = 0;
  private updatesSent = 0;
  private sent = 0;

  private constructor(clock: Clock) {
    this.clock = clock;
  }

  /**
   * Starts the master, on a port of its own on loopback.
   * @param offers whether there is anything to run tasks on
   */
  static async start(clock: Clock, offers: boolean): Promise<MesosScript> {
    const script = new MesosScript(clock);
    if (!offers) for (const agent of script.agents) agent.notBefore = Number.POSITIVE_INFINITY;
    script.master = await ScriptedMaster.start({
      onStream: (stream) => script.subscribed(stream),
      onCall: (received) => void script.called(received),
    });
    return script;
  }

  /** `host:port` of the master. */
  get address(): string {
    return new URL(this.master?.origin ?? '').host;
  }

  /** Goes up with every call received and every event sent. */
  get activity(): number {
    return this.sent + (this.master?.calls.length ?? 0);
  }

  async stop(): Promise<void> {
    for (const timer of this.timers) timer.cancel();
    await this.master?.stop();
  }

  /** Tells of a state that a task is said to have; the cluster takes it for true. */
  report(taskId: string, state: TaskState, told: Told): void {
    this.tell(taskId, state, { source: TaskStatus.Source.SOURCE_EXECUTOR, ...told });
  }

  /** Sends an Event as it is. */
  sendRaw(event: Uint8Array): void {
    this.sent++;
    this.stream?.write(encodeRecord(event));
  }

  private send(event: Event): void {
    this.sent++;
    this.stream?.send(event);
  }

  private after(delayMs: number, act: () => void): void {
    const timer = this.clock.after(delayMs, () => {
      this.timers.delete(timer);
      act();
    });
    this.timers.add(timer);
  }

  private subscribed(stream: Stream): void {
    this.stream = stream;
    const masterInfo = { id: 'master-1', ip: 16_777_343, port: 5050, hostname: 'master.example' };
    const heartbeatIntervalSeconds = HEARTBEAT_MS / 1000;
    this.send({
      type: Event.Type.SUBSCRIBED,
      subscribed: { frameworkId: FRAMEWORK_ID, heartbeatIntervalSeconds, masterInfo },
    });
    this.after(HEARTBEAT_MS, () => this.heartbeat());
    this.after(FIRST_OFFERS_MS, () => this.offerWhatIsFree());
  }

  private heartbeat(): void {
    this.send({ type: Event.Type.HEARTBEAT });
    this.after(HEARTBEAT_MS, () => this.heartbeat());
  }

  private offerWhatIsFree(): void {
    const now = this.clock.now();
    const idle = this.agents.filter(
      ({ offer, notBefore, free }) => offer === undefined && notBefore <= now && (free.get('cpus') ?? 0) > 0,
    );
    const offers = idle.map((agent) => this.offer(agent));
    if (offers.length > 0) this.send({ type: Event.Type.OFFERS, offers: { offers } });
    this.after(OFFERS_EVERY_MS, () => this.offerWhatIsFree());
  }

  private offer(agent: Agent): Offer {
    const id = `offer-${++this.offersMade}`;
    agent.offer = id;
    const hostname = `${agent.id}-hostname`;
    const text = (name: string, value: string) => ({ name, type: Value.Type.TEXT, text: { value } });
    const scalars = [...agent.free].map(([name, value]) => ({ name, type: Value.Type.SCALAR, scalar: { value } }));
    const ports = { name: 'ports', type: Value.Type.RANGES, ranges: { range: [{ begin: 31_000, end: 31_999 }] } };
    return {
      id: { value: id },
      frameworkId: FRAMEWORK_ID,
      agentId: { value: agent.id },
      hostname,
      resources: [...scalars, ports],
      attributes: [
        text('host', hostname),
        text('rack', RACKS[agent.number - 1] ?? ''),
        ...(DEDICATED.has(agent.number) ? [text('dedicated', 'database/*')] : []),
      ],
    };
  }

  private called({ call }: ReceivedCall): void {
    switch (call.type) {
      case Call.Type.ACCEPT:
        this.accepted(call.accept ?? {});
        break;
      case Call.Type.DECLINE:
        this.declined(call);
        break;
      case Call.Type.KILL:
        this.killed(call.kill?.taskId.value ?? '');
        break;
      case Call.Type.RECONCILE:
        this.reconciled(call.reconcile?.tasks?.map(({ taskId }) => taskId.value) ?? []);
        break;
    }
  }

  private accepted({ offerIds, operations }: Accept): void {
    const agent = this.take(offerIds?.[0]?.value);
    if (agent === undefined) return;
    for (const operation of operations ?? []) {
      for (const info of operation.launch?.taskInfos ?? []) this.launch(info, agent);
    }
  }

  private declined({ decline }: Call): void {
    const refuseSecs = decline?.filters?.refuseSeconds ?? DEFAULT_REFUSE_SECS;
    for (const { value } of decline?.offerIds ?? []) {
      const agent = this.take(value);
      if (agent !== undefined) agent.notBefore = this.clock.now() + refuseSecs * 1000;
    }
  }

  private take(offerId: string | undefined): Agent | undefined {
    const agent = this.agents.find(({ offer }) => offer !== undefined && offer === offerId);
    if (agent !== undefined) agent.offer = undefined;
    return agent;
  }

  private launch(info: TaskInfo, agent: Agent): void {
    const uses = [...(info.resources ?? []), ...(info.executor?.resources ?? [])];
    const id = info.taskId.value;
    const executorId = info.executor?.executorId?.value;
    const task: Task = { id, agent, executorId, uses, state: TaskState.TASK_STAGING };
    this.tasks.set(id, task);
    this.book(task, -1);
    const again = this.launched.has(info.name);
    this.launched.add(info.name);
    for (const { afterMs, state, message } of lifeOf(info, again)) {
      this.after(afterMs, () => {
        if (this.tasks.get(id) === task) this.report(id, state, { message });
      });
    }
  }

  private book({ agent, uses }: Task, sign: 1 | -1): void {
    for (const { name, scalar } of uses) {
      const free = agent.free.get(name);
      if (free !== undefined && scalar != null) agent.free.set(name, free + sign * scalar.value);
    }
  }

  private killed(taskId: string): void {
    this.after(ANSWER_MS, () => {
      if (this.tasks.has(taskId)) {
        this.report(taskId, TaskState.TASK_KILLED, { message: 'Instructed to kill task.' });
      } else {
        this.reconcile(taskId, 'Attempted to kill an unknown task');
      }
    });
  }

  private reconciled(taskIds: readonly string[]): void {
    this.after(ANSWER_MS, () => {
      for (const id of taskIds.length > 0 ? taskIds : [...this.tasks.keys()]) {
        this.reconcile(id, 'Reconciliation: Latest task state');
      }
    });
  }

  private reconcile(taskId: string, message: string): void {
    const state = this.tasks.get(taskId)?.state ?? TaskState.TASK_LOST;
    const { SOURCE_MASTER } = TaskStatus.Source;
    const { REASON_RECONCILIATION } = TaskStatus.Reason;
    this.tell(taskId, state, { message, source: SOURCE_MASTER, reason: REASON_RECONCILIATION });
  }

  private tell(taskId: string, state: TaskState, { message, source, reason }: Told): void {
    const task = this.tasks.get(taskId);
    if (task !== undefined) {
      task.state = state;
      if (TERMINAL.has(state)) {
        this.tasks.delete(taskId);
        this.book(task, 1);
      }
    }
    const isAnswer = reason === TaskStatus.Reason.REASON_RECONCILIATION;
    this.send({
      type: Event.Type.UPDATE,
      update: {
        status: {
          taskId: { value: taskId },
          state,
          ...(message === undefined ? {} : { message }),
          ...(task === undefined ? {} : { agentId: { value: task.agent.id } }),
          ...(task?.executorId === undefined ? {} : { executorId: { value: task.executorId } }),
          timestamp: this.clock.now() / 1000,
          source: source ?? null,
          reason: reason ?? null,
          ...(isAnswer ? {} : { uuid: Buffer.from(`uuid${String(++this.updatesSent).padStart(12, '0')}`) }),
        },
      },
    });
  }
}
