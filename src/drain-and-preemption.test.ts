import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pino } from 'pino';
import { MaintenanceController } from './maintenance/index.ts';
import { DEFAULT_MAINTENANCE_SETTINGS } from './maintenance/settings.ts';
import { BUILT_IN_TIERS, configOf, isActive, isTerminal, statusOf, taskIdOf } from './model/index.ts';
import { offerOf } from './scheduling/testing/offers.ts';
import { serviceConfig, settle, World } from './scheduling/testing/world.ts';
import { DEFAULT_SLA_SETTINGS, SlaManager } from './sla/index.ts';
import { MaintenanceMode, type ScheduledTask, ScheduleStatus, type TaskConfig } from './wire/index.ts';

const { ASSIGNED, RUNNING, PREEMPTING, DRAINING, KILLED, PENDING } = ScheduleStatus;
const MINUTE = 60_000;
const CORES = [{ numCpus: 3 }, { ramMb: 128 }, { diskMb: 128 }];
const LEAVING: ReadonlySet<MaintenanceMode | undefined> = new Set([MaintenanceMode.DRAINING, MaintenanceMode.DRAINED]);

const lesser: TaskConfig = { ...serviceConfig('lesser', CORES), tier: 'preemptible' };
const greater: TaskConfig = serviceConfig('greater', CORES);

/** Scheduling, preemption and maintenance on one store; each host is full with one lesser task. What Mesos does is the test's. */
class Cluster {
  readonly world = new World({ preemption: { delayMs: MINUTE, firstSearchMs: MINUTE, searchIntervalMs: MINUTE } });
  readonly maintenance: MaintenanceController;
  /** What must not be, as seen by one who knows what is durable. */
  readonly faults: string[] = [];
  private readonly modes = new Map<string, MaintenanceMode>();
  private offers = 0;

  constructor() {
    const { store, state, clock, random, stats } = this.world;
    const log = pino({ level: 'silent' });
    const sla = new SlaManager({
      ...{ store, clock, stats, tiers: BUILT_IN_TIERS, log },
      settings: { ...DEFAULT_SLA_SETTINGS, clusterName: 'c' },
    });
    this.maintenance = new MaintenanceController({
      ...{ store, state, sla, clock, random, stats, log, settings: DEFAULT_MAINTENANCE_SETTINGS },
    });
    this.maintenance.start();
    store.subscribe((event) => {
      if (event.type === 'host-attributes-changed') {
        this.modes.set(event.attributes.host ?? '', event.attributes.mode ?? MaintenanceMode.NONE);
      }
      if (event.type === 'task-changed') this.check(event.task);
    });
  }

  static async full(hosts: number): Promise<Cluster> {
    const cluster = new Cluster();
    const { world } = cluster;
    const ids = await world.create(lesser, hosts);
    for (let host = 0; host < hosts; host++) await cluster.offer(host);
    await world.pass(1000);
    for (const id of ids) {
      expect(world.task(id)?.status).toBe(ASSIGNED);
      await world.change(id, RUNNING);
    }
    return cluster;
  }

  offer(host: number): Promise<void> {
    const parts = { agentId: `a${host}`, hostname: `h${host}`, cpus: 4 };
    return this.world.scheduler.offers([offerOf(`o${this.offers++}`, parts)]);
  }

  mode(host: number): MaintenanceMode | undefined {
    return this.world.store.hosts.get(`h${host}`)?.mode;
  }

  tasksOn(host: number): readonly ScheduledTask[] {
    return this.world.store.tasks.query({ slaveHosts: [`h${host}`] }).filter(({ status }) => isActive(status));
  }

  /** Until a slot is found, which an attempt has yet to use. */
  async slotFound(): Promise<void> {
    const { world } = this;
    for (let second = 0; second < 300 && world.figure('preemption_slot_cache_size') === 0; second++) {
      await world.pass(1000);
    }
    expect(world.figure('preemption_slot_cache_size')).toBeGreaterThan(0);
  }

  /** Mesos ends what was to be killed. */
  async ended(): Promise<void> {
    for (const task of this.world.store.tasks.query({})) {
      if (statusOf(task) === PREEMPTING || statusOf(task) === DRAINING) await this.world.change(taskIdOf(task), KILLED);
    }
  }

  stop(): void {
    this.world.scheduler.stop();
    this.maintenance.stop();
  }

  private check(task: ScheduledTask): void {
    const { taskId, slaveHost = '' } = task.assignedTask ?? {};
    const isLeaving = LEAVING.has(this.modes.get(slaveHost));
    if (task.status === ASSIGNED && isLeaving) this.faults.push(`${taskId} is placed on ${slaveHost}, which drains`);
    if (task.status !== PREEMPTING) return;
    if (isLeaving) this.faults.push(`${taskId} is preempted on ${slaveHost}, which drains`);
    if (configOf(task).tier !== 'preemptible') this.faults.push(`${taskId} is preempted`);
  }
}

describe('a host that is drained', () => {
  it.each([false, true])('has nobody preempted on it by a slot found before, durable or not: %j', async (isHeld) => {
    const cluster = await Cluster.full(1);
    const { world, maintenance } = cluster;
    const [id = ''] = await world.create(greater, 1);
    await cluster.slotFound();
    if (isHeld) world.holdCommits();
    const drained = maintenance.drain(['h0']);
    await world.pass(2 * MINUTE);
    expect(cluster.tasksOn(0).map(statusOf)).toEqual([DRAINING]);
    expect(world.figure('preemptor_slot_validation_failed')).toBeGreaterThan(0);
    expect(world.figure('reservation_cache_size')).toBe(0);
    await world.releaseCommits();
    await drained;
    await cluster.ended();
    expect([cluster.mode(0), world.task(id)?.status]).toEqual([MaintenanceMode.DRAINED, PENDING]);
    expect(cluster.faults).toEqual([]);
    cluster.stop();
  });

  it('waits for who was preempted on it before, killed once, and the place goes to nobody', async () => {
    const cluster = await Cluster.full(1);
    const { world, maintenance } = cluster;
    const [id = ''] = await world.create(greater, 1);
    await cluster.slotFound();
    for (let second = 0; second < 120 && cluster.tasksOn(0)[0]?.status !== PREEMPTING; second++) await world.pass(1000);
    const [victim] = cluster.tasksOn(0);
    expect(victim?.status).toBe(PREEMPTING);
    await maintenance.drain(['h0']);
    await world.pass(2 * MINUTE);
    expect([cluster.mode(0), cluster.tasksOn(0).map(statusOf)]).toEqual([MaintenanceMode.DRAINING, [PREEMPTING]]);
    expect(world.sent.filter(({ type }) => type === 'kill')).toHaveLength(1);
    await cluster.ended();
    expect(cluster.mode(0)).toBe(MaintenanceMode.DRAINED);
    await cluster.offer(0);
    await world.pass(2 * MINUTE);
    expect(world.task(id)?.status).toBe(PENDING);
    await maintenance.endMaintenance(['h0']);
    await world.pass(2 * MINUTE);
    expect(cluster.tasksOn(0)).toHaveLength(1);
    expect(cluster.faults).toEqual([]);
    cluster.stop();
  });
});

const act = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('drain' as const, 'return' as const), host: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('hold' as const, 'release' as const, 'end' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('offer' as const), host: fc.nat(2) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.constantFrom(100, 20_000, MINUTE) }) },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

let preempted = 0;
let drained = 0;

async function play(acts: readonly Act[]): Promise<void> {
  const cluster = await Cluster.full(3);
  const { world, maintenance } = cluster;
  await world.create(greater, 2);
  await cluster.slotFound();
  const asked: Promise<unknown>[] = [];
  for (const each of acts) {
    if (each.do === 'drain') asked.push(maintenance.drain([`h${each.host}`]));
    if (each.do === 'return') asked.push(maintenance.endMaintenance([`h${each.host}`]));
    if (each.do === 'hold') world.holdCommits();
    if (each.do === 'release') await world.releaseCommits();
    if (each.do === 'end') await cluster.ended();
    if (each.do === 'offer' && cluster.tasksOn(each.host).length === 0)
      await Promise.race([cluster.offer(each.host), settle()]);
    if (each.do === 'pass') await world.pass(each.ms);
    await settle();
  }
  await world.releaseCommits();
  await Promise.all(asked);
  for (let round = 0; round < 3; round++) {
    await cluster.ended();
    await world.pass(2 * MINUTE);
  }
  for (const host of [0, 1, 2]) {
    if (cluster.mode(host) === MaintenanceMode.DRAINING) cluster.faults.push(`h${host} is never drained`);
    if (cluster.mode(host) !== MaintenanceMode.DRAINED) continue;
    drained += 1;
    if (cluster.tasksOn(host).length > 0) cluster.faults.push(`h${host} is drained, and not empty`);
  }
  const kills = new Map<string, number>();
  for (const sent of world.sent) if (sent.type === 'kill') kills.set(sent.taskId, (kills.get(sent.taskId) ?? 0) + 1);
  for (const [id, count] of kills) if (count > 1) cluster.faults.push(`${id} is killed ${count} times`);
  const killed = world.store.tasks.query({}).filter(({ status }) => isTerminal(status));
  preempted += killed.filter(({ taskEvents }) => taskEvents?.some(({ status }) => status === PREEMPTING)).length;
  expect(cluster.faults).toEqual([]);
  cluster.stop();
}

it('drains and preemptions end no task twice, nor place any on a host that goes, whatever comes first', async () => {
  await fc.assert(fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 12 }), play), { numRuns: 25, seed: 7 });
  expect([preempted > 0, drained > 0]).toEqual([true, true]);
});
