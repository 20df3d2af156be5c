import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { VirtualClock } from '../clock/index.ts';
import { ResponseCode, ScheduleStatus } from '../wire/index.ts';
import { Answering } from './answering.ts';
import { ok } from './reply.ts';
import { job, KEY, testApi } from './testing/test-api.ts';

/** Counters whose names begin so. */
function countsOf({ counts }: ReturnType<typeof testApi>, prefix: string): Record<string, number> {
  return Object.fromEntries([...counts].filter(([name]) => name.startsWith(prefix)));
}

describe('calls', () => {
  it('are counted by the code of the answer', async () => {
    const world = testApi();
    await world.api.getRoleSummary({});
    await world.api.createJob({ description: job(0) });
    await world.api.createJob({});
    world.api.refuseArguments();
    expect(countsOf(world, 'scheduler_thrift_response_')).toEqual({
      scheduler_thrift_response_OK: 1,
      scheduler_thrift_response_INVALID_REQUEST: 1,
      scheduler_thrift_response_ERROR: 2,
    });
  });

  it('are counted by what they did', async () => {
    const world = testApi();
    const { api, move } = world;
    await api.createJob({ description: job(5) });
    await api.createJob({ description: job(5) });
    await api.addInstances({ key: { jobKey: KEY, instanceId: 1 }, count: 2 });
    await move(0, ScheduleStatus.ASSIGNED, ScheduleStatus.RUNNING);
    await api.restartShards({ job: KEY, shardIds: [0] });
    await api.killTasks({ job: KEY, instances: [0, 1, 2] });
    await api.killTasks({ job: KEY, instances: [0] });
    expect(countsOf(world, 'thrift_workload_')).toEqual({
      thrift_workload_createJob: 5,
      thrift_workload_addInstances: 2,
      thrift_workload_restartShards: 1,
      thrift_workload_killTasks: 3,
      // Those of maintenance are there from the beginning.
      thrift_workload_startMaintenance: 0,
      thrift_workload_drainHosts: 0,
      thrift_workload_slaDrainHosts: 0,
      thrift_workload_maintenanceStatus: 0,
      thrift_workload_endMaintenance: 0,
    });
  });

  it('that list are counted by what they list', async () => {
    const world = testApi();
    const { api } = world;
    await api.createJob({ description: job(3) });
    await api.getTasksStatus({ query: {} });
    await api.getTasksStatus({ query: { limit: 2 } });
    await api.getTasksStatus({});
    await api.getTasksWithoutConfigs({ query: {} });
    await api.getPendingReason({ query: {} });
    await api.getConfigSummary({ job: KEY });
    await api.getRoleSummary({});
    await api.getJobSummary({});
    await api.getJobs({});
    await api.getJobUpdateSummaries({ jobUpdateQuery: { offset: 0, limit: 0 } });
    await api.getJobUpdateDetails({ query: { offset: 0, limit: 0 } });
    await api.getQuota({ ownerRole: 'r' });
    expect(countsOf(world, 'scheduler_thrift_workload_')).toEqual({
      scheduler_thrift_workload_getTasksStatus: 5,
      scheduler_thrift_workload_getTasksWithoutConfigs: 3,
      scheduler_thrift_workload_getPendingReason: 3,
      scheduler_thrift_workload_getConfigSummary: 1,
      scheduler_thrift_workload_getRoleSummary: 1,
      scheduler_thrift_workload_getJobSummary: 1,
      scheduler_thrift_workload_getJobs: 1,
      scheduler_thrift_workload_getJobUpdateSummaries: 0,
      scheduler_thrift_workload_getJobUpdateDetails: 0,
    });
  });

  it('are timed in nanoseconds, also those that fail', async () => {
    const clock = new VirtualClock(0);
    const counts: [string, number | undefined][] = [];
    const answering = new Answering({
      serverInfo: {},
      clock,
      count: (name, by) => void counts.push([name, by]),
      time: (name, nanos) => void counts.push([name, nanos]),
      log: pino({ level: 'silent' }),
    });
    const slow = answering.rpc('snapshot', async () => {
      clock.advance(3);
      return ok();
    });
    const failing = answering.rpc('unloadRecovery', async () => {
      clock.advance(2);
      throw new Error('broken');
    });
    await slow({});
    expect(await failing({})).toMatchObject({ responseCode: ResponseCode.ERROR, details: [{ message: 'broken' }] });
    expect(counts).toEqual([
      ['scheduler_thrift_snapshot', 3_000_000],
      ['scheduler_thrift_response_OK', undefined],
      ['scheduler_thrift_unloadRecovery', 2_000_000],
      ['scheduler_thrift_response_ERROR', undefined],
    ]);
  });

  it('are told to the log', async () => {
    const logged: string[] = [];
    const { api } = testApi({ logged });
    await api.killTasks({ job: KEY, instances: undefined, message: undefined });
    expect(logged.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
      'killTasks({role:bar_role, environment:devel, name:job_foo}, null, null)',
    ]);
  });
});
