import type { Call, TaskState } from '../../mesos/index.ts';
import type { FromAgent } from '../protocol.ts';
import { isTerminal } from '../task-state.ts';
import { hex } from '../uuid.ts';
import { release } from './offers.ts';
import { type Agent, type Framework, type Step, type Task, taskKey } from './state.ts';
import { sendFailure, sendUpdate } from './statuses.ts';

type Message<T extends FromAgent['type']> = Extract<FromAgent, { type: T }>;

/** A status update of an agent: passed on as it is, and noted (`mesos: Master::statusUpdate`). */
export function onUpdate(step: Step, agent: Agent, message: Message<'update'>): void {
  const { frameworkId, status, latest } = message;
  const framework = step.state.frameworks.get(frameworkId);
  const task = agent.tasks.get(taskKey(frameworkId, status.taskId.value));
  if (framework?.stream !== undefined) {
    if (task !== undefined && status.uuid != null) task.sent = { state: status.state, uuid: hex(status.uuid) };
    sendUpdate(step, framework, status);
  }
  if (task === undefined) return;
  task.containerStatus = status.containerStatus ?? task.containerStatus;
  advance(step, agent, task, latest);
}

/** Moves a task to a newer state; its resources are free as soon as it has ended, acknowledged or not. */
export function advance(step: Step, agent: Agent, task: Task, state: TaskState): void {
  if (isTerminal(task.state)) return;
  task.state = state;
  if (!isTerminal(state) || !task.usesResources) return;
  task.usesResources = false;
  release(step, agent, task.resources);
}

/** An executor is gone. Mesos says so to the framework once, without waiting for an answer. */
export function onExecutorExited(step: Step, agent: Agent, message: Message<'executorExited'>): void {
  const { frameworkId, executorId, status } = message;
  const key = taskKey(frameworkId, executorId);
  const executor = agent.executors.get(key);
  if (executor === undefined) return;
  agent.executors.delete(key);
  release(step, agent, executor.resources);
  const framework = step.state.frameworks.get(frameworkId);
  if (framework === undefined) return;
  sendFailure(step, framework, { agentId: { value: agent.id }, executorId: { value: executorId }, status });
}

/**
 * ACKNOWLEDGE: passed on to the agent, which then sends the task's next update. The acknowledged end of a task is also
 * the end of the master's memory of it.
 */
export function acknowledge(step: Step, framework: Framework, call: NonNullable<Call['acknowledge']>): void {
  const agent = step.state.agents.get(call.agentId.value);
  if (agent?.link === undefined) return;
  const taskId = call.taskId.value;
  const uuid = hex(call.uuid);
  const task = agent.tasks.get(taskKey(framework.id, taskId));
  if (task !== undefined) {
    if (task.sent === undefined) return;
    if (isTerminal(task.sent.state) && task.sent.uuid === uuid) forgetTask(step, agent, task);
  }
  const message = { type: 'acknowledge', frameworkId: framework.id, taskId, uuid } as const;
  step.out.push({ kind: 'message', link: agent.link, message });
}

/** Forgets a task of a registered agent. */
export function forgetTask(step: Step, agent: Agent, task: Task): void {
  agent.tasks.delete(taskKey(task.frameworkId, task.id));
  step.state.frameworks.get(task.frameworkId)?.tasks.delete(task.id);
  if (task.usesResources) release(step, agent, task.resources);
}
