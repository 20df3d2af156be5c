import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { configOf, idsInRanges, instanceIdOf, taskIdOf } from '../model/index.ts';
import { JobUpdateAction, type JobUpdateSettings, JobUpdateStatus, ScheduleStatus } from '../wire/index.ts';
import { isTerminalUpdate } from './index.ts';
import { JOB, KEY, type Letter, WATCH_MS, World } from './testing/world.ts';

const { PENDING, ASSIGNED, STARTING, RUNNING, KILLING, KILLED, FAILED } = ScheduleStatus;
const { INSTANCE_UPDATING, INSTANCE_UPDATED, INSTANCE_UPDATE_FAILED } = JobUpdateAction;
const { INSTANCE_ROLLING_BACK, INSTANCE_ROLLED_BACK, INSTANCE_ROLLBACK_FAILED } = JobUpdateAction;

const INSTANCES = 6;
const OUTSIDERS = [100, 101];
const SLA_COUNT = 2;

interface Plan {
  readonly initial: Readonly<Record<number, Letter>>;
  readonly desired: readonly number[];
  readonly strategy: 'queue' | 'batch' | 'steps';
  readonly sizes: readonly number[];
  readonly pauses: boolean;
  readonly failures: readonly [perInstance: number, failed: number];
  readonly rollbackOnFailure: boolean;
  readonly coordinated: boolean;
  readonly slaAware: boolean;
}

const plans: fc.Arbitrary<Plan> = fc.record({
  initial: fc.dictionary(
    fc.nat(INSTANCES - 1).map(String),
    fc.constantFrom<Letter[]>('O', 'P', 'N'),
  ) as unknown as fc.Arbitrary<Plan['initial']>,
  desired: fc.nat(INSTANCES).map((count) => Array.from({ length: count }, (_, id) => id)),
  strategy: fc.constantFrom<Plan['strategy'][]>('queue', 'batch', 'steps'),
  sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }),
  pauses: fc.boolean(),
  failures: fc.tuple(fc.nat(1), fc.nat(1)),
  rollbackOnFailure: fc.boolean(),
  coordinated: fc.boolean(),
  slaAware: fc.boolean(),
});

/** What agents, users and machines do: a number chooses among the tasks that something can happen to. */
const steps = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: fc.nat(99).map((which) => ({ what: 'move' as const, which })) },
    { weight: 3, arbitrary: fc.nat(99).map((which) => ({ what: 'fail' as const, which })) },
    { weight: 4, arbitrary: fc.constant({ what: 'wait' as const, which: WATCH_MS }) },
    {
      weight: 4,
      arbitrary: fc
        .constantFrom('pause', 'resume', 'pulse', 'restart', 'rollback')
        .map((what) => ({ what: what as 'pause' | 'resume' | 'pulse' | 'restart' | 'rollback', which: 0 })),
    },
  ),
  { minLength: 10, maxLength: 40 },
);

function settingsOf({ strategy, sizes, pauses, failures, rollbackOnFailure, coordinated, slaAware }: Plan) {
  const [groupSize = 1] = sizes;
  const autopauseAfterBatch = pauses;
  const strategies = {
    queue: { queueStrategy: { groupSize } },
    batch: { batchStrategy: { groupSize, autopauseAfterBatch } },
    steps: { varBatchStrategy: { groupSizes: sizes, autopauseAfterBatch } },
  };
  const [maxPerInstanceFailures, maxFailedInstances] = failures;
  const settings: Partial<JobUpdateSettings> = {
    ...{ maxPerInstanceFailures, maxFailedInstances, rollbackOnFailure, slaAware },
    updateStrategy: strategies[strategy],
    blockIfNoPulsesAfterMs: coordinated ? 4 * WATCH_MS : 0,
  };
  return settings;
}

/** Instances that began on one way and have not ended. */
function underWay(world: World, begun: JobUpdateAction, ...ended: readonly JobUpdateAction[]): ReadonlySet<number> {
  const instances = new Set<number>();
  for (const { instanceId, action } of world.store.updates.instanceEvents(KEY)) {
    if (action === begun) instances.add(instanceId);
  }
  for (const { instanceId, action } of world.store.updates.instanceEvents(KEY)) {
    if (action !== undefined && ended.includes(action)) instances.delete(instanceId);
  }
  return instances;
}

async function moveOn(world: World, id: number): Promise<void> {
  const status = world.store.tasks.active(JOB, id)?.status;
  if (status === PENDING) await world.move(id, ASSIGNED);
  else if (status === ASSIGNED) await world.move(id, STARTING);
  else if (status === STARTING) await world.move(id, RUNNING);
  else if (status === KILLING) await world.move(id, KILLED);
}

/** Agents do what they should, and people, too. */
async function heal(world: World): Promise<void> {
  for (let round = 0; round < 100 && !isTerminalUpdate(world.status()); round++) {
    world.pulse();
    if (world.statusName().endsWith('PAUSED')) await world.updates.resume(KEY, {});
    for (const task of world.active()) {
      for (let step = 0; step < 4; step++) await moveOn(world, instanceIdOf(task));
    }
    await world.pass(WATCH_MS);
    if (world.statusName().startsWith('ROLL') && round % 5 === 4) {
      // Kills that mind an SLA are tried again after minutes; pulses come all the while.
      for (let minute = 0; minute < 6; minute++) {
        await world.pass(60_000 - 1);
        world.pulse();
      }
    }
  }
}

function idsOf(world: World): ReadonlySet<number> {
  const { initialState = [], desiredState } = world.store.updates.get(KEY)?.instructions ?? {};
  const ranges = [...initialState, ...(desiredState === undefined ? [] : [desiredState])];
  return new Set(ranges.flatMap(({ instances = [] }) => [...idsInRanges(instances)]));
}

async function live(plan: Plan, events: readonly { readonly what: string; readonly which: number }[]): Promise<void> {
  const slaPolicy = { countSlaPolicy: { count: SLA_COUNT, durationSecs: 0 } };
  const world = await World.of({
    running: { ...plan.initial, ...Object.fromEntries(OUTSIDERS.map((id) => [id, 'P' as const])) },
    config: { slaPolicy },
  });
  const outsiders = OUTSIDERS.map((id) => taskIdOf(world.store.tasks.active(JOB, id) ?? ({} as never)));
  const breaches: string[] = [];
  const disturbed = new Set<number>();
  world.store.subscribe((event) => {
    if (event.type !== 'kill-requested' || !plan.slaAware) return;
    const running = world.active().filter(({ status }) => status === RUNNING);
    const victim = world.store.tasks.get(event.taskId);
    const policy = victim === undefined ? undefined : configOf(victim).slaPolicy;
    // An instance that only the update made has no policy on its way back, one that is to go none on its way forward.
    const has = world.status() === JobUpdateStatus.ROLLING_FORWARD ? plan.desired.length > 0 : policy !== undefined;
    const isOld = victim !== undefined && plan.initial[instanceIdOf(victim)] !== undefined;
    const minds = world.status() === JobUpdateStatus.ROLLING_FORWARD ? has : isOld;
    if (minds && running.length < SLA_COUNT) breaches.push(`${event.taskId}: ${running.length} left`);
  });
  try {
    await world.begin({ initial: plan.initial, desired: plan.desired, settings: settingsOf(plan) });
  } catch (error) {
    expect([Object.keys(plan.initial).length, plan.desired.length]).toEqual([0, 0]);
    expect(String(error)).toMatch('no-op');
    return;
  }
  const most = plan.strategy === 'steps' ? Math.max(...plan.sizes) : (plan.sizes[0] ?? 1);
  const check = (): void => {
    expect(OUTSIDERS.map((id) => world.store.tasks.active(JOB, id)?.assignedTask?.taskId)).toEqual(outsiders);
    // Where a task failed by itself, an update that is resumed attends to that instance first.
    const undisturbed = (ids: ReadonlySet<number>) => [...ids].filter((id) => !disturbed.has(id));
    const forward = underWay(world, INSTANCE_UPDATING, INSTANCE_UPDATED, INSTANCE_UPDATE_FAILED);
    expect(undisturbed(forward).length).toBeLessThanOrEqual(most);
    const back = underWay(world, INSTANCE_ROLLING_BACK, INSTANCE_ROLLED_BACK, INSTANCE_ROLLBACK_FAILED);
    expect(undisturbed(back).length).toBeLessThanOrEqual(most);
    expect(breaches).toEqual([]);
  };
  for (const { what, which } of events) {
    const inside = world.active().filter((task) => !OUTSIDERS.includes(instanceIdOf(task)));
    const chosen = inside[which % Math.max(1, inside.length)];
    if (what === 'move' && chosen !== undefined) await moveOn(world, instanceIdOf(chosen));
    else if (what === 'fail' && chosen?.status === RUNNING) {
      disturbed.add(instanceIdOf(chosen));
      await world.move(instanceIdOf(chosen), FAILED);
    } else if (what === 'wait') await world.pass(which);
    else if (what === 'pulse') world.pulse();
    else if (what === 'restart') await world.restart();
    else if (what === 'pause' || what === 'resume' || what === 'rollback') {
      await world.updates[what](KEY, {}).catch(() => undefined);
    }
    await world.settle();
    check();
  }
  await heal(world);
  check();
  expect([JobUpdateStatus.ROLLED_FORWARD, JobUpdateStatus.ROLLED_BACK, JobUpdateStatus.FAILED]).toContain(
    world.status(),
  );
  const configAt = (id: number) => {
    const task = world.store.tasks.active(JOB, id);
    return task && configOf(task).priority;
  };
  const wanted = (letter: Letter | undefined) => letter && world.config(letter).priority;
  for (const id of idsOf(world)) {
    if (world.status() === JobUpdateStatus.ROLLED_BACK)
      expect([id, configAt(id)]).toEqual([id, wanted(plan.initial[id])]);
    if (world.status() === JobUpdateStatus.ROLLED_FORWARD) {
      expect([id, configAt(id)]).toEqual([id, wanted(plan.desired.includes(id) ? 'N' : undefined)]);
    }
  }
}

describe('whatever happens, an update', () => {
  it('ends, leaves others alone, keeps to its group size and SLA, and leaves what it promised', async () => {
    await fc.assert(
      fc.asyncProperty(plans, steps, async (plan, events) => {
        await live(plan, events);
      }),
      { numRuns: 20 },
    );
  }, 120_000);
});
