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
  facts: AgentFacts | undefined;
  version: number;
}

interface Change {
  readonly entry: Entry;
  readonly version: number;
}

/** So many offers are looked at at a stretch. */
const STRETCH = 500;

export interface AgentsOptions {
  readonly hosts: StoreView['hosts'];
  /** What the tasks of a config are to those who look for room; undefined for those that nobody may touch. */
  readonly victimOf: (config: TaskConfig) => Victim | undefined;
  /** All offers held. */
  readonly offers: () => Iterable<AgentOffer>;
}

/**
 * Which tasks are on which agent, those that are on their way out included: what they leave is worth waiting for.
 * (aurora: scheduler/state/ClusterStateImpl.java)
 *
 * Invariants: an agent is there exactly while it has tasks; tasks and hosts follow the store's events, each told once, and offers are as of
 * the last {@link takeOffers}; what has changed since some version is found without looking at the rest.
 */
export class Agents {
  private readonly options: AgentsOptions;
  private readonly byId = new Map<string, Entry>();
  private readonly byHost = new Map<string, Set<Entry>>();
  private readonly offered = new Set<Entry>();
  /** By version; a change that another of the same agent followed counts for nothing. */
  private log: Change[] = [];
  private changes = 0;

  constructor(options: AgentsOptions) {
    this.options = options;
  }

  /** The largest version of an agent. */
  get version(): number {
    return this.changes;
  }

  /** Number of agents. */
  get size(): number {
    return this.byId.size;
  }

  get(agentId: string): Agent | undefined {
    return this.byId.get(agentId);
  }

  /** The agents of a larger version than this; those that changed last are last. */
  changedSince(version: number): readonly Agent[] {
    let [low, high] = [0, this.log.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.log[middle] as Change).version <= version) low = middle + 1;
      else high = middle;
    }
    const agents: Agent[] = [];
    for (let at = low; at < this.log.length; at++) {
      const change = this.log[at] as Change;
      if (this.isLast(change)) agents.push(change.entry);
    }
    return agents;
  }

  taskChanged(task: ScheduledTask, previous: ScheduleStatus | undefined): void {
    const [was, is] = [isSlaveAssigned(previous), isSlaveAssigned(task.status)];
    if (is && !was) this.add(task);
    else if (was && !is) this.remove(task);
  }

  tasksDeleted(tasks: readonly ScheduledTask[]): void {
    for (const task of tasks) if (isSlaveAssigned(task.status)) this.remove(task);
  }

  hostChanged(attributes: HostAttributes): void {
    for (const entry of this.byHost.get(attributes.host ?? '') ?? []) {
      if (entry.offer === undefined) entry.facts = agentFacts(undefined, attributes);
      this.changed(entry);
    }
  }

  /**
   * Takes note of the offers as they are now; pauses where it may.
   * @returns the number of agents that have an offer and no tasks
   */
  *takeOffers(): Generator<undefined, number, undefined> {
    let [idle, looked] = [0, 0];
    for (const entry of [...this.offered]) {
      if (entry.offer?.held !== true) this.setOffer(entry, undefined);
      if (++looked % STRETCH === 0) yield;
    }
    for (const offer of this.options.offers()) {
      const entry = this.byId.get(offer.agentId);
      if (entry === undefined) idle += 1;
      else if (entry.offer !== offer) this.setOffer(entry, offer);
      if (++looked % STRETCH === 0) yield;
    }
    return idle;
  }

  /** Counts an agent as changed, since not all who look for room were told what holds of it now. */
  touch(agentId: string): void {
    const entry = this.byId.get(agentId);
    if (entry !== undefined) this.changed(entry);
  }

  clear(): void {
    this.byId.clear();
    this.byHost.clear();
    this.offered.clear();
    this.log = [];
  }

  private add(task: ScheduledTask): void {
    const { slaveId, slaveHost = '' } = assignedTaskOf(task);
    const victim = this.options.victimOf(configOf(task));
    if (slaveId === undefined || victim === undefined) return;
    const entry = this.byId.get(slaveId) ?? this.newEntry(slaveId, slaveHost);
    const at = placeFor(entry.victims, victim);
    entry.taskIds.splice(at, 0, taskIdOf(task));
    entry.victims.splice(at, 0, victim);
    this.changed(entry);
  }

  private newEntry(id: string, host: string): Entry {
    const facts = agentFacts(undefined, this.options.hosts.get(host));
    const entry: Entry = { id, taskIds: [], victims: [], host, offer: undefined, facts, version: 0 };
    this.byId.set(id, entry);
    this.byHost.set(host, (this.byHost.get(host) ?? new Set()).add(entry));
    return entry;
  }

  private remove(task: ScheduledTask): void {
    const entry = this.byId.get(assignedTaskOf(task).slaveId ?? '');
    const at = entry?.taskIds.indexOf(taskIdOf(task)) ?? -1;
    if (entry === undefined || at < 0) return;
    entry.taskIds.splice(at, 1);
    entry.victims.splice(at, 1);
    this.changed(entry);
    if (entry.taskIds.length > 0) return;
    this.byId.delete(entry.id);
    this.offered.delete(entry);
    const onHost = this.byHost.get(entry.host);
    onHost?.delete(entry);
    if (onHost?.size === 0) this.byHost.delete(entry.host);
  }

  private setOffer(entry: Entry, offer: AgentOffer | undefined): void {
    entry.offer = offer;
    entry.facts = agentFacts(offer, this.options.hosts.get(offer?.hostname ?? entry.host));
    if (offer === undefined) this.offered.delete(entry);
    else this.offered.add(entry);
    this.changed(entry);
  }

  private changed(entry: Entry): void {
    entry.version = ++this.changes;
    if (this.log.length > 2 * this.byId.size + STRETCH) this.log = this.log.filter((change) => this.isLast(change));
    this.log.push({ entry, version: entry.version });
  }

  /** An agent without tasks is not there any more. */
  private isLast({ entry, version }: Change): boolean {
    return entry.version === version && entry.taskIds.length > 0;
  }
}

/** What is known of an agent from its offer, or else of its host; undefined when nothing is known of the host. */
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
