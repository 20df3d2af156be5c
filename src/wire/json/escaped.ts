import { allocate } from '../raw-buffer.ts';
import type { JsonReader } from './reader.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** What a character after a backslash stands for, by its code; 0 for those that may not be there. */
const SIMPLE = new Uint8Array(0x100);
for (const pair of ['""', '\\\\', '//', 'b\b', 'f\f', 'n\n', 'r\r', 't\t'])
  SIMPLE[pair.charCodeAt(0)] = pair.charCodeAt(1);

const NO_HEX = 0xff;
/** What a hexadecimal digit stands for, by its code. */
const HEX = new Uint8Array(0x100).fill(NO_HEX);
for (let digit = 0; digit < 16; digit++) {
  HEX[digit.toString(16).charCodeAt(0)] = digit;
  HEX[digit.toString(16).toUpperCase().charCodeAt(0)] = digit;
}

/** Where strings up to this length are put together; longer ones get memory of their own. */
const scratch = allocate(65_536);

/**
 * Reads a string that has escapes, from after its first quote. As in the original, one half of a surrogate pair waits for
 * the other, whatever comes between, and one that waits in vain is left out. Escapes of U+8000 and above, and upper-case
 * digits, are read too; the original fails on them by mistake.
 */
export function readEscaped(reader: JsonReader): string {
  const { bytes, pos } = reader;
  const close = closingQuote(reader);
  // An escape is never shorter than what it stands for.
  const out = close - pos <= scratch.length ? scratch : allocate(close - pos);
  let length = 0;
  let waiting = 0;
  for (let p = pos; p < close; p++) {
    const byte = bytes[p] as number;
    if (byte !== BACKSLASH) {
      out[length++] = byte;
      continue;
    }
    const letter = bytes[++p] as number;
    if (letter !== 0x75) {
      reader.pos = p + 1;
      const char = SIMPLE[letter] as number;
      if (char === 0) reader.malformed('Expected control char');
      out[length++] = char;
      continue;
    }
    reader.pos = p + 5;
    const unit = hexUnit(reader, p + 1);
    p += 4;
    if (unit >= 0xd800 && unit < 0xdc00) {
      if (waiting !== 0) reader.malformed('Expected low surrogate char');
      waiting = unit;
    } else if (unit >= 0xdc00 && unit < 0xe000) {
      if (waiting === 0) reader.malformed('Expected high surrogate char');
      length = putUtf8(out, length, 0x10000 + ((waiting - 0xd800) << 10) + (unit - 0xdc00));
      waiting = 0;
    } else {
      length = putUtf8(out, length, unit);
    }
  }
  reader.pos = close + 1;
  return out.utf8Slice(0, length);
}

function closingQuote(reader: JsonReader): number {
  const { bytes, end } = reader;
  for (let p = reader.pos; p < end; p++) {
    if (bytes[p] === QUOTE) return p;
    if (bytes[p] === BACKSLASH) p++;
  }
  return reader.truncated();
}

function hexUnit(reader: JsonReader, at: number): number {
  const { bytes } = reader;
  let unit = 0;
  for (let p = at; p < at + 4; p++) {
    const digit = HEX[bytes[p] ?? 0] as number;
    if (digit === NO_HEX) reader.malformed('Expected hex character');
    unit = (unit << 4) | digit;
  }
  return unit;
}

/** Puts a character in UTF-8, and returns where the next one goes. Here, since a call into native code each would take long. */
function putUtf8(out: Uint8Array, at: number, code: number): number {
  let p = at;
  if (code < 0x80) {
    out[p++] = code;
    return p;
  }
  if (code < 0x800) {
    out[p++] = 0xc0 | (code >> 6);
  } else {
    if (code < 0x10000) {
      out[p++] = 0xe0 | (code >> 12);
    } else {
      out[p++] = 0xf0 | (code >> 18);
      out[p++] = 0x80 | ((code >> 12) & 0x3f);
    }
    out[p++] = 0x80 | ((code >> 6) & 0x3f);
  }
  out[p++] = 0x80 | (code & 0x3f);
  return p;
}
