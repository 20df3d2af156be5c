import { CallQueue, type CallQueueLimits } from './call-queue.ts';
import type { PreparedCall } from './calls.ts';
import { encodeCall } from './codec.ts';
import { type CallName, type CallOutcome, MesosCallError } from './errors.ts';
import type { MasterConnection } from './master-http.ts';
import { Call } from './messages.ts';

/** Answers that say that the master holds another subscription than this one, or none. */
const STALE = /^(The stream ID|Framework cannot be found|Framework is not (subscribed|connected))/;

const TAKEN: CallOutcome = { ok: true };

/** What a {@link Session} is made of. */
export interface SessionOptions {
  readonly http: MasterConnection;
  readonly frameworkId: string;
  readonly streamId: string;
  readonly limits: CallQueueLimits;
  /** Told when an answer shows that the master does not take this subscription for the current one any more. */
  readonly stale: (detail: string) => void;
}

/** The calls of one subscription, from SUBSCRIBED until the connection is gone. */
export class Session {
  private readonly options: SessionOptions;
  private readonly queue: CallQueue;

  constructor(options: SessionOptions) {
    this.options = options;
    this.queue = new CallQueue(options.limits);
  }

  /** Calls waiting and under way. */
  get pending(): number {
    return this.queue.size;
  }

  /** Sends a call when its turn has come. @param done told once how it ended */
  send({ call, keys }: PreparedCall, done: (outcome: CallOutcome) => void): void {
    const { frameworkId, http, streamId } = this.options;
    const name = callName(call);
    const bytes = encodeCall(call, frameworkId);
    this.queue.add(
      bytes,
      keys,
      (finished) =>
        http.call(name, bytes, streamId, (error) => {
          finished();
          done(error === undefined ? TAKEN : this.refused(error));
        }),
      (reason) => done(failed(new MesosCallError(name, 'not-sent', reason))),
    );
  }

  /** Ends it: waiting calls are not sent. Those under way end when their connections are closed. */
  close(reason: string): void {
    this.queue.close(reason);
  }

  private refused(error: MesosCallError): CallOutcome {
    const { status, detail } = error;
    const notLeading = status !== undefined && (status < 400 || status === 503);
    if (notLeading || STALE.test(detail)) this.options.stale(error.message);
    return failed(error);
  }
}

/** The outcome of a call that failed. */
export function failed(error: MesosCallError): CallOutcome {
  return { ok: false, error };
}

/** The name of a call's type. */
export function callName({ type }: Call): CallName {
  return Call.Type[type ?? Call.Type.UNKNOWN] as CallName;
}
