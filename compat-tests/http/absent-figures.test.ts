import { describe, expect, it } from '@jest/globals';
import { ABSENT_FIGURES, absenceOf } from './absent-figures.ts';

const LISTED = ABSENT_FIGURES.flatMap(({ names }) => [...names]);

describe('figures that are absent here', () => {
  it('are listed once', () => {
    expect(new Set(LISTED).size).toBe(LISTED.length);
    expect(LISTED.length).toBeGreaterThan(200);
  });

  it('have reasons', () => {
    for (const name of [...LISTED, 'system_env_PATH', 'jvm_prop_user.dir']) expect(absenceOf(name)).toBeDefined();
  });

  it('swallow no other names', () => {
    for (const name of LISTED) {
      for (const other of [`${name}_new`, `new_${name}`, name.slice(0, -1), name.replace(/_[^_]+$/, '_else')]) {
        if (!LISTED.includes(other)) expect({ other, reason: absenceOf(other) }).toEqual({ other, reason: undefined });
      }
    }
  });

  it.each([
    'framework_registered',
    'task_store_LOST',
    'jvm_uptime_secs',
    'http_500_responses_events',
    'scheduler_log_native_append_events',
    'scheduler_thrift_getJobs_events',
    'scheduling_veto_static',
    'sla_cluster_mtta_ms',
    'update_transition_ABORTED',
    'preemptor_unmatched_tasks',
    'cron_job_triggers',
  ])('do not hold %s, which operators look at', (name) => {
    expect(absenceOf(name)).toBeUndefined();
  });
});
