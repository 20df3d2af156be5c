import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { VirtualClock } from '../clock/index.ts';
import { RateLimiter } from './rate-limiter.ts';

describe('RateLimiter', () => {
  it('lets the first through at once and spaces the others', () => {
    const limiter = new RateLimiter(new VirtualClock(5), 40);
    expect([1, 2, 3, 4].map(() => limiter.acquire())).toEqual([0, 25, 50, 75]);
  });

  it('saves the permits of one quiet second, and the next caller pays for the last', () => {
    const clock = new VirtualClock();
    const limiter = new RateLimiter(clock, 4);
    clock.advance(60_000);
    expect([1, 2, 3, 4, 5, 6, 7].map(() => limiter.acquire())).toEqual([0, 0, 0, 0, 0, 250, 500]);
  });

  it('never lets more through in a span than its rate allows, a second of savings and one on credit aside', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.array(fc.nat(500), { maxLength: 100 }), (rate, pauses) => {
        const clock = new VirtualClock();
        const limiter = new RateLimiter(clock, rate);
        const usedAt: number[] = [];
        for (const pause of pauses) {
          clock.advance(pause);
          usedAt.push(clock.now() + limiter.acquire());
        }
        for (let i = 0; i < usedAt.length; i++) {
          for (let j = i; j < usedAt.length; j++) {
            const allowed = ((usedAt[j]! - usedAt[i]!) / 1000) * rate + rate + 1;
            expect(j - i + 1).toBeLessThanOrEqual(Math.floor(allowed + 1e-6) + 1);
          }
        }
      }),
    );
  });

  it('refuses a rate of nothing', () => {
    expect(() => new RateLimiter(new VirtualClock(), 0)).toThrow('permitsPerSec must be more than 0, not 0');
  });
});
