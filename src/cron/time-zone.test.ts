import { describe, expect, it } from '@jest/globals';
import { timeZone } from './time-zone.ts';

const HOUR = 3_600_000;
const WINTER = Date.parse('2026-01-15T12:00:00Z');
const SUMMER = Date.parse('2026-07-15T12:00:00Z');

describe('a time zone', () => {
  it.each([
    ['GMT', 0, 0],
    ['UTC', 0, 0],
    ['GMT+8', 8, 8],
    ['GMT-0330', -3.5, -3.5],
    ['GMT+05:45', 5.75, 5.75],
    ['GMT+130', 1.5, 1.5],
    ['America/New_York', -5, -4],
    ['US/Pacific', -8, -7],
    ['PST', -8, -7],
    ['Asia/Kolkata', 5.5, 5.5],
    ['Australia/Lord_Howe', 11, 10.5],
  ])('%s', (id, winter, summer) => {
    const zone = timeZone(id);
    expect(zone?.id).toBe(id);
    expect([zone?.offsetMs(WINTER), zone?.offsetMs(SUMMER)]).toEqual([winter * HOUR, summer * HOUR]);
  });

  it.each(['', 'Nowhere/Land', 'GMT+24', 'GMT+1:60', '+08:00', 'gmt 8'])('%j is none', (id) => {
    expect(timeZone(id)).toBeUndefined();
  });

  it('changes at the moment at which clocks do, however often it is asked', () => {
    const zone = timeZone('America/New_York');
    const change = Date.parse('2021-11-07T06:00:00Z');
    for (let round = 0; round < 2; round++) {
      expect(zone?.offsetMs(change - 1)).toBe(-4 * HOUR);
      expect(zone?.offsetMs(change)).toBe(-5 * HOUR);
      for (let day = 0; day < 2_500; day++) zone?.offsetMs(WINTER + day * 24 * HOUR);
    }
  });
});
