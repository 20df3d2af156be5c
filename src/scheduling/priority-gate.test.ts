import { describe, expect, it } from '@jest/globals';
import { seededRandom, VirtualClock } from '../clock/index.ts';
import type { TaskConfig } from '../wire/index.ts';
import { PriorityGate } from './priority-gate.ts';
import { serviceConfig } from './testing/world.ts';

const DRAWS = 9000;
const ofPriority = (priority: number): TaskConfig => ({ ...serviceConfig('web'), priority });

function gate(exponent: number, priorities: number[]) {
  const clock = new VirtualClock();
  const groups = () =>
    priorities.map((priority) => ({ config: ofPriority(priority), taskIds: new Set(['t']), penaltyMs: 1 }));
  const made = new PriorityGate({ clock, random: seededRandom(1), groups, exponent, refreshMs: 1000 });
  const share = (priority: number): number => {
    let admitted = 0;
    for (let draw = 0; draw < DRAWS; draw++) if (made.admits(ofPriority(priority))) admitted += 1;
    return admitted / DRAWS;
  };
  return { clock, share };
}

describe('turns by priority', () => {
  it.each([
    [1, [0, 1], 0, 0.5],
    [1, [0, 1], 1, 1],
    [2, [0, 1], 0, 0.25],
    [1, [0, 9], 4, 0.5],
    [0, [0, 9], 0, 1],
    [1, [], 0, 1],
    [1, [2], 5, 1],
    [1, [-5], -5, 1],
  ])(
    'with exponent %d and %j pending, tasks of priority %d get a share of %d',
    (exponent, pending, priority, expected) => {
      expect(gate(exponent, pending).share(priority)).toBeCloseTo(expected, 1);
    },
  );

  it('remembers the highest priority for a while', () => {
    const pending = [0];
    const { clock, share } = gate(1, pending);
    expect(share(0)).toBe(1);
    pending.push(9);
    clock.advance(999);
    expect(share(0)).toBe(1);
    clock.advance(1);
    expect(share(0)).toBeCloseTo(0.1, 1);
  });
});
