export {
  EXECUTOR_SHUTDOWN,
  executorPaths,
  inspectRunner,
  isKillAccepted,
  KILLED_BY_SCHEDULER,
  type KillRequest,
  type Launch,
  prepareLaunch,
  type RunnerCondition,
  requestKill,
} from './executor-dir.ts';
export type { ProcessIdentity } from './proc.ts';
export { finishDeadRunner } from './recovery.ts';
export { runnerCommand } from './runner-command.ts';
export { type StartedRunner, startRunner } from './start-runner.ts';
export type { LogDestination, LoggerConfig } from './task.ts';
export { isTerminal, readUpdates, type StatusUpdate, type UpdateBatch, type UpdateState } from './updates.ts';
export { type RunnerListener, type RunnerWatch, watchRunner } from './watch-runner.ts';
