import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileQuery, taskIdOf } from '../model/index.ts';
import { aConfig, aTask } from '../model/testing/tasks.ts';
import { ScheduleStatus, type TaskQuery } from '../wire/index.ts';
import { TaskTable } from './task-table.ts';

const jobs = ['a', 'b'].map((name) => ({ role: name, environment: 'env', name }));
const option = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Tasks of two jobs, several of them the same instance. */
const steps = fc.array(
  fc.record({
    id: fc.nat(60),
    job: fc.constantFrom(...jobs),
    instanceId: fc.nat(40),
    status: fc.constantFrom<('PENDING' | 'RUNNING' | 'FAILED')[]>('PENDING', 'RUNNING', 'FAILED'),
    host: option(fc.constantFrom('h1', 'h2')),
    gone: fc.boolean(),
  }),
  { maxLength: 120 },
);

const queries: fc.Arbitrary<TaskQuery> = fc.record({
  role: option(fc.constantFrom('a', '')),
  jobKeys: option(fc.array(fc.constantFrom(...jobs), { maxLength: 2 })),
  instanceIds: option(fc.array(fc.nat(41), { maxLength: 2 })),
  statuses: option(fc.array(fc.constantFrom(ScheduleStatus.PENDING, ScheduleStatus.FAILED), { maxLength: 2 })),
  slaveHosts: option(fc.constant(['h1'])),
  taskIds: option(fc.array(fc.nat(60).map(String), { maxLength: 3 })),
});

describe('what a table finds', () => {
  it('is what the query matches, whatever came, changed and went', () => {
    fc.assert(
      fc.property(steps, fc.array(queries, { minLength: 1, maxLength: 4 }), (all, asked) => {
        const table = new TaskTable();
        const stored = new Map<string, ReturnType<typeof aTask>>();
        for (const { id, job, instanceId, status, host, gone } of all) {
          const task = gone ? undefined : aTask({ id: String(id), status, instanceId, config: aConfig({ job }), host });
          table.put(String(id), task);
          if (task === undefined) stored.delete(String(id));
          else stored.set(String(id), task);
          for (const query of asked) {
            const { matches } = compileQuery(query);
            const found = table.query(query);
            expect(found.map(taskIdOf).sort()).toEqual([...stored.values()].filter(matches).map(taskIdOf).sort());
            for (const each of found) expect(stored.get(taskIdOf(each))).toBe(each);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('comes in the order of the job, few instances or all', () => {
    const table = new TaskTable();
    const [job] = jobs;
    for (let at = 0; at < 200; at++) {
      table.put(
        String(at),
        aTask({ id: String(at), status: 'RUNNING', instanceId: at % 100, config: aConfig({ job }) }),
      );
    }
    const ids = (instanceIds: number[]) => table.query({ instanceIds }).map(taskIdOf);
    expect(ids([7, 3])).toEqual(['3', '7', '103', '107']);
    expect(ids(Array.from({ length: 100 }, (_, id) => 99 - id))).toEqual(
      Array.from({ length: 200 }, (_, id) => String(id)),
    );
  });
});
