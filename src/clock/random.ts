import { randomUUID } from 'node:crypto';

/** Where chance comes from. Only the process entry makes a {@link systemRandom}; everything else is handed a Random. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A random UUID (version 4), lower case with dashes. */
  uuid(): string;
}

/** The machine's own chance. */
export const systemRandom: Random = {
  next: () => Math.random(),
  uuid: () => randomUUID(),
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
