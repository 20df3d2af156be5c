import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isSlaveAssigned, taskIdOf } from '../model/index.ts';
import { type Constraint, type ScheduledTask, ScheduleStatus } from '../wire/index.ts';
import { offerOf } from './testing/offers.ts';
import { serviceConfig, World } from './testing/world.ts';

const { ASSIGNED, RUNNING, FINISHED, PARTITIONED, KILLING, KILLED } = ScheduleStatus;

const HOSTS = 6;
const limit = (name: string, most: number): Constraint => ({ name, constraint: { limit: { limit: most } } });
const LIMITS: readonly Readonly<Record<string, number>>[] = [
  { host: 1 },
  { rack: 1 },
  { host: 2, rack: 3 },
  { rack: 2, host: 1 },
];
const attributesOf = (host: number): Readonly<Record<string, string>> => ({ host: `h${host}`, rack: `r${host % 3}` });

const act = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('create' as const), job: fc.nat(3), count: fc.integer({ min: 1, max: 7 }) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('offer' as const),
      host: fc.nat(HOSTS - 1),
      cpus: fc.constantFrom(2, 4, 16),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      pick: fc.nat(),
      to: fc.constantFrom(RUNNING, FINISHED, PARTITIONED, KILLING, KILLED),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('hold' as const, 'disconnect' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('release' as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.constantFrom(1, 5, 300, 2000) }) },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

let placed = 0;
let full = 0;

/** Plays a history, and counts after each change that is durable where the tasks of each job are. */
async function play(acts: readonly Act[], seed: number): Promise<void> {
  const world = new World({ seed });
  const durable = new Map<string, ScheduledTask>();
  const broken: string[] = [];
  world.store.subscribe((event) => {
    if (event.type === 'tasks-deleted') for (const task of event.tasks) durable.delete(taskIdOf(task));
    if (event.type !== 'task-changed') return;
    const known = durable.get(taskIdOf(event.task));
    // A partitioned task that is killed is LOST at once, which is told before the KILLING that it comes from.
    if (known !== undefined && isBefore(event.task, known)) return;
    durable.set(taskIdOf(event.task), event.task);
    if (event.task.status !== ASSIGNED) return;
    placed += 1;
    const { name = '' } = event.task.assignedTask?.task?.job ?? {};
    const counts = new Map<string, number>();
    for (const { status, assignedTask } of durable.values()) {
      if (assignedTask?.task?.job?.name !== name || !isSlaveAssigned(status)) continue;
      for (const pair of Object.entries(attributesOf(Number(assignedTask.slaveHost?.slice(1)))).map(String)) {
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
    for (const [attribute, most] of Object.entries(LIMITS[Number(name.slice(3))] ?? {})) {
      for (const [pair, count] of counts) {
        if (!pair.startsWith(`${attribute},`)) continue;
        if (count === most) full += 1;
        if (count > most) broken.push(`${count} tasks of ${name} on ${pair}, of which ${most} may be`);
      }
    }
  });

  const jobs = LIMITS.map((limits, job) =>
    serviceConfig(
      `job${job}`,
      undefined,
      Object.entries(limits).map(([name, most]) => limit(name, most)),
    ),
  );
  const ids: string[] = [];
  let [instance, offers] = [0, 0];
  for (const step of acts) {
    if (step.do === 'create') {
      const instances = Array.from({ length: step.count }, () => instance++);
      void world.store
        .write((tx) => world.state.insertPendingTasks(tx, jobs[step.job]!, instances))
        .then((created) => ids.push(...created));
    }
    if (step.do === 'offer') {
      const { host, cpus } = step;
      const parts = { agentId: `a${host}`, hostname: `h${host}`, cpus, attributes: attributesOf(host) };
      await world.scheduler.offers([offerOf(`o${offers++}`, parts)]);
    }
    if (step.do === 'move') {
      const id = ids[step.pick % Math.max(1, ids.length)];
      if (id !== undefined) void world.store.write((tx) => world.state.changeState(tx, id, step.to));
    }
    if (step.do === 'hold') world.holdCommits();
    if (step.do === 'disconnect') world.scheduler.disconnected();
    if (step.do === 'release') await world.releaseCommits();
    if (step.do === 'pass') await world.pass(step.ms);
    expect(broken).toEqual([]);
  }
  await world.releaseCommits();
  await world.pass(2000);
  expect(broken).toEqual([]);
  world.scheduler.stop();
}

/** Whether a task is as it was before what else happened to `later`. */
function isBefore({ taskEvents: events = [] }: ScheduledTask, { taskEvents: later = [] }: ScheduledTask): boolean {
  return events.length < later.length && events.every((event, at) => event === later[at]);
}

it('no killed and partitioned task counts where it was', async () => {
  await play(
    [
      { do: 'create', job: 0, count: 1 },
      { do: 'offer', host: 0, cpus: 2 },
      { do: 'pass', ms: 300 },
      { do: 'move', pick: 0, to: RUNNING },
      { do: 'move', pick: 0, to: PARTITIONED },
      { do: 'move', pick: 0, to: KILLING },
      { do: 'offer', host: 0, cpus: 2 },
      { do: 'create', job: 0, count: 1 },
      { do: 'pass', ms: 300 },
    ],
    0,
  );
  expect(placed).toBe(2);
});

it('no limit that holds is broken by what is placed, whatever happens when', async () => {
  await fc.assert(fc.asyncProperty(fc.array(act, { minLength: 10, maxLength: 60, size: 'max' }), fc.nat(), play), {
    numRuns: 30,
  });
  // Enough came to the edge.
  expect(placed).toBeGreaterThan(50);
  expect(full).toBeGreaterThan(20);
});
