import { CallQueue, type CallQueueLimits } from './call-queue.ts';
import type { PreparedCall } from './calls.ts';
import { encodeCall } from './codec.ts';
import { type CallName, type CallOutcome, MesosCallError } from './errors.ts';
import type { MasterConnection } from './master-http.ts';
import { Call } from './messages.ts';

/** Answers that say that the master holds another subscription than this one, or none. */
const STALE = /^(The stream ID|Framework cannot be found|Framework is not (subscribed|connected))/;

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

  /** Sends a call when its turn has come. */
  send({ call, keys }: PreparedCall): Promise<CallOutcome> {
    const name = callName(call);
    const bytes = encodeCall({ ...call, frameworkId: { value: this.options.frameworkId } });
    return new Promise((resolve) => {
      this.queue.add(
        bytes,
        keys,
        async () => resolve(await this.transmit(name, bytes)),
        (reason) => resolve(failed(new MesosCallError(name, 'not-sent', reason))),
      );
    });
  }

  /** Ends it: waiting calls are not sent. Those under way end when their connections are closed. */
  close(reason: string): void {
    this.queue.close(reason);
  }

  private async transmit(name: CallName, bytes: Uint8Array): Promise<CallOutcome> {
    const error = await this.options.http.call(name, bytes, this.options.streamId);
    if (error === undefined) return { ok: true };
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
