/** The rules of an Aurora cluster: pure functions over immutable wire values. */

export { configDigest, sameConfig } from './config-digest.ts';
export { ConfigPool } from './config-pool.ts';
export { ArgumentError } from './errors.ts';
export {
  type CompleteJobKey,
  instanceKeyText,
  isGoodIdentifier,
  isValidJobKey,
  jobKeyText,
  parseJobKey,
  printJobKey,
  printJobUpdateKey,
  requireJobKey,
  sameJobKey,
} from './job-key.ts';
export { type NormalizedTaskConfig, normalizeTaskConfig } from './normalize.ts';
export { taskIdFor } from './task-id.ts';
export {
  assignedTaskOf,
  configOf,
  eventsOf,
  instanceIdOf,
  jobKeyOf,
  lastEventMs,
  numberOf,
  statusOf,
  taskIdOf,
} from './task-parts.ts';
export { type CompiledQuery, compileQuery, pageOf, printTaskQuery, type QueryPlan } from './task-query.ts';
export {
  isActive,
  isKillable,
  isLive,
  isSlaveAssigned,
  isTerminal,
  isTransient,
  TRANSIENT_STATES,
} from './task-states.ts';
export {
  type Command,
  decideTransition,
  type Transition,
  type TransitionInput,
  type TransitionTarget,
} from './transitions.ts';
