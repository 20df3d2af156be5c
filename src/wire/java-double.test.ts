import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { javaDouble } from './java-double.ts';

/** Bits of a double in hexadecimal to its text, as a Java 17 virtual machine wrote it. */
const written: Readonly<Record<string, string>> = JSON.parse(
  readFileSync('src/wire/fixtures/java-doubles.json', 'utf8'),
);

function fromBits(hex: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${hex}`));
  return view.getFloat64(0);
}

describe('doubles in Java form', () => {
  it('are what a JVM wrote', () => {
    const wrong = Object.entries(written).filter(([bits, text]) => javaDouble(fromBits(bits)) !== text);
    expect(wrong).toEqual([]);
    expect(Object.keys(written).length).toBeGreaterThan(300);
  });

  it.each([
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
    [-0, '-0.0'],
    [1e7, '1.0E7'],
    [9999999, '9999999.0'],
    [0.001, '0.001'],
    [2e-3 / 10, '2.0E-4'],
    [2e23, '1.9999999999999998E23'],
    [2.82879384806159e17, '2.82879384806159008E17'],
  ])('%d is %s', (value, text) => {
    expect(javaDouble(value)).toBe(text);
    // From memory, too.
    expect(javaDouble(value)).toBe(text);
  });
});
