import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ByteCache } from './byte-cache.ts';

const bytesOf = (...texts: string[]): DataView<ArrayBuffer> => {
  const bytes = new Uint8Array(Buffer.from(texts.join('')));
  return new DataView(bytes.buffer);
};

describe('a cache of runs of bytes', () => {
  it('makes a value once of equal runs, wherever they lie', () => {
    let made = 0;
    const cache = new ByteCache(() => ++made);
    expect(cache.get(bytesOf('hostname'), 0, 8)).toBe(1);
    expect(cache.get(bytesOf('xhostname'), 1, 9)).toBe(1);
    expect(cache.get(bytesOf('hostnam_'), 0, 8)).toBe(2);
    expect(cache.get(bytesOf('hostname'), 0, 7)).toBe(3);
  });

  it('gives each run its own value, however many there are', () => {
    const cache = new ByteCache((bytes, from, to) => Buffer.from(bytes.buffer, from, to - from).toString());
    const texts = Array.from({ length: 20_000 }, (_, index) => `agent-${index}`);
    for (const text of texts) if (cache.get(bytesOf(text), 0, text.length) !== text) expect(text).toBe('its own value');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme-ascii', maxLength: 140 })), (runs) => {
        const bytes = bytesOf(...runs);
        let at = 0;
        for (const run of runs) {
          expect(cache.get(bytes, at, at + run.length)).toBe(run);
          at += run.length;
        }
      }),
    );
  });

  it('keeps nothing of the memory that a run lay in', () => {
    const cache = new ByteCache((bytes, from) => bytes.getUint8(from));
    const bytes = bytesOf('abcd');
    expect(cache.get(bytes, 0, 4)).toBe(97);
    bytes.setUint8(0, 98);
    expect(cache.get(bytes, 0, 4)).toBe(98);
    expect(cache.get(bytesOf('abcd'), 0, 4)).toBe(97);
  });
});
