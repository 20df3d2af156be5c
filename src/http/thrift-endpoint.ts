import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Api } from '../api/index.ts';
import { binary, json, type Protocol, ProtocolError } from '../wire/index.ts';
import { finished, sendEarly, sendErrorPage, sendPieces, sendWhole } from './answer.ts';
import { ByteBudget, ClientGoneError, discardRest, RequestError, readBody } from './body.ts';
import { carryOut } from './calls.ts';
import type { HttpLimits } from './limits.ts';
import { type ApiProtocol, CONTENT_TYPES, requestProtocol, responseProtocol } from './negotiation.ts';
import { Turns } from './turns.ts';

/** Serves one request; never rejects. */
export type Endpoint = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Bodies of this many bytes and more are begun one by one. */
const LARGE_BYTES = 8_192;

const PROTOCOLS: Readonly<Record<ApiProtocol, Protocol>> = { json, binary };

/** Told on the page for a call that cannot be answered, and then the connection is closed. */
export const CLOSE = { Connection: 'close' };

/** Told to a caller whose arguments are too many. */
export function tooManyValues(limit: number): string {
  return `The arguments have more than the ${limit} fields, list elements and map entries allowed (-max_request_values).`;
}

/**
 * The Thrift API over HTTP: one call a request, in the protocol of its Content-Type, answered in that of its Accept.
 * (aurora: scheduler/http/api/TContentAwareServlet.java)
 */
export function thriftEndpoint(api: Api, limits: HttpLimits, log: Logger): Endpoint {
  const turns = new Turns(limits.concurrentCalls);
  const budget = new ByteBudget(limits.bufferedBytes);

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const contentType = request.headers['content-type'];
    const protocol = requestProtocol(contentType);
    if (protocol === 'malformed') {
      sendErrorPage(request, response, { status: 500, reason: `Could not parse '${contentType}'` }, CLOSE);
      return;
    }
    if (protocol === 'unsupported') {
      sendWhole(request, response, { status: 415, body: Buffer.from(`Unsupported Content-Type: ${contentType}`) });
      return;
    }
    const accepted = responseProtocol(request.headersDistinct.accept?.[0]);
    const { bytes, release } = await readBody(request, limits.bodyBytes, budget);
    // While the call is carried out the connection may stand still.
    request.socket.setTimeout(0);
    const free = await turns.whenFree();
    try {
      if (bytes.length >= LARGE_BYTES) await turns.ofItsOwn();
      const call = { requested: PROTOCOLS[protocol], accepted: PROTOCOLS[accepted], maxValues: limits.values };
      const reply = await carryOut(api, bytes, call).finally(release);
      request.socket.setTimeout(limits.idleMs);
      await sendPieces(request, response, CONTENT_TYPES[accepted], reply);
      await finished(response);
    } finally {
      free();
    }
  }

  async function fail(request: IncomingMessage, response: ServerResponse, error: unknown): Promise<void> {
    if (error instanceof ClientGoneError || response.headersSent) {
      response.destroy();
    } else if (error instanceof RequestError) {
      const answer = { status: error.status, body: Buffer.from(error.message) };
      await sendEarly(response, answer, discardRest(request, limits.bodyBytes));
    } else if (error instanceof ProtocolError && error.kind === 'excess') {
      sendWhole(request, response, { status: 413, body: Buffer.from(tooManyValues(limits.values)) });
    } else {
      const isCallers = error instanceof ProtocolError && error.kind !== 'unwritable';
      if (!isCallers) log.error({ err: error }, 'a call could not be answered');
      const reason = error instanceof Error ? error.message : String(error);
      sendErrorPage(request, response, { status: 500, reason }, CLOSE);
    }
  }

  return async (request, response) => {
    request.socket.setTimeout(limits.idleMs);
    const next = await turns.inOrder(request.socket);
    try {
      await serve(request, response);
    } catch (error) {
      await fail(request, response, error);
    } finally {
      await finished(response);
      next();
    }
  };
}
