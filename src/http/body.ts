import type { IncomingMessage } from 'node:http';

/** A request that cannot be served; `status` is what the client is told. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly status: 413 | 503;

  constructor(status: 413 | 503, message: string) {
    super(message);
    this.status = status;
  }
}

/** A request that the original fails on, and that is answered with a page: the caller's mistake, not the server's. */
export class CallerError extends Error {
  override readonly name = 'CallerError';
}

/** The client went away before its request was complete. */
export class ClientGoneError extends Error {
  override readonly name = 'ClientGoneError';
}

/** How many bytes of request bodies all connections together may have in memory. */
export class ByteBudget {
  private left: number;

  constructor(bytes: number) {
    this.left = bytes;
  }

  /** Takes `bytes`, if that many are left. */
  take(bytes: number): boolean {
    if (bytes > this.left) return false;
    this.left -= bytes;
    return true;
  }

  giveBack(bytes: number): void {
    this.left += bytes;
  }
}

/** A request body in memory. */
export interface Body {
  readonly bytes: Buffer;
  /** Must be called, once, when `bytes` is not needed any more. */
  release(): void;
}

/**
 * Reads the whole body of a request, as it is on the wire.
 * @param limit the longest body allowed, in bytes
 * @throws RequestError when it is too long, or the budget is spent
 * @throws ClientGoneError
 */
export function readBody(request: IncomingMessage, limit: number, budget: ByteBudget): Promise<Body> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;

    const settle = (error?: Error): void => {
      request.off('data', take).off('end', settle).off('error', settle).off('close', gone);
      if (error === undefined) {
        resolve({ bytes: Buffer.concat(chunks, size), release: () => budget.giveBack(size) });
        return;
      }
      budget.giveBack(size);
      reject(error);
    };
    const gone = (): void => settle(new ClientGoneError('the client went away'));
    const take = (chunk: Buffer): void => {
      if (size + chunk.length > limit) settle(tooLong(limit));
      else if (!budget.take(chunk.length)) settle(new RequestError(503, 'Too many requests in progress. Try again.'));
      else {
        chunks.push(chunk);
        size += chunk.length;
      }
    };

    if (request.destroyed) {
      reject(new ClientGoneError('the client went away'));
      return;
    }
    if (Number(request.headers['content-length'] ?? 0) > limit) {
      reject(tooLong(limit));
      return;
    }
    request.on('data', take).on('end', settle).on('error', gone).on('close', gone);
  });
}

/** What is told to a caller whose arguments are too many. */
export function tooManyValues(limit: number): RequestError {
  return new RequestError(
    413,
    `The arguments have more than the ${limit} fields, list elements and map entries allowed (-max_request_values).`,
  );
}

function tooLong(limit: number): RequestError {
  return new RequestError(413, `The request is longer than the ${limit} bytes allowed (-max_request_size).`);
}

/** Reads past what is left of a body, up to `most` bytes, so that the client comes to read what it is told. */
export function discardRest(request: IncomingMessage, most: number): Promise<void> {
  if (request.readableEnded || request.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    let size = 0;
    request.once('end', resolve).once('close', resolve);
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) resolve();
    });
  });
}
