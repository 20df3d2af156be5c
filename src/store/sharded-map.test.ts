import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../clock/index.ts';
import { ShardedMap } from './sharded-map.ts';

describe('ShardedMap', () => {
  it('holds what a Map holds', () => {
    const key = fc.string({ maxLength: 3 });
    const step = fc.oneof(
      fc.record({ set: key, to: fc.option(fc.integer(), { nil: undefined }) }),
      fc.record({ delete: key }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const map = new Map<string, number | undefined>();
        const sharded = new ShardedMap<number | undefined>();
        for (const each of steps) {
          if ('set' in each) {
            map.set(each.set, each.to);
            sharded.set(each.set, each.to);
          } else {
            map.delete(each.delete);
            sharded.delete(each.delete);
          }
        }
        expect(sharded.size).toBe(map.size);
        for (const each of steps) {
          const asked = 'set' in each ? each.set : each.delete;
          expect(sharded.get(asked)).toBe(map.get(asked));
        }
      }),
    );
  });

  it('spreads the ids of tasks', () => {
    const random = seededRandom(7);
    const sharded = new ShardedMap<number>();
    for (let i = 0; i < 64_000; i++) sharded.set(`www-prod-web-${i}-${random.uuid()}`, i);
    const sizes = (sharded as unknown as { shards: Map<string, number>[] }).shards.map(({ size }) => size);
    expect(Math.max(...sizes)).toBeLessThan(2_000);
  });
});
