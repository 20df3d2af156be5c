import { describe, expect, it } from '@jest/globals';
import { MaintenanceMode } from '../wire/index.ts';
import { agentsOverview } from './agents.ts';
import { World } from './testing/world.ts';

describe('agentsOverview', () => {
  it('tells of every agent by host: its mode, its attributes, and how many tasks are on it', async () => {
    const world = new World();
    await world.host('b', 'a');
    await world.running('b', 0);
    await world.running('b', 1);
    await world.store.write((tx) => {
      tx.saveHostAttributes({
        ...tx.hosts.get('b'),
        host: 'b',
        slaveId: 'agent-b',
        mode: MaintenanceMode.DRAINING,
        attributes: [
          { name: 'rack', values: ['2', '1'] },
          { name: 'host', values: ['b'] },
        ],
      });
      tx.saveHostAttributes({ host: 'a', mode: MaintenanceMode.NONE });
    });
    expect(JSON.stringify(await agentsOverview(world.store, world.clock))).toBe(
      JSON.stringify([
        { host: 'a', agentId: null, mode: 'NONE', attributes: {}, tasks: 0 },
        { host: 'b', agentId: 'agent-b', mode: 'DRAINING', attributes: { host: ['b'], rack: ['1', '2'] }, tasks: 2 },
      ]),
    );
  });
});
