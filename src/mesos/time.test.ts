import { describe, expect, it } from '@jest/globals';
import { TimeInfo } from './messages.ts';
import { timeMs } from './time.ts';

describe('timeMs', () => {
  it('cuts nanoseconds off', () => {
    expect(timeMs({ nanoseconds: 1_999_999 })).toBe(1);
    const later = TimeInfo.decode(Uint8Array.of(0x8, 0x95, 0x9a, 0x97, 0xec, 0xe3, 0x9f, 0xe7, 0xcb, 0x17));
    expect(later.nanoseconds.toString()).toBe('1700000000123456789');
    expect(timeMs(later)).toBe(1_700_000_000_123);
  });
});
