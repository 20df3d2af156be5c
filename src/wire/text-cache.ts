import type { RawBuffer } from './raw-buffer.ts';

/** Longest text that is looked up; making a longer string costs less than comparing it. */
export const CACHED_TEXT = 32;

const SLOTS = 4096;
const texts: string[] = new Array(SLOTS).fill('');
/** The bytes of each text, CACHED_TEXT for each slot. */
const known = new DataView(new ArrayBuffer(SLOTS * CACHED_TEXT));

/**
 * Text that was read lately, so that the roles, hosts and states which come up in every task are one string each: reading
 * them again is faster than making them anew, and they take no memory. One string a slot, so it never grows.
 * @param length at most CACHED_TEXT
 */
export function cachedText(bytes: RawBuffer, view: DataView, start: number, length: number): string {
  const end = start + length;
  const lastWord = end - 4;
  let hash = length;
  let all = 0;
  let at = start;
  for (; at <= lastWord; at += 4) {
    const word = view.getInt32(at);
    all |= word;
    hash = Math.imul(hash ^ word, 0x9e3779b1);
  }
  for (; at < end; at++) {
    const byte = view.getInt8(at);
    all |= byte;
    hash = Math.imul(hash ^ byte, 0x9e3779b1);
  }
  // A byte of 0x80 or more is not ASCII.
  if ((all & 0x80808080) !== 0) return bytes.utf8Slice(start, end);
  const slot = hash >>> 20;
  const slotStart = slot * CACHED_TEXT;
  const text = texts[slot] as string;
  if (text.length === length && isKnown(view, start, end, slotStart)) return text;
  const fresh = bytes.latin1Slice(start, end);
  texts[slot] = fresh;
  for (let i = 0; i < length; i++) known.setUint8(slotStart + i, view.getUint8(start + i));
  return fresh;
}

function isKnown(view: DataView, start: number, end: number, slotStart: number): boolean {
  const shift = slotStart - start;
  let at = start;
  for (; at <= end - 4; at += 4) if (view.getInt32(at) !== known.getInt32(at + shift)) return false;
  for (; at < end; at++) if (view.getInt8(at) !== known.getInt8(at + shift)) return false;
  return true;
}
