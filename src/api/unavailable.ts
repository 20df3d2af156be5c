import { ResponseCode, type RpcName } from '../wire/index.ts';
import { RefusedError } from './reply.ts';

/** What a call ends with that is in order, and that this scheduler knows but cannot carry out. */
export function notAvailable(name: RpcName): RefusedError {
  return new RefusedError(`${name} is not available on this scheduler yet.`, ResponseCode.ERROR);
}
