import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { implies, PermissionError, parsePermission } from './permission.ts';

const CREATE = 'thrift.AuroraSchedulerManager:createJob:www:prod:hello';
const KILL = 'thrift.AuroraSchedulerManager:killTasks:www:devel:x';
const QUOTA = 'thrift.AuroraAdmin:setQuota';

/** Who is granted what may create www/prod/hello, kill www/devel/x, set a quota. Run against the original's library. */
const TABLE: readonly (readonly [granted: string, create: boolean, kill: boolean, quota: boolean])[] = [
  ['*', true, true, true],
  ['thrift.AuroraSchedulerManager:*', true, true, false],
  ['thrift.AuroraSchedulerManager', true, true, false],
  ['thrift.AuroraSchedulerManager:*:www', true, true, false],
  ['thrift.AuroraSchedulerManager:createJob', true, false, false],
  ['thrift.AuroraSchedulerManager:createJob,killTasks:www:prod', true, false, false],
  ['thrift.AuroraSchedulerManager:*:*:prod', true, false, false],
  ['thrift.AuroraSchedulerManager:createJob:www:prod:hello', true, false, false],
  ['thrift.AuroraSchedulerManager:createJob:www:prod:hello:*', true, false, false],
  ['thrift.AuroraSchedulerManager:createJob:www:prod:hello:x', false, false, false],
  ['THRIFT.AURORASCHEDULERMANAGER:CREATEJOB:WWW', true, false, false],
  ['thrift.*:*', false, false, false],
  ['thrift.AuroraAdmin:setQuota', false, false, true],
  ['thrift.AuroraAdmin:*', false, false, true],
  ['thrift.AuroraAdmin:setQuota:*', false, false, true],
  ['thrift.AuroraAdmin:setQuota:www', false, false, false],
  ['*:createJob', true, false, false],
  // Words are not trimmed, parts that are empty stay.
  ['thrift.AuroraSchedulerManager:createJob, killTasks', true, false, false],
  ['thrift.AuroraSchedulerManager::www', false, false, false],
  ['thrift.AuroraSchedulerManager:createJob:', true, false, false],
  ['thrift.AuroraSchedulerManager:www-*', false, false, false],
];

describe('permissions', () => {
  it.each(TABLE)('%s', (granted, create, kill, quota) => {
    const has = (requested: string): boolean => implies(parsePermission(granted), parsePermission(requested));
    expect([has(CREATE), has(KILL), has(QUOTA)]).toEqual([create, kill, quota]);
  });

  it('need all words of a part that is asked for', () => {
    const granted = parsePermission('a:b,c');
    expect(implies(granted, parsePermission('a:c,b'))).toBe(true);
    expect(implies(granted, parsePermission('a:b,d'))).toBe(false);
  });

  it.each(['', '   ', ':', '::', 'a:,'])('are none: %j', (text) => {
    expect(() => parsePermission(text)).toThrow(PermissionError);
  });

  const part = fc.stringMatching(/^[a-z.]{1,6}$/);
  const parts = fc.array(part, { minLength: 1, maxLength: 6 });

  it('imply themselves, what is below them, and are implied by *', () => {
    fc.assert(
      fc.property(parts, parts, (above, below) => {
        const granted = parsePermission(above.join(':'));
        const requested = parsePermission([...above, ...below].join(':').toUpperCase());
        expect(implies(granted, granted)).toBe(true);
        expect(implies(granted, requested)).toBe(true);
        expect(implies(requested, granted)).toBe(false);
        expect(implies(parsePermission('*'), requested)).toBe(true);
      }),
    );
  });
});
