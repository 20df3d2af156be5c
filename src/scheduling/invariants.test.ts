import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amountOf, type Offer, portsOf, type Resource } from '../mesos/index.ts';
import { MaintenanceMode, type ScheduledTask, ScheduleStatus } from '../wire/index.ts';
import { offerOf } from './testing/offers.ts';
import { failedCall, serviceConfig, World } from './testing/world.ts';

const { PENDING, ASSIGNED, KILLING, LOST } = ScheduleStatus;
const LEAVING: ReadonlySet<MaintenanceMode> = new Set([MaintenanceMode.DRAINING, MaintenanceMode.DRAINED]);

const act = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('create' as const), job: fc.nat(3), count: fc.integer({ min: 1, max: 7 }) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('offer' as const),
      agent: fc.nat(9),
      cpus: fc.constantFrom(0, 1, 2, 8),
      ports: fc.nat(3),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('rescind' as const), pick: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('kill' as const), pick: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('disconnect' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('drain' as const),
      agent: fc.nat(9),
      mode: fc.constantFrom(MaintenanceMode.DRAINING, MaintenanceMode.DRAINED, MaintenanceMode.NONE),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('fail' as const),
      how: fc.constantFrom('not-sent' as const, 'unknown' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('hold' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('release' as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.constantFrom(1, 2, 5, 300) }) },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const sum = (resources: readonly Resource[], name: string): number =>
  resources.filter((resource) => resource.name === name).reduce((total, resource) => total + amountOf(resource), 0);

/** Plays a history and checks, at each call that leaves, that it may. */
async function play(acts: readonly Act[], seed: number): Promise<void> {
  const world = new World({ seed });
  const offered = new Map<string, Offer>();
  const gone = new Set<string>();
  const taken = new Set<string>();
  const launched = new Set<string>();
  const killed = new Set<string>();
  const ids: string[] = [];
  let seen = 0;
  /** The tasks as an outsider knows them to be durable. */
  const durable = new Map<string, ScheduledTask>();
  const modes = new Map<string, MaintenanceMode>();
  const placedWhereTheyShouldNot: string[] = [];
  world.store.subscribe((event) => {
    if (event.type === 'host-attributes-changed') {
      modes.set(event.attributes.host ?? '', event.attributes.mode ?? MaintenanceMode.NONE);
    }
    if (event.type !== 'task-changed') return;
    const { task } = event;
    const { taskId = '', slaveHost = '' } = task.assignedTask ?? {};
    durable.set(taskId, task);
    const mode = modes.get(slaveHost) ?? MaintenanceMode.NONE;
    if (task.status === ASSIGNED && LEAVING.has(mode)) placedWhereTheyShouldNot.push(`${taskId} on ${slaveHost}`);
  });

  const check = (): void => {
    for (; seen < world.sent.length; seen++) {
      const sent = world.sent[seen]!;
      if (sent.type === 'kill') {
        killed.add(sent.taskId);
        continue;
      }
      const offer = offered.get(sent.offerId);
      if (offer === undefined) throw new Error(`nobody offered ${sent.offerId}`);
      expect(taken.has(sent.offerId)).toBe(false);
      expect(gone.has(sent.offerId)).toBe(false);
      taken.add(sent.offerId);
      if (sent.type === 'decline') continue;
      const used: Resource[] = [];
      for (const info of sent.infos) {
        const taskId = info.taskId.value;
        expect(launched.has(taskId) || killed.has(taskId)).toBe(false);
        launched.add(taskId);
        const events = durable.get(taskId)?.taskEvents ?? [];
        expect(events.some(({ status }) => status === ASSIGNED)).toBe(true);
        expect(info.agentId.value).toBe(offer.agentId.value);
        used.push(...(info.resources ?? []), ...(info.executor?.resources ?? []));
      }
      for (const name of ['cpus', 'mem', 'disk']) {
        expect(sum(used, name)).toBeLessThanOrEqual(sum(offer.resources ?? [], name) + 1e-9);
      }
      const ports = portsOf(used);
      expect(new Set(ports).size).toBe(ports.length);
      for (const port of ports) expect(portsOf(offer.resources ?? [])).toContain(port);
    }
  };

  const jobs = [0, 1, 2, 3].map((job) =>
    serviceConfig(`job${job}`, [
      { numCpus: job === 0 ? 4 : 1 },
      { ramMb: 64 },
      { diskMb: 64 },
      ...Array.from({ length: job }, (_, i) => ({ namedPort: `p${i}` })),
    ]),
  );
  let instance = 0;
  for (const step of acts) {
    switch (step.do) {
      case 'create': {
        const instances = Array.from({ length: step.count }, () => instance++);
        void world.store
          .write((tx) => world.state.insertPendingTasks(tx, jobs[step.job]!, instances))
          .then((created) => ids.push(...created));
        break;
      }
      case 'offer': {
        const id = `o${offered.size}`;
        const ports = step.ports === 0 ? {} : { ports: [100, 99 + step.ports] as const };
        const offer = offerOf(id, { agentId: `s${step.agent}`, hostname: `h${step.agent}`, cpus: step.cpus, ...ports });
        offered.set(id, offer);
        await world.scheduler.offers([offer]);
        break;
      }
      case 'rescind': {
        const open = [...offered.keys()].filter((id) => !taken.has(id) && !gone.has(id));
        const id = open.at(-1 - (step.pick % 3));
        if (id !== undefined) {
          world.scheduler.rescind(id);
          gone.add(id);
        }
        break;
      }
      case 'kill': {
        const id = ids[step.pick % Math.max(1, ids.length)];
        if (id !== undefined) void world.store.write((tx) => world.state.changeState(tx, id, KILLING));
        break;
      }
      case 'drain':
        void world.store.write((tx) => {
          const host = tx.hosts.get(`h${step.agent}`);
          if (host !== undefined) tx.saveHostAttributes({ ...host, mode: step.mode });
        });
        break;
      case 'disconnect':
        world.scheduler.disconnected();
        for (const id of offered.keys()) if (!taken.has(id)) gone.add(id);
        break;
      case 'fail':
        world.outcomes.push(failedCall(step.how));
        break;
      case 'hold':
        world.holdCommits();
        break;
      case 'release':
        await world.releaseCommits();
        break;
      case 'pass':
        await world.pass(step.ms);
        break;
    }
    check();
    expect(placedWhereTheyShouldNot).toEqual([]);
  }

  // In the end there is an offer for everyone, and the database answers.
  await world.releaseCommits();
  for (let round = 0; round < 40 && world.tasksIn(PENDING) > 0; round++) {
    const offers = Array.from({ length: 10 }, (_, i) => {
      const id = `o${offered.size}`;
      const offer = offerOf(id, { agentId: `late${round}-${i}`, ports: [1000, 1100] });
      offered.set(id, offer);
      return offer;
    });
    await world.scheduler.offers(offers);
    await world.pass(2000);
    check();
  }
  const tasks = world.store.tasks.query({});
  expect(tasks.filter(({ status }) => status === PENDING)).toEqual([]);
  for (const { assignedTask, status, taskEvents } of tasks) {
    const lost = taskEvents?.at(-1)?.message === 'Unknown exception attempting to schedule task.';
    const wasKilled = taskEvents?.some((event) => event.status === KILLING);
    // Each placed task was launched, exactly once, or given up.
    if (status === ASSIGNED) expect(launched.has(assignedTask?.taskId ?? '')).toBe(true);
    else expect(status === LOST ? lost : wasKilled).toBe(true);
  }
}

describe('scheduling', () => {
  it('never over-commits an offer, uses one twice, launches twice, places on a host that drains, or sends what is not durable, whatever happens when', async () => {
    await fc.assert(fc.asyncProperty(fc.array(act, { maxLength: 60, size: 'max' }), fc.nat(), play), { numRuns: 40 });
  }, 60_000);
});
