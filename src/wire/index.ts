/**
 * Thrift as the Aurora API speaks it: the types of the IDL, and three protocols to put them into bytes and back.
 *
 *     const bytes = binary.encode(TaskConfig, config);
 *     const config = json.decode(TaskConfig, bytes);
 *
 * Names of `api.thrift` are exported as they are; those of the other files under `storage` and `thermos`.
 */

import { type AuroraAdminArgs, AuroraAdminMethods, type AuroraAdminReturns } from './gen/api.ts';

export type { FieldDescriptor, StructDescriptor, TypeDescriptor } from './descriptors.ts';
export { ProtocolError, type ProtocolErrorKind } from './error.ts';
export { apiDescriptors } from './gen/api.descriptors.ts';
export * from './gen/api.ts';
export { ApplicationException, ApplicationExceptionType } from './gen/application_exception.ts';
export * as old from './gen/old.ts';
export * as storage from './gen/storage.ts';
export * as thermos from './gen/thermos_internal.ts';
export { javaDouble } from './java-double.ts';
export { keepEncoded } from './kept.ts';
export { keepRuns } from './kept-runs.ts';
export { type IncomingMessage, type MessageHeader, MessageType } from './message.ts';
export { placeOf, type StructPart, structParts } from './parts.ts';
export { binary, compact, json, type Protocol } from './protocol.ts';
export { encodeRecord, RecordDecoder, RecordIoError } from './recordio.ts';
export { type Run, RunCache, Shelf } from './runs.ts';
export type { SliceOptions } from './slices.ts';
export type { Int64, MethodType, StructType, Union } from './types.ts';

/** Name of one of the 45 RPCs. */
export type RpcName = keyof AuroraAdminArgs;
/** Arguments of an RPC. */
export type RpcArgs<M extends RpcName> = AuroraAdminArgs[M];
/** A function for each RPC: what the API room implements. */
export type AuroraApi = {
  readonly [M in RpcName]: (args: RpcArgs<M>) => AuroraAdminReturns[M] | Promise<AuroraAdminReturns[M]>;
};

/** Whether there is an RPC of that name. */
export function isRpcName(name: string): name is RpcName {
  return Object.hasOwn(AuroraAdminMethods, name);
}
