/** The rules of an Aurora cluster: pure functions over immutable wire values. */

export { AttributeAggregate, type AttributeCounts, type AttributesByName, attributesByName } from './attributes.ts';
export { TruncatedBinaryBackoff } from './backoff.ts';
export { configDigest, sameConfig } from './config-digest.ts';
export { ConfigPool } from './config-pool.ts';
export { type CompiledConstraints, compileConstraints, DEDICATED, hasDedicatedConstraint } from './constraints.ts';
export { type Crontab, crontabText, firesEver, parseCrontab } from './crontab.ts';
export { ArgumentError } from './errors.ts';
export { flappingPenalty, hasFlapped } from './flapping.ts';
export { fitsInPlaceOf } from './in-place.ts';
export { javaDouble, javaFixed } from './java-text.ts';
export {
  diffJob,
  type Instances,
  irrelevantInstances,
  isEmptyDiff,
  type JobDiff,
  replacementsOf,
  type WantedJob,
} from './job-diff.ts';
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
export { jobStats, latestActiveTask } from './jobs.ts';
export { type NormalizedTaskConfig, normalizeTaskConfig } from './normalize.ts';
export {
  type Consumption,
  consumptionOf,
  hasUses,
  type QuotaPool,
  quotaAllowance,
  quotaPoolOf,
  quotaResourcesOf,
  type RoleLedger,
  type UpdateInProgress,
  usesOf,
} from './quota.ts';
export {
  checkCronJob,
  checkInstanceAddition,
  checkJobUpdate,
  printResourceAggregate,
  type QuotaCheck,
  quotaRefusal,
  requireQuotaShape,
} from './quota-checks.ts';
export { countInRanges, idsInRanges, orderedRanges, rangesContain, toRanges } from './ranges.ts';
export {
  addResources,
  coversResources,
  maxResources,
  multiplyResources,
  NO_RESOURCES,
  RESOURCE_KINDS,
  type ResourceKind,
  type Resources,
  resourcesOf,
  subtractResources,
  sumOfResources,
  toResourceAggregate,
} from './resources.ts';
export { compactPartitionEvents } from './task-events.ts';
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
export { BUILT_IN_TIERS, isProductionTier, parseTierConfig, type Tier, type TierConfig, tierOf } from './tiers.ts';
export {
  type Command,
  decideTransition,
  type Transition,
  type TransitionInput,
  type TransitionTarget,
} from './transitions.ts';
export {
  type AgentFacts,
  findVetoes,
  type MatchingContext,
  type ResourceRequest,
  totalScore,
  type Veto,
  vetoGroup,
} from './vetoes.ts';
