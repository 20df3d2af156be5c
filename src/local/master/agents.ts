import { TaskState, TaskStatus } from '../../mesos/index.ts';
import type { HeldTask, Registration, UnknownTask } from '../protocol.ts';
import { isTerminal } from '../task-state.ts';
import { allocate } from './allocation.ts';
import { addFramework } from './frameworks.ts';
import { withdrawInverseOffers } from './maintenance.ts';
import { release, withdraw } from './offers.ts';
import { attributesOf, fromProtobuf, resourcesOf } from './quantities.ts';
import { add, NO_RESOURCES, subtract } from './resources.ts';
import { type Agent, remember, type Step, type Task, taskKey } from './state.ts';
import { isPartitionAware, knownStatus, masterStatus, sendFailure, sendUpdate, unreachableTime } from './statuses.ts';

/** In how many groups agents are asked for a sign of life. */
const SPREAD = 64;

/** An agent comes, or comes back, on a new connection (`mesos: Master::registerSlave`, `Master::reregisterSlave`). */
export function register(step: Step, link: string, registration: Registration): void {
  const { state, now } = step;
  const id = registration.agentId ?? `${state.settings.masterId}-S${state.given.agents++}`;
  for (const info of registration.frameworks) {
    const frameworkId = info.id?.value;
    if (frameworkId === undefined || state.removedFrameworks.has(frameworkId)) continue;
    if (!state.frameworks.has(frameworkId)) addFramework(step, frameworkId, info);
  }
  const known = state.agents.get(id);
  if (known?.link !== undefined) step.out.push({ kind: 'endLink', link: known.link });
  if (known === undefined && !state.recovered.has(id)) {
    step.out.push({ kind: 'remember', agentId: id, as: 'admitted', at: now });
  }
  const agent = known ?? newAgent(step, id, registration);
  if (known !== undefined) disconnectAgent(step, known);

  const held = registration.tasks.filter((task) => !state.removedFrameworks.has(task.frameworkId));
  const unknown = known === undefined ? [] : tasksNotHeld(step, known, held);
  for (const task of held) adopt(step, agent, task);
  dropExecutors(agent, held);
  agent.link = link;
  state.links.set(link, agent);
  agent.description = registration.description;
  agent.attributes = attributesOf(registration.description);
  agent.total = resourcesOf(registration.description);
  agent.available = NO_RESOURCES;
  release(step, agent, subtract(agent.total, used(agent)));
  // Spread over the interval: thousands of agents that come together are not all asked in one step.
  agent.pingDueAt = now + (state.settings.pingMs * (1 + (state.agents.size % SPREAD))) / SPREAD;
  agent.unanswered = 0;
  step.out.push({
    kind: 'message',
    link,
    message: { type: 'registered', agentId: id, masterId: state.settings.masterId, unknown },
  });
  if (known === undefined) announceReturn(step, agent);
  state.recovered.delete(id);
  state.unreachable.delete(id);
  repeatKills(step, agent, link, registration);
  allocate(step, [agent]);
}

function newAgent(step: Step, id: string, registration: Registration): Agent {
  const agent: Agent = {
    id,
    link: undefined,
    description: registration.description,
    attributes: [],
    total: NO_RESOURCES,
    available: NO_RESOURCES,
    tasks: new Map(),
    executors: new Map(),
    offers: new Set(),
    inverseOffers: new Set(),
    pingDueAt: 0,
    unanswered: 0,
  };
  step.state.agents.set(id, agent);
  return agent;
}

/** Takes over what an agent says of a task; what the master knows already is only brought up to date. */
function adopt(step: Step, agent: Agent, held: HeldTask): void {
  const framework = step.state.frameworks.get(held.frameworkId);
  if (framework === undefined) return;
  const id = held.info.taskId.value;
  const key = taskKey(held.frameworkId, id);
  const executor = held.info.executor ?? undefined;
  framework.unreachableTasks.delete(id);
  const known = agent.tasks.get(key);
  const task: Task = known ?? {
    frameworkId: held.frameworkId,
    agentId: agent.id,
    id,
    info: held.info,
    resources: fromProtobuf(held.info.resources),
    executorId: executor?.executorId.value,
    state: held.state,
    sent: undefined,
    containerStatus: undefined,
    usesResources: true,
    killed: false,
  };
  if (!isTerminal(task.state)) task.state = held.state;
  task.usesResources = !isTerminal(task.state);
  task.containerStatus = held.containerStatus ?? task.containerStatus;
  agent.tasks.set(key, task);
  framework.tasks.set(id, task);
  if (executor !== undefined && held.executorAlive) {
    const resources = fromProtobuf(executor.resources);
    agent.executors.set(taskKey(held.frameworkId, executor.executorId.value), {
      frameworkId: held.frameworkId,
      info: executor,
      resources,
    });
  }
}

/** Tasks that the master sent to an agent and the agent never got, or lost: it is asked to say so to the framework. */
function tasksNotHeld(step: Step, agent: Agent, held: readonly HeldTask[]): UnknownTask[] {
  const keys = new Set(held.map((task) => taskKey(task.frameworkId, task.info.taskId.value)));
  return [...agent.tasks]
    .filter(([key]) => !keys.has(key))
    .map(([, task]) => {
      const framework = step.state.frameworks.get(task.frameworkId);
      const partitionAware = framework !== undefined && isPartitionAware(framework);
      return { frameworkId: task.frameworkId, taskId: task.id, partitionAware };
    });
}

function dropExecutors(agent: Agent, held: readonly HeldTask[]): void {
  const alive = new Set(
    held
      .filter((task) => task.executorAlive)
      .map((task) => taskKey(task.frameworkId, task.info.executor?.executorId.value ?? '')),
  );
  for (const key of agent.executors.keys()) if (!alive.has(key)) agent.executors.delete(key);
}

function used(agent: Agent) {
  let sum = NO_RESOURCES;
  for (const task of agent.tasks.values()) if (task.usesResources) sum = add(sum, task.resources);
  for (const executor of agent.executors.values()) sum = add(sum, executor.resources);
  return sum;
}

/** Tells the frameworks of an agent's tasks that they are there after all; not after a restart of the master itself. */
function announceReturn(step: Step, agent: Agent): void {
  if (step.state.recovered.has(agent.id)) return;
  const message = step.state.unreachable.has(agent.id)
    ? 'Unreachable agent re-reregistered'
    : 'Unknown agent reregistered';
  const reason = TaskStatus.Reason.REASON_AGENT_REREGISTERED;
  for (const task of agent.tasks.values()) {
    const framework = step.state.frameworks.get(task.frameworkId);
    if (framework !== undefined) sendUpdate(step, framework, knownStatus(step, task, task.state, reason, message));
  }
}

/** Kills that an agent may have missed: of single tasks, and of frameworks that are gone. */
function repeatKills(step: Step, agent: Agent, link: string, registration: Registration): void {
  for (const task of agent.tasks.values()) {
    if (!task.killed || isTerminal(task.state)) continue;
    const message = { type: 'kill', frameworkId: task.frameworkId, taskId: task.id } as const;
    step.out.push({ kind: 'message', link, message });
  }
  const frameworks = new Set(registration.frameworks.map((info) => info.id?.value ?? ''));
  for (const frameworkId of frameworks) {
    if (!step.state.removedFrameworks.has(frameworkId)) continue;
    step.out.push({ kind: 'message', link, message: { type: 'shutdownFramework', frameworkId } });
  }
}

/** The connection broke: nothing more is launched there; whether its tasks live is not known yet. */
export function disconnectAgent(step: Step, agent: Agent): void {
  if (agent.link !== undefined) step.state.links.delete(agent.link);
  agent.link = undefined;
  for (const offer of agent.offers) withdraw(step, offer, true);
  withdrawInverseOffers(step, agent.inverseOffers, true);
  step.state.offerable.delete(agent);
}

/** Asks for a sign of life; gives the agent up when it has not answered for too long. */
export function checkAgent(step: Step, agent: Agent): void {
  const { settings } = step.state;
  if (step.now < agent.pingDueAt) return;
  if (agent.unanswered >= settings.maxMissedPings) {
    giveUp(step, agent);
    return;
  }
  agent.unanswered++;
  agent.pingDueAt = step.now + settings.pingMs;
  if (agent.link !== undefined) step.out.push({ kind: 'message', link: agent.link, message: { type: 'ping' } });
}

/** The agent counts as lost, and so do its tasks until it returns (`mesos: Master::__removeSlave`). */
function giveUp(step: Step, agent: Agent): void {
  const { state, now } = step;
  const link = agent.link;
  disconnectAgent(step, agent);
  for (const task of agent.tasks.values()) {
    const framework = state.frameworks.get(task.frameworkId);
    if (framework === undefined) continue;
    const lost = isPartitionAware(framework) ? TaskState.TASK_UNREACHABLE : TaskState.TASK_LOST;
    const reason = TaskStatus.Reason.REASON_AGENT_REMOVED;
    const about = { taskId: task.id, agentId: agent.id, executorId: task.executorId };
    const status = masterStatus(step, about, lost, reason, 'health check timed out');
    sendUpdate(step, framework, { ...status, unreachableTime: unreachableTime(now) });
    framework.tasks.delete(task.id);
    remember(framework.unreachableTasks, task.id, task);
  }
  state.agents.delete(agent.id);
  forgetAgent(step, agent.id);
  if (link !== undefined) step.out.push({ kind: 'endLink', link });
}

/** Notes that an agent is unreachable and tells all frameworks. */
export function forgetAgent(step: Step, agentId: string): void {
  const { state, now } = step;
  state.recovered.delete(agentId);
  remember(state.unreachable, agentId, now);
  for (const framework of state.frameworks.values()) {
    framework.filters.delete(agentId);
    framework.inverseFilters.delete(agentId);
    sendFailure(step, framework, { agentId: { value: agentId } });
  }
  step.out.push({ kind: 'remember', agentId, as: 'unreachable', at: now });
}
