import { javaDouble } from '../java-double.ts';
import { Sink, utf8Bound } from '../sink.ts';
import type { Int64 } from '../types.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const ZERO = 0x30;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const COLON = 0x3a;

/** Strings up to this length are written here; for longer ones the call into native code is faster. */
const SHORT = 32;

/** What follows the backslash for a character that cannot stand for itself; 0 for one that can, 'u' for \u00xx. */
const ESCAPE = new Uint8Array(0x80);
ESCAPE.fill(0x75, 0, 0x20);
for (const pair of ['\bb', '\tt', '\nn', '\ff', '\rr', '""', '\\\\']) ESCAPE[pair.charCodeAt(0)] = pair.charCodeAt(1);

/** Text of the protocol itself, all ASCII, ready to be written four bytes at a time. */
export interface Fragment {
  readonly words: Int32Array;
  readonly length: number;
}

/** Makes the fragments that generated code writes. */
export function fragment(text: string): Fragment {
  const bytes = Buffer.alloc(Math.ceil(text.length / 4) * 4);
  bytes.write(text, 'latin1');
  const words = Int32Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readInt32BE(4 * i));
  return { words, length: text.length };
}

/**
 * Writes Thrift's TJSON exactly as the original does: no spaces, i64 unquoted, doubles in Java's form.
 *
 * A field is `"<id>":{"<type>":<value>}` and a comma after it; the end of the struct turns the last comma into its brace.
 * So what comes before a value is the same bytes always, and generated code has them ready as fragments.
 */
export class JsonWriter extends Sink {
  betweenElements(): void {
    this.need(1);
    this.bytes[this.pos++] = COMMA;
  }

  boolField(before: Fragment, value: boolean): void {
    this.fragment(before);
    this.bytes[this.pos++] = value ? ZERO + 1 : ZERO;
    this.endField();
  }

  i32Field(before: Fragment, value: number): void {
    if ((value | 0) !== value) this.notI32(value);
    this.fragment(before);
    this.putInteger(value);
    this.endField();
  }

  i64Field(before: Fragment, value: Int64): void {
    this.fragment(before);
    this.putI64(value);
    this.endField();
  }

  doubleField(before: Fragment, value: number): void {
    this.fragment(before);
    this.putDouble(value);
    this.endField();
  }

  stringField(before: Fragment, value: string): void {
    this.fragment(before);
    this.putString(value);
    this.endField();
  }

  binaryField(before: Fragment, value: Uint8Array): void {
    this.fragment(before);
    this.binary(value);
    this.endField();
  }

  bool(value: boolean): void {
    this.need(1);
    this.bytes[this.pos++] = value ? ZERO + 1 : ZERO;
  }

  i32(value: number): void {
    if ((value | 0) !== value) this.notI32(value);
    this.need(24);
    this.putInteger(value);
  }

  i64(value: Int64): void {
    this.need(24);
    this.putI64(value);
  }

  double(value: number): void {
    this.need(32);
    this.putDouble(value);
  }

  string(value: string): void {
    this.putString(value);
  }

  /** Base64 without padding. */
  binary(value: Uint8Array): void {
    const text = Buffer.from(value.buffer, value.byteOffset, value.length).toString('base64').replaceAll('=', '');
    this.need(text.length + 2);
    this.bytes[this.pos++] = QUOTE;
    this.pos += this.bytes.latin1Write(text, this.pos);
    this.bytes[this.pos++] = QUOTE;
  }

  beginStruct(): void {
    this.need(2);
    this.bytes[this.pos++] = OPEN_BRACE;
  }

  /** Ends a struct, or the entries of a map: both are written as items with a comma after each. */
  endStruct(): void {
    this.need(1);
    const { bytes, pos } = this;
    if (bytes[pos - 1] === COMMA) {
      bytes[pos - 1] = CLOSE_BRACE;
    } else {
      bytes[pos] = CLOSE_BRACE;
      this.pos = pos + 1;
    }
  }

  /** Puts a fragment, with room for a number after it. */
  fragment({ words, length }: Fragment): void {
    this.need(length + 40);
    const { view, pos } = this;
    for (let i = 0; i < words.length; i++) view.setInt32(pos + 4 * i, words[i] as number);
    this.pos = pos + length;
  }

  /** Ends a field, whose value has been written. */
  endField(): void {
    this.need(2);
    this.bytes[this.pos++] = CLOSE_BRACE;
    this.bytes[this.pos++] = COMMA;
  }

  /** Begins a list or set: `before` ends with its element type, and the elements follow. */
  beginList(before: Fragment, size: number): void {
    this.fragment(before);
    this.putInteger(size);
  }

  endList(): void {
    this.need(1);
    this.bytes[this.pos++] = CLOSE_BRACKET;
  }

  /** Begins a map: `before` ends with its value type, and the entries follow. */
  beginMap(before: Fragment, size: number): void {
    this.fragment(before);
    this.putInteger(size);
    this.bytes[this.pos++] = COMMA;
    this.bytes[this.pos++] = OPEN_BRACE;
  }

  /** The key of an entry. Only strings are keys in our IDL. */
  key(value: string): void {
    this.putString(value);
    this.need(1);
    this.bytes[this.pos++] = COLON;
  }

  endEntry(): void {
    this.need(1);
    this.bytes[this.pos++] = COMMA;
  }

  endMap(): void {
    this.endStruct();
    this.endList();
  }

  beginMessage(name: string, type: number, seqid: number): void {
    this.need(4);
    this.bytes[this.pos++] = OPEN_BRACKET;
    this.putInteger(1);
    this.bytes[this.pos++] = COMMA;
    this.putString(name);
    this.need(32);
    this.bytes[this.pos++] = COMMA;
    this.putInteger(type);
    this.bytes[this.pos++] = COMMA;
    this.putInteger(seqid);
    this.bytes[this.pos++] = COMMA;
  }

  private putI64(value: Int64): void {
    if (typeof value === 'bigint') {
      if (BigInt.asIntN(64, value) !== value) this.notI64(value);
      this.pos += this.bytes.latin1Write(value.toString(), this.pos);
    } else {
      if (!Number.isSafeInteger(value)) this.notI64(value);
      this.putInteger(value);
    }
  }

  private putInteger(value: number): void {
    const { bytes } = this;
    let rest = value;
    if (rest < 0) {
      bytes[this.pos++] = 0x2d;
      rest = -rest;
    }
    // Digits from the last to the first; those above nine places by division, which is exact for whole numbers to 2^53.
    let low = rest;
    let high = 0;
    if (rest >= 1e9) {
      high = Math.floor(rest / 1e9);
      low = rest - high * 1e9;
    }
    let end = this.pos + (high > 0 ? 9 + digits(high) : digits(low));
    this.pos = end;
    if (high > 0) {
      for (let i = 0; i < 9; i++) {
        const next = (low / 10) | 0;
        bytes[--end] = ZERO + low - next * 10;
        low = next;
      }
      low = high;
    }
    do {
      const next = (low / 10) | 0;
      bytes[--end] = ZERO + low - next * 10;
      low = next;
    } while (low > 0);
  }

  private putDouble(value: number): void {
    const text = javaDouble(value);
    const special = !Number.isFinite(value);
    if (special) this.bytes[this.pos++] = QUOTE;
    for (let i = 0; i < text.length; i++) this.bytes[this.pos++] = text.charCodeAt(i);
    if (special) this.bytes[this.pos++] = QUOTE;
  }

  private putString(value: string): void {
    if (value.length > SHORT || !this.putPlain(value)) this.putLongString(value);
  }

  /** Writes a short string, unless it holds something else than ASCII that needs no escape. */
  private putPlain(value: string): boolean {
    const { length } = value;
    this.need(2 + length);
    const { view, pos } = this;
    const start = pos + 1;
    let i = 0;
    for (; i + 4 <= length; i += 4) {
      const a = value.charCodeAt(i);
      const b = value.charCodeAt(i + 1);
      const c = value.charCodeAt(i + 2);
      const d = value.charCodeAt(i + 3);
      if ((a | b | c | d) >= 0x80 || ESCAPE[a] || ESCAPE[b] || ESCAPE[c] || ESCAPE[d]) return false;
      view.setInt32(start + i, (a << 24) | (b << 16) | (c << 8) | d);
    }
    for (; i < length; i++) {
      const unit = value.charCodeAt(i);
      if (unit >= 0x80 || ESCAPE[unit]) return false;
      view.setInt8(start + i, unit);
    }
    view.setInt8(pos, QUOTE);
    view.setInt8(start + length, QUOTE);
    this.pos = start + length + 1;
    return true;
  }

  /** Writes the string as it is and then, if it holds any that need it, escapes characters from the end backwards. */
  private putLongString(value: string): void {
    this.need(2 + utf8Bound(value));
    this.bytes[this.pos] = QUOTE;
    const start = this.pos + 1;
    const end = start + this.bytes.utf8Write(value, start);
    let extra = 0;
    const { bytes } = this;
    for (let i = start; i < end; i++) {
      const byte = bytes[i] as number;
      if (byte < 0x80 && ESCAPE[byte] !== 0) extra += ESCAPE[byte] === 0x75 ? 5 : 1;
    }
    this.pos = end;
    if (extra > 0) this.escape(start, end, extra);
    this.bytes[this.pos++] = QUOTE;
  }

  private escape(start: number, end: number, extra: number): void {
    this.need(extra + 1);
    const { bytes } = this;
    let to = end + extra;
    this.pos = to;
    for (let from = end - 1; from >= start && to > from; from--) {
      const byte = bytes[from] as number;
      const letter = byte < 0x80 ? (ESCAPE[byte] as number) : 0;
      if (letter === 0) {
        bytes[--to] = byte;
      } else {
        to -= letter === 0x75 ? 6 : 2;
        putEscape(bytes, to, byte);
      }
    }
  }
}

/** Puts the escaped form of a character at an offset. */
function putEscape(bytes: Uint8Array, at: number, byte: number): void {
  const letter = ESCAPE[byte] as number;
  bytes[at] = BACKSLASH;
  bytes[at + 1] = letter;
  if (letter !== 0x75) return;
  bytes[at + 2] = ZERO;
  bytes[at + 3] = ZERO;
  bytes[at + 4] = ZERO + (byte >> 4);
  bytes[at + 5] = '0123456789abcdef'.charCodeAt(byte & 15);
}

/** How many decimal digits a whole number below 10^9 has. */
function digits(value: number): number {
  if (value < 1e4) return value < 1e2 ? (value < 10 ? 1 : 2) : value < 1e3 ? 3 : 4;
  if (value < 1e6) return value < 1e5 ? 5 : 6;
  return value < 1e8 ? (value < 1e7 ? 7 : 8) : 9;
}
