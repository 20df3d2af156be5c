import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { javaDouble, javaFixed } from './java-text.ts';

describe('javaDouble', () => {
  it.each([
    [0, '0.0'],
    [-0, '-0.0'],
    [1, '1.0'],
    [-1, '-1.0'],
    [0.25, '0.25'],
    [0.001, '0.001'],
    [0.0001, '1.0E-4'],
    [0.00015, '1.5E-4'],
    [9_999_999, '9999999.0'],
    [10_000_000, '1.0E7'],
    [14_636_107.680005582, '1.4636107680005582E7'],
    [1e21, '1.0E21'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [Number.NaN, 'NaN'],
  ])('writes %d as %s', (value, text) => {
    expect(javaDouble(value)).toBe(text);
  });

  it('writes what reads back as the same number', () => {
    fc.assert(fc.property(fc.double({ noNaN: true }), (value) => Object.is(Number(javaDouble(value)), value)));
  });
});

describe('javaFixed', () => {
  it.each([
    [1.005, 2, '1.01'],
    [1.56, 2, '1.56'],
    [256, 2, '256.00'],
    [0.004, 2, '0.00'],
    [0.005, 2, '0.01'],
    [0.05, 2, '0.05'],
    [-1.255, 2, '-1.26'],
    [999.995, 2, '1000.00'],
    [95, 6, '95.000000'],
    [2.5, 0, '3'],
    [1e21, 2, '1000000000000000000000.00'],
    [1e-7, 2, '0.00'],
    [Number.POSITIVE_INFINITY, 2, 'Infinity'],
  ])('writes %d with %d decimals as %s', (value, decimals, text) => {
    expect(javaFixed(value, decimals)).toBe(text);
  });

  it('is never more than half a unit off', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(Math.abs(Number(javaFixed(value, 2)) - value)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });
});
