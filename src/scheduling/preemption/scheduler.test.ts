import { describe, expect, it } from '@jest/globals';
import { eventsOf, statusOf, taskIdOf } from '../../model/index.ts';
import { type ScheduledTask, ScheduleStatus, type TaskConfig } from '../../wire/index.ts';
import { offerOf } from '../testing/offers.ts';
import { serviceConfig, World } from '../testing/world.ts';

const { PENDING, ASSIGNED, RUNNING, PREEMPTING, KILLED } = ScheduleStatus;
const MINUTE = 60_000;
const CORES = [{ numCpus: 3 }, { ramMb: 128 }, { diskMb: 128 }];

const lesser = (name: string): TaskConfig => ({ ...serviceConfig(name, CORES), tier: 'preemptible' });
const greater = (name: string): TaskConfig => serviceConfig(name, CORES);

/** A cluster of so many agents, each with one lesser task that leaves no room beside it. */
async function fullCluster(agents: number): Promise<World> {
  const world = new World({ preemption: { delayMs: MINUTE, firstSearchMs: MINUTE, searchIntervalMs: MINUTE } });
  const ids = await world.create(lesser('lesser'), agents);
  for (let at = 0; at < agents; at++) {
    await world.scheduler.offers([offerOf(`first-${at}`, { agentId: `a${at}`, hostname: `h${at}`, cpus: 4 })]);
  }
  await world.pass(1000);
  for (const id of ids) {
    expect(world.task(id)?.status).toBe(ASSIGNED);
    await world.change(id, RUNNING);
  }
  return world;
}

const find = (world: World, status: ScheduleStatus): readonly ScheduledTask[] =>
  world.store.tasks.query({}).filter((task) => statusOf(task) === status);

describe('tasks that find no room', () => {
  it('have lesser ones go after a while, and take their place', async () => {
    const world = await fullCluster(2);
    const [id = ''] = await world.create(greater('greater'), 1);
    await world.pass(50_000);
    expect(find(world, PREEMPTING)).toEqual([]);
    await world.pass(3 * MINUTE);
    const [victim, ...more] = find(world, PREEMPTING);
    expect(more).toEqual([]);
    expect(victim && eventsOf(victim).at(-1)?.message).toBe(`Preempting in favor of ${id}`);
    expect(world.sent).toContainEqual({ type: 'kill', taskId: victim && taskIdOf(victim) });
    expect(world.figure('reservation_cache_size')).toBe(1);
    if (victim === undefined) return;
    await world.change(taskIdOf(victim), KILLED);
    // The lesser task waits again, and must not have the place back.
    expect(find(world, PENDING)).toHaveLength(2);
    const { slaveId: agentId = '', slaveHost: hostname = '' } = victim.assignedTask ?? {};
    await world.scheduler.offers([offerOf('second', { agentId, hostname, cpus: 4 })]);
    await world.pass(2 * MINUTE);
    expect(world.task(id)).toMatchObject({ status: ASSIGNED, assignedTask: { slaveId: agentId } });
    expect(world.figure('reservation_cache_size')).toBe(0);
    expect(find(world, PENDING)).toHaveLength(1);
    world.scheduler.stop();
  });

  it('have nobody go when they are lesser themselves', async () => {
    const world = await fullCluster(1);
    await world.create(lesser('other'), 1);
    await world.pass(5 * MINUTE);
    expect([find(world, PREEMPTING).length, find(world, RUNNING).length]).toEqual([0, 1]);
    world.scheduler.stop();
  });

  it('are told by what they would still not fit', async () => {
    const world = await fullCluster(1);
    const wide = serviceConfig('wide', [{ numCpus: 64 }, { ramMb: 128 }, { diskMb: 128 }]);
    const [id = ''] = await world.create(wide, 1);
    await world.pass(3 * MINUTE);
    const config = world.task(id)?.assignedTask?.task;
    expect(config && world.scheduler.nearestFit(config)?.map(({ reason }) => reason)).toEqual(['Insufficient: CPU']);
    world.scheduler.stop();
  });
});

it('what an attempt uses is not free for another of its tasks', async () => {
  const world = await fullCluster(1);
  const on = { agentId: 'a0', hostname: 'h0' };
  // With the lesser task gone, just enough.
  await world.scheduler.offers([offerOf('small', { ...on, cpus: 2 })]);
  const wide = serviceConfig('wide', [{ numCpus: 5 }, { ramMb: 128 }, { diskMb: 128 }]);
  const ids = await world.create(wide, 2);
  for (let second = 0; second < 300 && world.figure('preemption_slot_cache_size') === 0; second++)
    await world.pass(1000);
  expect(world.figure('preemption_slot_cache_size')).toBe(1);
  world.scheduler.rescind('small');
  await world.scheduler.offers([offerOf('large', { ...on, cpus: 6 })]);
  await world.pass(MINUTE);
  expect(ids.filter((id) => world.task(id)?.status === ASSIGNED)).toHaveLength(1);
  expect(world.figure('preemptor_slot_validation_failed')).toBe(1);
  expect(find(world, PREEMPTING)).toHaveLength(0);
  world.scheduler.stop();
});
