import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Process, Task } from './task.ts';
import { type Decision, decide, isOver, newTaskRun, type TaskEvent, type TaskRun } from './task-run.ts';

type ProcessSketch = Partial<Process> & { readonly name: string };

function aTask(processes: readonly ProcessSketch[], change: Partial<Task> & { orders?: string[][] } = {}): Task {
  const { orders = [], ...rest } = change;
  return {
    name: 't',
    processes: processes.map((process) => ({
      cmdline: 'true',
      maxFailures: 1,
      daemon: false,
      ephemeral: false,
      minDurationSecs: 0,
      final: false,
      ...process,
    })),
    constraints: orders.map((order) => ({ order })),
    maxFailures: 1,
    maxConcurrency: 0,
    finalizationWaitSecs: 30,
    ...rest,
  };
}

/** Plays events, `[second, event]`, and gives what is done at each: `+p` launch, `-p` terminate, `!p` kill, or a phase. */
function play(task: Task, events: readonly (readonly [number, TaskEvent])[]): string[] {
  let run = newTaskRun(task);
  return events.map(([second, event]) => {
    const decision = decide(run, event, second * 1000);
    run = decision.run;
    const wake = decision.wakeAtMs === undefined ? '' : ` @${decision.wakeAtMs / 1000}`;
    return decision.actions.map(sketch).join(' ') + wake;
  });
}

function sketch(action: Decision['actions'][number]): string {
  const sign = { launch: '+', terminate: '-', kill: '!', phase: '' }[action.kind];
  return sign + (action.kind === 'phase' ? action.phase : action.process);
}

const started: TaskEvent = { kind: 'started' };
const time: TaskEvent = { kind: 'time' };
const ok = (process: string): TaskEvent => ({ kind: 'process-ended', process, outcome: 'success' });
const bad = (process: string): TaskEvent => ({ kind: 'process-ended', process, outcome: 'failure' });
const lost = (process: string): TaskEvent => ({ kind: 'process-ended', process, outcome: 'lost' });
const kill = (waitMs = 60_000): TaskEvent => ({ kind: 'kill', waitMs });

describe('decide', () => {
  it('10.1 runs in order', () => {
    const task = aTask([{ name: 'a' }, { name: 'b' }], { orders: [['a', 'b']] });
    expect(
      play(task, [
        [0, started],
        [1, ok('a')],
        [2, ok('b')],
      ]),
    ).toEqual(['+a', '+b', 'CLEANING FINALIZING SUCCESS']);
  });

  it('10.2 fails when a process has', () => {
    const task = aTask([{ name: 'a' }, { name: 'b' }], { orders: [['a', 'b']] });
    expect(
      play(task, [
        [0, started],
        [1, bad('a')],
      ]),
    ).toEqual(['+a', 'CLEANING FINALIZING FAILED']);
  });

  it('10.3 tries again', () => {
    const task = aTask([{ name: 'a', maxFailures: 3 }]);
    expect(
      play(task, [
        [0, started],
        [0, bad('a')],
        [0, bad('a')],
        [0, ok('a')],
      ]),
    ).toEqual(['+a', '+a', '+a', 'CLEANING FINALIZING SUCCESS']);
  });

  it('10.4 waits between runs', () => {
    const task = aTask([{ name: 'a', maxFailures: 0, minDurationSecs: 1 }]);
    expect(
      play(task, [
        [0, started],
        [3, bad('a')],
        [3.5, time],
        [4, time],
        [5, lost('a')],
      ]),
    ).toEqual(['+a', ' @4', ' @4', '+a', ' @6']);
  });

  it('10.4 ends after 100 runs', () => {
    const task = aTask([{ name: 'a', maxFailures: 0 }]);
    const steps = play(task, [[0, started], ...Array.from({ length: 100 }, () => [0, bad('a')] as const)]);
    expect(steps.filter((step) => step === '+a')).toHaveLength(100);
    expect(steps.at(-1)).toBe('CLEANING FINALIZING FAILED');
  });

  it('10.5 never ends while a daemon lives', () => {
    const task = aTask([{ name: 'main' }, { name: 'd', daemon: true }]);
    expect(
      play(task, [
        [0, started],
        [1, ok('main')],
        [2, ok('d')],
        [3, ok('d')],
      ]),
    ).toEqual(['+main +d', '', '+d', '+d']);
  });

  it('10.5 ends without an ephemeral daemon, which is terminated', () => {
    const task = aTask([{ name: 'main' }, { name: 'd', daemon: true, ephemeral: true }]);
    expect(
      play(task, [
        [0, started],
        [1, ok('main')],
        [2, lost('d')],
      ]),
    ).toEqual(['+main +d', 'CLEANING -d @31', 'FINALIZING SUCCESS']);
  });

  it('10.6 runs final processes after a failure, and does not mind theirs', () => {
    const task = aTask([{ name: 'main' }, { name: 'f', final: true }, { name: 'g', final: true }], {
      orders: [['f', 'g']],
    });
    expect(
      play(task, [
        [0, started],
        [1, bad('main')],
        [2, ok('f')],
        [3, bad('g')],
      ]),
    ).toEqual(['+main', 'CLEANING FINALIZING +f @31', '+g @31', 'FAILED']);
    expect(
      play(task, [
        [0, started],
        [1, ok('main')],
        [2, bad('f')],
      ]).at(-1),
    ).toBe('SUCCESS');
  });

  it('10.7 kills what does not end in time, and skips the final processes', () => {
    const task = aTask([{ name: 'main' }, { name: 'stubborn' }, { name: 'f', final: true }], {
      finalizationWaitSecs: 2,
    });
    expect(
      play(task, [
        [0, started],
        [1, bad('main')],
        [2, time],
        [3, time],
        [3.1, lost('stubborn')],
      ]),
    ).toEqual(['+main +stubborn', 'CLEANING -stubborn @3', ' @3', '!stubborn @8', 'FAILED']);
  });

  it('ends without a process that cannot be killed', () => {
    const task = aTask([{ name: 'p' }]);
    expect(
      play(task, [
        [0, started],
        [1, kill()],
        [61, time],
        [62, time],
        [66, time],
        [67, lost('p')],
      ]),
    ).toEqual(['+p', 'CLEANING -p @61', '!p @66', ' @66', 'KILLED', '']);
  });

  it('kills final processes that take too long', () => {
    const task = aTask([{ name: 'p' }, { name: 'f', final: true }], { finalizationWaitSecs: 5 });
    expect(
      play(task, [
        [0, started],
        [1, ok('p')],
        [6, time],
        [6.1, lost('f')],
      ]),
    ).toEqual(['+p', 'CLEANING FINALIZING +f @6', '!f @11', 'SUCCESS']);
  });

  it('10.9 keeps to max_concurrency', () => {
    const task = aTask([{ name: 'a' }, { name: 'b' }, { name: 'c' }], { maxConcurrency: 1 });
    expect(
      play(task, [
        [0, started],
        [1, ok('a')],
        [2, ok('b')],
        [3, ok('c')],
      ]),
    ).toEqual(['+a', '+b', '+c', 'CLEANING FINALIZING SUCCESS']);
  });

  it('10.10 fails with the failure that is one too many', () => {
    const task = aTask([{ name: 'a' }, { name: 'b' }, { name: 'c' }], { maxFailures: 2 });
    expect(
      play(task, [
        [0, started],
        [1, bad('a')],
        [2, bad('b')],
        [3, lost('c')],
      ]),
    ).toEqual(['+a +b +c', '', 'CLEANING -c @32', 'FINALIZING FAILED']);
  });

  it('succeeds with failures when any number is allowed', () => {
    const task = aTask([{ name: 'a' }, { name: 'b' }], { maxFailures: 0 });
    expect(
      play(task, [
        [0, started],
        [1, bad('a')],
        [2, bad('b')],
      ]).at(-1),
    ).toBe('CLEANING FINALIZING SUCCESS');
  });

  it('fails when nothing can go on', () => {
    const task = aTask([{ name: 'a' }, { name: 'b' }], { maxFailures: 0, orders: [['a', 'b']] });
    expect(
      play(task, [
        [0, started],
        [1, bad('a')],
      ]).at(-1),
    ).toBe('CLEANING FINALIZING FAILED');
  });

  it('is killed in its own time, final processes included', () => {
    const task = aTask([{ name: 'p' }, { name: 'q' }, { name: 'f', final: true }]);
    expect(
      play(task, [
        [0, started],
        [1, kill()],
        [2, lost('p')],
        [3, ok('q')],
        [4, ok('f')],
      ]),
    ).toEqual(['+p +q', 'CLEANING -p -q @61', ' @61', 'FINALIZING +f @61', 'KILLED']);
  });

  it('is killed at once', () => {
    const task = aTask([{ name: 'p' }, { name: 'f', final: true }]);
    expect(
      play(task, [
        [0, started],
        [1, kill(0)],
        [1, lost('p')],
      ]),
    ).toEqual(['+p', 'CLEANING -p !p @6', 'KILLED']);
  });

  it('is killed while it finalizes', () => {
    const task = aTask([{ name: 'p' }, { name: 'f', final: true }]);
    expect(
      play(task, [
        [0, started],
        [1, ok('p')],
        [2, kill(0)],
        [2, lost('f')],
        [3, kill()],
      ]),
    ).toEqual(['+p', 'CLEANING FINALIZING +f @31', '!f @7', 'KILLED', '']);
  });

  it('always comes to an end, with nothing left running and every launch accounted for', () => {
    const sketches = fc.array(
      fc.record({
        maxFailures: fc.nat({ max: 2 }),
        daemon: fc.boolean(),
        ephemeral: fc.boolean(),
        final: fc.boolean(),
        minDurationSecs: fc.nat({ max: 2 }),
      }),
      { minLength: 1, maxLength: 5 },
    );
    const limits = fc.record({ maxFailures: fc.nat({ max: 3 }), maxConcurrency: fc.nat({ max: 3 }) });
    const choices = fc.infiniteStream(fc.nat({ max: 9 }));
    fc.assert(
      fc.property(sketches, limits, fc.nat({ max: 60 }), choices, (processes, limit, killAt, choice) => {
        const task = aTask(
          processes.map((process, index) => ({ ...process, name: `p${index}` })),
          limit,
        );
        let run: TaskRun = newTaskRun(task);
        const alive = new Set<string>();
        const dying = new Set<string>();
        const happen = (event: TaskEvent, second: number): void => {
          const decision = decide(run, event, second * 1000);
          run = decision.run;
          for (const action of decision.actions) {
            if (action.kind === 'phase') continue;
            if (action.kind === 'launch') {
              expect(alive.has(action.process)).toBe(false);
              alive.add(action.process);
            } else {
              expect(alive.has(action.process)).toBe(true);
              if (action.kind === 'kill') dying.add(action.process);
            }
          }
          if (task.maxConcurrency > 0 && run.phase === 'ACTIVE')
            expect(alive.size).toBeLessThanOrEqual(task.maxConcurrency);
        };
        happen(started, 0);
        for (let second = 1; second < 4_000 && !isOver(run.phase); second++) {
          if (second === killAt) happen(kill(5_000), second);
          for (const process of [...alive]) {
            const pick = choice.next().value;
            const isDue = dying.has(process) || pick < 4;
            if (!isDue || isOver(run.phase)) continue;
            alive.delete(process);
            dying.delete(process);
            happen(pick === 0 ? ok(process) : pick < 3 ? bad(process) : lost(process), second);
          }
          happen(time, second);
        }
        const isEndless = processes.some((process) => !process.final && process.daemon && !process.ephemeral);
        if (killAt > 0 || !isEndless) expect(isOver(run.phase)).toBe(true);
        if (isOver(run.phase)) expect(alive.size).toBe(0);
      }),
    );
  });
});
