import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { ProtocolError } from '../wire/index.ts';
import { finished, type Pieces, sendEarly, sendErrorPage, sendPieces, sendWhole, type Whole } from './answer.ts';
import { ByteBudget, CallerError, ClientGoneError, discardRest, RequestError, readBody } from './body.ts';
import type { HttpLimits } from './limits.ts';
import { Turns } from './turns.ts';

/** Serves one request; never rejects. */
export type Endpoint = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Carries out the call in a request body. */
export type Carrier = (body: Buffer) => Promise<Whole | Pieces>;

/**
 * What an endpoint makes of a request by its head: how to carry out the call in its body, or an answer to it, before which the
 * body is not read.
 */
export type Admission = (request: IncomingMessage) => Carrier | Refusal | Promise<Carrier | Refusal>;

/** A request that is answered by its head alone. */
export interface Refusal {
  readonly refuse: (request: IncomingMessage, response: ServerResponse) => void;
}

/** What the server wants told. */
export interface EndpointOptions {
  readonly limits: HttpLimits;
  readonly log: Logger;
}

/** Bodies of this many bytes and more are begun one by one. */
const LARGE_BYTES = 8_192;

/** Told on the page for a call that cannot be answered, and then the connection is closed. */
export const CLOSE = { Connection: 'close' };

/** Makes endpoints that carry out calls; their limits hold for all of them together. */
export function callEndpoints({ limits, log }: EndpointOptions): (admit: Admission) => Endpoint {
  const turns = new Turns(limits.concurrentCalls);
  const budget = new ByteBudget(limits.bufferedBytes);

  async function serve(admit: Admission, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const admission = admit(request);
    const admitted = admission instanceof Promise ? await admission : admission;
    if ('refuse' in admitted) {
      admitted.refuse(request, response);
      return;
    }
    const { bytes, release } = await readBody(request, limits.bodyBytes, budget);
    // While the call is carried out the connection may stand still.
    request.socket.setTimeout(0);
    const free = await turns.whenFree();
    try {
      if (bytes.length >= LARGE_BYTES) await turns.ofItsOwn();
      const answer = await admitted(bytes).finally(release);
      request.socket.setTimeout(limits.idleMs);
      if ('pieces' in answer) await sendPieces(request, response, answer);
      else sendWhole(request, response, answer);
      await finished(response);
    } finally {
      free();
    }
  }

  async function fail(request: IncomingMessage, response: ServerResponse, error: unknown): Promise<void> {
    if (error instanceof ClientGoneError) {
      response.destroy();
    } else if (response.headersSent) {
      log.error({ err: error }, 'an answer could not be finished: its connection is cut');
      response.destroy();
    } else if (error instanceof RequestError) {
      const answer = { status: error.status, body: Buffer.from(error.message) };
      if (request.readableEnded) sendWhole(request, response, answer);
      else await sendEarly(response, answer, discardRest(request, limits.bodyBytes));
    } else {
      const isProtocols = error instanceof ProtocolError && error.kind !== 'unwritable';
      if (!isProtocols && !(error instanceof CallerError)) log.error({ err: error }, 'a call could not be answered');
      const reason = error instanceof Error ? error.message : String(error);
      sendErrorPage(request, response, { status: 500, reason }, CLOSE);
    }
  }

  return (admit) => async (request, response) => {
    request.socket.setTimeout(limits.idleMs);
    const next = await turns.inOrder(request.socket);
    try {
      await serve(admit, request, response);
    } catch (error) {
      await fail(request, response, error);
    } finally {
      await finished(response);
      next();
    }
  };
}
