const HEAD_END = '\r\n\r\n';

/** A request of a scheduler. */
export interface Request {
  readonly body: Buffer;
}

/** Takes apart the requests that come one behind another on a connection: with a length each, as the scheduler sends them. */
export class RequestReader {
  private rest = Buffer.alloc(0);

  /** The requests that are whole now. */
  *take(bytes: Buffer): Generator<Request, void, undefined> {
    const all = this.rest.length === 0 ? bytes : Buffer.concat([this.rest, bytes]);
    let at = 0;
    for (;;) {
      const headEnd = all.indexOf(HEAD_END, at, 'latin1');
      if (headEnd === -1) break;
      const head = all.toString('latin1', at, headEnd);
      const length = Number(/content-length: *(\d+)/i.exec(head)?.[1] ?? 0);
      const start = headEnd + HEAD_END.length;
      if (start + length > all.length) break;
      at = start + length;
      yield { body: all.subarray(start, at) };
    }
    this.rest = Buffer.from(all.subarray(at));
  }
}
