import { describe, expect, it } from '@jest/globals';
import { callText } from './call-text.ts';
import { job, KEY } from './testing/test-api.ts';

const ids = (count: number) => Array.from({ length: count }, (_, id) => `task-${id}`);

describe('a call in the log', () => {
  it('shows its arguments, and null for those that are missing', () => {
    expect(callText('killTasks', { job: KEY, instances: [1, 2], message: undefined })).toBe(
      'killTasks({role:bar_role, environment:devel, name:job_foo}, [1, 2], null)',
    );
    expect(callText('getTierConfigs', {})).toBe('getTierConfigs()');
  });

  it('does not show what executors are told', () => {
    const text = callText('createJob', { description: job(3) });
    expect(text).toContain('executorConfig:{name:BLANKED, data:BLANKED}');
    expect(text).not.toContain('secret');
    const request = { taskConfig: job().taskConfig, instanceCount: 1 };
    expect(callText('startJobUpdate', { request, message: 'why' })).not.toContain('secret');
  });

  it('shows ten elements', () => {
    const text = callText('getTasksStatus', { query: { taskIds: ids(4_000) } });
    expect(text).toBe(`getTasksStatus({taskIds:[${ids(10).join(', ')}] of 4000})`);
    const links = new Map(ids(12).map((id) => [id, 'x']));
    expect(callText('createJob', { description: job(1, { taskLinks: links }) })).toMatch(/task-9:x\} of 12/);
  });

  it('stays short whatever it is called with', () => {
    const long = 'x'.repeat(100_000);
    const hosts = { hostNames: ids(1_000).map((id) => id + long) };
    expect(callText('drainHosts', { hosts }).length).toBeLessThan(1_500);
    expect(callText('killTasks', { job: { role: long }, message: long })).toMatch(
      /^killTasks\(\{role:x{200}…\}, x{200}…\)$/,
    );
    const keys = Array(10).fill({ role: long, environment: long, name: long });
    expect(callText('getTasksStatus', { query: { jobKeys: keys } }).length).toBeLessThan(1_500);
  });
});
