/**
 * The messages of the Mesos v1 scheduler API (idl/mesos), by their own names.
 *
 * Each name is a value and a type. The value is the generated codec (`Offer.encode(offer).finish()`,
 * `Offer.decode(bytes)`) and holds the nested messages and enums (`TaskStatus.Reason.REASON_RECONCILIATION`,
 * `TaskState[1]` is `'TASK_RUNNING'`). The type is a plain object: required fields must be there, others may be left
 * out or null; in what was decoded an unset field reads null, and a repeated one that was not sent is empty.
 *
 * 64-bit integers (nanoseconds, ends of ranges, limits) are decoded as exact `Long` objects, since nanoseconds since
 * 1970 do not fit a number; a number or a Long can be encoded. See `timeMs` and `rangesOf` for plain ones.
 */
import { mesos as codec } from './gen/codec.ts';
import type { mesos } from './gen/types.d.ts';

const { v1 } = codec;

export const FrameworkID = v1.FrameworkID;
export type FrameworkID = mesos.v1.FrameworkID.$Properties;
export const AgentID = v1.AgentID;
export type AgentID = mesos.v1.AgentID.$Properties;
export const OfferID = v1.OfferID;
export type OfferID = mesos.v1.OfferID.$Properties;
export const TaskID = v1.TaskID;
export type TaskID = mesos.v1.TaskID.$Properties;
export const ExecutorID = v1.ExecutorID;
export type ExecutorID = mesos.v1.ExecutorID.$Properties;
export const ContainerID = v1.ContainerID;
export type ContainerID = mesos.v1.ContainerID.$Properties;

export const TimeInfo = v1.TimeInfo;
export type TimeInfo = mesos.v1.TimeInfo.$Properties;
export const DurationInfo = v1.DurationInfo;
export type DurationInfo = mesos.v1.DurationInfo.$Properties;
export const Unavailability = v1.Unavailability;
export type Unavailability = mesos.v1.Unavailability.$Properties;
export const Label = v1.Label;
export type Label = mesos.v1.Label.$Properties;
export const Labels = v1.Labels;
export type Labels = mesos.v1.Labels.$Properties;
export const Parameter = v1.Parameter;
export type Parameter = mesos.v1.Parameter.$Properties;
export const Credential = v1.Credential;
export type Credential = mesos.v1.Credential.$Properties;
export const Address = v1.Address;
export type Address = mesos.v1.Address.$Properties;
export const URL = v1.URL;
export type URL = mesos.v1.URL.$Properties;
export const DomainInfo = v1.DomainInfo;
export type DomainInfo = mesos.v1.DomainInfo.$Properties;

export const Value = v1.Value;
export type Value = mesos.v1.Value.$Properties;
export const Attribute = v1.Attribute;
export type Attribute = mesos.v1.Attribute.$Properties;
export const Resource = v1.Resource;
export type Resource = mesos.v1.Resource.$Properties;

export const Image = v1.Image;
export type Image = mesos.v1.Image.$Properties;
export const Volume = v1.Volume;
export type Volume = mesos.v1.Volume.$Properties;
export const NetworkInfo = v1.NetworkInfo;
export type NetworkInfo = mesos.v1.NetworkInfo.$Properties;
export const ContainerInfo = v1.ContainerInfo;
export type ContainerInfo = mesos.v1.ContainerInfo.$Properties;
export const ContainerStatus = v1.ContainerStatus;
export type ContainerStatus = mesos.v1.ContainerStatus.$Properties;

export const CommandInfo = v1.CommandInfo;
export type CommandInfo = mesos.v1.CommandInfo.$Properties;
export const Environment = v1.Environment;
export type Environment = mesos.v1.Environment.$Properties;
export const ExecutorInfo = v1.ExecutorInfo;
export type ExecutorInfo = mesos.v1.ExecutorInfo.$Properties;
export const TaskInfo = v1.TaskInfo;
export type TaskInfo = mesos.v1.TaskInfo.$Properties;
export const TaskGroupInfo = v1.TaskGroupInfo;
export type TaskGroupInfo = mesos.v1.TaskGroupInfo.$Properties;
export const TaskStatus = v1.TaskStatus;
export type TaskStatus = mesos.v1.TaskStatus.$Properties;
export const DiscoveryInfo = v1.DiscoveryInfo;
export type DiscoveryInfo = mesos.v1.DiscoveryInfo.$Properties;
export const HealthCheck = v1.HealthCheck;
export type HealthCheck = mesos.v1.HealthCheck.$Properties;
export const CheckInfo = v1.CheckInfo;
export type CheckInfo = mesos.v1.CheckInfo.$Properties;
export const CheckStatusInfo = v1.CheckStatusInfo;
export type CheckStatusInfo = mesos.v1.CheckStatusInfo.$Properties;
export const KillPolicy = v1.KillPolicy;
export type KillPolicy = mesos.v1.KillPolicy.$Properties;

export const MasterInfo = v1.MasterInfo;
export type MasterInfo = mesos.v1.MasterInfo.$Properties;
export const FrameworkInfo = v1.FrameworkInfo;
export type FrameworkInfo = mesos.v1.FrameworkInfo.$Properties;
export const Filters = v1.Filters;
export type Filters = mesos.v1.Filters.$Properties;
export const Offer = v1.Offer;
export type Offer = mesos.v1.Offer.$Properties;
export const InverseOffer = v1.InverseOffer;
export type InverseOffer = mesos.v1.InverseOffer.$Properties;
export const OperationStatus = v1.OperationStatus;
export type OperationStatus = mesos.v1.OperationStatus.$Properties;

export const TaskState = v1.TaskState;
export type TaskState = mesos.v1.TaskState;
export const OperationState = v1.OperationState;
export type OperationState = mesos.v1.OperationState;

export const Call = v1.scheduler.Call;
export type Call = mesos.v1.scheduler.Call.$Properties;
export const Event = v1.scheduler.Event;
export type Event = mesos.v1.scheduler.Event.$Properties;

// Nested types that are needed by name.
export type CallType = mesos.v1.scheduler.Call.Type;
export type EventType = mesos.v1.scheduler.Event.Type;
export type Accept = mesos.v1.scheduler.Call.Accept.$Properties;
export type Subscribe = mesos.v1.scheduler.Call.Subscribe.$Properties;
export type ReconcileTask = mesos.v1.scheduler.Call.Reconcile.Task.$Properties;
export type Subscribed = mesos.v1.scheduler.Event.Subscribed.$Properties;
export type Message = mesos.v1.scheduler.Event.Message.$Properties;
export type Failure = mesos.v1.scheduler.Event.Failure.$Properties;
export type OfferOperation = mesos.v1.Offer.Operation.$Properties;
export type Capability = mesos.v1.FrameworkInfo.Capability.$Properties;
export type Reason = mesos.v1.TaskStatus.Reason;
export type Source = mesos.v1.TaskStatus.Source;
export type Range = mesos.v1.Value.Range.$Properties;
export type CommandUri = mesos.v1.CommandInfo.URI.$Properties;
export type ReservationInfo = mesos.v1.Resource.ReservationInfo.$Properties;
