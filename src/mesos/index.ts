/** Talking to a Mesos master through the v1 HTTP scheduler API. */

export { type Allocation, allocate, InsufficientResources, type ResourceRequest } from './allocation.ts';
export { launch } from './calls.ts';
export * from './codec.ts';
export type { DriverCounters, EventName } from './counters.ts';
export { CredentialError, parseCredential } from './credential.ts';
export {
  type ConnectMaster,
  MesosDriver,
  type MesosDriverLimits,
  type MesosDriverOptions,
  type SchedulerCalls,
} from './driver.ts';
export { type CallFailure, type CallName, type CallOutcome, MesosCallError } from './errors.ts';
export type { StreamBody } from './event-stream.ts';
export {
  type ExecutorSettings,
  overheadOf,
  THERMOS_EXECUTOR,
  type ThermosSettings,
  thermosExecutor,
} from './executor.ts';
export { ExecutorConfigError, parseExecutorConfig } from './executor-config.ts';
export { type FrameworkSettings, frameworkInfo } from './framework-info.ts';
export type { ExecutorMessage, Failure, SchedulerHandler, Subscription } from './handler.ts';
export { MesosJsonError, readCall, readObject } from './json/read.ts';
export { shapeOf } from './json/schema.ts';
export { eventJson, offerJson } from './json/write.ts';
export {
  fixedMaster,
  type MasterAddress,
  type MasterDetector,
  type MasterOrigin,
  parseMasterAddress,
} from './master.ts';
export type { Credential, MasterConnection, MasterHttpOptions, SubscribeAnswer } from './master-http.ts';
export { type MasterNodes, mastersInZooKeeper } from './master-nodes.ts';
export * from './messages.ts';
export {
  amountOf,
  isUsable,
  portsOf,
  type ResourceName,
  type RevocableNames,
  rangesOf,
  scalarResource,
  sumResources,
  toRanges,
} from './resources.ts';
export {
  describeStatus,
  eventMessageOf,
  isReconciliation,
  reasonNameOf,
  scheduleStatusOf,
  sourceNameOf,
  statusTimeMicros,
} from './status.ts';
export { TaskInfoError, type TaskInfoSettings, taskInfo } from './task-info.ts';
export { timeMs } from './time.ts';
