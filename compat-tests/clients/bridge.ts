import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { AuroraClient } from '../../src/client/index.ts';
import {
  ApplicationException,
  AuroraAdminMethods,
  binary,
  compact,
  isRpcName,
  MessageType,
  type StructType,
} from '../../src/wire/index.ts';
import { protocols, typeNamed } from '../wire/golden.ts';

/** Where the compact protocol can be tried: the scheduler, like the original, does not speak it over HTTP. */
export interface Bridge {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves two things that let other people's Thrift libraries judge our codec:
 * - `POST /api`: a call in compact, passed on to the scheduler in binary, and the answer back in compact.
 * - `POST /structs/NAME?from=PROTOCOL&to=PROTOCOL`: a struct, read and written back.
 */
export async function startBridge(schedulerUrl: string): Promise<Bridge> {
  const client = new AuroraClient(schedulerUrl);
  const server = createServer((request, response) => {
    answer(client, request).then(
      (bytes) => response.end(bytes),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await client.close();
    },
  };
}

async function answer(client: AuroraClient, request: IncomingMessage): Promise<Uint8Array> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://bridge');
  const bytes = await buffer(request);
  if (pathname === '/api') return await passOn(client, bytes);
  const struct = /^\/structs\/(\w+)$/.exec(pathname)?.[1];
  if (struct === undefined) throw new Error(`nothing is at ${pathname}`);
  const type = typeNamed(struct);
  return protocolNamed(searchParams.get('to')).encode(
    type,
    protocolNamed(searchParams.get('from')).decode(type, bytes),
  );
}

async function passOn(client: AuroraClient, bytes: Uint8Array): Promise<Uint8Array> {
  const call = compact.openMessage(bytes);
  const { args, result } = methodOf(call.name);
  const header = { name: call.name, type: call.type as MessageType, seqid: call.seqid };
  const reply = binary.openMessage(await client.post(binary.encodeMessage(header, args, call.body(args))));
  const type = reply.type === MessageType.EXCEPTION ? ApplicationException : result;
  const replyHeader = { name: reply.name, type: reply.type as MessageType, seqid: reply.seqid };
  return compact.encodeMessage<unknown>(
    replyHeader,
    type as StructType<unknown>,
    reply.body(type as StructType<unknown>),
  );
}

/** Arguments and result of a method; for one that does not exist, those of one that has no arguments. */
function methodOf(name: string): { readonly args: StructType<unknown>; readonly result: StructType<unknown> } {
  return AuroraAdminMethods[isRpcName(name) ? name : 'getRoleSummary'];
}

function protocolNamed(name: string | null) {
  const found = protocols.find((protocol) => protocol.name === name);
  if (found === undefined) throw new Error(`no protocol is named ${name}`);
  return found;
}
