import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { binary, compact, json, keepRuns, type Protocol, type ScheduledTask, ScheduleStatusResult } from './index.ts';
import { keptRunBytes } from './kept-runs.ts';

const LONG = 'x'.repeat(500);

let made = 0;

/** A task unlike all others. */
function aTask(events = 2): ScheduledTask {
  const id = made++;
  return {
    assignedTask: { taskId: `task-${id}-${LONG}`, instanceId: id, assignedPorts: new Map() },
    status: 2,
    failureCount: 0,
    timesPartitioned: 0,
    taskEvents: Array.from({ length: events }, (_, at) => ({ timestamp: id * 1000 + at, status: 2 as const })),
  };
}

const plain = (protocol: Protocol, tasks: readonly ScheduledTask[]): Uint8Array =>
  protocol.encode(ScheduleStatusResult, { tasks: [...tasks] });

const kept = (protocol: Protocol, tasks: readonly ScheduledTask[]): Uint8Array =>
  protocol.encode(ScheduleStatusResult, { tasks: keepRuns([...tasks]) });

/** Whether bytes are the same: jest would look at them one by one. */
const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** What may happen to a list between two times that it is written. */
const edits = fc.array(
  fc.oneof(
    fc.record({ replace: fc.nat() }),
    fc.record({ remove: fc.nat() }),
    fc.record({ insert: fc.nat(), events: fc.constantFrom(0, 2, 15, 16, 40) }),
    fc.record({ swap: fc.nat() }),
    fc.record({ onlyEvery: fc.integer({ min: 2, max: 5 }) }),
  ),
  { maxLength: 12 },
);

function edited(tasks: ScheduledTask[], edit: { readonly [name: string]: number | undefined }): void {
  const at = (edit.replace ?? edit.remove ?? edit.insert ?? edit.swap ?? 0) % (tasks.length + 1);
  const task = tasks[at];
  if (edit.replace !== undefined && task !== undefined) tasks[at] = { ...task, failureCount: task.failureCount + 1 };
  else if (edit.remove !== undefined) tasks.splice(at, 1);
  else if (edit.insert !== undefined) tasks.splice(at, 0, aTask(edit.events));
  else if (edit.swap !== undefined && task !== undefined) tasks.push(...tasks.splice(at, 1));
}

describe.each([binary, compact, json])('runs of a list in $name', (protocol) => {
  it('are the bytes of a list like any other, the first time and again', () => {
    const tasks = Array.from({ length: 300 }, () => aTask());
    const expected = plain(protocol, tasks);
    for (let time = 0; time < 3; time++) expect(same(kept(protocol, tasks), expected)).toBe(true);
  });

  it('are the bytes of what is in the list now, whatever became of it and of its elements', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), edits, (size, all) => {
        const tasks = Array.from({ length: size }, () => aTask());
        for (let time = 0; time < 3; time++) {
          expect(same(kept(protocol, tasks), plain(protocol, tasks))).toBe(true);
        }
        for (const edit of all) {
          edited(tasks, edit);
          const { onlyEvery = 1 } = edit as { readonly onlyEvery?: number };
          const shown = tasks.filter((_, at) => at % onlyEvery === 0);
          for (let time = 0; time < 2; time++) {
            expect(same(kept(protocol, shown), plain(protocol, shown))).toBe(true);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('come in slices of which those with much that was encoded before are longer, but not without end', () => {
    const tasks = Array.from({ length: 2_000 }, () => aTask());
    const header = { name: 'x', type: 2, seqid: 1 } as const;
    const expected = protocol.encodeMessage(header, ScheduleStatusResult, { tasks });
    for (let time = 0; time < 3; time++) {
      const slices: Buffer[] = [];
      for (const slice of protocol.encodeMessageInSlices(
        header,
        ScheduleStatusResult,
        { tasks: keepRuns([...tasks]) },
        { sliceBytes: 65_536, reuse: true },
      )) {
        slices.push(Buffer.concat(slice));
      }
      expect(Buffer.concat(slices).equals(expected)).toBe(true);
      const longest = Math.max(...slices.map(({ length }) => length));
      // A slice ends with a whole run.
      expect(longest).toBeLessThan((time < 2 ? 1 : 8) * 65_536 + 40_000);
      expect(longest).toBeGreaterThan(([1, 0.5, 8][time] ?? 8) * 65_536 - 40_000);
    }
  });

  it('are not kept unless that is asked for, nor for a list that comes but once', () => {
    const before = keptRunBytes();
    kept(
      protocol,
      Array.from({ length: 100 }, () => aTask()),
    );
    plain(
      protocol,
      Array.from({ length: 100 }, () => aTask()),
    );
    expect(keptRunBytes()).toBe(before);
  });

  it('take the bytes from where they are kept', () => {
    const tasks = Array.from({ length: 100 }, () => aTask());
    const bytes = kept(protocol, tasks);
    kept(protocol, tasks);
    // Not something to do: shows that the third encoding does not look at the elements.
    for (const task of tasks) (task as { failureCount: number }).failureCount = 7;
    expect(same(kept(protocol, tasks), bytes)).toBe(true);
  });
});
