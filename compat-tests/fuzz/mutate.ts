import type { Random } from '../../src/clock/index.ts';

/** The longest message made, in bytes. */
const MAX_BYTES = 65_536;

/** Bytes that mean something: numbers at their limits, type numbers, ends, quotes, brackets, escapes. */
const INTERESTING: readonly Buffer[] = [
  ...[
    '00',
    'ff',
    '7f',
    '80',
    '01',
    '0b',
    '0c',
    '0d',
    '0e',
    '0f',
    '7fffffff',
    '80000000',
    'ffffffff',
    '00000000',
    '0000ffff',
  ],
  ...[
    '0c0001',
    '0f00010c7fffffff',
    '0d00010b0b00010000',
    'ffffffff0f',
    'c328',
    'f09f9880',
    'eda080',
    '8001',
    '8221',
    '0b0001',
  ],
]
  .map((hex) => Buffer.from(hex, 'hex'))
  .concat(
    [
      '"',
      '\\',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '-',
      '0',
      '1e999',
      'NaN',
      '"NaN"',
      '99999999999999999999',
      '\\u0000',
      '\\ud800',
    ].map((text) => Buffer.from(text)),
    ['{"1":{"rec":', '["lst",', '"tf"', '"map"', '{}', ' ', 'null', '-9223372036854775808', '2147483648', '1.5'].map(
      (text) => Buffer.from(text),
    ),
  );

/** A message of bytes that were changed at random, once or a few times; `other` is another message, to take parts of. */
export function mutate(bytes: Buffer, other: Buffer, random: Random): Buffer {
  let mutated = bytes;
  for (let left = 1 + Math.floor(random.next() ** 2 * 6); left > 0; left--) {
    mutated = mutateOnce(mutated, other, random).subarray(0, MAX_BYTES);
  }
  return mutated;
}

function mutateOnce(bytes: Buffer, other: Buffer, random: Random): Buffer {
  const below = (limit: number): number => Math.floor(random.next() * limit);
  const at = below(bytes.length + 1);
  const end = Math.min(bytes.length, at + 1 + below(below(2) === 0 ? 8 : 200));
  const [before, part, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)];
  const interesting = INTERESTING[below(INTERESTING.length)] as Buffer;
  switch (below(9)) {
    case 0: {
      const flipped = Buffer.from(bytes);
      if (at < bytes.length) flipped[at] = (flipped[at] as number) ^ (1 << below(8));
      return flipped;
    }
    case 1: {
      const changed = Buffer.from(bytes);
      if (at < bytes.length) changed[at] = below(256);
      return changed;
    }
    case 2:
      return before;
    case 3:
      return Buffer.concat([before, after]);
    case 4:
      return Buffer.concat([before, interesting, bytes.subarray(at)]);
    case 5:
      return Buffer.concat([before, interesting, bytes.subarray(Math.min(bytes.length, at + interesting.length))]);
    case 6:
      return Buffer.concat([
        before,
        ...Array<Buffer>(1 + below(below(8) === 0 ? 2_000 : 4)).fill(part),
        bytes.subarray(at),
      ]);
    case 7:
      return Buffer.concat([before, other.subarray(below(other.length), other.length - below(other.length))]);
    default:
      return Buffer.concat([before, other.subarray(below(other.length)).subarray(0, 1 + below(200)), after]);
  }
}
