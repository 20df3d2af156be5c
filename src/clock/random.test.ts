import { describe, expect, it } from '@jest/globals';
import { seededRandom, systemRandom } from './index.ts';

const UUIDS = 2_000;

describe.each([
  ['the machine', () => systemRandom],
  ['a seed', () => seededRandom(7)],
])('UUIDs of %s', (_, source) => {
  const random = source();
  const made = Array.from({ length: UUIDS }, () => random.uuid());

  it('are those of version 4', () => {
    for (const uuid of made) expect(uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('are never the same', () => {
    expect(new Set(made).size).toBe(UUIDS);
  });

  it('have every digit in every place, but where the version and the variant are', () => {
    const digits = Array.from({ length: 36 }, (__, at) => new Set(made.map((uuid) => uuid[at])).size);
    expect(digits.join(' ')).toBe(
      '16 16 16 16 16 16 16 16 1 16 16 16 16 1 1 16 16 16 1 4 16 16 16 1 16 16 16 16 16 16 16 16 16 16 16 16',
    );
  });
});

it('repeats itself from the same seed', () => {
  const three = (seed: number): readonly string[] => {
    const random = seededRandom(seed);
    return [random.uuid(), random.uuid(), random.uuid()];
  };
  expect(three(1)).toEqual(three(1));
  expect(three(1)).not.toEqual(three(2));
});
