import type { CallFailure } from './errors.ts';
import { Event } from './messages.ts';

/** Name of an event: `OFFERS`, `UPDATE`, … */
export type EventName = keyof typeof Event.Type;

/** What a driver has counted since it was made. */
export interface DriverCounters {
  /** SUBSCRIBE calls sent (`mesos_scheduler_subscription_attempts`). */
  subscriptionAttempts: number;
  /** Events by type, all types from the start (`mesos_scheduler_event_<TYPE>`). */
  readonly events: Record<EventName, number>;
  /** Records of the stream that were no Event and were passed over. */
  badRecords: number;
  /** Calls that the master took. */
  callsAccepted: number;
  readonly callsFailed: Record<CallFailure, number>;
}

/** All zero. */
export function newCounters(): DriverCounters {
  const names = Object.keys(Event.Type) as EventName[];
  return {
    subscriptionAttempts: 0,
    events: Object.fromEntries(names.map((name) => [name, 0])) as Record<EventName, number>,
    badRecords: 0,
    callsAccepted: 0,
    callsFailed: { 'not-sent': 0, refused: 0, unknown: 0 },
  };
}

/** The name of an event's type; a type that idl/mesos does not know counts as UNKNOWN. */
export function eventName(event: Event): EventName {
  return Event.Type[event.type ?? Event.Type.UNKNOWN] as EventName;
}
