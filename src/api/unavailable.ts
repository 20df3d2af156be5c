import { ResponseCode, type RpcName } from '../wire/index.ts';
import type { Handlers } from './handlers.ts';
import { RefusedError } from './reply.ts';

/** What a call ends with that is in order, and that this scheduler knows but cannot carry out. */
export function notAvailable(name: RpcName): RefusedError {
  return new RefusedError(`${name} is not available on this scheduler yet.`, ResponseCode.ERROR);
}

/** Handlers of RPCs that this scheduler knows but does not carry out. */
export function unavailable<M extends RpcName>(...names: readonly M[]): Pick<Handlers, M> {
  const refuse = (name: M) => async () => {
    throw notAvailable(name);
  };
  return Object.fromEntries(names.map((name) => [name, refuse(name)])) as unknown as Pick<Handlers, M>;
}
