import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Clock } from './clock.ts';
import { Deadlines } from './deadlines.ts';
import { VirtualClock } from './virtual-clock.ts';

describe('Deadlines', () => {
  it('fires each key once, at its time, and re-setting moves it', () => {
    const clock = new VirtualClock(1000);
    const fired: string[] = [];
    const deadlines = new Deadlines<string>(clock, (key, value) => fired.push(`${key}=${value}@${clock.now()}`));
    deadlines.set('a', 100, 'x');
    deadlines.set('b', 50, 'y');
    deadlines.set('a', 200, 'z');
    deadlines.set('c', 70, 'gone');
    expect(deadlines.delete('c')).toBe(true);
    expect(deadlines.delete('c')).toBe(false);
    clock.advance(1000);
    expect(fired).toEqual(['b=y@1050', 'a=z@1200']);
    expect(deadlines.size).toBe(0);
    expect(clock.waiting).toBe(0);
  });

  it('lets the callback set the same key again', () => {
    const clock = new VirtualClock();
    const at: number[] = [];
    const deadlines = new Deadlines<number>(clock, (key, left) => {
      at.push(clock.now());
      if (left > 0) deadlines.set(key, 10, left - 1);
    });
    deadlines.set('a', 10, 2);
    clock.advance(100);
    expect(at).toEqual([10, 20, 30]);
  });

  it('behaves as a list of timers, with one timer of the clock, whatever the order of calls', () => {
    const step = fc.record({
      key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      delay: fc.nat(20),
      act: fc.constantFrom('set', 'set', 'delete', 'wait'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const clock = new VirtualClock();
        const fired: string[] = [];
        const deadlines = new Deadlines<number>(clock, (key, due) => fired.push(`${key}@${due}=${clock.now()}`));
        const expected: string[] = [];
        let model = new Map<string, { due: number; order: number }>();
        let order = 0;
        const wait = (ms: number): void => {
          clock.advance(ms);
          const due = [...model].filter(([, entry]) => entry.due <= clock.now());
          due.sort(([, a], [, b]) => a.due - b.due || a.order - b.order);
          for (const [key, entry] of due) expected.push(`${key}@${entry.due}=${entry.due}`);
          model = new Map([...model].filter(([, entry]) => entry.due > clock.now()));
        };
        for (const { key, delay, act } of steps) {
          if (act === 'wait') wait(delay);
          else if (act === 'delete') expect(deadlines.delete(key)).toBe(model.delete(key));
          else {
            deadlines.set(key, delay, clock.now() + delay);
            model.delete(key);
            model.set(key, { due: clock.now() + delay, order: order++ });
          }
          expect(clock.waiting).toBe(model.size === 0 ? 0 : 1);
          expect(deadlines.size).toBe(model.size);
        }
        wait(100);
        expect(fired).toEqual(expected);
      }),
    );
  });

  it('gives way to other work when much is due at once', () => {
    const clock = new VirtualClock();
    let now = 0;
    let turns = 0;
    // Every look at this clock takes a millisecond, so a slice is a few entries long.
    const slow: Clock = {
      now: () => now,
      monotonic: () => now++,
      after: (delayMs, fn) =>
        clock.after(delayMs, () => {
          turns += 1;
          fn();
        }),
    };
    let fired = 0;
    const deadlines = new Deadlines<number>(slow, () => {
      fired += 1;
    });
    for (let i = 0; i < 100; i++) deadlines.set(`${i}`, 1000, i);
    now += 2000;
    clock.advance(2000);
    expect(fired).toBe(100);
    expect(turns).toBeGreaterThanOrEqual(10);
  });
});
