/**
 * What the local master and its agents say to each other. (A real Mesos agent speaks a private protobuf protocol; this
 * is a smaller one with the same meaning.)
 *
 * Over HTTP (`master/agent-endpoint.ts`, `agent/http-link.ts`) the agent posts its {@link Registration} to `/local/agent`; the answer is
 * an endless stream, one {@link ToAgent} message as JSON a line, the first being `registered`. The header
 * `Local-Link-Id` of the answer names the connection. What the agent has to say it posts to `/local/agent/LINK` as a
 * JSON array of {@link FromAgent} messages, one request at a time, so that their order stays; 202 means taken, 404 that
 * the connection is no longer the agent's and it must register again. Protobuf messages travel as base64 of their
 * bytes. Agents in the master's own process exchange the objects themselves.
 */
import { ContainerStatus, FrameworkInfo, TaskInfo, type TaskState, TaskStatus } from '../mesos/index.ts';

/** A port range, both ends included. */
export interface PortRange {
  readonly begin: number;
  readonly end: number;
}

/** What an agent offers and says of itself. */
export interface AgentDescription {
  readonly hostname: string;
  readonly cpus: number;
  /** MB. */
  readonly mem: number;
  /** MB. */
  readonly disk: number;
  readonly ports: readonly PortRange[];
  /** By name: a string becomes a TEXT attribute, a number a SCALAR one. */
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** A task that an agent holds: running, or ended with updates not yet acknowledged. */
export interface HeldTask {
  readonly frameworkId: string;
  /** Without `data`, which only the executor needs. */
  readonly info: TaskInfo;
  /** The newest state the agent knows, which may be ahead of what was acknowledged. */
  readonly state: TaskState;
  /** Whether the task's executor still runs; its resources stay in use until it does not. */
  readonly executorAlive: boolean;
  readonly containerStatus?: ContainerStatus | undefined;
}

/** First message of an agent on a connection. */
export interface Registration {
  /** Unset when the agent is new: the master then gives it one. */
  readonly agentId?: string | undefined;
  readonly description: AgentDescription;
  readonly frameworks: readonly FrameworkInfo[];
  readonly tasks: readonly HeldTask[];
}

/** From agent to master, once registered. */
export type FromAgent =
  /** `latest` is the newest state of the task, `status` (with uuid) the oldest one not yet acknowledged. */
  | { readonly type: 'update'; readonly frameworkId: string; readonly status: TaskStatus; readonly latest: TaskState }
  /** `status` as of wait(2): exit code << 8, or the signal. */
  | {
      readonly type: 'executorExited';
      readonly frameworkId: string;
      readonly executorId: string;
      readonly status: number;
    }
  | { readonly type: 'pong' };

/** From master to agent. */
export type ToAgent =
  /** `unknown` lists tasks of this agent that the master knows and the agent did not name. */
  | {
      readonly type: 'registered';
      readonly agentId: string;
      readonly masterId: string;
      readonly unknown: readonly UnknownTask[];
    }
  | { readonly type: 'run'; readonly framework: FrameworkInfo; readonly task: TaskInfo }
  | { readonly type: 'kill'; readonly frameworkId: string; readonly taskId: string }
  /** `uuid` is 32 hex digits. */
  | { readonly type: 'acknowledge'; readonly frameworkId: string; readonly taskId: string; readonly uuid: string }
  | { readonly type: 'frameworkUpdated'; readonly framework: FrameworkInfo }
  | { readonly type: 'shutdownFramework'; readonly frameworkId: string }
  | { readonly type: 'ping' };

/** See `registered` in {@link ToAgent}. */
export interface UnknownTask {
  readonly frameworkId: string;
  readonly taskId: string;
  /** Whether the framework wants TASK_DROPPED instead of TASK_LOST. */
  readonly partitionAware: boolean;
}

interface Codec<T> {
  encode(message: T): { finish(): Uint8Array };
  decode(bytes: Uint8Array): T;
}

const toText = <T>(codec: Codec<T>, message: T): string =>
  Buffer.from(codec.encode(message).finish()).toString('base64');
const fromText = <T>(codec: Codec<T>, text: string): T => codec.decode(Buffer.from(text, 'base64'));

/** A message with its protobuf parts as base64, ready for JSON. */
type Portable = Record<string, unknown>;

/** One line of the stream to an agent, without its end. */
export function encodeToAgent(message: ToAgent): string {
  const portable: Portable = { ...message };
  if ('framework' in message) portable.framework = toText(FrameworkInfo, message.framework);
  if (message.type === 'run') portable.task = toText(TaskInfo, message.task);
  return JSON.stringify(portable);
}

/** @throws if the line is not what {@link encodeToAgent} makes */
export function decodeToAgent(line: string): ToAgent {
  const portable = JSON.parse(line) as Portable;
  if (typeof portable.framework === 'string') portable.framework = fromText(FrameworkInfo, portable.framework);
  if (typeof portable.task === 'string') portable.task = fromText(TaskInfo, portable.task);
  return portable as unknown as ToAgent;
}

export function encodeFromAgent(messages: readonly FromAgent[]): string {
  return JSON.stringify(
    messages.map((message) =>
      message.type === 'update' ? { ...message, status: toText(TaskStatus, message.status) } : message,
    ),
  );
}

/** @throws if the body is not what {@link encodeFromAgent} makes */
export function decodeFromAgent(body: string): FromAgent[] {
  return (JSON.parse(body) as Portable[]).map((portable) => {
    if (typeof portable.status === 'string') portable.status = fromText(TaskStatus, portable.status);
    return portable as unknown as FromAgent;
  });
}

export function encodeRegistration(registration: Registration): string {
  return JSON.stringify({
    ...registration,
    frameworks: registration.frameworks.map((framework) => toText(FrameworkInfo, framework)),
    tasks: registration.tasks.map((task) => ({
      ...task,
      info: toText(TaskInfo, task.info),
      containerStatus: task.containerStatus && toText(ContainerStatus, task.containerStatus),
    })),
  });
}

/** @throws if the body is not what {@link encodeRegistration} makes */
export function decodeRegistration(body: string): Registration {
  const portable = JSON.parse(body) as Omit<Registration, 'frameworks' | 'tasks'> & {
    frameworks: string[];
    tasks: (Omit<HeldTask, 'info' | 'containerStatus'> & { info: string; containerStatus?: string })[];
  };
  return {
    ...portable,
    frameworks: portable.frameworks.map((text) => fromText(FrameworkInfo, text)),
    tasks: portable.tasks.map((task) => ({
      ...task,
      info: fromText(TaskInfo, task.info),
      containerStatus: task.containerStatus === undefined ? undefined : fromText(ContainerStatus, task.containerStatus),
    })),
  };
}
