import {
  type Accept,
  type Call,
  Offer as OfferCodec,
  type TaskInfo,
  TaskState,
  TaskStatus,
} from '../../mesos/index.ts';
import { allocateSoon } from './allocation.ts';
import { idError } from './ids.ts';
import { refuse, release, removeOffer, withdraw } from './offers.ts';
import { fromProtobuf } from './quantities.ts';
import { add, contains, describe, NO_RESOURCES, type Resources, subtract } from './resources.ts';
import { type Agent, type Framework, type Offer, type Step, taskKey } from './state.ts';
import { isPartitionAware, masterStatus, sendUpdate } from './statuses.ts';

/**
 * ACCEPT: launches tasks on offers of one agent; what they leave of the offers is refused for as long as the call's
 * filters say. Of the operations only LAUNCH is known here (`mesos: Master::accept`).
 */
export function accept(step: Step, framework: Framework, call: Accept): void {
  const ids = (call.offerIds ?? []).map((id) => id.value);
  const launched = (call.operations ?? [])
    .filter((operation) => operation.type === OfferCodec.Operation.Type.LAUNCH)
    .flatMap((operation) => operation.launch?.taskInfos ?? []);

  const offers = findOffers(step, framework, ids);
  if (typeof offers === 'string') {
    for (const id of new Set(ids)) {
      const offer = step.state.offers.get(id);
      if (offer?.framework === framework) withdraw(step, offer, false);
    }
    const state = isPartitionAware(framework) ? TaskState.TASK_DROPPED : TaskState.TASK_LOST;
    const reason = TaskStatus.Reason.REASON_INVALID_OFFERS;
    for (const task of launched) {
      const message = `Task launched with invalid offers: ${offers}`;
      sendUpdate(step, framework, masterStatus(step, subject(task), state, reason, message));
    }
    return;
  }

  const { agent, role } = offers[0];
  let remaining = NO_RESOURCES;
  for (const offer of offers) {
    removeOffer(step, offer);
    remaining = add(remaining, offer.resources);
  }
  for (const task of launched) {
    const error = taskError(framework, agent, role, task, remaining);
    if (error === undefined) {
      remaining = launch(step, framework, agent, task, remaining);
    } else {
      const reason = TaskStatus.Reason.REASON_TASK_INVALID;
      sendUpdate(step, framework, masterStatus(step, subject(task), TaskState.TASK_ERROR, reason, error));
    }
  }
  release(step, agent, remaining);
  refuse(step, framework, agent, remaining, call.filters);
  // Who wants the rest back at once need not wait for the next round. (Not so for DECLINE: a scheduler that declines
  // every second offer of an agent would go round in circles.)
  if (call.filters?.refuseSeconds === 0) allocateSoon(step, agent);
}

/** The offers with these ids, or why they cannot be used together. */
function findOffers(step: Step, framework: Framework, ids: readonly string[]): readonly [Offer, ...Offer[]] | string {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) return `Duplicate offer ${id} in offer list`;
    seen.add(id);
  }
  const offers: Offer[] = [];
  for (const id of ids) {
    const offer = step.state.offers.get(id);
    if (offer === undefined) return `Offer ${id} is no longer valid`;
    offers.push(offer);
  }
  for (const { id, framework: owner } of offers) {
    if (owner !== framework) {
      return `Offer ${id} has invalid framework ${owner.id} while framework ${framework.id} is expected`;
    }
  }
  const [first, ...others] = offers;
  if (first === undefined) return 'No offers specified';
  for (const { id, agent } of others) {
    if (agent !== first.agent) {
      return `Aggregated offers must belong to one single agent. Offer ${id} uses agent ${agent.id} and agent ${first.agent.id}`;
    }
  }
  return [first, ...others];
}

/** Why a task cannot be launched, in the words and the order of `mesos: validation::task::validate`. */
function taskError(
  framework: Framework,
  agent: Agent,
  role: string,
  task: TaskInfo,
  remaining: Resources,
): string | undefined {
  const id = task.taskId.value;
  const bad = idError(id);
  if (bad !== undefined) return bad;
  if (framework.tasks.has(id)) return `Task has duplicate ID: ${id}`;
  if (framework.unreachableTasks.has(id)) return `Task reuses the ID of an unreachable task: ${id}`;
  if (task.agentId.value !== agent.id) {
    return `Task uses invalid agent ${task.agentId.value} while agent ${agent.id} is expected`;
  }
  if ((task.resources ?? []).length === 0) return 'Task uses no resources';
  const executor = task.executor ?? undefined;
  if ((executor === undefined) === (task.command == null)) {
    return 'Task should have at least one (but not both) of CommandInfo or ExecutorInfo present';
  }
  if (executor !== undefined) {
    const badExecutor = idError(executor.executorId.value);
    if (badExecutor !== undefined) return badExecutor;
    if (executor.command == null) return "'ExecutorInfo.command' must be set";
  }
  const running = executor && agent.executors.has(taskKey(framework.id, executor.executorId.value));
  const total = running
    ? fromProtobuf(task.resources)
    : add(fromProtobuf(task.resources), fromProtobuf(executor?.resources));
  if (contains(remaining, total)) return undefined;
  return `Total resources ${describe(total, role)} required by task and its executor is more than available ${describe(remaining, role)}`;
}

/** Notes the task and its executor, sends it to the agent and returns what it leaves of the resources. */
function launch(step: Step, framework: Framework, agent: Agent, task: TaskInfo, remaining: Resources): Resources {
  const id = task.taskId.value;
  const executor = task.executor ?? undefined;
  const executorId = executor?.executorId.value;
  const resources = fromProtobuf(task.resources);
  let rest = subtract(remaining, resources);
  if (executor !== undefined && executorId !== undefined) {
    const key = taskKey(framework.id, executorId);
    if (!agent.executors.has(key)) {
      const own = fromProtobuf(executor.resources);
      agent.executors.set(key, { frameworkId: framework.id, info: executor, resources: own });
      rest = subtract(rest, own);
    }
  }
  const known = {
    frameworkId: framework.id,
    agentId: agent.id,
    id,
    info: { ...task, data: null },
    resources,
    executorId,
    state: TaskState.TASK_STAGING,
    sent: undefined,
    containerStatus: undefined,
    usesResources: true,
    killed: false,
  };
  framework.tasks.set(id, known);
  agent.tasks.set(taskKey(framework.id, id), known);
  if (agent.link !== undefined) {
    step.out.push({ kind: 'message', link: agent.link, message: { type: 'run', framework: framework.info, task } });
  }
  return rest;
}

/** DECLINE: like ACCEPT without operations; offers that are gone are passed over. */
export function decline(step: Step, framework: Framework, call: NonNullable<Call['decline']>): void {
  for (const id of call.offerIds ?? []) {
    const offer = step.state.offers.get(id.value);
    if (offer?.framework === framework) withdraw(step, offer, false, call.filters ?? null);
  }
}

const subject = (task: TaskInfo): { taskId: string; agentId: string } => ({
  taskId: task.taskId.value,
  agentId: task.agentId.value,
});
