import { describe, expect, it } from '@jest/globals';
import { MaintenanceMode, ScheduleStatus } from '../wire/index.ts';
import { maintenanceOverview } from './page.ts';
import { World } from './testing/world.ts';

const { DRAINED, DRAINING, NONE, SCHEDULED } = MaintenanceMode;

describe('maintenanceOverview', () => {
  const textOf = async ({ store, clock }: World) => JSON.stringify(await maintenanceOverview(store, clock));

  it('shows an empty cluster, and one without maintenance', async () => {
    const world = new World();
    const nothing = '{"DRAINED":[],"SCHEDULED":[],"DRAINING":{}}';
    expect(await textOf(world)).toBe(nothing);
    await world.host('a');
    await world.running('a', 0);
    expect(await textOf(world)).toBe(nothing);
  });

  it('shows hosts by mode, and of those that are draining the tasks still there', async () => {
    const world = new World();
    const modes = { c: DRAINED, b: DRAINED, d: SCHEDULED, e: DRAINING, f: DRAINING, __proto__x: NONE };
    await world.host(...Object.keys(modes));
    await world.store.write((tx) => {
      for (const [host, mode] of Object.entries(modes)) tx.saveHostAttributes({ ...tx.hosts.get(host), host, mode });
    });
    await world.running('e', 0);
    const ended = await world.running('e', 1);
    await world.change(ended, ScheduleStatus.FAILED);
    await world.running('b', 3);
    expect(await textOf(world)).toBe('{"DRAINED":["b","c"],"SCHEDULED":["d"],"DRAINING":{"e":["web-0-e"]}}');
  });
});
