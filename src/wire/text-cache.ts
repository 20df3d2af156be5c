import type { RawBuffer } from './raw-buffer.ts';

/**
 * Short text that was read lately. What comes up in every task, such as roles, hosts and names of processes, is one string
 * each: reading it again is faster than making it anew, and takes no memory. One text a slot, so the table never grows.
 */

/** Longest text that is looked up. */
export const SHORT_TEXT = 32;
const SLOTS = 4096;
const texts: string[] = new Array(SLOTS).fill('');
/** The bytes of each text, SHORT_TEXT for each slot. */
const textBytes = new DataView(new ArrayBuffer(SLOTS * SHORT_TEXT));

/** Spreads a hash over all 32 bits. */
const MIX = 0x9e3779b1;

/** Text of any length in UTF-8. */
export function textAt(bytes: RawBuffer, view: DataView, start: number, length: number): string {
  if (length > SHORT_TEXT) return bytes.utf8Slice(start, start + length);
  return shortText(bytes, view, start, length);
}

function shortText(bytes: RawBuffer, view: DataView, start: number, length: number): string {
  const end = start + length;
  const lastWord = end - 4;
  let hash = length;
  let all = 0;
  let at = start;
  for (; at <= lastWord; at += 4) {
    const word = view.getInt32(at);
    all |= word;
    hash = Math.imul(hash ^ word, MIX);
  }
  for (; at < end; at++) {
    const byte = view.getInt8(at);
    all |= byte;
    hash = Math.imul(hash ^ byte, MIX);
  }
  // A byte of 0x80 or more is not ASCII.
  if ((all & 0x80808080) !== 0) return bytes.utf8Slice(start, end);
  const slot = hash >>> 20;
  const slotStart = slot * SHORT_TEXT;
  const text = texts[slot] as string;
  if (text.length === length && isKnown(view, start, end, slotStart)) return text;
  const fresh = bytes.latin1Slice(start, end);
  texts[slot] = fresh;
  for (let i = 0; i < length; i++) textBytes.setUint8(slotStart + i, view.getUint8(start + i));
  return fresh;
}

function isKnown(view: DataView, start: number, end: number, slotStart: number): boolean {
  const shift = slotStart - start;
  let at = start;
  for (; at <= end - 4; at += 4) if (view.getInt32(at) !== textBytes.getInt32(at + shift)) return false;
  for (; at < end; at++) if (view.getInt8(at) !== textBytes.getInt8(at + shift)) return false;
  return true;
}
