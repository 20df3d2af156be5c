import { describe, expect, it } from '@jest/globals';
import { canonical } from './canonical.ts';
import { firstDifference } from './difference.ts';

const pathOf = (ours: unknown, recorded: unknown): string | undefined =>
  firstDifference(canonical(ours), canonical(recorded))?.path;

const task = (instanceId: number, more: object = {}): object => ({
  status: 2,
  assignedTask: { taskId: `t-${Math.random()}`, instanceId, task: { job: { role: 'r', environment: 'e', name: 'n' } } },
  ...more,
});

describe('what counts as a difference', () => {
  it.each<[string, unknown, unknown]>([
    ['the order of a set', { tasks: [task(0), task(1)] }, { tasks: [task(1), task(0)] }],
    [
      'the order of a map',
      {
        settings: new Map([
          ['a', 1],
          ['b', 2],
        ]),
      },
      {
        settings: new Map([
          ['b', 2],
          ['a', 1],
        ]),
      },
    ],
    ['ids and times', { taskId: 'a', timestamp: 1 }, { taskId: 'b', timestamp: 2 }],
    ['the id of an update', { key: { job: { role: 'r' }, id: 'a' } }, { key: { job: { role: 'r' }, id: 'b' } }],
    ['numbers of ports', { assignedPorts: new Map([['http', 1]]) }, { assignedPorts: new Map([['http', 2]]) }],
    ['a field that is undefined', { a: 1, b: undefined }, { a: 1 }],
    [
      'the order of reasons',
      { reason: 'Insufficient: CPU,Insufficient: RAM' },
      { reason: 'Insufficient: RAM,Insufficient: CPU' },
    ],
    [
      'the length of a penalty',
      { message: 'penalized for 1 ms for flapping' },
      { message: 'penalized for 22 ms for flapping' },
    ],
  ])('not %s', (_, ours, recorded) => {
    expect(pathOf(ours, recorded)).toBeUndefined();
  });

  it.each<[string, unknown, unknown, string]>([
    ['an element too many', { tasks: [task(0), task(0)] }, { tasks: [task(0)] }, 'tasks (2 elements, recorded 1)'],
    ['a masked field that is missing', { taskId: 'a' }, {}, 'taskId'],
    ['an empty list for none', { details: [] }, {}, 'details'],
    ['the order of details', { details: ['a', 'b'] }, { details: ['b', 'a'] }, 'details[0]'],
    [
      'names of ports',
      { assignedPorts: new Map([['a', 1]]) },
      { assignedPorts: new Map([['b', 1]]) },
      'assignedPorts{}.key',
    ],
    [
      'a field of a task',
      { tasks: [task(0, { failureCount: 1 })] },
      { tasks: [task(0, { failureCount: 2 })] },
      'tasks{r/e/n/0 RUNNING}.failureCount',
    ],
    ['a code', { success: { responseCode: 1 } }, { success: { responseCode: 0 } }, 'success.responseCode'],
    ['a number for the same text', { value: 1 }, { value: '1' }, 'value'],
  ])('%s', (_, ours, recorded, path) => {
    expect(pathOf(ours, recorded)).toBe(path);
  });

  it('is told in words', () => {
    const found = firstDifference(canonical({ responseCode: 1 }), canonical({ responseCode: 0 }));
    expect(found).toEqual({ path: 'responseCode', ours: '"OK"', recorded: '"INVALID_REQUEST"' });
  });
});
