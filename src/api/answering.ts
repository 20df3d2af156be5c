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
  readonly log: Logger;
}

/** Turns what handlers give and throw into answers, and logs, times and counts calls. (aurora: scheduler/thrift/aop) */
export class Answering {
  private readonly options: AnsweringOptions;

  constructor(options: AnsweringOptions) {
    this.options = options;
  }

  /** The RPC that a handler carries out: it never rejects. */
  rpc<M extends RpcName>(name: M, handler: Handlers[M]): (args: RpcArgs<M>) => Promise<Response> {
    const { clock, log } = this.options;
    return async (args) => {
      if (log.isLevelEnabled('info')) log.info(callText(name, args));
      const start = clock.monotonic();
      try {
        const reply = await handler(args);
        this.time(name, start);
        this.countWork(name, reply);
        return this.answer(reply);
      } catch (error) {
        this.time(name, start);
        if (!isExpected(error)) log.error({ err: error, rpc: name }, 'RPC failed');
        return this.answer(replyTo(error));
      }
    };
  }

  /** The answer as it goes on the wire. */
  answer({ code, details, result }: Reply): Response {
    this.options.count(`scheduler_thrift_response_${ResponseCodeName[code]}`);
    return { responseCode: code, serverInfo: this.options.serverInfo, result, details };
  }

  private time(name: RpcName, start: number): void {
    const { clock, count } = this.options;
    count(`scheduler_thrift_${name}_events`);
    count(`scheduler_thrift_${name}_nanos_total`, Math.round((clock.monotonic() - start) * NANOS_PER_MS));
  }

  private countWork(name: RpcName, { code, result }: Reply): void {
    const work = code === ResponseCode.OK ? workloadOf(name, result) : undefined;
    if (work !== undefined) this.options.count(`scheduler_thrift_workload_${name}`, work);
  }
}
