import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { add, contains, NO_RESOURCES, normalise, type Resources, subtract, describe as text } from './resources.ts';

const resources: fc.Arbitrary<Resources> = fc
  .record({
    cpus: fc.nat(8000),
    mem: fc.nat(64_000),
    ports: fc.array(fc.tuple(fc.nat(60), fc.nat(6)), { maxLength: 5 }),
  })
  .map(({ cpus, mem, ports }) => {
    const made = new Map<string, number | readonly { begin: number; end: number }[]>();
    if (cpus > 0) made.set('cpus', cpus);
    if (mem > 0) made.set('mem', mem);
    const spans = normalise(ports.map(([begin, length]) => ({ begin, end: begin + length })));
    if (spans.length > 0) made.set('ports', spans);
    return made;
  });

const asObject = (value: Resources) => Object.fromEntries([...value].sort(([x], [y]) => (x < y ? -1 : 1)));

describe('resource arithmetic', () => {
  it('gives back what was taken', () => {
    fc.assert(
      fc.property(resources, resources, (a, b) => {
        fc.pre(contains(a, b));
        expect(asObject(add(subtract(a, b), b))).toEqual(asObject(a));
      }),
    );
  });

  it('contains what was added, and the rest after taking the other away', () => {
    fc.assert(
      fc.property(resources, resources, (a, b) => {
        const sum = add(a, b);
        expect(contains(sum, a) && contains(sum, b)).toBe(true);
        expect(contains(a, subtract(sum, b))).toBe(true);
      }),
    );
  });

  it('leaves nothing of a value without itself', () => {
    fc.assert(fc.property(resources, (a) => expect(subtract(a, a).size).toBe(0)));
  });

  it.each<[string, Resources, Resources, boolean]>([
    ['nothing in nothing', NO_RESOURCES, NO_RESOURCES, true],
    [
      'a port beside a range',
      new Map([['ports', [{ begin: 1, end: 5 }]]]),
      new Map([['ports', [{ begin: 5, end: 6 }]]]),
      false,
    ],
    ['a scalar where ranges are', new Map([['ports', [{ begin: 1, end: 5 }]]]), new Map([['ports', 1]]), false],
    ['a resource of another name', new Map([['cpus', 1000]]), new Map([['gpus', 1]]), false],
  ])('%s', (_name, have, need, fits) => expect(contains(have, need)).toBe(fits));

  it('reads as Mesos prints it', () => {
    const offered: Resources = new Map<string, number | { begin: number; end: number }[]>([
      [
        'ports',
        [
          { begin: 31000, end: 31002 },
          { begin: 31005, end: 31999 },
        ],
      ],
      ['cpus', 3750],
      ['mem', 4_032_000],
    ]);
    expect(text(offered, '*')).toBe(
      'ports(allocated: *):[31000-31002, 31005-31999]; cpus(allocated: *):3.75; mem(allocated: *):4032',
    );
  });
});
