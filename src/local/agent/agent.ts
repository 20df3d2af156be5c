import type { Clock, Random, Timer } from '../../clock/index.ts';
import {
  type ContainerStatus,
  type FrameworkInfo,
  NetworkInfo,
  type Reason,
  type TaskInfo,
  TaskState,
  TaskStatus,
} from '../../mesos/index.ts';
import { hasCapability } from '../capability.ts';
import type { AgentDescription, HeldTask, Registration, ToAgent, UnknownTask } from '../protocol.ts';
import { isTerminal } from '../task-state.ts';
import { uuidBytes } from '../uuid.ts';
import type { Containerizer, RunUpdate, TaskRef } from './containerizer.ts';
import type { Connect, MasterLink } from './link.ts';
import { UpdateStream } from './update-stream.ts';

const FIRST_RECONNECT_MS = 100;
const LONGEST_RECONNECT_MS = 5_000;

export interface AgentOptions {
  readonly clock: Clock;
  readonly random: Random;
  readonly description: AgentDescription;
  readonly containerizer: Containerizer;
  readonly connect: Connect;
  /** The id of an earlier life. */
  readonly agentId?: string | undefined;
  /** Told the id that the master gave to a new agent, before anything is launched. */
  readonly keepId: (agentId: string) => void;
  /** Told each time that the master has taken it. */
  readonly onRegistered?: () => void;
  /** One line for the log. */
  readonly log: (message: string) => void;
}

/** A task from its launch until its last update is acknowledged. */
interface HeldRun {
  readonly ref: TaskRef;
  readonly info: TaskInfo;
  readonly executorId: string;
  /** Undefined for a task that never was here. */
  readonly containerStatus: ContainerStatus | undefined;
  readonly updates: UpdateStream;
  /** The newest state told by the containerizer. */
  state: TaskState;
  executorAlive: boolean;
}

/** A framework with tasks here. */
interface HeldFramework {
  info: FrameworkInfo;
  runs: number;
  /** It is gone: its tasks are killed and nobody wants to hear of them. */
  removed: boolean;
}

/**
 * An agent: keeps a connection to the master, has tasks run by its containerizer, and tells the master what becomes of
 * them until each update is acknowledged. It outlives the connection and any number of masters.
 */
export class Agent {
  private readonly options: AgentOptions;
  private readonly runs = new Map<string, HeldRun>();
  private readonly frameworks = new Map<string, HeldFramework>();
  private agentId: string | undefined;
  private link: MasterLink | undefined;
  private registered = false;
  private reconnectMs = FIRST_RECONNECT_MS;
  private timer: Timer | undefined;
  private stopped = false;

  private constructor(options: AgentOptions) {
    this.options = options;
    this.agentId = options.agentId;
  }

  /** Takes up the tasks of an earlier life and starts to connect. */
  static async start(options: AgentOptions): Promise<Agent> {
    const agent = new Agent(options);
    const early: (() => void)[] = [];
    let ready = false;
    const inOrder = (act: () => void): void => void (ready ? act() : early.push(act));
    const recovered = await options.containerizer.recover(options.agentId, {
      onUpdate: (ref, update) => inOrder(() => agent.onUpdate(ref, update)),
      onExit: (ref, status) => inOrder(() => agent.onExit(ref, status)),
    });
    for (const { framework, info, containerId, state } of recovered) {
      agent.hold(framework, { ...info, data: null }, containerId).state = state;
    }
    ready = true;
    for (const act of early) act();
    agent.connect();
    return agent;
  }

  /** The id given by the master; undefined until the agent was registered for the first time. */
  get id(): string | undefined {
    return this.agentId;
  }

  /** Disconnects; running tasks go on. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.timer?.cancel();
    this.disconnect();
    this.link?.close();
    await this.options.containerizer.stop();
  }

  private connect(): void {
    const link = this.options.connect(this.registration(), {
      onMessage: (message) => {
        if (this.link === link) this.onMessage(message);
      },
      onClosed: (reason) => {
        if (this.link === link) this.onClosed(reason);
      },
    });
    this.link = link;
  }

  private registration(): Registration {
    const frameworks = [...this.frameworks.values()].filter(({ removed }) => !removed);
    return {
      agentId: this.agentId,
      description: this.options.description,
      frameworks: frameworks.map(({ info }) => info),
      tasks: Array.from(this.runs.values()).flatMap((run): HeldTask[] => {
        const { ref, info, state, executorAlive, containerStatus } = run;
        if (this.frameworks.get(ref.frameworkId)?.removed) return [];
        return [{ frameworkId: ref.frameworkId, info, state, executorAlive, containerStatus }];
      }),
    };
  }

  private onClosed(reason: string): void {
    const { clock, random, log } = this.options;
    // Once a separation, not once an attempt.
    if (this.registered) log(`Disconnected from the master: ${reason}`);
    else if (this.reconnectMs === FIRST_RECONNECT_MS) log(`Cannot reach the master, goes on trying: ${reason}`);
    this.disconnect();
    if (this.stopped) return;
    // Agents that lost a master together do not come back in step.
    const delay = this.reconnectMs * (0.5 + random.next() / 2);
    this.reconnectMs = Math.min(2 * this.reconnectMs, LONGEST_RECONNECT_MS);
    this.timer = clock.after(delay, () => this.connect());
  }

  private disconnect(): void {
    this.registered = false;
    for (const run of this.runs.values()) run.updates.pause();
  }

  private onMessage(message: ToAgent): void {
    switch (message.type) {
      case 'registered':
        this.onRegistered(message.agentId, message.unknown);
        break;
      case 'run':
        this.launch(message.framework, message.task);
        break;
      case 'kill':
        this.kill({ frameworkId: message.frameworkId, taskId: message.taskId });
        break;
      case 'acknowledge':
        this.acknowledge({ frameworkId: message.frameworkId, taskId: message.taskId }, message.uuid);
        break;
      case 'frameworkUpdated':
        this.onFrameworkUpdated(message.framework);
        break;
      case 'shutdownFramework':
        this.shutDownFramework(message.frameworkId);
        break;
      case 'ping':
        this.link?.send({ type: 'pong' });
        break;
    }
  }

  private onRegistered(agentId: string, unknown: readonly UnknownTask[]): void {
    if (this.agentId !== agentId) {
      this.options.keepId(agentId);
      this.agentId = agentId;
    }
    this.options.log(`Registered as ${agentId}`);
    this.registered = true;
    this.reconnectMs = FIRST_RECONNECT_MS;
    for (const run of this.runs.values()) {
      if (!this.frameworks.get(run.ref.frameworkId)?.removed) run.updates.resume();
    }
    for (const { frameworkId, taskId, partitionAware } of unknown) {
      const state = partitionAware ? TaskState.TASK_DROPPED : TaskState.TASK_LOST;
      const reason = TaskStatus.Reason.REASON_RECONCILIATION;
      this.deny({ frameworkId, taskId }, state, reason, 'Reconciliation: task unknown to the agent');
    }
    this.options.onRegistered?.();
  }

  private launch(framework: FrameworkInfo, task: TaskInfo): void {
    const containerId = this.options.random.uuid();
    if (this.agentId === undefined) return;
    this.hold(framework, { ...task, data: null }, containerId);
    this.options.containerizer.launch(this.agentId, framework, task, containerId);
  }

  private hold(framework: FrameworkInfo, info: TaskInfo, containerId: string): HeldRun {
    const frameworkId = framework.id?.value ?? '';
    const held = this.frameworks.get(frameworkId) ?? { info: framework, runs: 0, removed: false };
    held.runs++;
    this.frameworks.set(frameworkId, held);
    const taskId = info.taskId.value;
    const run: HeldRun = {
      ref: { frameworkId, taskId },
      info,
      executorId: info.executor?.executorId.value ?? taskId,
      containerStatus: {
        containerId: { value: containerId },
        networkInfos: [{ ipAddresses: [{ protocol: NetworkInfo.Protocol.IPv4, ipAddress: '127.0.0.1' }] }],
      },
      updates: this.newStream(frameworkId, () => run.state),
      state: TaskState.TASK_STAGING,
      executorAlive: true,
    };
    this.runs.set(keyOf(run.ref), run);
    return run;
  }

  private newStream(frameworkId: string, latest: () => TaskState): UpdateStream {
    return new UpdateStream(this.options.clock, this.registered, (status) => {
      this.link?.send({ type: 'update', frameworkId, status, latest: latest() });
    });
  }

  private kill(ref: TaskRef): void {
    const run = this.runs.get(keyOf(ref));
    if (run !== undefined) {
      this.options.containerizer.kill(ref);
      return;
    }
    const framework = this.frameworks.get(ref.frameworkId);
    if (framework === undefined) return;
    const state = hasCapability(framework.info, 'PARTITION_AWARE') ? TaskState.TASK_DROPPED : TaskState.TASK_LOST;
    this.deny(ref, state, TaskStatus.Reason.REASON_EXECUTOR_TERMINATED, 'Cannot find executor');
  }

  /** Ends, for the framework, a task that never was here. Nothing is kept of it: after a restart the master asks again. */
  private deny(ref: TaskRef, state: TaskState, reason: Reason, message: string): void {
    const info = { name: '', taskId: { value: ref.taskId }, agentId: { value: this.agentId ?? '' } };
    const run: HeldRun = {
      ref,
      info,
      executorId: '',
      containerStatus: undefined,
      updates: this.newStream(ref.frameworkId, () => run.state),
      state,
      executorAlive: false,
    };
    this.runs.set(keyOf(ref), run);
    const uuid = uuidBytes(this.options.random.uuid());
    this.onUpdate(ref, { uuid, state, reason, message, by: 'agent', timestampSecs: this.options.clock.now() / 1000 });
  }

  private acknowledge(ref: TaskRef, uuid: string): void {
    const run = this.runs.get(keyOf(ref));
    const status = run?.updates.acknowledge(uuid);
    if (run === undefined || status === undefined) return;
    this.options.containerizer.acknowledged(ref);
    if (isTerminal(status.state)) this.forget(run);
  }

  private forget(run: HeldRun): void {
    run.updates.pause();
    this.runs.delete(keyOf(run.ref));
    if (run.containerStatus === undefined) return;
    this.options.containerizer.forget(run.ref);
    const framework = this.frameworks.get(run.ref.frameworkId);
    if (framework !== undefined && --framework.runs === 0) this.frameworks.delete(run.ref.frameworkId);
  }

  private onFrameworkUpdated(info: FrameworkInfo): void {
    const frameworkId = info.id?.value ?? '';
    const framework = this.frameworks.get(frameworkId);
    if (framework === undefined) return;
    framework.info = info;
    for (const run of this.runs.values()) if (run.ref.frameworkId === frameworkId) run.updates.resume();
  }

  private shutDownFramework(frameworkId: string): void {
    const framework = this.frameworks.get(frameworkId);
    if (framework === undefined) return;
    framework.removed = true;
    for (const run of [...this.runs.values()]) {
      if (run.ref.frameworkId !== frameworkId) continue;
      run.updates.pause();
      if (isTerminal(run.state)) this.forget(run);
      else this.options.containerizer.kill(run.ref);
    }
  }

  private onUpdate(ref: TaskRef, update: RunUpdate): void {
    const run = this.runs.get(keyOf(ref));
    if (run === undefined) return;
    run.state = update.state;
    if (this.frameworks.get(ref.frameworkId)?.removed) {
      if (isTerminal(update.state)) this.forget(run);
      return;
    }
    const { Source } = TaskStatus;
    run.updates.add({
      taskId: { value: ref.taskId },
      state: update.state,
      message: update.message ?? null,
      source: update.by === 'executor' ? Source.SOURCE_EXECUTOR : Source.SOURCE_AGENT,
      reason: update.reason ?? null,
      agentId: { value: this.agentId ?? '' },
      executorId: run.executorId === '' ? null : { value: run.executorId },
      timestamp: update.timestampSecs,
      uuid: update.uuid,
      containerStatus: update.by === 'executor' ? (run.containerStatus ?? null) : null,
    });
  }

  private onExit(ref: TaskRef, status: number): void {
    const run = this.runs.get(keyOf(ref));
    if (run === undefined) return;
    run.executorAlive = false;
    // Of the executors that stand for plain commands the master knows nothing.
    if (run.info.executor == null || !this.registered) return;
    this.link?.send({ type: 'executorExited', frameworkId: ref.frameworkId, executorId: run.executorId, status });
  }
}

const keyOf = (ref: TaskRef): string => `${ref.frameworkId}\n${ref.taskId}`;
