import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { binary, old, placeOf, ScheduledTask } from '../wire/index.ts';
import { DamagedError } from './damaged.ts';
import { TaskDecoder } from './task-decoder.ts';

const task = (instanceId: number, priority: number, isComplete = true): ScheduledTask => ({
  status: 2,
  failureCount: 0,
  timesPartitioned: 0,
  assignedTask: {
    taskId: `task-${instanceId}`,
    slaveId: 'agent',
    slaveHost: 'host',
    instanceId,
    assignedPorts: new Map([['http', 31_000 + instanceId]]),
    task: {
      job: { role: 'role', environment: 'prod', name: 'job' },
      isService: true,
      priority,
      maxTaskFailures: 1,
      ...(isComplete ? { tier: 'preferred', resources: [{ numCpus: 1 }] } : {}),
    },
  },
  taskEvents: [{ timestamp: 1, status: 2, message: 'said', scheduler: 'scheduler' }],
});
const bytesOf = (value: ScheduledTask) => binary.encode(ScheduledTask, value);

describe('tasks of a backup', () => {
  it('are read as a reader does, and share equal configs', () => {
    const decoder = new TaskDecoder();
    const [first, second, other] = [task(0, 1), task(1, 1), task(2, 2)].map(
      (each) => decoder.decode(bytesOf(each), 0).task,
    );
    expect([first, second, other]).toEqual(
      [0, 1, 2].map((n) => binary.decode(ScheduledTask, bytesOf(task(n, n < 2 ? 1 : 2)))),
    );
    expect(first?.assignedTask?.task).toBe(second?.assignedTask?.task);
    expect(other?.assignedTask?.task).not.toBe(first?.assignedTask?.task);
  });

  it('that lack something come as older releases knew them', () => {
    const bytes = bytesOf(task(0, 1, false));
    const { before } = new TaskDecoder().decode(bytes, 0);
    expect(before?.assignedTask?.task).toEqual(binary.decode(old.OldScheduledTask, bytes).assignedTask?.task);
    expect(new TaskDecoder().decode(bytesOf(task(0, 1)), 0).before).toBeUndefined();
  });

  it('of any bytes are read, or damaged', () => {
    const whole = bytesOf(task(3, 1));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const changed = Uint8Array.from(whole);
        changed[at] = byte;
        try {
          new TaskDecoder().decode(changed, 0);
        } catch (error) {
          expect(error).toBeInstanceOf(DamagedError);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('with two configs are read as a reader does', () => {
    // Field 4 of the assigned task, field 1, once more: the last one counts.
    const [first, second] = [bytesOf(task(0, 1)), bytesOf(task(0, 2))];
    const { from, to } = placeOf(first, [1, 4]) ?? { from: 0, to: 0 };
    const other = placeOf(second, [1, 4]) ?? { from: 0, to: 0 };
    const both = Buffer.concat([
      first.subarray(0, to),
      first.subarray(from - 3, from),
      second.subarray(other.from, other.to),
      first.subarray(to),
    ]);
    expect(new TaskDecoder().decode(both, 0).task).toEqual(binary.decode(ScheduledTask, both));
    expect(new TaskDecoder().decode(both, 0).task.assignedTask?.task?.priority).toBe(2);
  });
});
