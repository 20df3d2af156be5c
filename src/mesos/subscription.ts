import type { Logger } from 'pino';
import type { Clock } from '../clock/index.ts';
import type { CallQueueLimits } from './call-queue.ts';
import { type DriverCounters, eventName } from './counters.ts';
import { dispatch } from './dispatch.ts';
import { FatalError } from './errors.ts';
import { readEventStream } from './event-stream.ts';
import type { SchedulerHandler } from './handler.ts';
import type { MasterConnection, SubscribeAnswer } from './master-http.ts';
import { Event, type Subscribed } from './messages.ts';
import { Session } from './session.ts';

const DEFAULT_HEARTBEAT_SECS = 15;
/** A connection that was silent for this many heartbeats is dead. */
const HEARTBEATS_MISSED = 5;

/** What {@link followSubscription} needs of its driver. */
export interface SubscriptionOptions {
  readonly http: MasterConnection;
  readonly handler: SchedulerHandler;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'warn' | 'error'>;
  readonly counters: DriverCounters;
  readonly callLimits: CallQueueLimits;
  readonly maxRecordBytes: number;
  /** Ends the subscription, with an Error as its reason. */
  readonly signal: AbortSignal;
  /** Gives that signal. */
  readonly abandon: (reason: Error) => void;
  /** SUBSCRIBED came: tells the handler; calls can be sent once this is done. */
  readonly accepted: (subscribed: Subscribed) => void | Promise<void>;
  /** The calls of the subscription, undefined when they are over. */
  readonly session: (session: Session | undefined) => void;
}

/** How a subscription ended. */
export interface SubscriptionEnd {
  readonly reason: string;
  /** Whether the master took it, before. */
  readonly accepted: boolean;
}

/**
 * Reads the stream of a subscription to its end, handing each event to the handler.
 *
 * @throws FatalError when the master refuses the framework or the handler throws
 */
export async function followSubscription(
  { body, streamId }: Extract<SubscribeAnswer, { kind: 'stream' }>,
  { http, handler, clock, log, counters, signal, ...options }: SubscriptionOptions,
): Promise<SubscriptionEnd> {
  let heartbeatSecs = DEFAULT_HEARTBEAT_SECS;
  let session: Session | undefined;
  let reason = 'the master ended the stream';
  const stream = {
    clock,
    silenceMs: () => heartbeatSecs * HEARTBEATS_MISSED * 1_000,
    maxRecordBytes: options.maxRecordBytes,
    badRecord: (error: Error) => {
      counters.badRecords++;
      log.warn(`A record from the Mesos master is passed over: ${error.message}`);
    },
  };
  /** What a handler throws is not the connection's fault. */
  const cannotHandle = (event: Event, error: unknown): never => {
    log.error(error as Error, `Cannot handle ${eventName(event)} from Mesos`);
    throw new FatalError(`cannot handle ${eventName(event)}: ${(error as Error).message}`, { cause: error });
  };
  const handle = (event: Event, run: () => void | Promise<void>): void | Promise<void> => {
    try {
      return run()?.catch((error: unknown) => cannotHandle(event, error));
    } catch (error) {
      cannotHandle(event, error);
    }
  };
  const begin = async (event: Event, subscribed: Subscribed): Promise<void> => {
    heartbeatSecs = subscribed.heartbeatIntervalSeconds ?? DEFAULT_HEARTBEAT_SECS;
    await handle(event, () => options.accepted(subscribed));
    session = new Session({
      http,
      frameworkId: subscribed.frameworkId.value,
      streamId,
      limits: options.callLimits,
      stale: (detail) => options.abandon(new Error(detail)),
    });
    options.session(session);
  };
  const take = (event: Event, first: boolean): void | Promise<void> => {
    if (signal.aborted) throw signal.reason as Error;
    if (first) counters.events[eventName(event)]++;
    if (event.type === Event.Type.ERROR) throw new FatalError(event.error?.message ?? 'no message');
    if (session !== undefined) return handle(event, () => dispatch(event, handler));
    if (event.subscribed != null) return begin(event, event.subscribed);
    throw new Error(`the master sent ${eventName(event)} before SUBSCRIBED`);
  };

  try {
    await readEventStream(body, stream, take);
  } catch (error) {
    if (error instanceof FatalError) throw error;
    reason = (error as Error).message;
  } finally {
    if (signal.aborted) reason = (signal.reason as Error).message;
    session?.close(reason);
    options.session(undefined);
  }
  return { reason, accepted: session !== undefined };
}
