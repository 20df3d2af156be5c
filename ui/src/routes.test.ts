import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { observerUrl, parseRoute, pathTo, type Route, titleOf } from './routes.ts';

const JOB = { role: 'www', environment: 'prod', name: 'hello' };

describe('parseRoute', () => {
  const cases: readonly (readonly [string, Route])[] = [
    ['/scheduler', { page: 'home' }],
    ['/scheduler/', { page: 'home' }],
    ['/scheduler/www', { page: 'role', role: 'www' }],
    ['/scheduler/www/prod/', { page: 'role', role: 'www', environment: 'prod' }],
    ['/scheduler/www/prod/hello', { page: 'job', job: JOB }],
    ['/scheduler/www/prod/hello/12', { page: 'instance', job: JOB, instanceId: 12 }],
    ['/scheduler/www/prod/hello/task/www-prod-hello-0-1', { page: 'task', job: JOB, taskId: 'www-prod-hello-0-1' }],
    ['/scheduler/www/prod/hello/update/a-b', { page: 'update', job: JOB, updateId: 'a-b' }],
    ['/updates', { page: 'updates' }],
    ['/updates/', { page: 'updates' }],
    ['/scheduler/~agents', { page: 'agents' }],
    ['/scheduler/~agents/h%2F1', { page: 'agent', host: 'h/1' }],
    ['/scheduler/~pending/', { page: 'pending' }],
    ['/scheduler/~quotas', { page: 'quotas' }],
    ['/scheduler/~cron', { page: 'cron' }],
  ];
  it.each(cases)('takes %s', (path, route) => {
    expect(parseRoute(path)).toEqual(route);
  });

  it.each([
    '/',
    '/api',
    '/updates/x',
    '/scheduler/www/prod/hello/foo',
    '/scheduler/www/prod/hello/99999999999',
    '/scheduler/www/prod/hello/foo/bar',
    '/scheduler/www/prod/hello/task/a/b',
    '/scheduler/~nothing',
    '/scheduler/~cron/x',
    '/scheduler/%E0%A4%A',
  ])('knows that %s leads nowhere, and why', (path) => {
    expect(parseRoute(path)).toEqual({ page: 'unknown', reason: expect.stringMatching(/\w+ .*\.$/) });
  });

  it('finds again what a path was made for, whatever the names', () => {
    const name = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter((text) => !text.startsWith('~') && text !== '.' && text !== '..');
    const job = fc.record({ role: name, environment: name, name });
    const route = fc.oneof(
      fc.record({ page: fc.constant('role' as const), role: name, environment: name }),
      fc.record({ page: fc.constant('job' as const), job }),
      fc.record({ page: fc.constant('instance' as const), job, instanceId: fc.nat() }),
      fc.record({ page: fc.constant('task' as const), job, taskId: name }),
      fc.record({ page: fc.constant('update' as const), job, updateId: name }),
      fc.record({ page: fc.constant('agent' as const), host: name }),
    );
    fc.assert(fc.property(route, (each) => expect(parseRoute(pathTo(each))).toEqual(each)));
  });
});

describe('titleOf', () => {
  it('names the page and the cluster', () => {
    expect(titleOf({ page: 'home' }, '')).toBe('Aurora');
    expect(titleOf({ page: 'instance', job: JOB, instanceId: 3 }, 'west')).toBe('www/prod/hello/3 · Aurora west');
    expect(titleOf({ page: 'agents' }, 'west')).toBe('Agents · Aurora west');
  });
});

describe('observerUrl', () => {
  it('is what the original links', () => {
    expect(observerUrl('agent-1', 'www-prod-hello-0-1')).toBe('http://agent-1:1338/task/www-prod-hello-0-1');
  });
});
