import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ScheduledTask, ScheduleStatus, type TaskQuery } from '../wire/index.ts';
import { ArgumentError } from './errors.ts';
import { compileQuery, pageOf, printTaskQuery } from './task-query.ts';
import { aConfig, aTask } from './testing/tasks.ts';

type StateName = keyof typeof ScheduleStatus;

function taskOf(letter: string, status: StateName = 'ASSIGNED', host?: string): ScheduledTask {
  const job = { role: `role-${letter}`, environment: `env-${letter}`, name: `job-${letter}` };
  return aTask({ id: letter, status, instanceId: 2, config: aConfig({ job }), host });
}

const ALL = ['a', 'b', 'c', 'd'].map((letter) => taskOf(letter));
const jobOf = (letter: string) => ({ role: `role-${letter}`, environment: `env-${letter}`, name: `job-${letter}` });

function found(query: TaskQuery, tasks: readonly ScheduledTask[] = ALL): string {
  const { matches } = compileQuery(query);
  return tasks
    .filter(matches)
    .map((task) => task.assignedTask?.taskId)
    .join('');
}

describe('what a query finds', () => {
  it.each<[string, TaskQuery, string]>([
    ['everything, when it asks for nothing', {}, 'abcd'],
    ['by one id', { taskIds: ['b'] }, 'b'],
    ['by ids', { taskIds: ['d', 'a', 'x'] }, 'ad'],
    ['by role', { role: 'role-c' }, 'c'],
    ['by role, exactly', { role: 'ROLE-C' }, ''],
    ['by role and environment', { role: 'role-c', environment: 'env-c' }, 'c'],
    ['nothing of another environment', { role: 'role-c', environment: 'devel' }, ''],
    ['by name alone', { jobName: 'job-b' }, 'b'],
    ['by state', { statuses: [ScheduleStatus.ASSIGNED] }, 'abcd'],
    ['by another state', { statuses: [ScheduleStatus.RUNNING, ScheduleStatus.PENDING] }, ''],
    ['by instance', { instanceIds: [2] }, 'abcd'],
    ['by another instance', { instanceIds: [0, 1] }, ''],
    ['by job keys', { jobKeys: ['a', 'b', 'c'].map(jobOf) }, 'abc'],
    ['by role and job keys', { role: 'role-b', jobKeys: ['a', 'b'].map(jobOf) }, 'b'],
    ['nothing by a role and the key of another', { role: 'role-a', jobKeys: [jobOf('b')] }, ''],
    ['everything for a blank role', { role: ' \t\u2003' }, 'abcd'],
    ['everything for an empty role', { role: '' }, 'abcd'],
    ['nothing for an empty environment', { environment: '' }, ''],
    ['nothing for an empty name', { jobName: '' }, ''],
    ['everything for empty sets', { taskIds: [], statuses: [], instanceIds: [], slaveHosts: [], jobKeys: [] }, 'abcd'],
    ['nothing on a host, when none has one', { slaveHosts: ['h1'] }, ''],
    ['whatever offset and limit say', { offset: 2, limit: 1 }, 'abcd'],
  ])('%s', (_name, query, expected) => {
    expect(found(query)).toBe(expected);
  });

  it('by host', () => {
    const tasks = [taskOf('a', 'RUNNING', 'h1'), taskOf('b', 'RUNNING', 'h2'), taskOf('c')];
    expect(found({ slaveHosts: ['h2', 'h3'] }, tasks)).toBe('b');
  });

  it('is what the rules say, one by one', () => {
    const word = fc.constantFrom('a', 'b', '');
    const words = fc.option(fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }), { nil: undefined });
    const states: readonly StateName[] = ['PENDING', 'RUNNING', 'LOST'];
    const key = fc.record({
      role: fc.constantFrom('a', 'b'),
      environment: fc.constant('a'),
      name: fc.constantFrom('a', 'b'),
    });
    const option = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
    const anyQuery: fc.Arbitrary<TaskQuery> = fc.record({
      role: option(fc.constantFrom('a', 'b', ' ', '')),
      environment: option(word),
      jobName: option(word),
      taskIds: words,
      statuses: option(fc.array(fc.constantFrom(...states.map((s) => ScheduleStatus[s])), { maxLength: 2 })),
      instanceIds: option(fc.array(fc.nat(2), { maxLength: 2 })),
      slaveHosts: words,
      jobKeys: option(fc.array(key, { maxLength: 2 })),
    });
    const anyTask = fc
      .record({
        id: fc.constantFrom('a', 'b', 'c'),
        status: fc.constantFrom(...states),
        job: fc.record({
          role: fc.constantFrom('a', 'b'),
          environment: fc.constantFrom('a', 'b'),
          name: fc.constantFrom('a', 'b'),
        }),
        instanceId: fc.nat(2),
        host: option(fc.constantFrom('a', 'b')),
      })
      .map(({ job, ...rest }) => aTask({ ...rest, config: aConfig({ job }) }));

    fc.assert(
      fc.property(anyQuery, anyTask, (query, task) => {
        let compiled: ReturnType<typeof compileQuery>;
        try {
          compiled = compileQuery(query);
        } catch (error) {
          expect(error).toBeInstanceOf(ArgumentError);
          return;
        }
        expect(compiled.matches(task)).toBe(naiveMatch(query, task));
      }),
      { numRuns: 3000 },
    );
  });
});

function naiveMatch(query: TaskQuery, task: ScheduledTask): boolean {
  const { status, assignedTask } = task;
  const job = assignedTask?.task?.job;
  const oneOf = <T>(values: readonly T[] | undefined, value: T | undefined): boolean =>
    values === undefined || values.length === 0 || values.some((v) => v === value);
  return (
    (query.role === undefined || query.role.trim() === '' || query.role === job?.role) &&
    (query.environment === undefined || query.environment === job?.environment) &&
    (query.jobName === undefined || query.jobName === job?.name) &&
    oneOf(query.taskIds, assignedTask?.taskId) &&
    oneOf(query.statuses, status) &&
    oneOf(query.instanceIds, assignedTask?.instanceId) &&
    oneOf(query.slaveHosts, assignedTask?.slaveHost) &&
    oneOf(
      query.jobKeys?.map((key) => JSON.stringify([key.role, key.environment, key.name])),
      JSON.stringify([job?.role, job?.environment, job?.name]),
    )
  );
}

describe('the plan of a query', () => {
  const A = jobOf('a');

  it('goes by id before anything else, and then checks no job key', () => {
    const query = { taskIds: ['x', 'y', 'x'], jobKeys: [{ role: 'a b' }], slaveHosts: ['h'] };
    expect(compileQuery(query).plan).toEqual({ by: 'id', taskIds: new Set(['x', 'y']) });
  });

  it('goes by job for a role, environment and name, and for job keys', () => {
    const triple = { role: A.role, environment: A.environment, jobName: A.name };
    expect(compileQuery({ ...triple, slaveHosts: ['h'] }).plan).toEqual({
      by: 'job',
      jobs: new Set(['role-a/env-a/job-a']),
    });
    expect(compileQuery({ ...triple, jobKeys: [jobOf('b'), A] }).plan).toEqual({
      by: 'job',
      jobs: new Set(['role-a/env-a/job-a', 'role-b/env-b/job-b']),
    });
  });

  it('goes by host, else over all tasks', () => {
    expect(compileQuery({ role: 'a', slaveHosts: ['h'] }).plan).toEqual({ by: 'host', hosts: new Set(['h']) });
    expect(compileQuery({ role: 'a', jobName: 'x' }).plan).toEqual({ by: 'all' });
  });

  it.each<[string, TaskQuery, string]>([
    ['a triple that is no job key', { role: 'a', environment: 'b', jobName: 'c d' }, 'name=c d} is invalid'],
    ['a triple with a blank role', { role: ' ', environment: 'b', jobName: 'c' }, 'name=c} is invalid'],
    ['a name beside job keys but without the rest', { jobName: 'c', jobKeys: [A] }, 'name=c} is invalid'],
    [
      'a job key that is none',
      { jobKeys: [A, { role: 'a', name: 'c d' }] },
      'Invalid job key format: IJobKey{role=a, environment=null, name=c d}',
    ],
  ])('refuses %s', (_name, query, message) => {
    expect(() => compileQuery(query)).toThrow(ArgumentError);
    expect(() => compileQuery(query)).toThrow(message);
  });
});

describe('pages', () => {
  const ten = Array.from({ length: 10 }, (_, index) => index);

  it.each<[TaskQuery, number[]]>([
    [{}, ten],
    [{ limit: 4 }, [0, 1, 2, 3]],
    [{ limit: 4, offset: 4 }, [4, 5, 6, 7]],
    [{ limit: 4, offset: 8 }, [8, 9]],
    [{ offset: 7 }, [7, 8, 9]],
    [{ offset: 10, limit: 1 }, []],
    [{ offset: 0, limit: 0 }, ten],
    [{ offset: -3, limit: -1 }, ten],
    [{ offset: -3, limit: 2 }, [0, 1]],
  ])('%j', (query, expected) => {
    expect(pageOf(query, ten)).toEqual(expected);
  });
});

it('prints a query as the original does', () => {
  expect(printTaskQuery({})).toBe('TaskQuery()');
  expect(printTaskQuery({ statuses: [ScheduleStatus.RUNNING] })).toBe('TaskQuery(statuses:[RUNNING])');
  expect(
    printTaskQuery({
      limit: 5,
      offset: 0,
      jobKeys: [{ role: 'r', environment: 'e', name: 'n' }, {}],
      slaveHosts: ['h1', 'h2'],
      instanceIds: [1, 2],
      taskIds: [],
      jobName: 'j',
      environment: 'e',
      role: 'r',
    }),
  ).toBe(
    'TaskQuery(role:r, environment:e, jobName:j, taskIds:[], instanceIds:[1, 2], slaveHosts:[h1, h2], ' +
      'jobKeys:[JobKey(role:r, environment:e, name:n), JobKey(role:null, environment:null, name:null)], offset:0, limit:5)',
  );
});
