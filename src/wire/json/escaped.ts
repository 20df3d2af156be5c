import { allocate } from '../raw-buffer.ts';
import type { JsonReader } from './reader.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** What a character after a backslash stands for, by its code; 0 for those that may not be there. */
const SIMPLE = new Uint8Array(0x100);
for (const pair of ['""', '\\\\', '//', 'b\b', 'f\f', 'n\n', 'r\r', 't\t'])
  SIMPLE[pair.charCodeAt(0)] = pair.charCodeAt(1);

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
      length += out.utf8Write(String.fromCharCode(waiting, unit), length);
      waiting = 0;
    } else if (unit < 0x80) {
      out[length++] = unit;
    } else {
      length += out.utf8Write(String.fromCharCode(unit), length);
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
  const text = reader.bytes.latin1Slice(at, at + 4);
  if (!/^[0-9a-fA-F]{4}$/.test(text)) reader.malformed('Expected hex character');
  return Number.parseInt(text, 16);
}
