/**
 * RecordIO, the framing of Mesos event streams: the length of a record in decimal, a newline, the record.
 * (mesos: docs/scheduler-http-api.md, 3rdparty/stout recordio)
 */

const NEWLINE = 0x0a;
const ZERO = 0x30;
const NINE = 0x39;

/** A stream that is not RecordIO, or has a record that is longer than is allowed. Nothing after it can be read. */
export class RecordIoError extends Error {
  /** Bytes of the stream before the fault. */
  readonly position: number;

  constructor(reason: string, position: number) {
    super(`${reason} (at byte ${position} of the stream)`);
    this.name = 'RecordIoError';
    this.position = position;
  }
}

/** A record with its length before it. */
export function encodeRecord(record: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`${record.length}\n`, 'latin1'), record]);
}

/** Takes a stream apart as its pieces come in, wherever they are cut. Holds at most one unfinished record. */
export class RecordDecoder {
  private readonly maxRecordBytes: number;
  private readonly maxDigits: number;
  /** Length of the record being read; undefined while its length is. */
  private length: number | undefined;
  private digits = '';
  /** What has come of the record being read, when it comes in pieces; grows with what really comes. */
  private body = new Uint8Array(0);
  private held = 0;
  private position = 0;
  private failure: RecordIoError | undefined;

  /** @param maxRecordBytes a longer record is an error */
  constructor(maxRecordBytes: number) {
    this.maxRecordBytes = maxRecordBytes;
    this.maxDigits = String(maxRecordBytes).length;
  }

  /** True between records: the stream may end here. */
  get isComplete(): boolean {
    return this.length === undefined && this.digits === '';
  }

  /**
   * Takes the next piece of the stream. Records may share memory with it.
   * @returns the records that it completes; when it also holds a fault, they come first and the next call throws
   * @throws RecordIoError, from then on every time
   */
  push(chunk: Uint8Array): readonly Uint8Array[] {
    if (this.failure !== undefined) throw this.failure;
    const records: Uint8Array[] = [];
    try {
      for (let at = 0; at < chunk.length; ) {
        at += this.length === undefined ? this.takeLength(chunk, at) : this.takeBody(chunk, at, this.length, records);
        if (this.length === 0) this.finish(new Uint8Array(0), records);
      }
    } catch (error) {
      if (!(error instanceof RecordIoError)) throw error;
      this.failure = error;
      this.body = new Uint8Array(0);
      if (records.length === 0) throw error;
    }
    return records;
  }

  private takeLength(chunk: Uint8Array, start: number): number {
    let at = start;
    while (at < chunk.length) {
      const byte = chunk[at] as number;
      if (byte === NEWLINE) {
        if (this.digits === '') this.fail('A record has no length', at - start);
        const length = Number(this.digits);
        if (length > this.maxRecordBytes) this.fail(`A record of ${length} bytes is too long`, at - start);
        this.digits = '';
        this.length = length;
        at++;
        break;
      }
      if (byte < ZERO || byte > NINE) this.fail('The length of a record has something else than digits', at - start);
      this.digits += String.fromCharCode(byte);
      if (this.digits.length > this.maxDigits) this.fail('The length of a record is too long', at - start);
      at++;
    }
    this.position += at - start;
    return at - start;
  }

  private takeBody(chunk: Uint8Array, start: number, length: number, records: Uint8Array[]): number {
    const part = chunk.subarray(start, start + length - this.held);
    this.position += part.length;
    if (part.length === length) {
      this.finish(part, records);
      return part.length;
    }
    const needed = this.held + part.length;
    if (needed > this.body.length) {
      const body = new Uint8Array(Math.min(length, Math.max(needed, 2 * this.body.length)));
      body.set(this.body.subarray(0, this.held));
      this.body = body;
    }
    this.body.set(part, this.held);
    this.held = needed;
    if (needed === length) this.finish(this.body, records);
    return part.length;
  }

  private finish(record: Uint8Array, records: Uint8Array[]): void {
    records.push(record);
    this.length = undefined;
    this.body = new Uint8Array(0);
    this.held = 0;
  }

  private fail(reason: string, ahead: number): never {
    throw new RecordIoError(reason, this.position + ahead);
  }
}
