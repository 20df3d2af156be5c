import { describe, expect, it } from '@jest/globals';
import { eventsOf } from '../model/index.ts';
import { CronCollisionPolicy, ScheduleStatus } from '../wire/index.ts';
import { cronJob, FIVE, KEY, world } from './testing/world.ts';

const { ASSIGNED, RUNNING, FINISHED, KILLED } = ScheduleStatus;
const { CANCEL_NEW, KILL_EXISTING, RUN_OVERLAP } = CronCollisionPolicy;
const OTHER = { ...KEY, name: 'other' };

describe('a job that is due', () => {
  it.each([CANCEL_NEW, KILL_EXISTING, RUN_OVERLAP, undefined])(
    'starts, with policy %s',
    async (cronCollisionPolicy) => {
      const { leader, save, pass, shown } = world();
      await save(cronJob({ cronCollisionPolicy, instanceCount: 3 }));
      const { crons, stat } = leader();
      crons.start();
      await pass(59);
      expect(shown()).toEqual([]);
      await pass(1);
      expect(shown()).toEqual(['0 PENDING', '1 PENDING', '2 PENDING']);
      expect(stat('cron_job_triggers')).toBe(1);
      expect(stat('cron_job_collisions')).toBe(0);
    },
  );

  it('starts again when its last run is over', async () => {
    const { leader, save, pass, shown, move } = world();
    await save();
    const { crons, stat } = leader();
    crons.start();
    await pass(60);
    await move(ASSIGNED, RUNNING, FINISHED);
    await pass(60);
    expect(shown()).toEqual(['0 FINISHED', '0 PENDING']);
    expect([stat('cron_job_triggers'), stat('cron_job_collisions')]).toEqual([2, 0]);
  });

  it.each([CANCEL_NEW, RUN_OVERLAP])('does not start beside its last run, with policy %s', async (policy) => {
    const { leader, save, pass, shown, move, logged } = world();
    await save(cronJob({ cronCollisionPolicy: policy }));
    const { crons, stat } = leader();
    crons.start();
    await pass(60);
    await move(ASSIGNED, RUNNING);
    await pass(60);
    expect(shown()).toEqual(['0 RUNNING']);
    expect([stat('cron_job_triggers'), stat('cron_job_collisions')]).toEqual([2, 1]);
    expect(logged).toHaveLength(policy === RUN_OVERLAP ? 1 : 0);
  });

  it('goes by the clocks of the zone that is set', async () => {
    const zone = { id: 'east', offsetMs: () => 3_600_000 };
    const { leader, save } = world({ zone });
    await save(cronJob({ cronSchedule: '30 7 * * *' }));
    const { crons } = leader();
    expect(crons.nextRunMs(cronJob({ cronSchedule: '30 7 * * *' }))).toBe(FIVE + 90 * 60_000);
  });
});

describe('a job that kills its last run', () => {
  it('waits until the last run is gone, and begins then', async () => {
    const { leader, save, pass, shown, move, tasks, startNow } = world();
    await save(cronJob({ cronSchedule: '0 5 * * *', instanceCount: 2 }));
    const { crons, stat } = leader();
    crons.start();
    await startNow(crons);
    await move(ASSIGNED, RUNNING);
    await startNow(crons);
    expect(shown()).toEqual(['0 KILLING', '1 KILLING']);
    expect(tasks().map((task) => eventsOf(task).at(-1)?.message)).toEqual(Array(2).fill('Killed by cronScheduler'));
    await pass(4);
    expect(shown()).toEqual(['0 KILLING', '1 KILLING']);
    await move(KILLED);
    await pass(7);
    expect(shown()).toEqual(['0 KILLED', '0 PENDING', '1 KILLED', '1 PENDING']);
    expect([stat('cron_job_triggers'), stat('cron_job_collisions'), stat('cron_job_concurrent_runs')]).toEqual([
      2, 1, 0,
    ]);
  });

  it('ignores firings meanwhile, and takes the first after it', async () => {
    const { leader, save, pass, shown, move, settle, startNow } = world();
    await save(cronJob({ cronSchedule: '0 5 * * *' }));
    const { crons, stat } = leader();
    crons.start();
    await startNow(crons);
    await move(ASSIGNED, RUNNING);
    await startNow(crons);
    await startNow(crons);
    expect(stat('cron_job_concurrent_runs')).toBe(1);
    await move(KILLED);
    await pass(10);
    expect(shown()).toEqual(['0 KILLED', '0 PENDING']);
    await startNow(crons);
    expect([stat('cron_job_triggers'), stat('cron_job_concurrent_runs')]).toEqual([3, 2]);
    // A pending task is gone at once, so that the next run begins at once.
    await settle();
    expect(shown()).toEqual(['0 KILLED', '0 PENDING']);
    await startNow(crons);
    expect([stat('cron_job_triggers'), stat('cron_job_concurrent_runs')]).toEqual([4, 3]);
  });

  it('looks again after waits that double up to the longest', async () => {
    const { leader, save, pass, move, startNow } = world({ initialBackoffMs: 1000, maxBackoffMs: 8000 });
    await save(cronJob({ cronSchedule: '0 5 * * *' }));
    const { crons, stat: figure } = leader();
    crons.start();
    await startNow(crons);
    await move(ASSIGNED, RUNNING);
    await startNow(crons);
    await pass(1);
    const early = Number(figure('CronBatchWorker_items_processed'));
    await pass(15);
    const first = Number(figure('CronBatchWorker_items_processed')) - early;
    await pass(32);
    const later = Number(figure('CronBatchWorker_items_processed')) - early - first;
    expect(first).toBeGreaterThanOrEqual(3);
    expect(first).toBeLessThanOrEqual(5);
    expect(later).toBe(4);
  });

  it('begins with what it was to run, though it has been replaced or removed since', async () => {
    const { leader, save, pass, store, shown, move, startNow } = world();
    await save(cronJob({ cronSchedule: '0 5 * * *', instanceCount: 2 }));
    const { crons } = leader();
    crons.start();
    await startNow(crons);
    await move(ASSIGNED, RUNNING);
    await startNow(crons);
    await save(cronJob({ cronSchedule: '0 5 * * *', instanceCount: 1 }));
    crons.changed(KEY);
    await startNow(crons);
    await store.write((tx) => tx.deleteCron(KEY));
    crons.changed(KEY);
    await move(KILLED);
    await pass(10);
    expect(shown()).toEqual(['0 KILLED', '0 PENDING', '1 KILLED', '1 PENDING']);
  });

  it('gives way to tasks that have taken its instance ids', async () => {
    const { leader, save, pass, store, state, move, active, logged, startNow } = world();
    await save(cronJob({ cronSchedule: '0 5 * * *' }));
    const { crons } = leader();
    crons.start();
    await startNow(crons);
    await move(ASSIGNED, RUNNING);
    await startNow(crons);
    await move(KILLED);
    const { taskConfig } = cronJob();
    await store.write((tx) => taskConfig && state.insertPendingTasks(tx, taskConfig, [0]));
    await pass(10);
    expect(active()).toHaveLength(1);
    expect(logged).toEqual([expect.stringContaining('have its instance ids by now')]);
    // And the job can run again.
    await move(ASSIGNED, RUNNING, FINISHED);
    await startNow(crons);
    expect(active()).toHaveLength(1);
  });
});

describe('jobs in the store', () => {
  it('are counted and left out when they have no schedule, or one that never fires', async () => {
    const { leader, save, settle, logged, startNow } = world();
    await save();
    await save(cronJob({ key: OTHER, cronSchedule: '0 0 30 2 *' }));
    await save(cronJob({ key: { ...KEY, name: 'odd' }, cronSchedule: ', * * * *' }));
    const { crons, stat } = leader();
    expect([stat('quartz_scheduler_running'), stat('cron_jobs_loaded')]).toEqual([0, 0]);
    crons.start();
    await settle();
    expect([stat('quartz_scheduler_running'), stat('cron_jobs_loaded')]).toEqual([1, 1]);
    expect(stat('cron_job_launch_failures')).toBe(2);
    expect(logged).toHaveLength(2);
    expect([...crons.schedules()]).toEqual([['www/prod/nightly', '* * * * *']]);
    expect(crons.nextRunMs(cronJob())).toBe(FIVE + 60_000);
    expect(crons.nextRunMs(cronJob({ cronSchedule: '0 0 30 2 *' }))).toBeUndefined();
    await startNow(crons, { ...KEY, name: 'odd' });
    expect(stat('cron_job_parse_failures')).toBe(1);
    crons.stop();
    expect(crons.schedules().size).toBe(0);
  });

  it('come and go, and count from then', async () => {
    const { leader, save, store, pass, shown } = world();
    const { crons } = leader();
    crons.start();
    await pass(30);
    await save(cronJob({ cronSchedule: '*/60 * * * *' }));
    crons.changed(KEY);
    await pass(60);
    expect(shown()).toEqual([]);
    expect([...crons.schedules()]).toEqual([['www/prod/nightly', '0 * * * *']]);
    await save();
    crons.changed(KEY);
    await pass(30);
    expect(shown()).toEqual(['0 PENDING']);
    await store.write((tx) => tx.deleteCron(KEY));
    crons.changed(KEY);
    await pass(60);
    expect(crons.schedules().size).toBe(0);
    expect(shown()).toEqual(['0 PENDING']);
  });

  it('fire at once when they are scheduled in the second in which they are due', async () => {
    const { leader, save, settle, shown } = world();
    const { crons } = leader();
    crons.start();
    await save(cronJob({ cronSchedule: '0 5 * * *' }));
    crons.changed(KEY);
    await settle();
    expect(shown()).toEqual(['0 PENDING']);
  });

  it('count a firing that comes too late for them', async () => {
    const { leader, settle, startNow } = world();
    const { crons, stat } = leader();
    crons.start();
    await startNow(crons);
    await settle();
    expect([stat('cron_job_misfires'), stat('cron_job_triggers')]).toEqual([1, 0]);
  });
});

describe('time', () => {
  it('that jumps ahead fires once what it skipped', async () => {
    const { leader, save, setClock, tasks, move, pass } = world();
    await save(cronJob({ cronCollisionPolicy: CANCEL_NEW }));
    const { crons, stat } = leader();
    crons.start();
    setClock(10 * 60_000 + 1000);
    await pass(60);
    expect([tasks().length, stat('cron_job_triggers')]).toEqual([1, 1]);
    await move(ASSIGNED, RUNNING, FINISHED);
    await pass(60);
    expect([tasks().length, stat('cron_job_triggers')]).toEqual([2, 2]);
  });

  it('that is set back waits for the time of the schedule', async () => {
    const { leader, save, setClock, pass, tasks } = world();
    await save();
    const { crons } = leader();
    crons.start();
    setClock(-120_000);
    await pass(179);
    expect(tasks()).toHaveLength(0);
    await pass(1);
    expect(tasks()).toHaveLength(1);
  });
});

describe('a new leader', () => {
  it('starts no run that the old one may have started, and makes up for none', async () => {
    const { leader, save, clock, settle, pass, tasks } = world();
    await save(cronJob({ cronSchedule: '*/5 * * * *', cronCollisionPolicy: CANCEL_NEW }));
    const old = leader();
    old.crons.start();
    await pass(300);
    expect(tasks()).toHaveLength(1);
    old.crons.stop();
    const next = leader();
    next.crons.start();
    await settle();
    expect(next.stat('cron_job_triggers')).toBe(0);
    next.crons.stop();
    clock.advance(10 * 60_000);
    const last = leader();
    last.crons.start();
    await pass(299);
    expect(last.stat('cron_job_triggers')).toBe(0);
    await pass(1);
    expect(last.stat('cron_job_triggers')).toBe(1);
  });

  it('leaves what the old one killed as it is, until the job is due', async () => {
    const { leader, save, pass, shown, move, startNow } = world();
    await save(cronJob({ cronSchedule: '*/5 * * * *' }));
    const old = leader();
    old.crons.start();
    await startNow(old.crons);
    await move(ASSIGNED, RUNNING);
    await startNow(old.crons);
    old.crons.stop();
    const next = leader();
    next.crons.start();
    await move(KILLED);
    await pass(200);
    expect(shown()).toEqual(['0 KILLED']);
    await pass(100);
    expect(shown()).toEqual(['0 KILLED', '0 PENDING']);
  });

  it('is not disturbed by the old one', async () => {
    const { leader, save, pass, tasks } = world();
    await save();
    const { crons } = leader();
    crons.start();
    const late = crons.startNow(KEY);
    crons.stop();
    await late;
    await crons.startNow(KEY);
    crons.changed(KEY);
    await pass(120);
    expect(tasks()).toEqual([]);
  });
});

describe('much at once', () => {
  it('is carried out in order, so many at a time', async () => {
    const { leader, save, store, clock, settle } = world({ maxBatchSize: 2 });
    for (let at = 0; at < 7; at++) await save(cronJob({ key: { ...KEY, name: `job${at}` } }));
    const { crons, stat } = leader();
    crons.start();
    await settle();
    clock.advance(60_000);
    await settle();
    expect(store.tasks.size).toBe(7);
    expect(stat('CronBatchWorker_items_processed')).toBe(7);
    expect(stat('CronBatchWorker_batches_processed')).toBe(4);
    expect(stat('CronBatchWorker_last_processed_batch_size')).toBe(1);
    expect(stat('CronBatchWorker_queue_size')).toBe(0);
  });

  it('survives a run that fails', async () => {
    const { leader, save, clock, store, settle, logged, state } = world();
    const { taskConfig } = cronJob({ key: OTHER });
    // As in the data of an old scheduler: a job whose tasks are created under another key.
    await save(cronJob({ taskConfig }));
    await save(cronJob({ key: { ...KEY, name: 'z' } }));
    await store.write((tx) => taskConfig && state.insertPendingTasks(tx, taskConfig, [0]));
    const { crons } = leader();
    crons.start();
    clock.advance(60_000);
    await settle();
    expect(logged).toEqual(['a run of a cron job failed']);
    expect(store.tasks.size).toBe(2);
  });
});
