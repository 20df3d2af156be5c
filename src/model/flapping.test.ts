import { describe, expect, it } from '@jest/globals';
import type { ScheduledTask, TaskEvent } from '../wire/index.ts';
import { flappingPenalty, hasFlapped } from './flapping.ts';
import { anEvent, aTask } from './testing/tasks.ts';

const MINUTE = 60_000;

const FLAPPING = [anEvent('INIT', 0), anEvent('PENDING', 100), anEvent('RUNNING', 200), anEvent('FINISHED', 300)];

describe('hasFlapped', () => {
  it.each<[string, readonly TaskEvent[], boolean]>([
    ['ended at once', FLAPPING, true],
    ['has no history', [], false],
    ['has not ended', [anEvent('RUNNING', 200)], false],
    ['was never active', [anEvent('FAILED', 200)], false],
    ['ran just under the threshold', [anEvent('RUNNING', 1), anEvent('FAILED', MINUTE)], true],
    ['ran exactly the threshold', [anEvent('RUNNING', 0), anEvent('FAILED', MINUTE)], false],
    ['was killed', [anEvent('RUNNING', 200), anEvent('KILLING', 300), anEvent('KILLED', 400)], false],
    ['was restarted', [anEvent('RUNNING', 200), anEvent('RESTARTING', 300), anEvent('KILLED', 400)], false],
    ['was drained', [anEvent('RUNNING', 200), anEvent('DRAINING', 300), anEvent('KILLED', 400)], false],
    ['was preempted', [anEvent('RUNNING', 200), anEvent('PREEMPTING', 300), anEvent('KILLED', 400)], true],
    [
      'came late to its last state',
      [anEvent('STARTING', 0), anEvent('RUNNING', MINUTE), anEvent('LOST', MINUTE + 1)],
      true,
    ],
  ])('a task that %s', (_name, events, expected) => {
    expect(hasFlapped(aTask({ events }), MINUTE)).toBe(expected);
  });

  it('takes timestamps of either kind', () => {
    const events = [{ ...anEvent('RUNNING'), timestamp: 5n }, anEvent('FAILED', 6)];
    expect(hasFlapped(aTask({ events }), MINUTE)).toBe(true);
  });
});

describe('flappingPenalty', () => {
  const penaltyOf = (task: ScheduledTask, stored: readonly ScheduledTask[], backoffs: readonly number[]) => {
    const asked: string[] = [];
    const byId = new Map(stored.map((t) => [t.assignedTask?.taskId, t]));
    const step = (lastMs: number): number => backoffs[backoffs.indexOf(lastMs) + 1] ?? lastMs;
    const find = (id: string): ScheduledTask | undefined => {
      asked.push(id);
      return byId.get(id);
    };
    return { penaltyMs: flappingPenalty(task, find, step, MINUTE), asked };
  };

  it('is nothing without an ancestor, or when the store has forgotten it', () => {
    expect(penaltyOf(aTask(), [], [0, 1000]).penaltyMs).toBe(0);
    expect(penaltyOf(aTask({ ancestorId: 'gone' }), [], [0, 1000]).penaltyMs).toBe(0);
  });

  it('is one backoff for one flapping ancestor', () => {
    const ancestor = aTask({ id: 'a', events: FLAPPING });
    expect(penaltyOf(aTask({ ancestorId: 'a' }), [ancestor], [0, 1000]).penaltyMs).toBe(1000);
  });

  it('does not count the task itself', () => {
    expect(penaltyOf(aTask({ events: FLAPPING }), [], [0, 1000]).penaltyMs).toBe(0);
  });

  it('stops where the backoff is at its limit, without looking at older ancestors', () => {
    const ancestors = ['d', 'c', 'b', 'a'].map((id, index, ids) =>
      aTask({ id, events: FLAPPING, ancestorId: ids[index + 1] ?? 'bug' }),
    );
    const { penaltyMs, asked } = penaltyOf(aTask({ ancestorId: 'd' }), ancestors, [0, 100, 200, 300]);
    expect(penaltyMs).toBe(300);
    expect(asked).toEqual(['d', 'c', 'b', 'a']);
  });

  it('stops at an ancestor that did not flap', () => {
    const stopped = aTask({
      id: 'b',
      ancestorId: 'a',
      events: [anEvent('RUNNING', 200), anEvent('KILLING', 300), anEvent('KILLED', 400)],
    });
    expect(penaltyOf(aTask({ ancestorId: 'b' }), [stopped], [0, 1000])).toEqual({ penaltyMs: 0, asked: ['b'] });
  });
});
