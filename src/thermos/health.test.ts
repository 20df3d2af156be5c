import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countCheck, type Health, type HealthLimits, isOutOfAttempts, UNCHECKED } from './health.ts';

const limits = (max: number, min: number): HealthLimits => ({
  initialIntervalSecs: 15,
  intervalSecs: 10,
  maxConsecutiveFailures: max,
  minConsecutiveSuccesses: min,
});

/** Counts results, T or F, until the task is given up; failures are named by their number, from 1. */
function count(results: string, settings: HealthLimits): Health {
  let health = UNCHECKED;
  for (const [index, letter] of [...results].entries()) {
    if (health.unhealthy !== undefined || isOutOfAttempts(health, settings)) break;
    const result =
      letter === 'T' ? ({ healthy: true } as const) : ({ healthy: false, reason: `${index + 1}` } as const);
    health = countCheck(health, result, settings);
  }
  return health;
}

describe('countCheck', () => {
  it.each([
    // 10.13
    ['FF', limits(0, 1), { running: false, unhealthy: undefined, failures: 0 }],
    ['FFF', limits(0, 1), { running: false, unhealthy: '3', failures: 1 }],
    // 10.13a
    ['FFF', limits(1, 2), { running: false, unhealthy: undefined, failures: 1 }],
    ['FFFF', limits(1, 2), { running: false, unhealthy: '4', failures: 2 }],
    // 10.13b
    ['TT', limits(1, 2), { running: true, unhealthy: undefined }],
    ['TTFF', limits(1, 2), { running: true, unhealthy: '4', failures: 2 }],
    // 10.13c
    ['FTFF', limits(1, 2), { running: false, unhealthy: '4', failures: 2 }],
    // 10.13d
    ['TTT', limits(1, 2), { running: true, successes: 3, unhealthy: undefined }],
    ['T', limits(1, 2), { running: false }],
    ['TTFTFTFTF', limits(1, 2), { running: true, unhealthy: undefined, failures: 1 }],
    // Failures are not in a row, but too few attempts are left for the successes needed.
    ['FFTTF', limits(2, 3), { running: false, unhealthy: '5', failures: 1 }],
    ['FFTF', limits(2, 3), { running: false, unhealthy: undefined, failures: 1 }],
  ])('%s under %j', (results, settings, expected) => {
    expect({ unhealthy: undefined, ...count(results, settings) }).toMatchObject(expected);
  });

  it('is out of attempts when it flaps for too long', () => {
    const settings = limits(2, 3);
    const flapping = count('TTFTTFTT', settings);
    expect(flapping).toEqual({ attempts: 8, failures: 0, successes: 2, running: false });
    expect(isOutOfAttempts(flapping, settings)).toBe(true);
    expect(isOutOfAttempts(count('TTFTTFT', settings), settings)).toBe(false);
  });

  it('forgives failures only within the initial interval, and never forgets an outcome', () => {
    const results = fc.string({ unit: fc.constantFrom('T', 'F'), maxLength: 40 });
    const settings = fc.record({
      initialIntervalSecs: fc.integer({ min: 0, max: 50 }),
      intervalSecs: fc.integer({ min: 1, max: 20 }),
      maxConsecutiveFailures: fc.nat({ max: 4 }),
      minConsecutiveSuccesses: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(results, settings, (text, limit) => {
        let before = UNCHECKED;
        for (const letter of text) {
          const after = countCheck(before, letter === 'T' ? { healthy: true } : { healthy: false, reason: 'r' }, limit);
          if (before.running) expect(after.running).toBe(true);
          if (letter === 'T') expect([after.failures, after.unhealthy]).toEqual([0, undefined]);
          if (after.unhealthy !== undefined) {
            expect(after.attempts).toBeGreaterThan(Math.ceil(limit.initialIntervalSecs / limit.intervalSecs));
            return;
          }
          expect(after.failures).toBeLessThanOrEqual(limit.maxConsecutiveFailures);
          before = after;
        }
      }),
    );
  });
});
