import { describe, expect, it } from '@jest/globals';
import { taskIdOf } from '../model/index.ts';
import { TestCoordinator } from '../sla/testing/coordinator.ts';
import { MaintenanceMode, ScheduleStatus } from '../wire/index.ts';
import { inverseOffer, settle, World } from './testing/world.ts';

const { DRAINING, KILLED, KILLING, RUNNING } = ScheduleStatus;
const MINUTE_MS = 60_000;
const NEVER_LESS = { percentageSlaPolicy: { percentage: 99, durationSecs: 60 } };

describe('maintenance', () => {
  it('goes from scheduled over draining to drained, and back', async () => {
    const world = new World();
    const { maintenance } = world;
    await world.host('a');
    const tasks = [await world.running('a', 0), await world.running('a', 1)];
    expect(await maintenance.startMaintenance(['a'])).toEqual([{ host: 'a', mode: MaintenanceMode.SCHEDULED }]);
    expect(await maintenance.drain(['a'])).toEqual([{ host: 'a', mode: MaintenanceMode.DRAINING }]);
    expect(tasks.map((id) => world.status(id))).toEqual([DRAINING, DRAINING]);
    expect(world.store.tasks.get(tasks[0] ?? '')?.taskEvents?.at(-1)?.message).toBe(
      'Draining machine for maintenance.',
    );
    expect(world.stat('maintenance_countdown_ms_www/prod/web/0')).toBe(0);
    await world.change(tasks[0] ?? '', KILLED);
    expect(world.mode('a')).toBe('DRAINING');
    expect(world.store.maintenance.get('a')).toBeDefined();
    await world.change(tasks[1] ?? '', KILLED);
    expect(world.mode('a')).toBe('DRAINED');
    expect(world.store.maintenance.get('a')).toBeUndefined();
    expect(await maintenance.endMaintenance(['a'])).toEqual([{ host: 'a', mode: MaintenanceMode.NONE }]);
    expect(await maintenance.status(['a', 'unknown'])).toEqual([{ host: 'a', mode: MaintenanceMode.NONE }]);
    expect(world.store.hosts.get('a')).toMatchObject({ slaveId: 'agent-a', attributes: [{ name: 'rack' }] });
  });

  it('leaves out hosts that it does not know, but remembers that they are to be drained', async () => {
    const world = new World();
    for (const answer of [
      world.maintenance.startMaintenance(['x']),
      world.maintenance.drain(['x']),
      world.maintenance.slaDrain(['x'], NEVER_LESS, 60),
      world.maintenance.status(['x']),
    ]) {
      expect(await answer).toEqual([]);
    }
    expect(world.store.maintenance.get('x')).toMatchObject({ host: 'x', timeoutSecs: 60 });
    expect(world.stat('mem_storage_maintenance_size')).toBe(1);
    expect(world.store.hosts.all()).toEqual([]);
    await world.maintenance.endMaintenance(['x']);
    expect(world.store.maintenance.all()).toEqual([]);
  });

  it('drains an empty host at once', async () => {
    const world = new World();
    await world.host('a', 'b');
    await world.running('b', 0);
    expect(await world.maintenance.drain(['a', 'b'])).toEqual([
      { host: 'a', mode: MaintenanceMode.DRAINED },
      { host: 'b', mode: MaintenanceMode.DRAINING },
    ]);
  });

  it('drains a host again that a task reaches just as it is found empty', async () => {
    const world = new World();
    await world.host('a', 'b');
    const task = await world.running('b', 0);
    await world.maintenance.drain(['a']);
    expect(world.mode('a')).toBe('DRAINED');
    await world.change(task, ScheduleStatus.LOST);
    const [successor = ''] = world.store.tasks.query({ statuses: [ScheduleStatus.PENDING] }).map(taskIdOf);
    await world.store.write((tx) => void world.state.assignTask(tx, successor, 'a', 'agent-a', new Map()));
    await settle();
    expect(world.mode('a')).toBe('DRAINING');
    await world.pass(MINUTE_MS);
    expect(world.status(successor)).toBe(DRAINING);
    await world.change(successor, KILLED);
    expect(world.mode('a')).toBe('DRAINED');
  });

  it('ends before its tasks do, and takes no notice of them any more', async () => {
    const world = new World();
    await world.host('a');
    const task = await world.running('a', 0);
    await world.maintenance.drain(['a']);
    await world.maintenance.endMaintenance(['a']);
    expect(world.status(task)).toBe(DRAINING);
    await world.change(task, KILLED);
    expect(world.mode('a')).toBe('NONE');
  });

  it('does more hosts than one transaction should', async () => {
    const world = new World();
    const hosts = Array.from({ length: 250 }, (_, n) => `h${n}`);
    await world.host(...hosts);
    await world.running('h249', 0);
    const drained = await world.maintenance.drain(hosts);
    expect(drained).toHaveLength(250);
    expect(drained.filter(({ mode }) => mode === MaintenanceMode.DRAINING).map(({ host }) => host)).toEqual(['h249']);
  });
});

describe('a drain that respects policies', () => {
  it('leaves all to the poller, one task at a time where no more may go', async () => {
    const world = new World();
    await world.host('a', 'b');
    const tasks = [await world.running('a', 0), await world.running('a', 1), await world.running('b', 2)];
    expect(await world.maintenance.slaDrain(['a', 'unknown'], NEVER_LESS, 3600)).toEqual([
      { host: 'a', mode: MaintenanceMode.DRAINING },
    ]);
    expect(tasks.map((id) => world.status(id))).toEqual([RUNNING, RUNNING, RUNNING]);
    await world.pass(MINUTE_MS);
    expect(world.active('a').filter((id) => world.status(id) === RUNNING)).toHaveLength(1);
    expect(world.stat('maintenance_countdown_ms_www/prod/web/0')).toBe(3_540_000);
    await world.pass(10 * MINUTE_MS);
    expect(world.active('a').filter((id) => world.status(id) === RUNNING)).toHaveLength(1);
    const [gone = ''] = world.active('a').filter((id) => world.status(id) === DRAINING);
    await world.change(gone, KILLED);
    // Its successor has to run elsewhere for long enough.
    await world.pass(MINUTE_MS);
    expect(world.active('a')).toHaveLength(1);
    expect(world.mode('a')).toBe('DRAINING');
  });

  it('takes what is left by force when its time is over', async () => {
    const world = new World();
    await world.host('a');
    const tasks = [await world.running('a', 0), await world.running('a', 1), await world.running('a', 2)];
    await world.maintenance.slaDrain(['a'], NEVER_LESS, 90);
    await world.pass(MINUTE_MS);
    expect(tasks.filter((id) => world.status(id) === RUNNING)).toHaveLength(2);
    await world.pass(MINUTE_MS);
    expect(tasks.filter((id) => world.status(id) === DRAINING)).toHaveLength(3);
    expect(world.stat('maintenance_countdown_ms_www/prod/web/2')).toBe(-30_000);
  });

  it('prefers the policy of the task', async () => {
    const world = new World();
    await world.host('a');
    const own = { slaPolicy: { countSlaPolicy: { count: 0, durationSecs: 0 } } };
    const tasks = [await world.running('a', 0, own), await world.running('a', 1, own)];
    await world.maintenance.slaDrain(['a'], NEVER_LESS, 3600);
    await world.pass(MINUTE_MS);
    expect(tasks.map((id) => world.status(id))).toEqual([DRAINING, DRAINING]);
  });

  it('takes a task by force that no policy protects, where the original’s scheduler ended', async () => {
    const world = new World();
    await world.host('a');
    const tasks = [await world.running('a', 0), await world.running('a', 1)];
    await world.maintenance.slaDrain(['a'], undefined, 3600);
    await world.pass(MINUTE_MS);
    expect(tasks.map((id) => world.status(id))).toEqual([DRAINING, DRAINING]);
  });

  it('asks the coordinator of a task, and says how long it is until force', async () => {
    const world = new World();
    const coordinator = await TestCoordinator.start();
    try {
      coordinator.react = () => 'hold';
      await world.host('a');
      const task = await world.running('a', 0, {
        slaPolicy: { coordinatorSlaPolicy: { coordinatorUrl: coordinator.url } },
      });
      await world.maintenance.slaDrain(['a'], NEVER_LESS, 3600);
      await world.pass(MINUTE_MS);
      while (coordinator.requests.length === 0) await settle();
      expect(coordinator.requests[0]).toMatch(
        /"task":"c\/www\/prod\/web\/0","forceMaintenanceCountdownMs":"3540000"}$/,
      );
      expect(world.status(task)).toBe(RUNNING);
      world.clock.advance(MINUTE_MS - 1);
      coordinator.release('{"drain":true}');
      while (world.status(task) === RUNNING) await settle();
      expect(world.status(task)).toBe(DRAINING);
      expect(coordinator.requests).toHaveLength(1);
    } finally {
      world.maintenance.stop();
      await world.sla.stop();
      await coordinator.stop();
    }
  });

  it('moves an empty host on at the next poll, and keeps its request', async () => {
    const world = new World();
    await world.host('a');
    await world.maintenance.slaDrain(['a'], NEVER_LESS, 3600);
    await world.pass(MINUTE_MS - 1);
    expect(world.mode('a')).toBe('DRAINING');
    await world.pass(1);
    expect(world.mode('a')).toBe('DRAINED');
    expect(world.store.maintenance.get('a')).toBeDefined();
    await world.maintenance.slaDrain(['a'], NEVER_LESS, 3600);
    expect(world.mode('a')).toBe('DRAINING');
  });

  it('touches nothing on a host whose request is missing', async () => {
    const world = new World();
    await world.host('a');
    const tasks = [await world.running('a', 0), await world.running('a', 1)];
    await world.maintenance.slaDrain(['a'], NEVER_LESS, 0);
    await world.store.write((tx) => tx.deleteMaintenanceRequest('a'));
    await world.pass(MINUTE_MS);
    expect(tasks.map((id) => world.status(id))).toEqual([RUNNING, RUNNING]);
    expect(world.stat('missing_maintenance_request')).toBe(2);
  });

  it('goes on under a new leader', async () => {
    const world = new World();
    await world.host('a');
    const task = await world.running('a', 0);
    await world.maintenance.slaDrain(['a'], NEVER_LESS, 10);
    world.maintenance.stop();
    await world.pass(10 * MINUTE_MS);
    expect(world.status(task)).toBe(RUNNING);
    await world.change(task, KILLING);
    world.lead();
    await world.change(task, KILLED);
    expect(world.mode('a')).toBe('DRAINED');
  });

  it('finds at the next poll what ended while nobody led', async () => {
    const world = new World();
    await world.host('a');
    const task = await world.running('a', 0);
    await world.maintenance.drain(['a']);
    world.maintenance.stop();
    await world.change(task, KILLED);
    expect(world.mode('a')).toBe('DRAINING');
    world.lead();
    await world.pass(MINUTE_MS);
    expect(world.mode('a')).toBe('DRAINED');
  });
});

describe('an inverse offer', () => {
  it('empties its host by force when the outage is near, and leaves its mode', async () => {
    const world = new World();
    await world.host('a');
    const tasks = [await world.running('a', 0), await world.running('a', 1, { slaPolicy: NEVER_LESS })];
    world.maintenance.onInverseOffer(inverseOffer('a', world.clock.now() + 6 * MINUTE_MS));
    await settle();
    expect(tasks.map((id) => world.status(id))).toEqual([RUNNING, RUNNING]);
    await world.pass(1);
    world.maintenance.onInverseOffer(inverseOffer(undefined, world.clock.now()));
    await settle();
    expect(tasks.map((id) => world.status(id))).toEqual([RUNNING, RUNNING]);
    world.maintenance.onInverseOffer(inverseOffer('a', world.clock.now() + 6 * MINUTE_MS - 1));
    await settle();
    expect(tasks.map((id) => world.status(id))).toEqual([DRAINING, DRAINING]);
    expect(world.store.maintenance.get('a')).toMatchObject({ host: 'a', timeoutSecs: 0 });
    expect(world.mode('a')).toBe('NONE');
  });

  it('waits its turn among many', async () => {
    const world = new World();
    const hosts = ['a', 'b', 'c', 'd'];
    await world.host(...hosts);
    const tasks: string[] = [];
    for (const [n, host] of hosts.entries()) tasks.push(await world.running(host, n));
    for (const host of [...hosts, 'a']) world.maintenance.onInverseOffer(inverseOffer(host, world.clock.now()));
    expect(world.store.maintenance.all().map(({ host }) => host)).toEqual(['a']);
    await settle();
    expect(tasks.map((id) => world.status(id))).toEqual([DRAINING, DRAINING, DRAINING, DRAINING]);
    world.maintenance.onInverseOffer(inverseOffer('a', world.clock.now()));
    await settle();
    expect(world.stat('maintenance_countdown_ms_www/prod/web/0')).toBe(0);
  });
});
