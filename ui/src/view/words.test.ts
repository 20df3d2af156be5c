import { describe, expect, it } from '@jest/globals';
import { amountsOf, coresText, countText, mebibytesText, rangesSize, rangesText } from './amounts.ts';
import { durationText, isoText, relativeText, shortUtcText, utcText } from './time.ts';

const SECOND = 1000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;

describe('durationText', () => {
  it.each([
    [0, '0 s'],
    [999, '0 s'],
    [-5, '0 s'],
    [SECOND, '1 s'],
    [65 * SECOND, '1 min 5 s'],
    [60 * SECOND, '1 min'],
    [HOUR + 59 * SECOND, '1 h'],
    [HOUR + 60 * SECOND, '1 h 1 min'],
    [DAY + HOUR, '1 d 1 h'],
    [400 * DAY, '400 d'],
  ])('says %i ms as %s', (ms, text) => {
    expect(durationText(ms)).toBe(text);
  });
});

describe('relativeText', () => {
  const now = Date.parse('2026-11-25T12:00:00Z');
  it.each([
    [0, 'just now'],
    [4 * SECOND, 'just now'],
    [12 * SECOND, '12 s ago'],
    [119 * SECOND, '1 min ago'],
    [3 * HOUR, '3 h ago'],
    [49 * HOUR, '2 d ago'],
    [-3 * HOUR, 'in 3 h'],
  ])('says %i ms ago as %s', (ms, text) => {
    expect(relativeText(now - ms, now)).toBe(text);
  });
});

describe('moments', () => {
  it('are told in UTC', () => {
    const at = Date.parse('2026-11-05T03:04:05.678Z');
    expect(utcText(at)).toBe('2026-11-05 03:04:05 UTC');
    expect(shortUtcText(at)).toBe('11-05 03:04:05 UTC');
    expect(isoText(at)).toBe('2026-11-05T03:04:05.678Z');
  });

  it('do not break a page when they are no dates', () => {
    expect(utcText(9e15)).toBe('an unknown time');
    expect(shortUtcText(Number.NaN)).toBe('an unknown time');
  });
});

describe('amounts', () => {
  it('are told in the largest unit that fits', () => {
    expect(mebibytesText(0)).toBe('0.00 MiB');
    expect(mebibytesText(1023)).toBe('1023.00 MiB');
    expect(mebibytesText(1024)).toBe('1.00 GiB');
    expect(mebibytesText(10_000_000)).toBe('9.54 TiB');
    expect(mebibytesText(Number.MAX_SAFE_INTEGER)).toBe('8192.00 EiB');
    expect(coresText(504.20000000000016)).toBe('504.2');
  });

  it('are summed by kind', () => {
    expect(
      amountsOf([
        { numCpus: 1 },
        { numCpus: 0.5 },
        { ramMb: 5n },
        { diskMb: 7 },
        { namedPort: 'http' },
        { numGpus: 1 },
        {},
      ]),
    ).toEqual({ cpus: 1.5, ramMb: 5, diskMb: 7, gpus: 1, ports: ['http'] });
  });

  it('count instances', () => {
    const ranges = [
      { first: 0, last: 5 },
      { first: 7, last: 7 },
    ];
    expect(rangesText(ranges)).toBe('0 - 5, 7');
    expect(rangesSize(ranges)).toBe(7);
    expect(rangesText([0, 1, 2].map((id) => ({ first: id, last: id })))).toBe('0, 1, 2');
    expect(rangesText([{ first: 0, last: 5 }, ...[6, 7].map((id) => ({ first: id, last: id }))])).toBe('0 - 5, 6, 7');
    expect(countText(1, 'task')).toBe('1 task');
    expect(countText(10_000, 'task')).toBe('10,000 tasks');
  });
});
