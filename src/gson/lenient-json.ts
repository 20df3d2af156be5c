/**
 * JSON as the original's library reads it when it is told to be lenient: names and texts may do without quotes or have single
 * ones, there may be comments, `;` for `,`, `=` or `=>` for `:`, and lists with holes, which are null.
 * (gson: com/google/gson/stream/JsonReader.java)
 */

/** A number as it was written: what it becomes depends on where it is used. */
export interface JsonNumber {
  readonly digits: string;
}

/** Members by name; of several with one name the last counts. */
export type JsonObject = ReadonlyMap<string, JsonValue>;

export type JsonValue = null | boolean | string | JsonNumber | readonly JsonValue[] | JsonObject;

/** What is wrong with a text: it is no JSON, or has more values than were allowed. */
export class JsonError extends Error {
  override readonly name = 'JsonError';
  readonly kind: 'syntax' | 'excess';

  constructor(kind: 'syntax' | 'excess', message: string) {
    super(message);
    this.kind = kind;
  }
}

/** How deep lists and objects may nest; the API's own do a dozen levels. */
const MAX_DEPTH = 64;

/** Whether a character, by its code, ends a name or text without quotes. */
const ENDS_LITERAL = new Uint8Array(0x80);
for (const char of '/\\;#={}[]:, \t\f\r\n') ENDS_LITERAL[char.charCodeAt(0)] = 1;

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const ESCAPES: Readonly<Record<string, string>> = { t: '\t', b: '\b', n: '\n', r: '\r', f: '\f' };

/**
 * Reads a text that is one value.
 * @param maxValues list elements and object members, of all levels together, that are read
 * @throws JsonError
 */
export function parseLenientJson(text: string, maxValues: number): JsonValue {
  return new LenientReader(text, maxValues).document();
}

class LenientReader {
  private readonly text: string;
  private at = 0;
  private left: number;

  constructor(text: string, maxValues: number) {
    this.text = text;
    this.left = maxValues;
  }

  document(): JsonValue {
    // Some servers put this before an answer so that no page can run it as a script.
    if (this.text.startsWith(")]}'\n")) this.at = 5;
    if (this.peek() === '') return null;
    const value = this.value(0);
    if (this.peek() !== '') this.fail('There is something after the value');
    return value;
  }

  private value(depth: number): JsonValue {
    if (depth > MAX_DEPTH) this.fail(`Values nest deeper than ${MAX_DEPTH} levels`);
    const first = this.peek();
    switch (first) {
      case '{':
        return this.object(depth);
      case '[':
        return this.array(depth);
      case '"':
      case "'":
        return this.quoted(first);
      default:
        return this.literalValue();
    }
  }

  private object(depth: number): JsonObject {
    const members = new Map<string, JsonValue>();
    this.at++;
    if (this.peek() === '}') {
      this.at++;
      return members;
    }
    for (;;) {
      this.count();
      const first = this.peek();
      const name = first === '"' || first === "'" ? this.quoted(first) : this.literal();
      const separator = this.peek();
      if (separator !== ':' && separator !== '=') this.fail("Expected ':'");
      this.at++;
      if (separator === '=' && this.text[this.at] === '>') this.at++;
      members.set(name, this.value(depth + 1));
      const next = this.peek();
      this.at++;
      if (next === '}') return members;
      if (next !== ',' && next !== ';') this.fail('Unterminated object');
    }
  }

  private array(depth: number): readonly JsonValue[] {
    const elements: JsonValue[] = [];
    this.at++;
    if (this.peek() === ']') {
      this.at++;
      return elements;
    }
    for (;;) {
      this.count();
      const first = this.peek();
      const isHole = first === ']' || first === ',' || first === ';';
      elements.push(isHole ? null : this.value(depth + 1));
      const next = this.peek();
      this.at++;
      if (next === ']') return elements;
      if (next !== ',' && next !== ';') this.fail('Unterminated array');
    }
  }

  private literalValue(): JsonValue {
    const literal = this.literal();
    if (NUMBER.test(literal)) return { digits: literal };
    switch (literal.length > 5 ? '' : literal.toLowerCase()) {
      case 'null':
        return null;
      case 'true':
        return true;
      case 'false':
        return false;
      default:
        return literal;
    }
  }

  private literal(): string {
    const start = this.at;
    const { text } = this;
    let at = start;
    while (at < text.length && ENDS_LITERAL[text.charCodeAt(at)] !== 1) at++;
    this.at = at;
    if (at === start) this.fail('Expected a value or a name');
    return text.slice(start, at);
  }

  /** From the quote on. */
  private quoted(quote: string): string {
    const { text } = this;
    const start = ++this.at;
    for (let at = start; at < text.length; at++) {
      const char = text[at];
      if (char === '\\') return this.escaped(quote, start);
      if (char === quote) {
        this.at = at + 1;
        return text.slice(start, at);
      }
    }
    return this.fail('Unterminated string');
  }

  /** A text with escapes is put together in one piece of memory: many small texts joined take much longer. */
  private escaped(quote: string, start: number): string {
    const { text } = this;
    const units = new Uint16Array(this.closing(quote, start) - start);
    let length = 0;
    for (let at = start; ; at++) {
      const char = text[at] as string;
      if (char === quote) {
        this.at = at + 1;
        return Buffer.from(units.buffer, 0, 2 * length).toString('utf16le');
      }
      if (char !== '\\') {
        units[length++] = text.charCodeAt(at);
        continue;
      }
      const letter = text[++at] as string;
      if (letter === 'u') {
        let unit = 0;
        for (let digit = 0; digit < 4; digit++) unit = unit * 16 + this.hexDigit(++at);
        units[length++] = unit;
      } else {
        units[length++] = (ESCAPES[letter] ?? letter).charCodeAt(0);
      }
    }
  }

  private hexDigit(at: number): number {
    const code = this.text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) return code - 0x30;
    const letter = code | 0x20;
    if (letter >= 0x61 && letter <= 0x66) return letter - 0x57;
    return this.fail('An escape has something else than hexadecimal digits');
  }

  private closing(quote: string, start: number): number {
    const { text } = this;
    for (let at = start; at < text.length; at++) {
      if (text[at] === quote) return at;
      if (text[at] === '\\') at++;
    }
    return this.fail('Unterminated string');
  }

  /** The next character that is neither white space nor in a comment; empty at the end. */
  private peek(): string {
    const { text } = this;
    while (this.at < text.length) {
      const char = text[this.at] as string;
      if (char === '#' || (char === '/' && text[this.at + 1] === '/')) this.skipPast('\n', true);
      else if (char === '/' && text[this.at + 1] === '*') {
        this.at += 2;
        this.skipPast('*/', false);
      } else if (char === ' ' || char === '\n' || char === '\r' || char === '\t') this.at++;
      else return char;
    }
    return '';
  }

  private skipPast(end: string, mayEndWithText: boolean): void {
    const found = this.text.indexOf(end, this.at);
    if (found === -1 && !mayEndWithText) this.fail('Unterminated comment');
    this.at = found === -1 ? this.text.length : found + end.length;
  }

  private count(): void {
    if (--this.left < 0) throw new JsonError('excess', 'There are too many values');
  }

  private fail(reason: string): never {
    throw new JsonError('syntax', `${reason} (at character ${this.at})`);
  }
}
