import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addResources,
  coversResources,
  maxResources,
  multiplyResources,
  NO_RESOURCES,
  RESOURCE_KINDS,
  type Resources,
  resourcesOf,
  subtractResources,
  sumOfResources,
  toResourceAggregate,
} from './resources.ts';
import { aConfig } from './testing/tasks.ts';

const of = (amounts: Partial<Resources>): Resources => ({ ...NO_RESOURCES, ...amounts });

describe('sums of resources', () => {
  it('add up each kind and count ports', () => {
    const sum = sumOfResources([
      { numCpus: 3 },
      { numCpus: 4.5 },
      { ramMb: 100 },
      { ramMb: 28n },
      { diskMb: 7 },
      { namedPort: 'http' },
      { namedPort: 'admin' },
      { numGpus: 2 },
      { ipAddr: 1 },
      {},
    ]);
    expect(sum).toEqual({ cpus: 7.5, ramMb: 128, diskMb: 7, ports: 2, gpus: 2, ips: 1 });
  });

  it('are kept per config', () => {
    const config = aConfig();
    expect(resourcesOf(config)).toEqual(of({ cpus: 1, ramMb: 128, diskMb: 64 }));
    expect(resourcesOf(config)).toBe(resourcesOf(config));
    expect(resourcesOf(aConfig({ resources: undefined }))).toEqual(NO_RESOURCES);
  });
});

describe('arithmetic', () => {
  const medium = of({ cpus: 4, ramMb: 8192, diskMb: 16_384 });
  const large = of({ cpus: 8, ramMb: 16_384, diskMb: 32_768 });

  it('goes kind by kind', () => {
    expect(addResources(medium, medium)).toEqual(large);
    expect(subtractResources(large, medium)).toEqual(medium);
    expect(multiplyResources(medium, 2)).toEqual(large);
    expect(maxResources(of({ cpus: 1, ramMb: 32, diskMb: 128 }), of({ cpus: 2, ramMb: 16, diskMb: 256 }))).toEqual(
      of({ cpus: 2, ramMb: 32, diskMb: 256 }),
    );
  });

  it('covers when nothing is short', () => {
    expect(coversResources(large, medium)).toBe(true);
    expect(coversResources(medium, medium)).toBe(true);
    for (const { amount } of RESOURCE_KINDS) {
      expect(coversResources(medium, { ...medium, [amount]: medium[amount] + 1 })).toBe(false);
    }
  });

  it('never loses a kind', () => {
    const amounts = Object.keys(NO_RESOURCES) as (keyof Resources)[];
    expect(RESOURCE_KINDS.map(({ amount }) => amount).sort()).toEqual([...amounts].sort());
    const whole = fc.record(
      Object.fromEntries(amounts.map((a) => [a, fc.integer()])) as Record<keyof Resources, fc.Arbitrary<number>>,
    );
    fc.assert(
      fc.property(whole, whole, fc.nat(1000), (a, b, times) => {
        for (const amount of amounts) {
          expect(addResources(a, b)[amount]).toBe(a[amount] + b[amount]);
          expect(subtractResources(a, b)[amount]).toBe(a[amount] - b[amount]);
          expect(multiplyResources(a, times)[amount]).toBe(a[amount] * times);
          expect(maxResources(a, b)[amount]).toBe(Math.max(a[amount], b[amount]));
        }
      }),
    );
  });
});

describe('toResourceAggregate', () => {
  it.each<[string, Partial<Resources>, unknown]>([
    ['zeros', {}, [{ numCpus: 0 }, { ramMb: 0 }, { diskMb: 0 }]],
    ['the whole part', { cpus: 1.5, ramMb: 100.9, diskMb: -1.9 }, [{ numCpus: 1.5 }, { ramMb: 100 }, { diskMb: -1 }]],
    ['nothing else', { ports: 1, gpus: 2, ips: 3 }, [{ numCpus: 0 }, { ramMb: 0 }, { diskMb: 0 }]],
    [
      'large ones exactly',
      { ramMb: 2 ** 60, diskMb: 1e30 },
      [{ numCpus: 0 }, { ramMb: 2n ** 60n }, { diskMb: 2n ** 63n - 1n }],
    ],
  ])('shows %s', (_name, amounts, resources) => {
    expect(toResourceAggregate(of(amounts))).toEqual({ resources });
  });
});
