import { setImmediate } from 'node:timers/promises';
import type { Api, Rpcs } from '../api/index.ts';
import type { Access, Subject } from '../security/index.ts';
import {
  ApplicationException,
  ApplicationExceptionType,
  AuroraAdminMethods,
  type IncomingMessage,
  isRpcName,
  MessageType,
  type Protocol,
  ProtocolError,
  type Response,
  type RpcArgs,
  type RpcName,
} from '../wire/index.ts';
import { CHUNK_BYTES, type Pieces } from './answer.ts';

/** How a call is to be carried out. */
export interface CallOptions {
  readonly access: Access;
  /** Who makes it. */
  readonly subject: Subject;
  /** The protocol of the request. */
  readonly requested: Protocol;
  /** The protocol of the reply. */
  readonly accepted: Protocol;
  /** Fields, elements and map entries that the arguments may have. */
  readonly maxValues: number;
}

/** A request of more bytes takes some milliseconds to be read, and what it asks for some more: other work goes in between. */
const LARGE_BYTES = 64 * 1024;
/** Elements that a reply may have to be made in one go. */
const FEW = 32;

/**
 * Carries out the call in a request and makes the reply message. What is no method of the API, and arguments that are none
 * of the method's, are answered with an exception message.
 * (thrift: lib/java/src/org/apache/thrift/{TBaseProcessor,ProcessFunction}.java)
 * @throws ProtocolError when the request is no message, is broken in such a way that the original gives up, or has too many
 *   values
 * @throws ChallengeError when the caller must log in first
 */
export async function carryOut(api: Api, request: Uint8Array, options: CallOptions): Promise<Pieces['pieces']> {
  const { requested, accepted, maxValues } = options;
  const message = requested.openMessage(request, maxValues);
  const { name, seqid } = message;
  const exception = (type: ApplicationExceptionType, text: string): Pieces['pieces'] => {
    const header = { name, seqid, type: MessageType.EXCEPTION };
    return onePiece(accepted.encodeMessage(header, ApplicationException, { message: text, type }));
  };

  if (!isRpcName(name)) {
    message.skipBody();
    return exception(ApplicationExceptionType.UNKNOWN_METHOD, `Invalid method name: '${name}'`);
  }
  try {
    const call = readCall(api, name, message, options);
    if (request.length > LARGE_BYTES) await setImmediate();
    const success = await call();
    const header = { name, seqid, type: MessageType.REPLY };
    const { result } = AuroraAdminMethods[name];
    if (isShort(success)) return onePiece(accepted.encodeMessage(header, result, { success }));
    // Finding so much took a while, and so does writing it.
    await setImmediate();
    return accepted.encodeMessageInSlices(header, result, { success }, { sliceBytes: CHUNK_BYTES, reuse: true });
  } catch (error) {
    if (!(error instanceof ProtocolError) || error.kind !== 'arguments') throw error;
    return exception(ApplicationExceptionType.PROTOCOL_ERROR, error.reason);
  }
}

/** @throws ProtocolError when the arguments are none of the method's */
function readCall<M extends RpcName>(
  api: Api,
  name: M,
  message: IncomingMessage,
  { access, subject }: CallOptions,
): () => Response | Promise<Response> {
  const rpcs: Rpcs = api;
  const args: RpcArgs<M> = message.body(AuroraAdminMethods[name].args);
  const carryOut = message.dropped > 0 ? () => api.refuseArguments() : () => rpcs[name](args, subject);
  return () => access.perform(subject, name, args, carryOut);
}

function onePiece(bytes: Uint8Array): Pieces['pieces'] {
  return [bytes].values();
}

/** Whether a response is surely quick to write: it has few elements in the lists that make up its result. */
function isShort({ result }: Response): boolean {
  let elements = 0;
  const visit = (value: unknown, depth: number): void => {
    if (Array.isArray(value)) elements += value.length;
    else if (typeof value === 'object' && value !== null && depth > 0) {
      for (const part of Object.values(value)) visit(part, depth - 1);
    }
  };
  visit(result, 3);
  return elements <= FEW;
}
