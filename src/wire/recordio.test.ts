import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodeRecord, RecordDecoder, RecordIoError } from './recordio.ts';

const text = (records: readonly Uint8Array[]) => records.map((r) => Buffer.from(r).toString());

describe('RecordIO', () => {
  it('puts the length before a record', () => {
    expect(Buffer.from(encodeRecord(Buffer.from('hello'))).toString()).toBe('5\nhello');
    expect(Buffer.from(encodeRecord(new Uint8Array())).toString()).toBe('0\n');
  });

  it('gives back all records wherever the stream is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 300 })),
        fc.array(fc.integer({ min: 1, max: 50 })),
        (records, cuts) => {
          const stream = Buffer.concat(records.map(encodeRecord));
          const decoder = new RecordDecoder(300);
          const out: Uint8Array[] = [];
          let at = 0;
          for (let i = 0; at < stream.length; i++) {
            const size = cuts[i % cuts.length] ?? stream.length;
            out.push(...decoder.push(stream.subarray(at, at + size)));
            at += size;
          }
          expect(out.map((r) => [...r])).toEqual(records.map((r) => [...r]));
          expect(decoder.isComplete).toBe(true);
        },
      ),
    );
  });

  it('takes a stream byte by byte', () => {
    const decoder = new RecordDecoder(100);
    const out = [...Buffer.from('3\nabc0\n2\nde')].flatMap((byte) => text(decoder.push(Uint8Array.of(byte))));
    expect(out).toEqual(['abc', '', 'de']);
  });

  it('tells whether the stream may end', () => {
    const decoder = new RecordDecoder(100);
    expect(decoder.isComplete).toBe(true);
    decoder.push(Buffer.from('3'));
    expect(decoder.isComplete).toBe(false);
    decoder.push(Buffer.from('\nab'));
    expect(decoder.isComplete).toBe(false);
    decoder.push(Buffer.from('c'));
    expect(decoder.isComplete).toBe(true);
  });

  it.each([
    ['101\n', 'A record of 101 bytes is too long', 3],
    ['1000', 'The length of a record is too long', 3],
    ['\n', 'A record has no length', 0],
    ['-5\n', 'The length of a record has something else than digits', 0],
    ['HTTP', 'The length of a record has something else than digits', 0],
    ['2\nab x', 'The length of a record has something else than digits', 4],
  ])('%j is a fault', (stream, reason, position) => {
    const decoder = new RecordDecoder(100);
    const push = () => {
      decoder.push(Buffer.from(stream));
      decoder.push(new Uint8Array());
    };
    expect(push).toThrow(RecordIoError);
    expect(push).toThrow(`${reason} (at byte ${position} of the stream)`);
  });

  it('hands out the records before a fault, and then fails for good', () => {
    const decoder = new RecordDecoder(100);
    expect(text(decoder.push(Buffer.from('1\na1\nbx')))).toEqual(['a', 'b']);
    expect(() => decoder.push(Buffer.from('1\nc'))).toThrow(RecordIoError);
    expect(() => decoder.push(Buffer.from('1\nc'))).toThrow(RecordIoError);
  });

  it('takes no memory for what has not come', () => {
    const decoder = new RecordDecoder(2 ** 40);
    const before = process.memoryUsage().arrayBuffers;
    decoder.push(Buffer.from(`${2 ** 39}\nabc`));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
  });
});
