import { describe, expect, it } from '@jest/globals';
import { ArgumentError } from './errors.ts';
import {
  instanceKeyText,
  isGoodIdentifier,
  isValidJobKey,
  jobKeyText,
  parseJobKey,
  printJobKey,
  printJobUpdateKey,
  requireJobKey,
  sameJobKey,
} from './job-key.ts';
import { taskIdFor } from './task-id.ts';

const KEY = { role: 'www.data', environment: 'prod', name: 'hello' };

describe('identifiers', () => {
  it.each(['devel', 'dev-prod', 'Dev_prod-', 'deV.prod', '.devprod..', 'a'.repeat(255)])('%j is good', (text) => {
    expect(isGoodIdentifier(text)).toBe(true);
  });

  it.each([
    undefined,
    '',
    'dev/prod',
    'dev prod',
    '/dev/prod',
    '///',
    'new\nline',
    'line\n',
    '    hello world.',
    'ä',
    'a'.repeat(256),
  ])('%j is not good', (text) => {
    expect(isGoodIdentifier(text)).toBe(false);
  });
});

describe('job keys', () => {
  it('are valid with three good parts', () => {
    expect(isValidJobKey(KEY)).toBe(true);
    expect(requireJobKey(KEY)).toBe(KEY);
    for (const part of ['role', 'environment', 'name']) {
      expect(isValidJobKey({ ...KEY, [part]: 'a b' })).toBe(false);
      expect(isValidJobKey({ ...KEY, [part]: undefined })).toBe(false);
    }
    expect(isValidJobKey(undefined)).toBe(false);
  });

  it('are refused when they are invalid', () => {
    expect(() => requireJobKey({ role: 'a' })).toThrow(ArgumentError);
    expect(() => requireJobKey({ role: 'a' })).toThrow('IJobKey{role=a, environment=null, name=null}');
  });

  it('are written with slashes and read back', () => {
    expect(jobKeyText(KEY)).toBe('www.data/prod/hello');
    expect(instanceKeyText(KEY, 7)).toBe('www.data/prod/hello/7');
    expect(parseJobKey('www.data/prod/hello')).toEqual(KEY);
  });

  it.each(['', 'a/b', 'a/b/c/d', 'a//c', 'a/b/c d', '/a/b/c'])('do not read %j', (text) => {
    expect(parseJobKey(text)).toBeUndefined();
  });

  it('are the same when all parts are', () => {
    expect(sameJobKey(KEY, { ...KEY })).toBe(true);
    for (const part of ['role', 'environment', 'name']) expect(sameJobKey(KEY, { ...KEY, [part]: 'x' })).toBe(false);
  });

  it('print as in the messages of the original', () => {
    expect(printJobKey(KEY)).toBe('IJobKey{role=www.data, environment=prod, name=hello}');
    expect(printJobKey({ name: '' })).toBe('IJobKey{role=null, environment=null, name=}');
    expect(printJobKey(undefined)).toBe('null');
    expect(printJobUpdateKey({ job: KEY, id: 'u1' })).toBe(`IJobUpdateKey{job=${printJobKey(KEY)}, id=u1}`);
    expect(printJobUpdateKey({})).toBe('IJobUpdateKey{job=null, id=null}');
  });
});

describe('task ids', () => {
  it('name job, instance and a UUID in few characters', () => {
    expect(taskIdFor(KEY, 0, 'e3a2e294-a511-441c-a6bf-b8b4579029e7')).toBe(
      'www-data-prod-hello-0-e3a2e294-a511-441c-a6bf-b8b4579029e7',
    );
    expect(taskIdFor({ role: 'a_b', environment: 'x', name: '..' }, 12, 'u')).toBe('a_b-x----12-u');
  });
});
