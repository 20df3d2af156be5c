/** What `src/wire/raw-buffer.ts` gives the codec, on what browsers have: memory, and text in it. */

/** Texts up to this length are put together here when they are ASCII; for longer ones the browser's decoder is faster. */
const SHORT = 128;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Bytes with the few methods of a Node Buffer that the codec calls. */
export class RawBuffer extends Uint8Array {
  utf8Write(text: string, offset: number): number {
    return encoder.encodeInto(text, this.subarray(offset)).written;
  }

  latin1Write(text: string, offset: number): number {
    for (let i = 0; i < text.length; i++) this[offset + i] = text.charCodeAt(i);
    return text.length;
  }

  utf8Slice(start: number, end: number): string {
    const bytes = this.subarray(start, end);
    if (end - start > SHORT) return decoder.decode(bytes);
    for (let i = start; i < end; i++) if ((this[i] as number) >= 0x80) return decoder.decode(bytes);
    return ascii(bytes);
  }

  latin1Slice(start: number, end: number): string {
    return ascii(this.subarray(start, end));
  }

  /** Compares with a part of other bytes: 0 when they are the same. */
  compare(other: Uint8Array, start: number, end: number): number {
    if (this.length !== end - start) return this.length - (end - start);
    for (let i = 0; i < this.length; i++) {
      const difference = (this[i] as number) - (other[start + i] as number);
      if (difference !== 0) return difference;
    }
    return 0;
  }
}

/** In one piece: a text that grows character by character costs many times its memory. */
function ascii(bytes: Uint8Array): string {
  return String.fromCharCode.apply(undefined, bytes as unknown as number[]);
}

export function allocate(size: number): RawBuffer {
  return new RawBuffer(size);
}

export function viewOf(bytes: Uint8Array): RawBuffer {
  return new RawBuffer(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);
}

export function utf8Length(text: string): number {
  return encoder.encode(text).length;
}
