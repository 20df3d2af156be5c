import type {
  Attribute,
  ContainerStatus,
  Event,
  ExecutorInfo,
  FrameworkInfo,
  TaskInfo,
  TaskState,
  Unavailability,
} from '../../mesos/index.ts';
import type { AgentDescription, ToAgent } from '../protocol.ts';
import type { Resources } from './resources.ts';

/** What a master is started with; all times in milliseconds. */
export interface MasterSettings {
  /** Its own id, new for every life of a master; part of the ids that it gives out. */
  readonly masterId: string;
  readonly hostname: string;
  /** IPv4 address as text. */
  readonly ip: string;
  readonly port: number;
  readonly heartbeatMs: number;
  /** An agent is asked for a sign of life this often, */
  readonly pingMs: number;
  /** and given up after so many unanswered ones. */
  readonly maxMissedPings: number;
  /** How long agents known from an earlier life of the master may take to come back. */
  readonly reregisterMs: number;
  /** How long an offer may go unanswered before it is rescinded; undefined for ever. */
  readonly offerTimeoutMs?: number | undefined;
}

/**
 * All that the master knows. Only the functions of this folder change it, in place, one command at a time: the same
 * commands at the same times always give the same outputs and the same state.
 */
export interface MasterState {
  readonly settings: MasterSettings;
  /** How many ids of each kind were given out. */
  readonly given: { frameworks: number; agents: number; offers: number };
  readonly frameworks: Map<string, Framework>;
  /** Ids of frameworks that were torn down or ran out of time; the newest {@link MAX_REMEMBERED}. */
  readonly removedFrameworks: Set<string>;
  readonly agents: Map<string, Agent>;
  /** The connected ones by their connection. */
  readonly links: Map<string, Agent>;
  /** Agents of an earlier life that are not back yet, and until when they may be. */
  readonly recovered: Map<string, number>;
  /** Agents given up, and when; the newest {@link MAX_REMEMBERED}. */
  readonly unreachable: Map<string, number>;
  readonly offers: Map<string, Offer>;
  /** Agents that may have something to offer. */
  readonly offerable: Set<Agent>;
  /** Those of {@link offerable} to be offered as soon as other work had its turn; the others wait for the next round. */
  readonly offerableSoon: Set<Agent>;
  /** Which framework is asked first in the next allocation. */
  turn: number;
  /** When machines are to be away. */
  schedule: readonly MaintenanceWindow[];
  readonly inverseOffers: Map<string, InverseOffer>;
  /** Reconciliations that are still being answered, oldest first. */
  readonly inquiries: Inquiry[];
}

/** Bound of the memory of removed frameworks, unreachable agents, and unreachable tasks per framework (as Mesos). */
export const MAX_REMEMBERED = 1000;

export interface Framework {
  readonly id: string;
  info: FrameworkInfo;
  /** Id of the open event stream; undefined while disconnected. */
  stream: string | undefined;
  heartbeatDueAt: number;
  /** When a disconnected framework is given up. */
  removeAt: number | undefined;
  suppressed: boolean;
  /** By task id. */
  readonly tasks: Map<string, Task>;
  /** Tasks of agents that were given up, by task id. */
  readonly unreachableTasks: Map<string, Task>;
  readonly offers: Set<Offer>;
  /** By agent id. */
  readonly filters: Map<string, Filter[]>;
  /** Until when it is not asked again to leave an agent, by agent id. */
  readonly inverseFilters: Map<string, number>;
}

/** Resources of one agent that a framework does not want to be offered again for a while. */
export interface Filter {
  readonly refused: Resources;
  readonly until: number;
}

/** Tasks that a framework asked about and how many of them were answered. */
export interface Inquiry {
  readonly framework: Framework;
  /** The subscription that asked; a later one has to ask again. */
  readonly stream: string | undefined;
  /** Asked for by name; or all that were known, when nothing is said of one that has ended meanwhile. */
  readonly explicit: boolean;
  readonly tasks: readonly { readonly taskId: string; readonly agentId: string | undefined }[];
  answered: number;
}

export interface Task {
  readonly frameworkId: string;
  readonly agentId: string;
  readonly id: string;
  /** Without `data`. */
  readonly info: TaskInfo;
  readonly resources: Resources;
  /** The executor named by the framework; undefined for a task that is a plain command. */
  readonly executorId: string | undefined;
  /** The newest state known. */
  state: TaskState;
  /** State and uuid (hex) of the newest update that was sent on to the framework. */
  sent: { readonly state: TaskState; readonly uuid: string } | undefined;
  containerStatus: ContainerStatus | undefined;
  /** Its resources count as used until it ends. */
  usesResources: boolean;
  /** KILL was called; repeated to an agent that was away. */
  killed: boolean;
}

export interface Executor {
  readonly frameworkId: string;
  readonly info: ExecutorInfo;
  readonly resources: Resources;
}

export interface Agent {
  readonly id: string;
  /** Id of its connection; undefined while disconnected. */
  link: string | undefined;
  description: AgentDescription;
  attributes: readonly Attribute[];
  total: Resources;
  /** Neither used nor offered. */
  available: Resources;
  /** By framework id and task id, see {@link taskKey}. */
  readonly tasks: Map<string, Task>;
  /** By framework id and executor id. */
  readonly executors: Map<string, Executor>;
  readonly offers: Set<Offer>;
  readonly inverseOffers: Set<InverseOffer>;
  pingDueAt: number;
  /** Pings sent since the agent was last heard. */
  unanswered: number;
}

export interface Offer {
  readonly id: string;
  readonly framework: Framework;
  readonly agent: Agent;
  readonly role: string;
  readonly resources: Resources;
  readonly madeAt: number;
}

/** Some machines and when they are to be away. */
export interface MaintenanceWindow {
  /** In lower case. */
  readonly hostnames: ReadonlySet<string>;
  readonly unavailability: Unavailability;
}

/** A framework was asked to leave an agent. */
export interface InverseOffer {
  readonly id: string;
  readonly framework: Framework;
  readonly agent: Agent;
}

/** What the master wants done. */
export type Output =
  | { readonly kind: 'event'; readonly stream: string; readonly event: Event }
  | { readonly kind: 'endStream'; readonly stream: string }
  | { readonly kind: 'message'; readonly link: string; readonly message: ToAgent }
  | { readonly kind: 'endLink'; readonly link: string }
  /** There is more to do than fits into one step: run `continue` after other work had its turn. */
  | { readonly kind: 'continue' }
  /** To be written down before what follows leaves: the agents that a later life of the master should wait for. */
  | {
      readonly kind: 'remember';
      readonly agentId: string;
      readonly as: 'admitted' | 'unreachable';
      readonly at: number;
    };

/** One command being worked on: the state, the time (milliseconds since the epoch) and what came of it so far. */
export interface Step {
  readonly state: MasterState;
  readonly now: number;
  readonly out: Output[];
}

/** Key of a task or executor among those of an agent. */
export const taskKey = (frameworkId: string, id: string): string => `${frameworkId}\n${id}`;

/**
 * A master that has just started.
 * @param admitted agents that an earlier life of it knew and did not give up
 * @param unreachable agents that it gave up, and when
 */
export function newMasterState(
  settings: MasterSettings,
  now: number,
  admitted: Iterable<string> = [],
  unreachable: Iterable<readonly [string, number]> = [],
): MasterState {
  return {
    settings,
    given: { frameworks: 0, agents: 0, offers: 0 },
    frameworks: new Map(),
    removedFrameworks: new Set(),
    agents: new Map(),
    links: new Map(),
    recovered: new Map([...admitted].map((id) => [id, now + settings.reregisterMs])),
    unreachable: new Map(unreachable),
    offers: new Map(),
    offerable: new Set(),
    offerableSoon: new Set(),
    turn: 0,
    schedule: [],
    inverseOffers: new Map(),
    inquiries: [],
  };
}

/** How many offers or answers one step makes at most; together with their encoding that is a few milliseconds. */
export const MOST_AT_ONCE = 200;

/** Adds to a set or map that forgets its oldest entries beyond {@link MAX_REMEMBERED}. */
export function remember<V>(memory: Map<string, V>, key: string, value: V): void {
  memory.delete(key);
  memory.set(key, value);
  if (memory.size > MAX_REMEMBERED) memory.delete(memory.keys().next().value as string);
}
