import { describe, expect, it } from '@jest/globals';
import { FlagValueError, long } from './kinds.ts';

describe('a long', () => {
  it.each([
    ['0', 0n],
    ['-1', -1n],
    ['+17', 17n],
    ['9223372036854775807', 2n ** 63n - 1n],
    ['-9223372036854775808', -(2n ** 63n)],
  ])('%s is read and printed exactly', (text, value) => {
    expect(long.parse(text)).toBe(value);
    expect(long.parse(long.print(value))).toBe(value);
  });

  it.each(['', '-', '1.5', '0x10', '1e3', ' 1', '9223372036854775808', '-9223372036854775809'])(
    '%j is refused',
    (text) => {
      expect(() => long.parse(text)).toThrow(FlagValueError);
    },
  );
});
