import { describe, expect, it } from '@jest/globals';
import { MaintenanceMode, ScheduleStatus } from '../wire/index.ts';
import { offerOf } from './testing/offers.ts';
import { failedCall, serviceConfig, settle, World } from './testing/world.ts';

const { PENDING, ASSIGNED, KILLING, LOST, RUNNING } = ScheduleStatus;

describe('Scheduler', () => {
  it('launches a pending task on an offer, with its resources, ports and executor', async () => {
    const world = new World();
    const [taskId = ''] = await world.create(
      serviceConfig('web', [
        { numCpus: 1 },
        { ramMb: 128 },
        { diskMb: 256 },
        { namedPort: 'http' },
        { namedPort: 'admin' },
      ]),
      1,
    );
    await world.scheduler.offers([offerOf('o1', { agentId: 's1', hostname: 'h1', ports: [31_000, 31_009] })]);
    await world.pass(10);
    expect(world.sent).toHaveLength(1);
    const { offerId, infos, refuseSeconds } = world.accepts[0]!;
    const [info] = infos;
    expect(infos).toHaveLength(1);
    expect({ offerId, refuseSeconds }).toEqual({ offerId: 'o1', refuseSeconds: 5 });
    expect(info).toMatchObject({
      name: 'www/prod/web',
      taskId: { value: taskId },
      agentId: { value: 's1' },
      executor: { executorId: { value: `thermos-${taskId}` } },
    });
    const { assignedTask, status } = world.task(taskId)!;
    expect({ status, host: assignedTask?.slaveHost, agent: assignedTask?.slaveId }).toEqual({
      status: ASSIGNED,
      host: 'h1',
      agent: 's1',
    });
    const ports = [...(assignedTask?.assignedPorts ?? [])];
    expect(ports.map(([name]) => name)).toEqual(['http', 'admin']);
    expect(new Set(ports.map(([, port]) => port)).size).toBe(2);
    for (const [, port] of ports) expect(port >= 31_000 && port <= 31_009).toBe(true);
    expect(world.store.hosts.get('h1')).toMatchObject({ host: 'h1', slaveId: 's1', mode: MaintenanceMode.NONE });
    expect(world.scheduler.offerCount).toBe(0);
  });

  it('sends nothing before the assignment is durable', async () => {
    const world = new World();
    await world.create(serviceConfig('web'), 3);
    await world.scheduler.offers([offerOf('o1'), offerOf('o2')]);
    await settle();
    world.holdCommits();
    await world.pass(100);
    expect(world.tasksIn(ASSIGNED)).toBe(3);
    expect(world.sent).toEqual([]);
    await world.releaseCommits();
    expect(world.accepts.map(({ offerId }) => offerId).sort()).toEqual(['o1', 'o2']);
  });

  it('uses each offer for one task while there are enough, then shares them, and calls once an offer', async () => {
    const world = new World();
    await world.create(serviceConfig('web'), 5);
    await world.scheduler.offers([offerOf('o1'), offerOf('o2', { cpus: 4 }), offerOf('o3', { cpus: 0.1 })]);
    await world.pass(50);
    expect(world.accepts.map(({ offerId, infos }) => [offerId, infos.length]).sort()).toEqual([
      ['o1', 3],
      ['o2', 2],
    ]);
    expect(world.tasksIn(ASSIGNED)).toBe(5);
    await world.create(serviceConfig('other'), 3);
    await world.scheduler.offers(['p1', 'p2', 'p3'].map((id) => offerOf(id)));
    await world.pass(50);
    expect(world.accepts.slice(2).map(({ infos }) => infos.length)).toEqual([1, 1, 1]);
  });

  it('keeps an offer in use open while tasks wait that have no other', async () => {
    const world = new World();
    await world.create(serviceConfig('web'), 12);
    await world.scheduler.offers([offerOf('o1', { cpus: 32 })]);
    await world.pass(1000);
    expect(world.accepts.map(({ infos }) => infos.length)).toEqual([12]);
    expect(world.tasksIn(ASSIGNED)).toBe(12);
  });

  it('does not keep it open for long', async () => {
    const world = new World();
    await world.create(serviceConfig('web'), 60);
    await world.scheduler.offers([offerOf('o1', { cpus: 100, mem: 100_000 })]);
    await world.pass(1);
    await world.pass(90);
    expect(world.accepts).toEqual([]);
    await world.pass(20);
    const [first] = world.accepts;
    expect(first?.infos.length).toBeGreaterThan(5);
    expect(first?.infos.length).toBeLessThan(60);
    await world.pass(5000);
    expect(world.accepts).toHaveLength(1);
  });

  it('launches before a kill even while it waits for more tasks', async () => {
    const world = new World();
    const [first = ''] = await world.create(serviceConfig('web'), 60);
    await world.scheduler.offers([offerOf('o1', { cpus: 100, mem: 100_000 })]);
    await world.pass(20);
    expect(world.sent).toEqual([]);
    await world.change(first, KILLING);
    expect(world.sent.map(({ type }) => type)).toEqual(['accept', 'kill']);
    expect(world.accepts[0]?.infos.map(({ taskId }) => taskId.value)).toContain(first);
    await world.pass(1000);
    expect(world.accepts).toHaveLength(1);
  });

  it('launches nothing more on an offer in use whose host begins to drain', async () => {
    const world = new World();
    await world.create(serviceConfig('web'), 60);
    await world.scheduler.offers([offerOf('o1', { hostname: 'h1', cpus: 100, mem: 100_000 })]);
    await world.pass(20);
    await world.store.write((tx) => tx.saveHostAttributes({ ...tx.hosts.get('h1'), mode: MaintenanceMode.DRAINING }));
    await world.pass(1);
    const assigned = world.tasksIn(ASSIGNED);
    expect(world.accepts.map(({ infos }) => infos.length)).toEqual([assigned]);
    await world.pass(200);
    expect(world.tasksIn(ASSIGNED)).toBe(assigned);
  });

  it('gives up a task whose offer is taken back while its assignment is being committed', async () => {
    const world = new World();
    const [taskId = ''] = await world.create(serviceConfig('web'), 1);
    await world.scheduler.offers([offerOf('o1')]);
    await settle();
    world.holdCommits();
    await world.pass(10);
    world.scheduler.rescind('o1');
    await world.releaseCommits();
    expect(world.sent.filter(({ type }) => type === 'accept')).toEqual([]);
    expect(world.task(taskId)?.status).toBe(LOST);
    expect(world.task(taskId)?.taskEvents?.at(-1)?.message).toBe('Unknown exception attempting to schedule task.');
    expect(world.tasksIn(PENDING)).toBe(1);
    const figures = ['offers_rescinded', 'offer_cancel_failures', 'offer_accept_races', 'assigner_launch_failures'];
    expect(figures.map((name) => world.figure(name))).toEqual([1, 1, 1, 1]);
    await world.scheduler.offers([offerOf('o2')]);
    await world.pass(100);
    expect(world.accepts.map(({ offerId }) => offerId)).toEqual(['o2']);
  });

  it('gives up tasks under way when the connection goes, and forgets its offers', async () => {
    const world = new World();
    const [taskId = ''] = await world.create(serviceConfig('web'), 1);
    await world.scheduler.offers([offerOf('o1'), offerOf('o2')]);
    await settle();
    world.holdCommits();
    await world.pass(10);
    world.scheduler.disconnected();
    await world.releaseCommits();
    await world.pass(100);
    expect(world.accepts).toEqual([]);
    expect(world.task(taskId)?.status).toBe(LOST);
    expect(world.scheduler.offerCount).toBe(0);
    expect(world.sent.filter(({ type }) => type === 'decline')).toEqual([]);
  });

  it('launches before it lets a kill out that came meanwhile', async () => {
    const world = new World();
    const [taskId = ''] = await world.create(serviceConfig('web'), 1);
    await world.scheduler.offers([offerOf('o1')]);
    await settle();
    world.holdCommits();
    await world.pass(10);
    await world.change(taskId, KILLING);
    expect(world.sent).toEqual([]);
    await world.releaseCommits();
    expect(world.sent.map(({ type }) => type)).toEqual(['accept', 'kill']);
  });

  it('does not launch a task that was killed while pending', async () => {
    const world = new World();
    const [taskId = ''] = await world.create(serviceConfig('web'), 1);
    await world.change(taskId, KILLING);
    await world.scheduler.offers([offerOf('o1')]);
    await world.pass(100);
    expect(world.sent).toEqual([]);
    expect(world.task(taskId)).toBeUndefined();
    expect([...world.scheduler.pendingGroups()]).toEqual([]);
    expect(world.scheduler.offerCount).toBe(1);
  });

  it.each([
    ['not-sent', LOST],
    ['refused', LOST],
    ['unknown', ASSIGNED],
  ] as const)('settles a launch that was %s', async (failure, expected) => {
    const world = new World();
    world.outcomes.push(failedCall(failure));
    const [taskId = ''] = await world.create(serviceConfig('web'), 1);
    await world.scheduler.offers([offerOf('o1')]);
    await world.pass(5);
    expect(world.task(taskId)?.status).toBe(expected);
    expect(world.tasksIn(PENDING)).toBe(expected === LOST ? 1 : 0);
    expect(world.scheduler.offerCount).toBe(0);
  });

  it('tells what keeps a task pending, and places it when an offer comes that fits', async () => {
    const world = new World();
    const [taskId = ''] = await world.create(serviceConfig('web', [{ numCpus: 8 }, { ramMb: 99_999 }]), 1);
    await world.scheduler.offers([offerOf('o1', { cpus: 4 })]);
    await world.pass(100);
    const config = world.task(taskId)?.assignedTask?.task;
    expect(config && world.scheduler.nearestFit(config)?.map(({ reason }) => reason)).toEqual([
      'Insufficient: CPU',
      'Insufficient: RAM',
    ]);
    await world.scheduler.offers([offerOf('o2', { mem: 200_000 })]);
    await world.pass(1000);
    expect(world.task(taskId)?.status).toBe(ASSIGNED);
    expect(config && world.scheduler.nearestFit(config)).toBeUndefined();
  });

  it('judges an offer once for a group that it can never fit, until its host changes', async () => {
    const world = new World();
    await world.create(serviceConfig('web', [{ numCpus: 99 }]), 1);
    await world.scheduler.offers([offerOf('o1', { hostname: 'h1' }), offerOf('o2')]);
    await world.pass(10_000);
    expect(world.figure('schedule_attempts_fired')).toBeGreaterThan(5);
    expect(world.figure('veto_evaluated_offers')).toBe(2);
    expect(world.figure('schedule_attempts_no_match')).toBe(world.figure('schedule_attempts_fired'));
    await world.store.write((tx) => tx.saveHostAttributes({ ...tx.hosts.get('h1'), mode: MaintenanceMode.SCHEDULED }));
    await world.pass(60_000);
    expect(world.figure('veto_evaluated_offers')).toBe(3);
    await world.scheduler.offers([offerOf('o3', { cpus: 100 })]);
    await world.pass(60_000);
    expect(world.accepts.map(({ offerId }) => offerId)).toEqual(['o3']);
  });

  it('keeps the maintenance mode of a host, and places nothing on one that drains', async () => {
    const world = new World();
    await world.store.write((tx) => tx.saveHostAttributes({ host: 'h1', mode: MaintenanceMode.DRAINING }));
    await world.scheduler.offers([offerOf('o1', { hostname: 'h1' })]);
    expect(world.store.hosts.get('h1')?.mode).toBe(MaintenanceMode.DRAINING);
    const [taskId = ''] = await world.create(serviceConfig('web'), 1);
    await world.pass(50);
    expect(world.task(taskId)?.status).toBe(PENDING);
    await world.store.write((tx) => tx.saveHostAttributes({ ...tx.hosts.get('h1'), mode: MaintenanceMode.NONE }));
    await world.pass(1000);
    expect(world.task(taskId)?.status).toBe(ASSIGNED);
  });

  it('places nothing on a host whose drain has begun, though the offer was not told of it yet', async () => {
    const world = new World();
    await world.scheduler.offers([offerOf('o1', { hostname: 'h1' })]);
    const [taskId = ''] = await world.create(serviceConfig('web'), 1);
    world.holdCommits();
    const mode = (to: MaintenanceMode) =>
      world.store.write((tx) => tx.saveHostAttributes({ ...tx.hosts.get('h1'), mode: to }));
    const drained = mode(MaintenanceMode.DRAINING);
    await world.pass(50);
    expect(world.task(taskId)?.status).toBe(PENDING);
    await world.releaseCommits();
    await drained;
    await world.pass(2000);
    expect(world.task(taskId)?.status).toBe(PENDING);
    await mode(MaintenanceMode.NONE);
    await world.pass(60_000);
    expect(world.task(taskId)?.status).toBe(ASSIGNED);
  });

  it('keeps limits over attempts and within one, counting tasks by the hosts they are on', async () => {
    const world = new World({
      settings: { offers: { holdForever: true, minHoldMs: 0, holdJitterMs: 0, order: [] } },
    });
    const limit = { name: 'rack', constraint: { limit: { limit: 2 } } };
    await world.create(serviceConfig('web', undefined, [limit]), 9);
    const racks = ['x', 'x', 'x', 'y', 'y', 'x', 'z'];
    await world.scheduler.offers(racks.map((rack, i) => offerOf(`o${i}`, { attributes: { rack } })));
    await world.pass(2000);
    const used = world.accepts.map(({ offerId }) => racks[Number(offerId.slice(1))]).sort();
    expect(used).toEqual(['x', 'x', 'y', 'y', 'z']);
    await world.change(world.accepts[0]?.infos[0]?.taskId.value ?? '', RUNNING);
    await world.scheduler.offers([offerOf('o9', { hostname: 'host-o0', attributes: { rack: 'x' } })]);
    await world.pass(60_000);
    expect(world.accepts).toHaveLength(5);
  });

  it('leaves task and offer as they were when an attempt fails, and tries again', async () => {
    const world = new World({ taskInfo: { executors: new Map() } });
    const [taskId = ''] = await world.create(serviceConfig('web'), 1);
    await world.scheduler.offers([offerOf('o1')]);
    await world.pass(100);
    expect(world.figure('schedule_attempts_failed')).toBeGreaterThan(2);
    expect(world.task(taskId)).toMatchObject({ status: PENDING, assignedTask: { slaveId: undefined } });
    expect(world.scheduler.offerCount).toBe(1);
    expect(world.sent).toEqual([]);
  });

  it('pauses a long search, and uses no offer that went meanwhile', async () => {
    let now = 0;
    const world = new World({
      settings: { offers: { holdForever: true, minHoldMs: 0, holdJitterMs: 0, order: [] } },
      // Each look at this clock takes a millisecond, and so does each pause at least.
      clock: (clock) => ({
        now: () => clock.now(),
        monotonic: () => now++,
        after: (delayMs, fn) => clock.after(Math.max(1, delayMs), fn),
      }),
    });
    const small = Array.from({ length: 2000 }, (_, i) => offerOf(`s${i}`, { cpus: 1 }));
    await world.scheduler.offers([...small, offerOf('a'), offerOf('b')]);
    const [taskId = ''] = await world.create(serviceConfig('web'), 1);
    await world.pass(3);
    expect(world.task(taskId)?.status).toBe(PENDING);
    world.scheduler.rescind('a');
    await world.pass(100);
    expect(world.accepts.map(({ offerId }) => offerId)).toEqual(['b']);
  });

  it('looks again at what it found when its write had to wait for the database', async () => {
    const limits = { batchRows: 100, batchBytes: 1e6, backlogRows: 1, backlogBytes: 1e6, waitingWrites: 100 };
    const world = new World({ limits });
    await world.create(serviceConfig('web'), 2);
    await world.pass(500);
    await world.scheduler.offers([offerOf('o1'), offerOf('o2')]);
    await settle();
    world.holdCommits();
    void world.store.write((tx) => tx.saveQuota('www', { resources: [] }));
    await world.pass(500);
    expect(world.tasksIn(ASSIGNED)).toBe(0);
    world.scheduler.rescind('o1');
    await world.releaseCommits();
    expect(world.accepts.map(({ offerId }) => offerId)).toEqual(['o2']);
    expect(world.tasksIn(PENDING)).toBe(1);
    await world.scheduler.offers([offerOf('o3')]);
    await world.pass(2000);
    expect(world.accepts.map(({ offerId }) => offerId)).toEqual(['o2', 'o3']);
  });

  it('gives offers back that it cannot save', async () => {
    const world = new World();
    await world.scheduler.offers([offerOf('o1'), offerOf('o2', { hostname: 'h'.repeat(10_000) })]);
    await settle();
    expect(world.sent).toEqual([
      { type: 'decline', offerId: 'o1' },
      { type: 'decline', offerId: 'o2' },
    ]);
    expect(world.scheduler.offerCount).toBe(0);
    expect(world.store.hosts.all()).toEqual([]);
  });

  it('does nothing more once stopped', async () => {
    const world = new World();
    await world.create(serviceConfig('web'), 1);
    await world.scheduler.offers([offerOf('o1')]);
    world.scheduler.stop();
    await world.pass(1000);
    expect(world.sent).toEqual([]);
    expect(world.clock.waiting).toBe(0);
  });
});
