/** Rolling updates of jobs: when they may begin, how they proceed instance by instance, and how they end. */

export { activeUpdatesOf, isUpdating } from './busy.ts';
export { type BeginUpdate, JobUpdateController, type JobUpdateControllerOptions } from './controller.ts';
export { UpdateInProgressError, UpdateStateError } from './errors.ts';
export type { AgentReserver } from './instance-actions.ts';
export { decideInstance, type InstanceDecision, type InstanceGoal } from './rules/instance.ts';
export {
  canBecome,
  isActiveUpdate,
  isAwaitingPulse,
  isRolling,
  isTerminalUpdate,
  whenBlocked,
  whenPaused,
  whenResumed,
  whenUnblocked,
} from './rules/status.ts';
export { type GroupSize, groupSizeOf, strategyOf } from './rules/strategy.ts';
export { DEFAULT_UPDATES_SETTINGS, type UpdatesSettings } from './settings.ts';
export type { SlaGuard } from './sla-kills.ts';
export type { Audit } from './update-engine.ts';
