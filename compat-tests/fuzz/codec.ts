import { AuroraAdminMethods, isRpcName, type Protocol, ProtocolError, type StructType } from '../../src/wire/index.ts';

/** Values that a message may have, as over HTTP. */
const MAX_VALUES = 10_000;

/**
 * Reads a message as the server does.
 * @returns what is wrong with how it was read: nothing but a ProtocolError may come of it, and what can be read can be written
 *   and read again as the same
 */
export function tryCodec(protocol: Protocol, bytes: Uint8Array): string | undefined {
  try {
    const message = protocol.openMessage(bytes, MAX_VALUES);
    if (!isRpcName(message.name)) {
      message.skipBody();
      return undefined;
    }
    const args: StructType<unknown> = AuroraAdminMethods[message.name].args;
    const written = protocol.encode(args, message.body(args));
    const again = protocol.encode(args, protocol.decode(args, written));
    return Buffer.compare(written, again) === 0 ? undefined : `${message.name} is written otherwise the second time`;
  } catch (error) {
    return error instanceof ProtocolError ? undefined : String(error instanceof Error ? error.stack : error);
  }
}
