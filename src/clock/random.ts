import { randomFillSync } from 'node:crypto';

/** Where chance comes from. Only the process entry makes a {@link systemRandom}; everything else is handed a Random. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A random UUID (version 4), lower case with dashes. */
  uuid(): string;
}

const UUID_BYTES = 16;
const UUIDS_AT_ONCE = 128;
/** Where the digits of each byte begin: there are dashes in between. */
const PLACES = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];
/** Two hex digits for each byte, in ASCII. */
const DIGITS = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0')).join(''));

/** Makes UUIDs as `crypto.randomUUID` does, but in one piece: that one leaves half a kilobyte of pieces, and jobs have thousands of tasks. */
function uuidSource(): () => string {
  const chance = Buffer.alloc(UUID_BYTES * UUIDS_AT_ONCE);
  const text = Buffer.alloc(36, '-');
  let used = chance.length;
  return () => {
    if (used === chance.length) {
      randomFillSync(chance);
      used = 0;
    }
    for (let at = 0; at < UUID_BYTES; at++) {
      let byte = chance[used + at] as number;
      if (at === 6) byte = (byte & 0x0f) | 0x40;
      if (at === 8) byte = (byte & 0x3f) | 0x80;
      const place = PLACES[at] as number;
      text[place] = DIGITS[2 * byte] as number;
      text[place + 1] = DIGITS[2 * byte + 1] as number;
    }
    used += UUID_BYTES;
    return text.toString('latin1');
  };
}

/** The machine's own chance. */
export const systemRandom: Random = {
  next: () => Math.random(),
  uuid: uuidSource(),
};

/** A repeatable source for tests and simulation: the same seed gives the same sequence (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const uuid = (): string => {
    const digits = Array.from({ length: 32 }, () => Math.floor(next() * 16).toString(16));
    digits[12] = '4';
    digits[16] = (8 + Math.floor(next() * 4)).toString(16);
    const text = digits.join('');
    return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`;
  };
  return { next, uuid };
}
