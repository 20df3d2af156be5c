import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { encodeRecord } from '../../wire/index.ts';
import { decodeCall, encodeEvent } from '../codec.ts';
import { Call, type Event } from '../messages.ts';

/** A call as it arrived. */
export interface ReceivedCall {
  readonly call: Call;
  readonly type: string;
  readonly body: Buffer;
  readonly headers: IncomingHttpHeaders;
  readonly path: string;
}

/** An answer to a call or a SUBSCRIBE. */
export interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

/** The stream of one subscription. */
export interface Stream {
  readonly id: string;
  readonly received: ReceivedCall;
  send(event: Event): void;
  write(bytes: Uint8Array): void;
  /** Ends it in good order. */
  end(): void;
  /** Breaks the connection. */
  break(): void;
}

/** What a {@link ScriptedMaster} does; all good by default. */
export interface Script {
  /** An answer refuses; nothing opens the stream. */
  onSubscribe?(call: ReceivedCall, count: number): Answer | undefined;
  onStream?(stream: Stream, count: number): void;
  /** Nothing: 202. A promise is waited for; `break` breaks the connection without an answer. */
  onCall?(call: ReceivedCall): Answer | 'break' | undefined | Promise<Answer | 'break' | undefined>;
}

/** What a master that is spoken to by HTTPS shows and signs with, as PEM. */
export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** An HTTP server on loopback that speaks the scheduler API as a test wants it. */
export class ScriptedMaster {
  readonly calls: ReceivedCall[] = [];
  readonly streams: Stream[] = [];
  private readonly server: Server;
  private readonly script: Script;
  private readonly scheme: 'http' | 'https';
  private subscribes = 0;

  private constructor(script: Script, certificate: Certificate | undefined) {
    this.script = script;
    this.scheme = certificate === undefined ? 'http' : 'https';
    const listener = (request: IncomingMessage, response: ServerResponse): void => void this.serve(request, response);
    this.server = certificate === undefined ? createServer(listener) : createTlsServer({ ...certificate }, listener);
  }

  static async start(script: Script = {}, certificate?: Certificate): Promise<ScriptedMaster> {
    const master = new ScriptedMaster(script, certificate);
    master.server.listen(0, '127.0.0.1');
    await once(master.server, 'listening');
    return master;
  }

  get origin(): string {
    return `${this.scheme}://127.0.0.1:${this.port}`;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Calls other than SUBSCRIBE. */
  get ordinaryCalls(): ReceivedCall[] {
    return this.calls.filter(({ type }) => type !== 'SUBSCRIBE');
  }

  async stop(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const call = decodeCall(body);
    const type = Call.Type[call.type ?? Call.Type.UNKNOWN] ?? '';
    const received = { call, type, body, headers: request.headers, path: request.url ?? '' };
    this.calls.push(received);
    if (type === 'SUBSCRIBE') {
      this.subscribe(received, response);
      return;
    }
    const answer = await this.script.onCall?.(received);
    if (answer === 'break') request.socket.destroy();
    else reply(response, answer ?? { status: 202 });
  }

  private subscribe(received: ReceivedCall, response: ServerResponse): void {
    const count = this.subscribes++;
    const refusal = this.script.onSubscribe?.(received, count);
    if (refusal !== undefined) {
      reply(response, refusal);
      return;
    }
    const id = `stream-${count}`;
    response.writeHead(200, { 'Content-Type': 'application/x-protobuf', 'Mesos-Stream-Id': id });
    response.flushHeaders();
    const stream: Stream = {
      id,
      received,
      send: (event) => stream.write(encodeRecord(encodeEvent(event))),
      write: (bytes) => void response.write(bytes),
      end: () => void response.end(),
      break: () => void response.destroy(),
    };
    this.streams.push(stream);
    this.script.onStream?.(stream, count);
  }
}

function reply(response: ServerResponse, { status, headers = {}, body = '' }: Answer): void {
  response.writeHead(status, headers);
  response.end(body);
}
