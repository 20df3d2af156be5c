import type { RawBuffer } from './raw-buffer.ts';

/** Longest text that is looked up; making a longer string costs less than comparing it. */
export const CACHED_TEXT = 32;

const SLOTS = 4096;
const slots: string[] = new Array(SLOTS).fill('');

/**
 * Text that was read lately, so that the roles, hosts and states which come up in every task are one string each: reading
 * them again is faster than making them anew, and they take no memory. One string a slot, so it never grows.
 * @param length at most CACHED_TEXT
 */
export function cachedText(bytes: RawBuffer, start: number, length: number): string {
  let hash = length;
  let high = 0;
  const end = start + length;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    high |= byte;
    hash = ((hash << 5) - hash + byte) | 0;
  }
  if (high >= 0x80) return bytes.utf8Slice(start, end);
  const slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
  const known = slots[slot] as string;
  if (known.length === length) {
    let i = 0;
    while (i < length && known.charCodeAt(i) === bytes[start + i]) i++;
    if (i === length) return known;
  }
  const text = bytes.latin1Slice(start, end);
  slots[slot] = text;
  return text;
}
