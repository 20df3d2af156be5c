import {
  Agent,
  type AgentDescription,
  type Connect,
  type Containerizer,
  type FromAgent,
  isTerminal,
  type Master,
  type RecoveredRun,
  type RunListener,
  type RunUpdate,
  type TaskRef,
  type ToAgent,
} from '../../src/local/index.ts';
import { type FrameworkInfo, type Resource, type TaskInfo, TaskState } from '../../src/mesos/index.ts';
import type { Chance } from './chance.ts';
import { Actor, type Kernel } from './kernel.ts';
import type { SimMaster } from './master.ts';
import type { Report } from './violations.ts';

/** What becomes of a task once it runs, as its name says. */
export interface Fate {
  /** How long it runs before it ends by itself, milliseconds; undefined for ever. */
  readonly runsMs: number | undefined;
  readonly endsAs: TaskState;
}

interface Run {
  readonly ref: TaskRef;
  readonly framework: FrameworkInfo;
  readonly info: TaskInfo;
  readonly containerId: string;
  state: TaskState;
  /** What was told and not acknowledged, oldest first. */
  readonly open: RunUpdate[];
}

const SLOWEST_START_MS = 3_000;
const SLOWEST_END_MS = 4_000;
const FASTEST_MS = 0.3;
const SLOWEST_MS = 4;

/** A host with an agent, whose tasks go on while the agent is restarted, and end when the host does. */
export class SimHost {
  readonly description: AgentDescription;
  /** Told of launches. */
  launches = 0;
  /** Nothing passes between it and the master. */
  private silent = false;
  private readonly kernel: Kernel;
  private readonly chance: Chance;
  private readonly masters: SimMaster;
  private readonly report: Report;
  private readonly fateOf: (task: TaskInfo) => Fate;
  private readonly runs = new Map<string, Run>();
  private actor: Actor;
  private machine: Actor;
  private agentId: string | undefined;
  private listener: RunListener | undefined;
  private breakLink: (() => void) | undefined;
  private lives = 0;

  constructor(
    kernel: Kernel,
    chance: Chance,
    masters: SimMaster,
    description: AgentDescription,
    fateOf: (task: TaskInfo) => Fate,
    report: Report,
  ) {
    this.kernel = kernel;
    this.chance = chance;
    this.masters = masters;
    this.description = description;
    this.fateOf = fateOf;
    this.report = report;
    this.actor = new Actor(kernel, description.hostname);
    this.machine = new Actor(kernel, description.hostname);
    this.actor.kill();
  }

  get name(): string {
    return this.description.hostname;
  }

  get id(): string | undefined {
    return this.agentId;
  }

  /** Whether its agent runs and can be heard. */
  get isUp(): boolean {
    return this.actor.alive && !this.silent;
  }

  /** Tasks that run here, by id. */
  running(): ReadonlyMap<string, TaskInfo> {
    const running = [...this.runs.values()].filter((run) => !isTerminal(run.state));
    return new Map(running.map(({ ref, info }) => [ref.taskId, info]));
  }

  /** Starts the agent. */
  start(): void {
    if (this.actor.alive) return;
    this.actor = new Actor(this.kernel, `${this.name}-${++this.lives}`);
    this.kernel.trace(`host ${this.name} starts`);
    void Agent.start({
      clock: this.actor.clock,
      random: this.chance.random,
      description: this.description,
      containerizer: this.containerizer(this.actor),
      connect: this.connect(this.actor),
      agentId: this.agentId,
      keepId: (id) => {
        this.agentId = id;
      },
      log: () => undefined,
    });
  }

  /** The agent's process ends; tasks go on. */
  stopAgent(): void {
    if (!this.actor.alive) return;
    this.kernel.trace(`host ${this.name} agent ends`);
    this.actor.kill();
    this.listener = undefined;
    this.breakLink?.();
  }

  /** The machine loses power: its tasks are gone, and it will come back as another agent. */
  crash(): void {
    this.stopAgent();
    this.kernel.trace(`host ${this.name} crashes`);
    this.machine.kill();
    this.machine = new Actor(this.kernel, this.name);
    this.runs.clear();
    this.agentId = undefined;
  }

  fallSilent(): void {
    this.silent = true;
  }

  heal(): void {
    if (!this.silent) return;
    this.silent = false;
    this.breakLink?.();
  }

  /** The connection to the master breaks, and both notice. */
  breakConnection(): void {
    if (!this.silent) this.breakLink?.();
  }

  /** A running task ends by itself. @param at which one, in [0, 1) */
  endOne(at: number, state: TaskState): void {
    const running = [...this.runs.values()].filter((run) => run.state === TaskState.TASK_RUNNING);
    const run = running[Math.floor(at * running.length)];
    if (run !== undefined) this.advance(run, state, 'ended by itself');
  }

  private containerizer(actor: Actor): Containerizer {
    return {
      recover: async (_agentId, listener) => {
        this.listener = listener;
        const recovered = [...this.runs.values()].map(
          ({ framework, info, containerId, state }): RecoveredRun => ({ framework, info, containerId, state }),
        );
        for (const run of this.runs.values()) for (const update of run.open) listener.onUpdate(run.ref, update);
        return recovered;
      },
      launch: (_agentId, framework, info, containerId) => this.launch(framework, info, containerId),
      kill: (ref) => {
        const run = this.runs.get(ref.taskId);
        if (run === undefined || isTerminal(run.state)) return;
        const end = this.chance.weighted([
          [20, TaskState.TASK_KILLED],
          [1, TaskState.TASK_FINISHED],
          [1, TaskState.TASK_FAILED],
        ]);
        this.later(SLOWEST_END_MS, () => this.advance(run, end, 'Instructed to kill task.'));
      },
      acknowledged: (ref) => {
        if (actor.alive) this.runs.get(ref.taskId)?.open.shift();
      },
      forget: (ref) => {
        this.runs.delete(ref.taskId);
      },
      stop: async () => undefined,
    };
  }

  private launch(framework: FrameworkInfo, info: TaskInfo, containerId: string): void {
    const taskId = info.taskId.value;
    this.launches++;
    this.kernel.trace(`launch ${taskId} on ${this.name}`);
    if (this.runs.has(taskId)) this.report('no task is launched twice', `${taskId} on ${this.name}`);
    const ref = { frameworkId: framework.id?.value ?? '', taskId };
    const run: Run = { ref, framework, info, containerId, state: TaskState.TASK_STAGING, open: [] };
    this.runs.set(taskId, run);
    this.checkRoom();
    const { runsMs, endsAs } = this.fateOf(info);
    this.later(SLOWEST_START_MS, () => {
      this.advance(run, TaskState.TASK_STARTING);
      this.later(SLOWEST_START_MS, () => {
        this.advance(run, TaskState.TASK_RUNNING);
        if (runsMs !== undefined)
          this.machine.clock.after(runsMs, () => this.advance(run, endsAs, 'its time was over'));
      });
    });
  }

  private later(mostMs: number, fn: () => void): void {
    this.machine.clock.after(this.chance.between(mostMs / 10, mostMs), fn);
  }

  private advance(run: Run, state: TaskState, message?: string): void {
    if (isTerminal(run.state) || this.runs.get(run.ref.taskId) !== run) return;
    run.state = state;
    const update: RunUpdate = {
      uuid: uuidBytes(this.chance.random.uuid()),
      ...{ state, message, by: 'executor' },
      timestampSecs: this.kernel.now / 1000,
    };
    run.open.push(update);
    if (isTerminal(state)) this.listener?.onExit(run.ref, 0);
    this.listener?.onUpdate(run.ref, update);
  }

  /** What runs here fits. */
  private checkRoom(): void {
    const used = new Map<string, number>();
    const ports = new Set<number>();
    for (const info of this.running().values()) {
      for (const resource of [...(info.resources ?? []), ...(info.executor?.resources ?? [])]) {
        if (resource.name === 'ports') this.takePorts(resource, ports, info);
        else used.set(resource.name, (used.get(resource.name) ?? 0) + (resource.scalar?.value ?? 0));
      }
    }
    const { cpus, mem, disk } = this.description;
    for (const [name, has] of Object.entries({ cpus, mem, disk })) {
      const uses = used.get(name) ?? 0;
      if (uses > has + 1e-6)
        this.report('resources of an agent are not over-committed', `${this.name} uses ${uses} of ${has} ${name}`);
    }
  }

  private takePorts(resource: Resource, ports: Set<number>, { taskId }: TaskInfo): void {
    for (const { begin, end } of resource.ranges?.range ?? []) {
      for (let port = Number(begin); port <= Number(end); port++) {
        if (ports.has(port))
          this.report(
            'resources of an agent are not over-committed',
            `port ${port} of ${this.name} again for ${taskId.value}`,
          );
        ports.add(port);
      }
    }
  }

  private connect(actor: Actor): Connect {
    return (registration, listener) => {
      const { kernel } = this;
      let open = true;
      let master: Master | undefined;
      let [toMaster, toAgent] = [0, 0];
      const link = this.chance.random.uuid();
      const close = (reason: string): void => {
        if (!open) return;
        open = false;
        if (this.breakLink === breakLink) this.breakLink = undefined;
        kernel.after(this.latency(), () => listener.onClosed(reason), actor);
        const notice = (): void => {
          if (this.silent) kernel.after(1_000, notice);
          else master?.linkClosed(link);
        };
        kernel.after(this.latency(), notice);
      };
      const breakLink = (): void => close('the connection broke');
      this.breakLink = breakLink;
      const carry = (fn: (to: Master) => void): void => {
        toMaster = Math.max(toMaster, kernel.now + this.latency());
        kernel.after(toMaster - kernel.now, () => {
          if (master !== undefined && open && !this.silent) fn(master);
        });
      };
      const sink = {
        send: (message: ToAgent) => {
          toAgent = Math.max(toAgent, kernel.now + this.latency());
          kernel.after(
            toAgent - kernel.now,
            () => {
              if (open && !this.silent) listener.onMessage(message);
            },
            actor,
          );
        },
        end: () => close('the master ended the connection'),
      };
      kernel.after(this.latency(), () => {
        master = this.masters.master;
        if (master === undefined || this.silent) close('the master cannot be reached');
        else master.register(link, registration, sink);
      });
      return {
        send: (message: FromAgent) => {
          if (open) carry((to) => to.run({ kind: 'fromAgent', link, message }));
        },
        close: () => close('closed'),
      };
    };
  }

  private latency(): number {
    return this.chance.between(FASTEST_MS, SLOWEST_MS);
  }
}

function uuidBytes(uuid: string): Uint8Array {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}
