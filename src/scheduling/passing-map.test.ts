import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PassingMap } from './passing-map.ts';

describe('PassingMap', () => {
  it('behaves as a Map does', () => {
    const act = fc.oneof(
      fc.record({ key: fc.nat(8), value: fc.string() }),
      fc.record({ key: fc.nat(8), value: fc.constant(undefined) }),
      fc.constant('clear' as const),
    );
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        const map = new PassingMap<number, string>();
        const model = new Map<number, string>();
        for (const each of acts) {
          if (each === 'clear') {
            map.clear();
            model.clear();
          } else if (each.value === undefined) {
            map.delete(each.key);
            model.delete(each.key);
          } else {
            map.set(each.key, each.value);
            model.set(each.key, each.value);
          }
          expect([...map.values()]).toEqual([...model.values()]);
          expect(map.size).toBe(model.size);
          for (let key = 0; key <= 8; key++) expect(map.get(key)).toBe(model.get(key));
        }
      }),
    );
  });

  it('leaves out of a walk what goes meanwhile', () => {
    const map = new PassingMap<string, number>();
    for (const [at, key] of ['a', 'b', 'c'].entries()) map.set(key, at);
    const seen: number[] = [];
    for (const value of map.values()) {
      seen.push(value);
      map.delete('b');
    }
    expect(seen).toEqual([0, 2]);
  });
});
