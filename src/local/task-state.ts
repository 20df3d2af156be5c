import { TaskState } from '../mesos/index.ts';

/** States after which nothing more comes (`mesos: isTerminalState`). */
export function isTerminal(state: TaskState): boolean {
  switch (state) {
    case TaskState.TASK_FINISHED:
    case TaskState.TASK_FAILED:
    case TaskState.TASK_KILLED:
    case TaskState.TASK_LOST:
    case TaskState.TASK_ERROR:
    case TaskState.TASK_DROPPED:
    case TaskState.TASK_GONE:
    case TaskState.TASK_GONE_BY_OPERATOR:
      return true;
    default:
      return false;
  }
}
