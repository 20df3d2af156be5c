import { Pool } from 'undici';
import {
  ApplicationException,
  AuroraAdminMethods,
  binary,
  MessageType,
  type Protocol,
  type Response,
  ResponseCode,
  ResponseCodeName,
  type RpcArgs,
  type RpcName,
} from '../wire/index.ts';

/** How a client talks. */
export interface ClientOptions {
  /** Of requests and answers; binary unless given. */
  readonly protocol?: Protocol;
  /** Connections kept open at most; 1 unless given. */
  readonly connections?: number;
}

/** The server could not be asked, or did not answer with a reply. Whether it did what it was asked is unknown. */
export class CallError extends Error {
  override readonly name = 'CallError';
}

/** The server answered that it did not do what it was asked. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly response: Response;

  constructor(rpc: RpcName, response: Response) {
    const reasons = response.details?.map((detail) => detail.message).join('; ');
    super(
      `${rpc} answered ${ResponseCodeName[response.responseCode ?? ResponseCode.ERROR]}: ${reasons || 'no reason given'}`,
    );
    this.response = response;
  }
}

const CONTENT_TYPES: Readonly<Record<Protocol['name'], string>> = {
  binary: 'application/vnd.apache.thrift.binary',
  json: 'application/vnd.apache.thrift.json',
  compact: 'application/vnd.apache.thrift.compact',
};

/** Calls the Thrift API of a scheduler over HTTP. */
export class AuroraClient {
  private readonly pool: Pool;
  private readonly path: string;
  private readonly protocol: Protocol;
  private seqid = 0;

  /** @param url of the scheduler, `http://host:port`, or of its API */
  constructor(url: string, options: ClientOptions = {}) {
    const { origin, pathname } = new URL(url);
    this.pool = new Pool(origin, { connections: options.connections ?? 1, pipelining: 1 });
    this.path = pathname === '/' ? '/api' : pathname;
    this.protocol = options.protocol ?? binary;
  }

  /**
   * Asks, and gives the answer whatever its code.
   * @throws CallError
   */
  async ask<M extends RpcName>(rpc: M, args: RpcArgs<M>): Promise<Response> {
    const method = AuroraAdminMethods[rpc];
    const header = { name: rpc, type: MessageType.CALL, seqid: this.seqid++ | 0 };
    const answer = await this.post(this.protocol.encodeMessage(header, method.args, args));
    const message = this.protocol.openMessage(answer);
    if (message.type === MessageType.EXCEPTION) {
      throw new CallError(`${rpc}: ${message.body(ApplicationException).message}`);
    }
    const { success } = message.body(method.result);
    if (success === undefined) throw new CallError(`${rpc}: the reply holds no response`);
    return success;
  }

  /**
   * Asks for something to be done, or for what is known to exist.
   * @throws CallError, RefusedError
   */
  async call<M extends RpcName>(rpc: M, args: RpcArgs<M>): Promise<Response> {
    const response = await this.ask(rpc, args);
    if (response.responseCode !== ResponseCode.OK) throw new RefusedError(rpc, response);
    return response;
  }

  /**
   * Sends a message in bytes and gives the answer in bytes.
   * @throws CallError when there is none, or its status is not 200
   */
  async post(message: Uint8Array): Promise<Uint8Array> {
    const type = CONTENT_TYPES[this.protocol.name];
    try {
      const { statusCode, body } = await this.pool.request({
        path: this.path,
        method: 'POST',
        headers: { 'content-type': type, accept: type },
        body: message,
      });
      const bytes = new Uint8Array(await body.arrayBuffer());
      if (statusCode !== 200) throw new CallError(`the scheduler answered with HTTP status ${statusCode}`);
      return bytes;
    } catch (error) {
      if (error instanceof CallError) throw error;
      throw new CallError(`the scheduler can't be reached: ${error instanceof Error ? error.message : error}`, {
        cause: error,
      });
    }
  }

  /** Ends the connections, calls under way included. */
  close(): Promise<void> {
    return this.pool.destroy();
  }
}
