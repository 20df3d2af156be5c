import {
  type Attribute,
  ExecutorID,
  type Offer,
  type Resource,
  scalarResource,
  type TaskInfo,
  TaskState,
  TaskStatus,
  Value,
} from '../../../src/mesos/index.ts';

/** Every host: 16 cores, 64 GB, a terabyte, forty to a rack. Amounts are kept in thousandths, so that they come out even. */
const CPUS = 16;
const MEM_MB = 65_536;
const DISK_MB = 1_000_000;
const HOSTS_PER_RACK = 40;
const MILLI = 1000;

const PORTS: Resource = { name: 'ports', type: Value.Type.RANGES, ranges: { range: [{ begin: 31_000, end: 32_000 }] } };

/** A task that is not acknowledged to run yet. */
interface Starting {
  readonly agent: Agent;
  readonly taskId: string;
  /** Of the update that is on its way. */
  uuid: string;
  state: TaskState;
}

const EXECUTOR_IDS_TAG = (6 << 3) | 2;
/** Of those whose length is a byte. */
const LONGEST_EXECUTOR_ID = 127;

class Agent {
  readonly id: string;
  readonly hostname: string;
  readonly attributes: Attribute[];
  cpus = CPUS * MILLI;
  mem = MEM_MB;
  disk = DISK_MB;
  /** The offer that the framework has. */
  offerId: string | undefined;
  /** Its field `executor_ids` as an offer has it: there are hundreds of them by and by, and they go into every offer. */
  executors = Buffer.alloc(0);
  /** By job: the check of the limit of one task to a host. */
  readonly jobs = new Set<string>();

  constructor(number: number) {
    this.id = `agent-${number}`;
    this.hostname = `host-${number}`;
    const text = (name: string, value: string): Attribute => ({ name, type: Value.Type.TEXT, text: { value } });
    this.attributes = [text('host', this.hostname), text('rack', `rack-${Math.floor(number / HOSTS_PER_RACK)}`)];
  }
}

/** A launch that should not have been: the benchmark ends. */
export class WrongLaunch extends Error {}

/**
 * Hosts that only pretend to run tasks: what they have is offered, what is launched on it is checked and counts as used, and each task
 * is first starting and, once that is acknowledged, running. Nothing ever ends.
 */
export class Agents {
  private readonly agents: readonly Agent[];
  private readonly byId: ReadonlyMap<string, Agent>;
  private readonly byOffer = new Map<string, Agent>();
  private readonly starting = new Map<string, Starting>();
  private offersMade = 0;
  private updatesMade = 0;

  constructor(count: number) {
    this.agents = Array.from({ length: count }, (_, number) => new Agent(number));
    this.byId = new Map(this.agents.map((agent) => [agent.id, agent]));
  }

  /** New offers of all that no offer has now, a few at a time. */
  *offers(frameworkId: string, ids: Iterable<string> = this.byId.keys(), most = 200): Generator<Offer[]> {
    let offers: Offer[] = [];
    for (const id of ids) {
      const agent = this.byId.get(id);
      if (agent === undefined || agent.offerId !== undefined) continue;
      offers.push(this.offer(agent, frameworkId));
      if (offers.length < most) continue;
      yield offers;
      offers = [];
    }
    if (offers.length > 0) yield offers;
  }

  /** Takes an offer back from the framework. @returns the id of its agent */
  take(offerId: string): string {
    const agent = this.byOffer.get(offerId);
    if (agent === undefined) throw new WrongLaunch(`offer ${offerId} is not there any more`);
    this.byOffer.delete(offerId);
    agent.offerId = undefined;
    return agent.id;
  }

  /** Launches a task. @returns its first status update */
  launch(agentId: string, task: TaskInfo): TaskStatus {
    const agent = this.byId.get(agentId);
    const taskId = task.taskId.value;
    if (agent === undefined || task.agentId.value !== agentId) throw new WrongLaunch(`${taskId} is on another agent`);
    for (const { name, scalar } of [...(task.resources ?? []), ...(task.executor?.resources ?? [])]) {
      const amount = scalar?.value ?? 0;
      if (name === 'cpus') agent.cpus -= Math.round(amount * MILLI);
      else if (name === 'mem') agent.mem -= amount;
      else if (name === 'disk') agent.disk -= amount;
    }
    if (agent.cpus < 0 || agent.mem < 0 || agent.disk < 0) throw new WrongLaunch(`${agent.hostname} is too full`);
    // The instance and a UUID follow the job's name.
    const job = taskId.replace(/-\d+-[\da-f]{8}-.*$/, '');
    if (agent.jobs.has(job)) throw new WrongLaunch(`${agent.hostname} has two tasks of ${job}`);
    agent.jobs.add(job);
    const executorId = ExecutorID.encode({ value: task.executor?.executorId.value ?? taskId }).finish();
    if (executorId.length > LONGEST_EXECUTOR_ID) throw new WrongLaunch(`${taskId} is a long id`);
    agent.executors = Buffer.concat([agent.executors, Buffer.from([EXECUTOR_IDS_TAG, executorId.length]), executorId]);
    const starting = { agent, taskId, uuid: '', state: TaskState.TASK_STARTING };
    this.starting.set(taskId, starting);
    return this.update(starting);
  }

  /** Takes an acknowledgement. @returns the next update of the task, if there is one */
  acknowledge(taskId: string, uuid: Uint8Array): TaskStatus | undefined {
    const task = this.starting.get(taskId);
    if (task === undefined || task.uuid !== Buffer.from(uuid).toString('latin1')) return undefined;
    if (task.state === TaskState.TASK_RUNNING) {
      this.starting.delete(taskId);
      return undefined;
    }
    task.state = TaskState.TASK_RUNNING;
    return this.update(task);
  }

  private update(task: Starting): TaskStatus {
    const uuid = Buffer.alloc(16);
    uuid.writeDoubleBE(++this.updatesMade);
    task.uuid = uuid.toString('latin1');
    return {
      taskId: { value: task.taskId },
      state: task.state,
      source: TaskStatus.Source.SOURCE_EXECUTOR,
      agentId: { value: task.agent.id },
      executorId: { value: `thermos-${task.taskId}` },
      timestamp: 1,
      uuid,
    };
  }

  private offer(agent: Agent, frameworkId: string): Offer {
    const id = `offer-${this.offersMade++}`;
    agent.offerId = id;
    this.byOffer.set(id, agent);
    return {
      id: { value: id },
      frameworkId: { value: frameworkId },
      agentId: { value: agent.id },
      hostname: agent.hostname,
      resources: [
        scalarResource('cpus', agent.cpus / MILLI),
        scalarResource('mem', agent.mem),
        scalarResource('disk', agent.disk),
        PORTS,
      ],
      attributes: agent.attributes,
      $unknowns: [agent.executors],
    };
  }
}
