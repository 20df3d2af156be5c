import type { RpcArgs, RpcName } from '../wire/index.ts';
import type { Caller } from './audit.ts';
import type { Reply } from './reply.ts';

/**
 * What carries out RPCs, by name. A handler resolves once everything it tells is durable, and rejects with an error that
 * `replyTo` turns into an answer.
 */
export type Handlers = {
  readonly [M in RpcName]: (args: RpcArgs<M>, caller: Caller) => Promise<Reply>;
};
