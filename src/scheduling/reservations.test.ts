import { describe, expect, it } from '@jest/globals';
import { type ScheduledTask, ScheduleStatus, type TaskConfig } from '../wire/index.ts';
import type { PreemptorView } from './preemptor.ts';
import { DEFAULT_SCHEDULING_SETTINGS } from './settings.ts';
import { offerOf } from './testing/offers.ts';
import { serviceConfig, settle, World } from './testing/world.ts';

const { PENDING, ASSIGNED, KILLING } = ScheduleStatus;
const MINUTE = 60_000;
const big = (name: string): TaskConfig => serviceConfig(name, [{ numCpus: 8 }, { ramMb: 128 }, { diskMb: 128 }]);

/** A preemptor that makes room on the agents that a test names, one a task. */
class Rooms {
  readonly asked: string[] = [];
  readonly agents: string[] = [];
  view: PreemptorView | undefined;

  readonly make = (view: PreemptorView) => {
    this.view = view;
    return {
      hasSlotFor: () => this.agents.length > 0,
      preempt: (_: unknown, task: ScheduledTask) => {
        this.asked.push(task.assignedTask?.taskId ?? '');
        return this.agents.shift();
      },
      start: () => undefined,
      stop: () => undefined,
    };
  };
}

describe('an agent on which others had to go', () => {
  it('is kept for the group in whose favour they went', async () => {
    const rooms = new Rooms();
    const world = new World({ preemptor: rooms.make });
    const [first = ''] = await world.create(big('first'), 1);
    rooms.agents.push('s1', 's2');
    await world.pass(10);
    // A group that has an agent asks for no other.
    expect(rooms.asked).toEqual([first]);
    expect(world.figure('reservation_cache_size')).toBe(1);
    rooms.agents.length = 0;
    await world.create(serviceConfig('other'), 1);
    await world.scheduler.offers([offerOf('o1', { agentId: 's1', cpus: 8.5 })]);
    await world.pass(2000);
    expect(world.accepts.map(({ infos }) => infos[0]?.taskId.value)).toEqual([first]);
    expect(world.figure('reservation_cache_size')).toBe(0);
    expect(world.tasksIn(PENDING)).toBe(1);
  });

  it('binds the agent to the group, not the group to the agent', async () => {
    const rooms = new Rooms();
    const world = new World({ preemptor: rooms.make });
    const [first = ''] = await world.create(big('first'), 1);
    rooms.agents.push('s1');
    await world.pass(10);
    await world.scheduler.offers([offerOf('o2', { agentId: 's2' })]);
    await world.pass(2000);
    expect(world.task(first)?.status).toBe(ASSIGNED);
    expect(world.accepts.map(({ offerId }) => offerId)).toEqual(['o2']);
    expect(world.figure('reservation_cache_size')).toBe(1);
  });

  it('is free for all again after a while', async () => {
    const rooms = new Rooms();
    const world = new World({ preemptor: rooms.make });
    await world.create(big('first'), 1);
    rooms.agents.push('s1');
    await world.pass(10);
    const [other = ''] = await world.create(serviceConfig('other'), 1);
    await world.scheduler.offers([offerOf('o1', { agentId: 's1', cpus: 2 })]);
    await world.pass(MINUTE);
    expect(world.task(other)?.status).toBe(PENDING);
    await world.pass(3 * MINUTE);
    expect(world.task(other)?.status).toBe(ASSIGNED);
    expect(world.figure('reservation_cache_expiration_removals')).toBe(1);
  });

  it('stays kept while tasks that were not pending change on it', async () => {
    const rooms = new Rooms();
    const world = new World({ preemptor: rooms.make });
    const [there = ''] = await world.create(serviceConfig('there'), 1);
    await world.scheduler.offers([offerOf('o1', { agentId: 's1' })]);
    await world.pass(100);
    expect(world.task(there)?.status).toBe(ASSIGNED);
    const removals = world.figure('reservation_cache_explicit_removals');
    await world.create(big('first'), 1);
    rooms.agents.push('s1');
    await world.pass(1000);
    for (const status of [ScheduleStatus.RUNNING, KILLING]) await world.change(there, status);
    expect(world.figure('reservation_cache_size')).toBe(1);
    expect([removals, world.figure('reservation_cache_explicit_removals')]).toEqual([1, 1]);
  });

  it('is not asked for when a task finds a place', async () => {
    const rooms = new Rooms();
    const world = new World({ preemptor: rooms.make });
    rooms.agents.push('s1');
    await world.scheduler.offers([offerOf('o1')]);
    await world.create(big('first'), 1);
    await world.pass(100);
    expect([world.tasksIn(ASSIGNED), rooms.asked]).toEqual([1, []]);
  });

  it('lets the preemptor see what scheduling sees', async () => {
    const rooms = new Rooms();
    const world = new World({ preemptor: rooms.make });
    const [id = ''] = await world.create(big('first'), 1);
    await world.scheduler.offers([offerOf('o1', { agentId: 's1', cpus: 2 })]);
    const config = world.task(id)?.assignedTask?.task as TaskConfig;
    expect(rooms.view?.offerOn('s1')?.ordinary.available.cpus).toBe(2);
    expect([...(rooms.view?.offers() ?? [])]).toHaveLength(1);
    expect([...(rooms.view?.groups() ?? [])].map((group) => group.config)).toEqual([config]);
    expect(rooms.view?.requestOf(config).request.resources.cpus).toBe(8.25);
    rooms.view?.report(config, [{ type: 'MAINTENANCE', reason: 'why', score: 1 }]);
    expect(world.scheduler.nearestFit(config)?.[0]?.reason).toBe('why');
  });
});

describe('an agent of an instance under update', () => {
  const affinity = { settings: { ...DEFAULT_SCHEDULING_SETTINGS, affinityHoldMs: 3 * MINUTE } };
  const job = serviceConfig('web').job ?? {};

  it('gets the instance back, and nobody else', async () => {
    const world = new World(affinity);
    world.scheduler.reserveForUpdate(job, 0, 's1');
    await world.create(serviceConfig('other'), 1);
    await world.scheduler.offers([offerOf('o1', { agentId: 's1' })]);
    await world.pass(1000);
    expect(world.accepts).toEqual([]);
    const [id = ''] = await world.create(serviceConfig('web'), 1);
    await world.pass(1000);
    expect(world.task(id)).toMatchObject({ status: ASSIGNED, assignedTask: { slaveId: 's1' } });
    expect(world.figure('update_affinity_cache_size')).toBe(0);
  });

  it('is waited for, and no other taken', async () => {
    const world = new World(affinity);
    world.scheduler.reserveForUpdate(job, 0, 's1');
    const [first = '', second = ''] = await world.create(serviceConfig('web'), 2);
    await world.scheduler.offers([offerOf('o2', { agentId: 's2' }), offerOf('o3', { agentId: 's3' })]);
    await world.pass(1000);
    expect([world.task(first)?.status, world.task(second)?.status]).toEqual([PENDING, ASSIGNED]);
    await world.scheduler.offers([offerOf('o1', { agentId: 's1', cpus: 0.5 })]);
    await world.pass(1000);
    expect(world.task(first)?.status).toBe(PENDING);
    world.scheduler.rescind('o1');
    await world.scheduler.offers([offerOf('o4', { agentId: 's1' })]);
    await world.pass(2000);
    expect(world.task(first)?.assignedTask?.slaveId).toBe('s1');
  });

  it('is given up after a while', async () => {
    const world = new World(affinity);
    world.scheduler.reserveForUpdate(job, 0, 's1');
    const [id = ''] = await world.create(serviceConfig('web'), 1);
    await world.scheduler.offers([offerOf('o2', { agentId: 's2' })]);
    await world.pass(2 * MINUTE);
    expect(world.task(id)?.status).toBe(PENDING);
    await world.pass(3 * MINUTE);
    expect(world.task(id)?.assignedTask?.slaveId).toBe('s2');
    expect(world.figure('update_affinity_cache_expiration_removals')).toBe(1);
  });

  it('takes several instances, as far as there is room', async () => {
    const world = new World(affinity);
    for (const instance of [0, 1, 2]) world.scheduler.reserveForUpdate(job, instance, 's1');
    const ids = await world.create(serviceConfig('web'), 3);
    await world.scheduler.offers([offerOf('o1', { agentId: 's1', cpus: 2.5 })]);
    await world.pass(1000);
    expect(world.accepts.map(({ infos }) => infos.length)).toEqual([2]);
    await world.scheduler.offers([offerOf('o2', { agentId: 's1' })]);
    await world.pass(1000);
    expect(ids.map((id) => world.task(id)?.assignedTask?.slaveId)).toEqual(['s1', 's1', 's1']);
  });

  it('is not kept without the flag, and the figures are not there', async () => {
    const world = new World();
    world.scheduler.reserveForUpdate(job, 0, 's1');
    await world.create(serviceConfig('other'), 1);
    await world.scheduler.offers([offerOf('o1', { agentId: 's1' })]);
    await world.pass(100);
    expect(world.tasksIn(ASSIGNED)).toBe(1);
    expect(world.figure('update_affinity_cache_size')).toBeUndefined();
  });
});

describe('turns by priority', () => {
  it('pass a group over as if nothing had fitted', async () => {
    const world = new World({
      settings: { ...DEFAULT_SCHEDULING_SETTINGS, priority: { exponent: 50, refreshMs: 1000 } },
    });
    const [low = ''] = await world.create({ ...serviceConfig('low'), priority: 0 }, 1);
    const [high = ''] = await world.create({ ...big('high'), priority: 9 }, 1);
    await world.scheduler.offers([offerOf('o1', { cpus: 4 })]);
    await world.pass(1000);
    expect(world.task(low)?.status).toBe(PENDING);
    expect(Number(world.figure('schedule_attempts_no_match'))).toBeGreaterThan(5);
    await world.change(high, KILLING);
    await world.pass(2 * MINUTE);
    expect(world.task(low)?.status).toBe(ASSIGNED);
  });
});

describe('figures', () => {
  it('tell of offers and of what is known of them', async () => {
    const world = new World();
    expect(
      ['outstanding_offers', 'offer_accept_races', 'schedule_attempts_blocks', 'statically_banned_offers_hit_rate'].map(
        (name) => world.figure(name),
      ),
    ).toEqual([0, 0, 0, 1]);
    await world.scheduler.offers([offerOf('o1', { cpus: 1 }), offerOf('o2', { cpus: 0 })]);
    await world.create(big('first'), 1);
    await world.pass(1000);
    await settle();
    expect(
      ['outstanding_offers', 'statically_banned_offers_size', 'globally_banned_offers_size'].map((name) =>
        world.figure(name),
      ),
    ).toEqual([2, 1, 0]);
    expect(Number(world.figure('statically_banned_offers_hit_rate'))).toBeGreaterThan(0.5);
    world.scheduler.rescind('o1');
    expect(world.figure('statically_banned_offers_size')).toBe(0);
    expect(Number(world.figure('scheduled_task_penalty_events'))).toBeGreaterThan(5);
    world.scheduler.stop();
    expect(world.figure('outstanding_offers')).toBeUndefined();
  });
});
