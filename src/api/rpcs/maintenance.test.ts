import { describe, expect, it } from '@jest/globals';
import { MaintenanceMode } from '../../wire/index.ts';
import { testApi } from '../testing/test-api.ts';

/** A cluster that knows two hosts, of which one was to be maintained once. */
async function hosts() {
  const world = testApi();
  await world.store.write((tx) => {
    for (const [host, mode] of [
      ['a', MaintenanceMode.NONE],
      ['b', MaintenanceMode.SCHEDULED],
    ] as const) {
      tx.saveHostAttributes({ host, attributes: [], mode, slaveId: host });
    }
  });
  return world;
}

const BEGIN = ['startMaintenance', 'drainHosts', 'slaDrainHosts'] as const;
const CALLS = [...BEGIN, 'maintenanceStatus', 'endMaintenance'] as const;

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

describe.each(BEGIN)('%s', (rpc) => {
  it('is not available for hosts that it knows', async () => {
    const { api, said, store } = await hosts();
    const before = store.hosts.all();
    expect(await said(api[rpc]({ hosts: { hostNames: ['nosuch', 'a'] }, timeoutSecs: 0 }))).toBe(
      `ERROR: ${rpc} is not available on this scheduler yet.`,
    );
    expect(store.hosts.all()).toEqual(before);
  });
});

describe('maintenance', () => {
  it('is told of, and ended', async () => {
    const { api, store } = await hosts();
    const hostNames = ['a', 'b', 'nosuch'];
    const status = async () => (await api.maintenanceStatus({ hosts: { hostNames } })).result?.maintenanceStatusResult;
    expect((await status())?.statuses).toEqual([
      { host: 'a', mode: MaintenanceMode.NONE },
      { host: 'b', mode: MaintenanceMode.SCHEDULED },
    ]);
    const ended = [
      { host: 'a', mode: MaintenanceMode.NONE },
      { host: 'b', mode: MaintenanceMode.NONE },
    ];
    const { result } = await api.endMaintenance({ hosts: { hostNames } });
    expect(result).toEqual({ endMaintenanceResult: { statuses: ended } });
    expect((await status())?.statuses).toEqual(ended);
    expect(store.hosts.get('b')?.slaveId).toBe('b');
  });
});
