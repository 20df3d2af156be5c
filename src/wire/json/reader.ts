import { Source } from '../source.ts';
import { SHORT_TEXT, textAt } from '../text-cache.ts';
import { BOOL, BYTE, DOUBLE, I16, I32, I64, LIST, MAP, MAX_SKIP_DEPTH, SET, STRING, STRUCT } from '../ttype.ts';
import type { Int64 } from '../types.ts';
import { readEscaped } from './escaped.ts';

const QUOTE = 0x22;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Characters that a number may consist of: digits and + - . E e. */
const NUMERIC = new Uint8Array(0x100);
for (const char of '+-.0123456789Ee') NUMERIC[char.charCodeAt(0)] = 1;

/** Digits that a number can hold exactly whatever they are. */
const EXACT_DIGITS = 15;

/**
 * Reads Thrift's TJSON as the original does (thrift: lib/java TJSONProtocol 0.10): no white space anywhere, type names are
 * told by their first letters, and what a value is followed by is checked only as far as its own grammar goes.
 */
export class JsonReader extends Source {
  /** Where the next backslash is, as far as is known: everything from `pos` up to it is free of them. */
  private nextBackslash = -1;

  beginStruct(): void {
    this.expect(OPEN_BRACE);
  }

  endStruct(): void {
    this.expect(CLOSE_BRACE);
  }

  /** Header of the first field: type in the upper half, id in the lower; 0 when the struct is empty. */
  firstField(): number {
    return this.peek() === CLOSE_BRACE ? 0 : this.header();
  }

  /** Header of a field after another; 0 at the end of the struct. */
  nextField(): number {
    if (this.peek() === CLOSE_BRACE) return 0;
    this.expect(COMMA);
    return this.header();
  }

  endField(): void {
    this.expect(CLOSE_BRACE);
  }

  bool(): boolean {
    return this.integer() !== 0;
  }

  i32(): number {
    const value = this.integer();
    return typeof value === 'bigint' ? Number(BigInt.asIntN(32, value)) : value | 0;
  }

  i64(): Int64 {
    return this.integer();
  }

  double(): number {
    if (this.peek() === QUOTE) {
      const text = this.string();
      const value = parseDouble(text.trim());
      if (Number.isNaN(value) && !/^\s*[+-]?NaN\s*$/.test(text)) this.malformed('Bad data encounted in numeric data');
      if (Number.isFinite(value)) this.malformed('Numeric data unexpectedly quoted');
      return value;
    }
    const value = parseDouble(this.numericText());
    if (Number.isNaN(value)) this.malformed('Bad data encounted in numeric data');
    return value;
  }

  string(): string {
    this.expect(QUOTE);
    const { bytes, end, pos } = this;
    const shortEnd = Math.min(end, pos + SHORT_TEXT + 1);
    for (let p = pos; p < shortEnd; p++) {
      const byte = bytes[p];
      if (byte === QUOTE) {
        this.pos = p + 1;
        return textAt(bytes, this.view, pos, p - pos);
      }
      if (byte === BACKSLASH) return readEscaped(this);
    }
    const close = bytes.indexOf(QUOTE, shortEnd);
    if (this.nextBackslash < pos) {
      const next = bytes.indexOf(BACKSLASH, pos);
      this.nextBackslash = next === -1 ? end : next;
    }
    if (this.nextBackslash < close) return readEscaped(this);
    if (close === -1) this.truncated();
    this.pos = close + 1;
    return textAt(bytes, this.view, pos, close - pos);
  }

  /** Base64, with or without padding. */
  binary(): Uint8Array {
    const text = this.string();
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) this.malformed('Bad data encountered in base64');
    return new Uint8Array(Buffer.from(text, 'base64'));
  }

  /**
   * Begins a list or set. The element type that the input names is not looked at, as in the original.
   * @returns the number of elements, each of which is to be announced with `nextElement`
   */
  beginList(): number {
    this.expect(OPEN_BRACKET);
    this.typeName();
    return this.size();
  }

  nextElement(): void {
    this.expect(COMMA);
  }

  endList(): void {
    this.expect(CLOSE_BRACKET);
  }

  /** Begins a map. Returns the number of entries. */
  beginMap(): number {
    this.expect(OPEN_BRACKET);
    this.typeName();
    this.expect(COMMA);
    this.typeName();
    const size = this.size();
    this.expect(COMMA);
    this.expect(OPEN_BRACE);
    return size;
  }

  /** A key and the colon after it. Only strings are keys in our IDL. */
  key(index: number): string {
    if (index > 0) this.expect(COMMA);
    const key = this.string();
    this.expect(COLON);
    return key;
  }

  endMap(): void {
    this.expect(CLOSE_BRACE);
    this.expect(CLOSE_BRACKET);
  }

  /** The begin of a message up to its body. */
  beginMessage(): { name: string; type: number; seqid: number } {
    this.expect(OPEN_BRACKET);
    if (this.integer() !== 1) this.malformed('Message contained bad version.');
    this.expect(COMMA);
    const name = this.string();
    this.expect(COMMA);
    const type = (this.i32() << 24) >> 24;
    this.expect(COMMA);
    const seqid = this.i32();
    this.expect(COMMA);
    return { name, type, seqid };
  }

  endMessage(): void {
    this.expect(CLOSE_BRACKET);
  }

  /** True when the message would end here. */
  atEndOfMessage(): boolean {
    return this.pos < this.end && this.bytes[this.pos] === CLOSE_BRACKET;
  }

  /** Skips a value of a type that is not wanted. */
  skip(type: number): void {
    this.skipValue(type, MAX_SKIP_DEPTH, false);
  }

  private skipValue(type: number, depth: number, isKey: boolean): void {
    if (depth === 0) this.malformed('Maximum skip depth exceeded');
    switch (type) {
      case BOOL:
      case BYTE:
      case I16:
      case I32:
      case I64:
        if (isKey) this.expect(QUOTE);
        this.integer();
        if (isKey) this.expect(QUOTE);
        return;
      case DOUBLE:
        if (isKey) this.string();
        else this.double();
        return;
      case STRING:
        this.string();
        return;
      case STRUCT:
        this.beginStruct();
        for (let header = this.firstField(); header !== 0; header = this.nextField()) {
          this.skipValue(header >>> 16, depth - 1, false);
          this.endField();
        }
        this.endStruct();
        return;
      case LIST:
      case SET: {
        this.expect(OPEN_BRACKET);
        const element = this.typeName();
        const size = this.size();
        for (let i = 0; i < size; i++) {
          this.expect(COMMA);
          this.skipValue(element, depth - 1, false);
        }
        this.endList();
        return;
      }
      default:
        this.skipMap(depth);
    }
  }

  private skipMap(depth: number): void {
    this.expect(OPEN_BRACKET);
    const keyType = this.typeName();
    this.expect(COMMA);
    const valueType = this.typeName();
    const size = this.size();
    this.expect(COMMA);
    this.expect(OPEN_BRACE);
    for (let i = 0; i < size; i++) {
      if (i > 0) this.expect(COMMA);
      this.skipValue(keyType, depth - 1, true);
      this.expect(COLON);
      this.skipValue(valueType, depth - 1, false);
    }
    this.endMap();
  }

  /** `"<id>":{"<type>":`, up to the value. */
  private header(): number {
    if (--this.left < 0) this.excess();
    this.expect(QUOTE);
    const id = this.i32() & 0xffff;
    this.expect(QUOTE);
    this.expect(COLON);
    this.expect(OPEN_BRACE);
    const type = this.typeName();
    this.expect(COLON);
    return (type << 16) | id;
  }

  /** A type by its name, of which the first letter counts, or the first two where one does not tell. */
  private typeName(): number {
    const { bytes, pos } = this;
    const type = typeOf(bytes[pos + 1], bytes[pos + 2]);
    const close = bytes[pos + 3] === QUOTE ? pos + 3 : pos + 4;
    const isPlain = bytes[pos] === QUOTE && bytes[pos + 3] !== BACKSLASH && close < this.end && bytes[close] === QUOTE;
    if (type !== 0 && isPlain) {
      this.pos = close + 1;
      return type;
    }
    const name = Buffer.from(this.string());
    return typeOf(name[0], name[1]) || this.malformed('Unrecognized type');
  }

  /** A comma and a count of elements, each of which takes at least one byte and a comma. */
  private size(): number {
    this.expect(COMMA);
    const size = this.i32();
    this.checkSize(size, 1);
    this.count(size);
    return size;
  }

  private integer(): Int64 {
    const { bytes, end, pos } = this;
    let p = pos;
    const negative = bytes[p] === MINUS;
    if (negative) p++;
    const start = p;
    const fastEnd = Math.min(end, start + EXACT_DIGITS);
    let value = 0;
    while (p < fastEnd) {
      const byte = bytes[p] as number;
      if (byte < ZERO || byte > NINE) break;
      value = value * 10 + byte - ZERO;
      p++;
    }
    if (p > start && p < end && NUMERIC[bytes[p] as number] === 0) {
      this.pos = p;
      return negative && value !== 0 ? -value : value;
    }
    const text = this.numericText();
    if (!/^[+-]?\d+$/.test(text)) return this.malformed('Bad data encounted in numeric data');
    // The longest 64-bit number has 19 digits; zeros may come before them.
    const digits = text.replace(/^([+-]?)0+(?=\d)/, '$1');
    if (digits.length > 20) return this.malformed('Bad data encounted in numeric data');
    const big = BigInt(digits.charCodeAt(0) === PLUS ? digits.slice(1) : digits);
    if (BigInt.asIntN(64, big) !== big) return this.malformed('Bad data encounted in numeric data');
    const number = Number(big);
    return Number.isSafeInteger(number) ? number : big;
  }

  private numericText(): string {
    const { bytes, pos } = this;
    let p = pos;
    while (p < this.end && NUMERIC[bytes[p] as number] === 1) p++;
    if (p === this.end) this.truncated();
    this.pos = p;
    return bytes.latin1Slice(pos, p);
  }

  private peek(): number {
    if (this.pos >= this.end) this.truncated();
    return this.bytes[this.pos] as number;
  }

  private expect(wanted: number): void {
    const byte = this.peek();
    this.pos++;
    if (byte !== wanted) this.unexpected(byte);
  }

  private unexpected(byte: number): never {
    return this.malformed(`Unexpected character:${byte < 0x80 ? String.fromCharCode(byte) : '?'}`);
  }
}

function typeOf(first: number | undefined, second: number | undefined): number {
  switch (first) {
    case 0x64: // d
      return DOUBLE;
    case 0x69: // i
      if (second === 0x38) return BYTE;
      if (second === 0x31) return I16;
      if (second === 0x33) return I32;
      return second === 0x36 ? I64 : 0;
    case 0x6c: // l
      return LIST;
    case 0x6d: // m
      return MAP;
    case 0x72: // r
      return STRUCT;
    case 0x73: // s
      if (second === 0x74) return STRING;
      return second === 0x65 ? SET : 0;
    case 0x74: // t
      return BOOL;
    default:
      return 0;
  }
}

/** NaN for anything that is no number. */
function parseDouble(text: string): number {
  if (text === '' || /[^+\-.\dEeINafinty]/.test(text)) return Number.NaN;
  return Number(text);
}
