import { type Call, type ReconcileTask, TaskState, TaskStatus } from '../../mesos/index.ts';
import { type Framework, MOST_AT_ONCE, type Step, type Task } from './state.ts';
import { isPartitionAware, knownStatus, masterStatus, sendUpdate, unreachableTime } from './statuses.ts';

const REASON = TaskStatus.Reason.REASON_RECONCILIATION;

/** RECONCILE: tells what is known of the tasks asked for, or, when none is named, of all (`mesos: Master::reconcile`). */
export function reconcile(step: Step, framework: Framework, tasks: readonly ReconcileTask[]): void {
  const explicit = tasks.length > 0;
  step.state.inquiries.push({
    framework,
    stream: framework.stream,
    explicit,
    tasks: explicit
      ? tasks.map(({ taskId, agentId }) => ({ taskId: taskId.value, agentId: agentId?.value }))
      : Array.from(framework.tasks.values(), (task) => ({ taskId: task.id, agentId: task.agentId })),
    answered: 0,
  });
  answerInquiries(step);
}

/** Answers the next few tasks that frameworks have asked about. */
export function answerInquiries(step: Step): void {
  const { inquiries } = step.state;
  for (let left = MOST_AT_ONCE; left > 0; left--) {
    const inquiry = inquiries[0];
    if (inquiry === undefined) return;
    const task = inquiry.tasks[inquiry.answered++];
    if (task === undefined || inquiry.stream !== inquiry.framework.stream) {
      inquiries.shift();
      continue;
    }
    if (!inquiry.explicit && !inquiry.framework.tasks.has(task.taskId)) continue;
    const status = answer(step, inquiry.framework, task.taskId, task.agentId);
    if (status !== undefined) sendUpdate(step, inquiry.framework, status);
  }
  step.out.push({ kind: 'continue' });
}

function latest(step: Step, task: Task): TaskStatus {
  return knownStatus(step, task, task.sent?.state ?? task.state, REASON, 'Reconciliation: Latest task state');
}

/** Undefined when it is too early to say: the task may live on an agent that has not come back yet. */
function answer(step: Step, framework: Framework, taskId: string, agentId: string | undefined): TaskStatus | undefined {
  const { state } = step;
  const task = framework.tasks.get(taskId);
  if (task !== undefined) return latest(step, task);
  if (agentId === undefined ? state.recovered.size > 0 : state.recovered.has(agentId)) return undefined;

  const about = { taskId, agentId };
  const report = (finer: TaskState, message: string): TaskStatus =>
    masterStatus(step, about, isPartitionAware(framework) ? finer : TaskState.TASK_LOST, REASON, message);
  if (agentId !== undefined && state.agents.has(agentId)) {
    return report(TaskState.TASK_GONE, 'Reconciliation: Task is unknown to the agent');
  }
  const unreachableSince = agentId === undefined ? undefined : state.unreachable.get(agentId);
  if (unreachableSince !== undefined) {
    const status = report(TaskState.TASK_UNREACHABLE, 'Reconciliation: Task is unreachable');
    return { ...status, unreachableTime: unreachableTime(unreachableSince) };
  }
  return report(TaskState.TASK_UNKNOWN, 'Reconciliation: Task is unknown');
}

/**
 * KILL: passed on to the agent, whose executors have their own idea of a grace period. Of an unknown task the framework
 * is told what RECONCILE would say (`mesos: Master::kill`).
 */
export function kill(step: Step, framework: Framework, call: NonNullable<Call['kill']>): void {
  const taskId = call.taskId.value;
  const task = framework.tasks.get(taskId);
  if (task === undefined) {
    reconcile(step, framework, [{ taskId: call.taskId, agentId: call.agentId ?? null }]);
    return;
  }
  if (call.agentId != null && call.agentId.value !== task.agentId) return;
  task.killed = true;
  const link = step.state.agents.get(task.agentId)?.link;
  if (link === undefined) return;
  step.out.push({ kind: 'message', link, message: { type: 'kill', frameworkId: framework.id, taskId } });
}
