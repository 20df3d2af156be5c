/** A process of simulated agents: `node agents-process.js MASTER_URL COUNT`, told what to do by its parent over IPC. */

import { systemClock, systemRandom } from '../../src/clock/index.ts';
import {
  Agent,
  type Connect,
  httpConnect,
  InstantContainerizer,
  type LinkListener,
  type MasterLink,
  simulatedHost,
} from '../../src/local/index.ts';
import { type FrameworkInfo, type TaskInfo, TaskState } from '../../src/mesos/index.ts';
import type { HostReport, Order, Report } from './messages.ts';

let masterUrl = process.argv[2] ?? '';
const launchedIds = new Set<string>();
const launchedAgain: string[] = [];
let launches = 0;

/** Pretends to run tasks, and counts what it is told. */
class CountingContainerizer extends InstantContainerizer {
  updates = 0;
  acks = 0;
  /** Framework by running task. */
  readonly tasks = new Map<string, string>();
  private readonly launched = new Set<string>();

  override async recover(...[agentId, listener]: Parameters<InstantContainerizer['recover']>) {
    return super.recover(agentId, {
      onExit: (ref, status) => listener.onExit(ref, status),
      onUpdate: (ref, update) => {
        this.updates++;
        if (update.state === TaskState.TASK_RUNNING) this.tasks.set(ref.taskId, ref.frameworkId);
        else if (update.state !== TaskState.TASK_STARTING) this.tasks.delete(ref.taskId);
        listener.onUpdate(ref, update);
      },
    });
  }

  override launch(agentId: string, framework: FrameworkInfo, task: TaskInfo): void {
    launches++;
    const id = task.taskId.value;
    this.launched.add(id);
    if (launchedIds.has(id)) launchedAgain.push(id);
    launchedIds.add(id);
    super.launch(agentId, framework, task);
  }

  override acknowledged({ taskId }: { readonly taskId: string }): void {
    // The agent also ends, by itself, tasks that never came here.
    if (this.launched.has(taskId)) this.acks++;
  }
}

/** The connection of one agent to whatever master there is, which can break or fall silent. */
class Cable {
  private silent = false;
  private open: { readonly link: MasterLink; readonly listener: LinkListener } | undefined;

  readonly connect: Connect = (registration, listener) => {
    if (this.silent) {
      setImmediate(() => listener.onClosed('the network is silent'));
      return { send: () => undefined, close: () => undefined };
    }
    const link = httpConnect(masterUrl)(registration, {
      onMessage: (message) => {
        if (!this.silent) listener.onMessage(message);
      },
      onClosed: (reason) => {
        if (!this.silent) listener.onClosed(reason);
      },
    });
    this.open = { link, listener };
    return {
      send: (message) => {
        if (!this.silent) link.send(message);
      },
      close: () => link.close(),
    };
  };

  break(): void {
    this.open?.link.close();
    this.open?.listener.onClosed('the connection broke');
  }

  fallSilent(): void {
    this.silent = true;
  }

  heal(): void {
    if (!this.silent) return;
    this.silent = false;
    this.break();
  }
}

class Host {
  readonly hostname: string;
  readonly containerizer = new CountingContainerizer(systemClock, systemRandom);
  readonly cable = new Cable();
  private readonly i: number;
  private agent: Agent | undefined;
  private dead = false;

  constructor(i: number) {
    this.i = i;
    this.hostname = simulatedHost(i).hostname;
  }

  async start(): Promise<void> {
    this.agent = await Agent.start({
      clock: systemClock,
      random: systemRandom,
      description: simulatedHost(this.i),
      containerizer: this.containerizer,
      connect: this.cable.connect,
      keepId: () => undefined,
      log: () => undefined,
    });
  }

  get alive(): boolean {
    return !this.dead;
  }

  async die(): Promise<void> {
    this.dead = true;
    await this.agent?.stop();
  }

  endTasks(count: number): void {
    [...this.containerizer.tasks].slice(0, count).forEach(([taskId, frameworkId], i) => {
      const state = i % 2 === 0 ? TaskState.TASK_FINISHED : TaskState.TASK_FAILED;
      this.containerizer.end({ frameworkId, taskId }, state, 'ended by the check');
    });
  }

  report(): HostReport {
    const running = this.dead ? [] : [...this.containerizer.tasks.keys()];
    return { hostname: this.hostname, agentId: this.agent?.id, alive: this.alive, running };
  }
}

const hosts = Array.from({ length: Number(process.argv[3]) }, (_, i) => new Host(i));
for (const host of hosts) await host.start();

async function obey(order: Order): Promise<void> {
  const meant = 'hosts' in order ? order.hosts.flatMap((i) => hosts[i] ?? []) : [];
  switch (order.order) {
    case 'break':
      for (const { cable } of meant) cable.break();
      break;
    case 'partition':
      for (const { cable } of meant) cable.fallSilent();
      break;
    case 'heal':
      for (const { cable } of meant) cable.heal();
      break;
    case 'die':
      for (const host of meant) await host.die();
      break;
    case 'endTasks':
      for (const host of hosts) if (host.alive) host.endTasks(order.perHost);
      break;
    case 'master':
      masterUrl = order.url;
      break;
    case 'report':
      break;
  }
}

function report(): Report {
  const living = hosts.filter(({ alive }) => alive).map(({ containerizer }) => containerizer);
  return {
    hosts: hosts.map((host) => host.report()),
    launches,
    launchedAgain,
    updates: living.reduce((sum, { updates }) => sum + updates, 0),
    acknowledged: living.reduce((sum, { acks }) => sum + acks, 0),
  };
}

process.on('message', (order: Order) => void obey(order).then(() => process.send?.(report())));
process.on('disconnect', () => process.exit(0));
process.send?.(report());
