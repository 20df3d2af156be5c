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
    if (end - start > SHORT) return decoder.decode(this.subarray(start, end));
    let text = '';
    for (let i = start; i < end; i++) {
      const byte = this[i] as number;
      if (byte >= 0x80) return decoder.decode(this.subarray(start, end));
      text += String.fromCharCode(byte);
    }
    return text;
  }

  latin1Slice(start: number, end: number): string {
    let text = '';
    for (let i = start; i < end; i++) text += String.fromCharCode(this[i] as number);
    return text;
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

export function allocate(size: number): RawBuffer {
  return new RawBuffer(size);
}

export function viewOf(bytes: Uint8Array): RawBuffer {
  return new RawBuffer(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);
}

export function utf8Length(text: string): number {
  return encoder.encode(text).length;
}
