import {
  type AgentFacts,
  assignedTaskOf,
  configOf,
  isSlaveAssigned,
  NO_RESOURCES,
  taskIdOf,
} from '../../model/index.ts';
import type { StoreView } from '../../store/index.ts';
import {
  type HostAttributes,
  MaintenanceMode,
  type ScheduledTask,
  type ScheduleStatus,
  type TaskConfig,
} from '../../wire/index.ts';
import { matchableAttributes } from '../host-attributes.ts';
import type { AgentOffer } from '../offers.ts';
import { largestFirst, type Victim } from './victims.ts';

/** An agent with the tasks that are on it. */
export interface Agent {
  readonly id: string;
  /** Its tasks, {@link largestFirst}; of the same order as {@link victims}. */
  readonly taskIds: readonly string[];
  readonly victims: readonly Victim[];
  /** What is known of it, with what is free there for ordinary tasks; undefined when nothing is known of its host. */
  readonly facts: AgentFacts | undefined;
  /** Grows whenever something of this changes. */
  readonly version: number;
}

interface Entry extends Agent {
  readonly taskIds: string[];
  readonly victims: Victim[];
  host: string;
  offer: AgentOffer | undefined;
  attributes: HostAttributes | undefined;
  facts: AgentFacts | undefined;
  version: number;
}

/** So many agents are brought up to date at a stretch. */
const STRETCH = 500;

export interface AgentsOptions {
  readonly hosts: StoreView['hosts'];
  /** What the tasks of a config are to those who look for room; undefined for those that nobody may touch. */
  readonly victimOf: (config: TaskConfig) => Victim | undefined;
  readonly offerOn: (agentId: string) => AgentOffer | undefined;
}

/**
 * Which tasks are on which agent, those that are on their way out included: what they leave is worth waiting for.
 * (aurora: scheduler/state/ClusterStateImpl.java)
 *
 * Invariants: an agent is there exactly while it has tasks; follows the store's events, each told once.
 */
export class Agents {
  private readonly options: AgentsOptions;
  private readonly byId = new Map<string, Entry>();
  private changes = 0;

  constructor(options: AgentsOptions) {
    this.options = options;
  }

  /** The largest version of an agent. */
  get version(): number {
    return this.changes;
  }

  get(agentId: string): Agent | undefined {
    return this.byId.get(agentId);
  }

  taskChanged(task: ScheduledTask, previous: ScheduleStatus | undefined): void {
    const [was, is] = [isSlaveAssigned(previous), isSlaveAssigned(task.status)];
    if (is && !was) this.add(task);
    else if (was && !is) this.remove(task);
  }

  tasksDeleted(tasks: readonly ScheduledTask[]): void {
    for (const task of tasks) if (isSlaveAssigned(task.status)) this.remove(task);
  }

  /** Counts an agent as changed, since nobody was told of it what holds by now. */
  touch(agentId: string): void {
    const entry = this.byId.get(agentId);
    if (entry !== undefined) entry.version = ++this.changes;
  }

  clear(): void {
    this.byId.clear();
  }

  /** All agents, brought up to date with offers and hosts; pauses where it may. */
  *upToDate(): Generator<undefined, readonly Agent[], undefined> {
    const agents: Agent[] = [];
    for (const entry of [...this.byId.values()]) {
      this.refresh(entry);
      agents.push(entry);
      if (agents.length % STRETCH === 0) yield;
    }
    return agents;
  }

  private add(task: ScheduledTask): void {
    const { slaveId, slaveHost = '' } = assignedTaskOf(task);
    const victim = this.options.victimOf(configOf(task));
    if (slaveId === undefined || victim === undefined) return;
    let entry = this.byId.get(slaveId);
    if (entry === undefined) {
      entry = {
        ...{ id: slaveId, taskIds: [], victims: [], host: slaveHost, version: 0 },
        ...{ offer: undefined, attributes: undefined, facts: undefined },
      };
      this.byId.set(slaveId, entry);
    }
    const at = placeFor(entry.victims, victim);
    entry.taskIds.splice(at, 0, taskIdOf(task));
    entry.victims.splice(at, 0, victim);
    entry.host = slaveHost;
    entry.version = ++this.changes;
  }

  private remove(task: ScheduledTask): void {
    const entry = this.byId.get(assignedTaskOf(task).slaveId ?? '');
    const at = entry?.taskIds.indexOf(taskIdOf(task)) ?? -1;
    if (entry === undefined || at < 0) return;
    entry.taskIds.splice(at, 1);
    entry.victims.splice(at, 1);
    entry.version = ++this.changes;
    if (entry.taskIds.length === 0) this.byId.delete(entry.id);
  }

  private refresh(entry: Entry): void {
    const offer = this.options.offerOn(entry.id);
    const attributes = this.options.hosts.get(offer?.hostname ?? entry.host);
    if (entry.facts !== undefined && offer === entry.offer && attributes === entry.attributes) return;
    const before = entry.facts;
    entry.offer = offer;
    entry.attributes = attributes;
    entry.facts = agentFacts(offer, attributes);
    if (entry.facts !== before) entry.version = ++this.changes;
  }
}

/** What is known of an agent from its offer, or else of its host; undefined when that is nothing. */
export function agentFacts(offer: AgentOffer | undefined, host: HostAttributes | undefined): AgentFacts | undefined {
  if (host === undefined) return undefined;
  if (offer !== undefined) return offer.ordinary;
  return {
    attributes: matchableAttributes(host),
    mode: host.mode ?? MaintenanceMode.NONE,
    unavailableFromMs: undefined,
    available: NO_RESOURCES,
  };
}

/** Behind all that come before it or are equal. */
function placeFor(victims: readonly Victim[], victim: Victim): number {
  let [low, high] = [0, victims.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (largestFirst(victims[middle] as Victim, victim) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
