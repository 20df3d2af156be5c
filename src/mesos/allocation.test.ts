import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NO_RESOURCES, type Resources } from '../model/index.ts';
import { allocate, InsufficientResources } from './allocation.ts';
import { type Resource, Value } from './messages.ts';
import { amountOf, scalarResource } from './resources.ts';

const CPUS = new Set(['cpus'] as const);
const scalar = (name: string, value: number, more: Partial<Resource> = {}): Resource => ({
  ...scalarResource(name, value),
  ...more,
});
const ports = (...ranges: [number, number][]): Resource => ({
  name: 'ports',
  type: Value.Type.RANGES,
  ranges: { range: ranges.map(([begin, end]) => ({ begin, end })) },
});
const request = (
  task: Partial<Resources>,
  executor: Partial<Resources> = {},
  assignedPorts: readonly number[] = [],
) => ({ task: { ...NO_RESOURCES, ...task }, executor: { ...NO_RESOURCES, ...executor }, assignedPorts });

describe('allocate', () => {
  it('takes reserved pieces first, the task before its executor', () => {
    const offered = [scalar('cpus', 4, { role: '*' }), scalar('cpus', 0.25, { role: 'test-role' })];
    expect(allocate(offered, request({ cpus: 4 }, { cpus: 0.25 }), false, CPUS)).toEqual({
      task: [scalar('cpus', 0.25, { role: 'test-role' }), scalar('cpus', 3.75, { role: '*' })],
      executor: [scalar('cpus', 0.25, { role: '*' })],
    });
  });

  it('passes over amounts below a millionth, offered or missing', () => {
    const offered = [1e-7, 31.9999999, 15].map((value) => scalar('mem', value));
    expect(allocate(offered, request({ ramMb: 32 }), false, CPUS).task).toEqual([scalar('mem', 31.9999999)]);
  });

  it('refuses what the offer does not hold', () => {
    expect(() => allocate([scalar('mem', 32)], request({ ramMb: 128 }), false, CPUS)).toThrow(
      new InsufficientResources('Insufficient resource when allocating from offer'),
    );
    expect(() => allocate([scalar('mem', 32)], request({ ramMb: 16 }, { ramMb: 17 }), false, CPUS)).toThrow(
      InsufficientResources,
    );
  });

  it('gives the executor nothing of a kind that the task does not ask for, and nothing when it needs nothing', () => {
    const offered = [scalar('cpus', 4), scalar('mem', 64)];
    expect(allocate(offered, request({ cpus: 1 }, { cpus: 0, ramMb: 32 }), false, CPUS)).toEqual({
      task: [scalar('cpus', 1)],
      executor: [],
    });
  });

  it('gives a revocable tier revocable cpus and plain memory, marked as such', () => {
    const offered = [scalar('cpus', 8), scalar('cpus', 4, { revocable: {} }), scalar('mem', 64)];
    expect(allocate(offered, request({ cpus: 2, ramMb: 32 }, { cpus: 1 }), true, CPUS)).toEqual({
      task: [scalar('cpus', 2, { revocable: {} }), scalar('mem', 32)],
      executor: [scalar('cpus', 1, { revocable: {} })],
    });
    expect(() => allocate(offered, request({ cpus: 6 }), true, CPUS)).toThrow(InsufficientResources);
  });

  it('gives another tier nothing revocable', () => {
    const offered = [scalar('cpus', 4, { revocable: {} }), scalar('cpus', 1)];
    expect(allocate(offered, request({ cpus: 1 }), false, CPUS).task).toEqual([scalar('cpus', 1)]);
    expect(() => allocate(offered, request({ cpus: 2 }), false, CPUS)).toThrow(InsufficientResources);
  });

  it('takes each port from the first resource that holds it, as few ranges as possible', () => {
    const offered = [ports([79, 79]), ports([80, 80]), ports([80, 80], [90, 92]), ports([100, 100])];
    expect(allocate(offered, request({ ports: 3 }, {}, [100, 90, 80]), false, CPUS).task).toEqual([
      ports([80, 80]),
      ports([90, 90]),
      ports([100, 100]),
    ]);
    expect(allocate([ports([80, 100])], request({ ports: 3 }, {}, [91, 90, 99]), false, CPUS).task).toEqual([
      ports([90, 91], [99, 99]),
    ]);
    expect(() => allocate([ports([80, 81], [90, 91])], request({ ports: 2 }, {}, [80, 100]), false, CPUS)).toThrow(
      new InsufficientResources('Insufficient resource for range type when allocating from offer'),
    );
  });

  it('gives in all exactly what was asked for, out of what is offered', () => {
    const piece = fc.record({ role: fc.constantFrom('*', 'web', 'db'), value: fc.integer({ min: 0, max: 8 }) });
    const amounts = fc.record({ task: fc.integer({ min: 1, max: 10 }), executor: fc.integer({ min: 0, max: 3 }) });
    const total = (resources: readonly Resource[], role?: string): number =>
      resources
        .filter((resource) => role === undefined || resource.role === role)
        .reduce((sum, r) => sum + amountOf(r), 0);
    fc.assert(
      fc.property(fc.array(piece), amounts, (pieces, { task, executor }) => {
        const offered = pieces.map(({ role, value }) => scalar('cpus', value, { role }));
        const wanted = request({ cpus: task }, { cpus: executor });
        if (total(offered) < task + executor) {
          expect(() => allocate(offered, wanted, false, CPUS)).toThrow(InsufficientResources);
          return;
        }
        const given = allocate(offered, wanted, false, CPUS);
        expect(total(given.task)).toBeCloseTo(task);
        expect(total(given.executor)).toBeCloseTo(executor);
        for (const role of ['*', 'web', 'db']) {
          const taken = total([...given.task, ...given.executor], role);
          expect(taken).toBeLessThanOrEqual(total(offered, role));
        }
      }),
    );
  });
});
