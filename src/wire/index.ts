/**
 * Thrift as the Aurora API speaks it: the types of the IDL.
 * Names of `api.thrift` are exported as they are; those of the other files under `storage` and `thermos`.
 */

export * from './gen/api.ts';
export * as storage from './gen/storage.ts';
export * as thermos from './gen/thermos_internal.ts';
export type { Int64, MethodType, StructType, Union } from './types.ts';

import type { AuroraAdminArgs, AuroraAdminReturns } from './gen/api.ts';

/** Name of one of the 45 RPCs. */
export type RpcName = keyof AuroraAdminArgs;
/** Arguments of an RPC. */
export type RpcArgs<M extends RpcName> = AuroraAdminArgs[M];
/** A function for each RPC: what the API room implements. */
export type AuroraApi = {
  readonly [M in RpcName]: (args: RpcArgs<M>) => AuroraAdminReturns[M] | Promise<AuroraAdminReturns[M]>;
};
