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
  /** Sent with every request, as HTTP Basic. */
  readonly credentials?: { readonly user: string; readonly password: string } | undefined;
  /** Certificates, PEM, that vouch for the scheduler's; `'any'` takes whatever it shows. */
  readonly ca?: string | Buffer | 'any' | undefined;
  /** How long an answer may take, in ms; 300 s unless given. */
  readonly timeoutMs?: number | undefined;
}

/** The server could not be asked, or did not answer with a reply. Whether it did what it was asked is unknown. */
export class CallError extends Error {
  override readonly name = 'CallError';
  /** The HTTP status of the answer, if it came to one. */
  readonly status: number | undefined;
  /** Where another server says that the scheduler is. */
  readonly location: string | undefined;

  constructor(
    message: string,
    { status, location, ...options }: ErrorOptions & { readonly status?: number; readonly location?: string } = {},
  ) {
    super(message, options);
    this.status = status;
    this.location = location;
  }
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
  private readonly headers: Readonly<Record<string, string>>;
  private seqid = 0;

  /** @param url of the scheduler, `http://host:port`, or of its API */
  constructor(url: string, options: ClientOptions = {}) {
    const { origin, pathname } = new URL(url);
    const { connections = 1, credentials, ca, timeoutMs } = options;
    this.pool = new Pool(origin, {
      ...{ connections, pipelining: 1 },
      ...(ca !== undefined && { connect: ca === 'any' ? { rejectUnauthorized: false } : { ca } }),
      ...(timeoutMs !== undefined && { headersTimeout: timeoutMs, bodyTimeout: timeoutMs, connectTimeout: timeoutMs }),
    });
    this.headers = credentials === undefined ? {} : { authorization: basicHeader(credentials) };
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
      const { statusCode, headers, body } = await this.pool.request({
        path: this.path,
        method: 'POST',
        headers: { 'content-type': type, accept: type, ...this.headers },
        body: message,
      });
      const bytes = new Uint8Array(await body.arrayBuffer());
      if (statusCode !== 200) {
        const { location } = headers;
        throw new CallError(`the scheduler answered with HTTP status ${statusCode}`, {
          status: statusCode,
          ...(typeof location === 'string' && { location }),
        });
      }
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

function basicHeader({ user, password }: { readonly user: string; readonly password: string }): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
