import { describe, expect, it } from '@jest/globals';
import { MaintenanceMode, ScheduleStatus } from '../../wire/index.ts';
import { job, testApi } from '../testing/test-api.ts';

const { DRAINED, DRAINING, NONE, SCHEDULED } = MaintenanceMode;

/** A cluster that knows two hosts, of which one has a running task. */
async function hosts() {
  const world = testApi();
  await world.store.write((tx) => {
    for (const host of ['a', 'b']) tx.saveHostAttributes({ host, attributes: [], mode: NONE, slaveId: host });
  });
  await world.api.createJob({ description: job(1) });
  const [task] = world.tasksOf();
  await world.store.write((tx) =>
    tx.saveTasks([
      { ...task, status: ScheduleStatus.RUNNING, assignedTask: { ...task?.assignedTask, slaveHost: 'b' } } as never,
    ]),
  );
  return world;
}

const CALLS = ['startMaintenance', 'drainHosts', 'slaDrainHosts', 'maintenanceStatus', 'endMaintenance'] as const;

describe.each(CALLS)('%s', (rpc) => {
  it('needs the names of hosts', async () => {
    const { api, said } = await hosts();
    expect(await said(api[rpc]({ timeoutSecs: 0 }))).toBe('ERROR: hosts must be set');
    expect(await said(api[rpc]({ hosts: {}, timeoutSecs: 0 }))).toBe('ERROR: hosts.hostNames must be set');
  });

  it.each([[[]], [['nosuch', 'nobody']]])('leaves out %j, which it does not know', async (hostNames) => {
    const { api, said, counts } = await hosts();
    const answer = api[rpc]({ hosts: { hostNames }, timeoutSecs: 0 });
    expect(await said(answer)).toBe('OK');
    const [result] = Object.values((await answer).result ?? {});
    expect(result).toEqual({ statuses: [] });
    expect(counts.get(`thrift_workload_${rpc}`)).toBe(hostNames.length);
  });
});

describe('maintenance', () => {
  it('is begun, told of, and ended', async () => {
    const { api, tasksOf } = await hosts();
    const of = { hosts: { hostNames: ['a', 'b', 'nosuch'] } };
    const statuses = (a: MaintenanceMode, b: MaintenanceMode) => ({
      statuses: [
        { host: 'a', mode: a },
        { host: 'b', mode: b },
      ],
    });
    const results = async (
      call: Promise<{ readonly result?: object | undefined }> | { readonly result?: object | undefined },
    ) => (await call).result;
    expect(await results(api.startMaintenance(of))).toEqual({ startMaintenanceResult: statuses(SCHEDULED, SCHEDULED) });
    expect(await results(api.drainHosts(of))).toEqual({ drainHostsResult: statuses(DRAINED, DRAINING) });
    expect(tasksOf()[0]?.status).toBe(ScheduleStatus.DRAINING);
    expect(await results(api.slaDrainHosts({ ...of, timeoutSecs: 60 }))).toEqual({
      drainHostsResult: statuses(DRAINING, DRAINING),
    });
    expect(await results(api.maintenanceStatus(of))).toEqual({ maintenanceStatusResult: statuses(DRAINING, DRAINING) });
    expect(await results(api.endMaintenance(of))).toEqual({ endMaintenanceResult: statuses(NONE, NONE) });
  });
});
