import { describe, expect, it } from '@jest/globals';
import { exponentOf } from './growth.ts';

describe('exponentOf', () => {
  it.each([
    [0, () => 7],
    [1, (size: number) => 0.3 * size],
    [2, (size: number) => size * size],
  ])('finds the power %p', (power, cost) => {
    expect(exponentOf([10, 100, 1000, 3000].map((size) => [size, cost(size)]))).toBeCloseTo(power);
  });
});
