import type { Logger } from 'pino';
import type { Clock } from '../clock/index.ts';
import type { Count } from '../stats/index.ts';
import {
  type Response,
  ResponseCode,
  ResponseCodeName,
  type RpcArgs,
  type RpcName,
  type ServerInfo,
} from '../wire/index.ts';
import { type Caller, UNSECURE } from './audit.ts';
import { callText } from './call-text.ts';
import type { Handlers } from './handlers.ts';
import { isExpected, type Reply, replyTo } from './reply.ts';
import { workloadOf } from './workload.ts';

const NANOS_PER_MS = 1_000_000;

/** What goes with every answer. */
export interface AnsweringOptions {
  readonly serverInfo: ServerInfo;
  readonly clock: Pick<Clock, 'monotonic'>;
  readonly count: Count;
  /** Told how long each call took, in nanoseconds. */
  readonly time: (name: string, nanos: number) => void;
  readonly log: Logger;
}

/** Name of the counter for each code. */
const RESPONSES = Object.fromEntries(
  Object.entries(ResponseCodeName).map(([code, name]) => [code, `scheduler_thrift_response_${name}`]),
) as Readonly<Record<ResponseCode, string>>;

/** Turns what handlers give and throw into answers, and logs, times and counts calls. (aurora: scheduler/thrift/aop) */
export class Answering {
  private readonly options: AnsweringOptions;

  constructor(options: AnsweringOptions) {
    this.options = options;
  }

  /** The RPC that a handler carries out: it never rejects. */
  rpc<M extends RpcName>(name: M, handler: Handlers[M]): (args: RpcArgs<M>, caller?: Caller) => Promise<Response> {
    const { clock, log, count } = this.options;
    const timer = `scheduler_thrift_${name}`;
    const workload = `scheduler_thrift_workload_${name}`;
    const time = (start: number): void =>
      this.options.time(timer, Math.round((clock.monotonic() - start) * NANOS_PER_MS));
    return async (args, caller = UNSECURE) => {
      if (log.isLevelEnabled('info')) log.info(callText(name, args));
      const start = clock.monotonic();
      try {
        const reply = await handler(args, caller);
        time(start);
        const work = reply.code === ResponseCode.OK ? workloadOf(name, reply.result) : undefined;
        if (work !== undefined) count(workload, work);
        return this.answer(reply);
      } catch (error) {
        time(start);
        if (!isExpected(error)) log.error({ err: error, rpc: name }, 'RPC failed');
        return this.answer(replyTo(error));
      }
    };
  }

  /** The answer as it goes on the wire. */
  answer({ code, details, result }: Reply): Response {
    this.options.count(RESPONSES[code]);
    return { responseCode: code, serverInfo: this.options.serverInfo, result, details };
  }
}
