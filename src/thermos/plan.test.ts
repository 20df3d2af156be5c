import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  failedCount,
  isComplete,
  isDeadlocked,
  nextRunnableMs,
  type Plan,
  planProcesses,
  RUN_LIMIT,
  type RunOutcome,
  runnableAt,
  running,
  withEnded,
  withStarted,
} from './plan.ts';
import type { Process, Task } from './task.ts';

function aProcess(name: string, change: Partial<Process> = {}): Process {
  return {
    name,
    cmdline: 'true',
    maxFailures: 1,
    daemon: false,
    ephemeral: false,
    minDurationSecs: 0,
    final: false,
    ...change,
  };
}

function plansOf(processes: readonly Process[], orders: readonly string[][] = []): ReturnType<typeof planProcesses> {
  const constraints = orders.map((order) => ({ order }));
  const task: Task = { name: 't', processes, constraints, maxFailures: 1, maxConcurrency: 0, finalizationWaitSecs: 30 };
  return planProcesses(task);
}

const planOf = (...args: Parameters<typeof plansOf>): Plan => plansOf(...args).regular;

/** A run of `name` that ends at `seconds`. */
function ran(plan: Plan, name: string, outcome: RunOutcome, seconds = 0): Plan {
  return withEnded(withStarted(plan, name), name, outcome, seconds * 1000);
}

const at = (seconds: number) => seconds * 1000;

describe('order', () => {
  it('lets a process run after all before it have succeeded', () => {
    let plan = planOf(
      [aProcess('a'), aProcess('b'), aProcess('c'), aProcess('x')],
      [
        ['a', 'b', 'c'],
        ['x', 'c'],
      ],
    );
    expect(runnableAt(plan, 0)).toEqual(['a', 'x']);
    plan = ran(plan, 'a', 'success');
    expect(runnableAt(plan, 0)).toEqual(['b', 'x']);
    plan = ran(plan, 'b', 'success');
    expect(runnableAt(plan, 0)).toEqual(['x']);
    plan = ran(plan, 'x', 'success');
    expect(runnableAt(plan, 0)).toEqual(['c']);
    expect(isComplete(plan)).toBe(false);
    expect(isComplete(ran(plan, 'c', 'success'))).toBe(true);
  });

  it('is stuck once something before has failed for good', () => {
    const plan = ran(planOf([aProcess('a'), aProcess('b')], [['a', 'b']]), 'a', 'failure');
    expect(runnableAt(plan, 0)).toEqual([]);
    expect([isComplete(plan), isDeadlocked(plan), failedCount(plan)]).toEqual([false, true, 1]);
  });

  it('keeps ordinary and final processes apart', () => {
    const { regular, final } = plansOf([aProcess('a'), aProcess('f', { final: true })], [['a'], ['f']]);
    expect([runnableAt(regular, 0), runnableAt(final, 0)]).toEqual([['a'], ['f']]);
  });

  it('ignores constraints on names that are not there', () => {
    expect(runnableAt(planOf([aProcess('a')], [['x', 'y']]), 0)).toEqual(['a']);
  });

  // 10.8
  it.each([
    [[aProcess('d', { daemon: true }), aProcess('x')], [['d', 'x']], 'Process x may not depend upon daemon process d'],
    [
      [aProcess('e', { ephemeral: true }), aProcess('x')],
      [['e', 'x']],
      'Non-ephemeral process x may not depend upon ephemeral process e',
    ],
    [
      [aProcess('a'), aProcess('b')],
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      'Cycles detected in the task schedule!',
    ],
    [[aProcess('a')], [['a', 'a']], 'Cycles detected in the task schedule!'],
    [[aProcess('a'), aProcess('f', { final: true })], [['a', 'f']], 'Invalid process dependencies!'],
    [[aProcess('a')], [['a', 'unknown']], 'Invalid process dependencies!'],
    [[aProcess('a')], [[]], 'Invalid process dependencies!'],
  ])('refuses what cannot be kept, case %#', (processes, orders, message) => {
    expect(() => plansOf(processes, orders)).toThrow(`Task has invalid plan: ${message}`);
  });

  it('allows a daemon to follow, and an ephemeral process to follow an ephemeral one', () => {
    const processes = [aProcess('a'), aProcess('d', { daemon: true }), aProcess('e', { ephemeral: true })];
    const more = [...processes, aProcess('g', { ephemeral: true })];
    expect(() =>
      plansOf(more, [
        ['a', 'd'],
        ['e', 'g'],
        ['a', 'e'],
      ]),
    ).not.toThrow();
  });
});

describe('the end of a run', () => {
  const states = (process: Process, outcomes: readonly RunOutcome[]) =>
    outcomes.reduce((plan, outcome) => ran(plan, process.name, outcome), planOf([process])).get(process.name)?.state;

  it.each([
    [aProcess('p'), ['success'], 'finished'],
    [aProcess('p'), ['failure'], 'failed'],
    [aProcess('p'), ['lost'], 'idle'],
    [aProcess('p', { maxFailures: 3 }), ['failure', 'failure'], 'idle'],
    [aProcess('p', { maxFailures: 3 }), ['failure', 'failure', 'failure'], 'failed'],
    [aProcess('p', { maxFailures: 2 }), ['failure', 'lost', 'lost'], 'idle'],
    [aProcess('p', { maxFailures: 0 }), ['failure', 'failure', 'failure'], 'idle'],
    [aProcess('p', { ephemeral: true }), ['failure'], 'finished'],
    [aProcess('p', { daemon: true }), ['success', 'success'], 'idle'],
    // 10.5a
    [aProcess('p', { daemon: true, maxFailures: 2 }), ['failure', 'success', 'failure'], 'failed'],
  ] as const)('%j after %j is %s', (process, outcomes, state) => {
    expect(states(process, outcomes)).toBe(state);
  });

  it.each(['success', 'failure', 'lost'] as const)(
    'comes to an end after %s as often as the limit allows',
    (outcome) => {
      const process = aProcess('p', { daemon: true, maxFailures: 0 });
      expect(states(process, Array(RUN_LIMIT - 1).fill(outcome))).toBe('idle');
      expect(states(process, Array(RUN_LIMIT).fill(outcome))).toBe('failed');
    },
  );

  it('is followed by a pause (10.5b)', () => {
    let plan = planOf([aProcess('d', { daemon: true, maxFailures: 2, minDurationSecs: 10 })]);
    expect(runnableAt(plan, 0)).toEqual(['d']);
    plan = ran(plan, 'd', 'success', 5);
    expect([runnableAt(plan, at(14.9)), runnableAt(plan, at(15)), nextRunnableMs(plan, at(5))]).toEqual([
      [],
      ['d'],
      at(15),
    ]);
    plan = ran(plan, 'd', 'failure', 10);
    expect([runnableAt(plan, at(15)), runnableAt(plan, at(20)), nextRunnableMs(plan, at(10))]).toEqual([
      [],
      ['d'],
      at(20),
    ]);
    plan = ran(plan, 'd', 'failure', 15);
    expect([runnableAt(plan, at(1e6)), nextRunnableMs(plan, at(15)), isComplete(plan)]).toEqual([[], undefined, true]);
  });

  it('completes the plan whatever ephemeral processes do (10.5c)', () => {
    let plan = withStarted(planOf([aProcess('p1'), aProcess('p2', { ephemeral: true })]), 'p2');
    plan = ran(plan, 'p1', 'failure');
    expect([isComplete(plan), failedCount(plan), running(plan)]).toEqual([true, 1, ['p2']]);
    for (const outcome of ['success', 'failure', 'lost'] as const) {
      expect(failedCount(withEnded(plan, 'p2', outcome, 0))).toBe(1);
    }
  });
});

it('never runs a process too early, too often or twice at once', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const processes = fc.tuple(
    ...names.map((name) =>
      fc
        .record({ maxFailures: fc.nat({ max: 3 }), minDurationSecs: fc.nat({ max: 3 }) })
        .map((change) => aProcess(name, change)),
    ),
  );
  // Orders along the alphabet cannot go in a circle.
  const orders = fc.array(fc.subarray(names, { minLength: 1 }), { maxLength: 4 });
  const outcomes = fc.infiniteStream(fc.constantFrom<RunOutcome>('success', 'failure', 'lost'));
  fc.assert(
    fc.property(processes, orders, outcomes, (list, order, ends) => {
      let plan = planOf(list, order);
      const succeeded = new Set<string>();
      const lastEnd = new Map<string, number>();
      for (let second = 0; second < 200 && !isComplete(plan) && !isDeadlocked(plan); second++) {
        for (const name of runnableAt(plan, at(second))) {
          const entry = plan.get(name);
          expect(entry?.after.every((before) => succeeded.has(before))).toBe(true);
          expect(second - (lastEnd.get(name) ?? -10)).toBeGreaterThanOrEqual(entry?.process.minDurationSecs ?? 0);
          plan = withStarted(plan, name);
          expect(runnableAt(plan, at(second))).not.toContain(name);
        }
        for (const name of running(plan)) {
          const outcome = ends.next().value;
          plan = withEnded(plan, name, outcome, at(second));
          lastEnd.set(name, second);
          if (outcome === 'success') succeeded.add(name);
        }
      }
      for (const { process, failures, runs } of plan.values()) {
        if (process.maxFailures > 0) expect(failures).toBeLessThanOrEqual(process.maxFailures);
        expect(runs).toBeLessThanOrEqual(RUN_LIMIT);
      }
    }),
  );
});
