import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pino } from 'pino';
import { seededRandom, VirtualClock } from '../../clock/index.ts';
import { BUILT_IN_TIERS, configOf, eventsOf, statusOf, taskIdOf, type Veto } from '../../model/index.ts';
import { StateManager } from '../../state/index.ts';
import { Stats } from '../../stats/index.ts';
import { createMemoryStore } from '../../store/index.ts';
import {
  type Constraint,
  MaintenanceMode,
  type ScheduledTask,
  ScheduleStatus,
  type TaskConfig,
} from '../../wire/index.ts';
import { groupRequest } from '../group-request.ts';
import { JobStates } from '../job-states.ts';
import { type HeldOffer, Offers } from '../offers.ts';
import { type OfferParts, offerOf } from '../testing/offers.ts';
import { settle, TASK_INFO } from '../testing/world.ts';
import { DEFAULT_PREEMPTION_SETTINGS, makePreemptor, type PreemptionSettings, type SlotPreemptor } from './index.ts';

const { PENDING, RUNNING, PREEMPTING, KILLING, FINISHED, KILLED } = ScheduleStatus;
const SECOND = 1000;

interface Wanted {
  readonly role?: string;
  readonly tier?: string;
  readonly priority?: number;
  readonly cpus?: number;
  readonly constraints?: readonly Constraint[];
}

function config(
  name: string,
  { role = 'www', tier = 'preemptible', priority = 0, cpus = 1, constraints = [] }: Wanted,
): TaskConfig {
  return {
    job: { role, environment: 'prod', name },
    ...{ isService: true, priority, maxTaskFailures: 1, tier, production: tier === 'preferred', constraints },
    resources: [{ numCpus: cpus }, { ramMb: 128 }, { diskMb: 1 }],
  };
}

const production = (name: string, wanted: Wanted = {}): TaskConfig => config(name, { tier: 'preferred', ...wanted });

/** A preemptor with real state, of which the test is the rest of scheduling. */
function world(settings: Partial<PreemptionSettings> = {}) {
  const clock = new VirtualClock(1_000_000);
  const random = seededRandom(1);
  const stats = new Stats();
  const store = createMemoryStore({ clock });
  const state = new StateManager({ clock, random, schedulerHost: 'here', penaltyMs: () => 0 });
  const offers = new Offers({
    ...{ clock, random, driver: { decline: async () => ({ ok: true }) as const } },
    ...{
      holdForever: true,
      minHoldMs: 0,
      holdJitterMs: 0,
      refuseSeconds: 5,
      order: [],
      revocableNames: new Set(['cpus'] as const),
    },
  });
  const jobStates = new JobStates(store);
  const groups = new Map<TaskConfig, Set<string>>();
  const reported: (readonly Veto[])[] = [];
  store.subscribe((event) => {
    if (event.type !== 'task-changed') return;
    jobStates.taskChanged(event.task);
    const key = configOf(event.task);
    if (statusOf(event.task) === PENDING) groups.set(key, (groups.get(key) ?? new Set()).add(taskIdOf(event.task)));
    else if (groups.get(key)?.delete(taskIdOf(event.task)) && groups.get(key)?.size === 0) groups.delete(key);
  });
  const preemptor = makePreemptor({
    ...{ store, state, clock, stats, log: pino({ level: 'silent' }), tiers: BUILT_IN_TIERS },
    revocableNames: new Set(['cpus'] as const),
    settings: { ...DEFAULT_PREEMPTION_SETTINGS, delayMs: 30 * SECOND, firstSearchMs: 24 * 3600 * SECOND, ...settings },
    unavailabilityThresholdMs: 0,
  })({
    offerOn: (agentId) => offers.onAgent(agentId),
    offers: () => offers.all(),
    groups: () => [...groups].map(([each, taskIds]) => ({ config: each, taskIds, penaltyMs: 0 })),
    requestOf: (each) => groupRequest(each, BUILT_IN_TIERS, TASK_INFO),
    jobStateOf: ({ job = {} }) => jobStates.of(job),
    report: (_, vetoes) => void reported.push(vetoes),
  }) as SlotPreemptor;
  preemptor.start();
  const figure = (name: string): number => Number(stats.snapshot().get(name)?.value ?? 0);
  let hosts = 0;
  return {
    ...{ clock, store, state, offers, preemptor, reported, stats, figure },
    host: (
      host: string,
      attributes: Readonly<Record<string, string>> = {},
      mode: MaintenanceMode = MaintenanceMode.NONE,
    ) =>
      store.write((tx) => {
        const list = Object.entries({ host, ...attributes }).map(([name, value]) => ({ name, values: [value] }));
        tx.saveHostAttributes({ host, attributes: list, mode, slaveId: `agent-${host}` });
      }),
    /** A task that runs on an agent. */
    async run(of: TaskConfig, host: string, instance = hosts++): Promise<string> {
      const [id = ''] = await store.write((tx) => state.insertPendingTasks(tx, of, [instance]));
      await store.write((tx) => {
        state.assignTask(tx, id, host, `agent-${host}`, new Map());
        state.changeState(tx, id, RUNNING);
      });
      return id;
    },
    pending: (of: TaskConfig, count = 1) =>
      store.write((tx) =>
        state.insertPendingTasks(
          tx,
          of,
          Array.from({ length: count }, () => hosts++),
        ),
      ),
    offer(host: string, parts: OfferParts): HeldOffer | undefined {
      offers.add(
        offerOf(`offer-${host}`, { agentId: `agent-${host}`, hostname: host, ...parts }),
        store.hosts.get(host) ?? {},
      );
      return offers.onAgent(`agent-${host}`);
    },
    /** Passes time until all pending tasks are old enough, and searches once. */
    search(ms = 30 * SECOND): void {
      clock.advance(ms);
      for (const search = preemptor.search(); search.next().done !== true; );
    },
    preempt: (id: string) => store.write((tx) => preemptor.preempt(tx, tx.tasks.get(id) as ScheduledTask)),
    change: (id: string, status: ScheduleStatus) => store.write((tx) => state.changeState(tx, id, status)),
    statusOf: (id: string) => store.tasks.get(id)?.status,
    /** Of the store's own config, as groups have it. */
    hasSlot: (of: TaskConfig): boolean => {
      const [task] = store.tasks.byJob(of.job ?? {});
      return task !== undefined && preemptor.hasSlotFor(configOf(task));
    },
  };
}

const VICTIM = config('victim', { role: 'other' });

describe('a search', () => {
  it('finds a slot for a task of each group', async () => {
    const { host, run, pending, search, hasSlot, figure } = world();
    await host('h1');
    await host('h2');
    await run(VICTIM, 'h1');
    await run(VICTIM, 'h2');
    await pending(production('a'));
    await pending(production('b'));
    search();
    expect([hasSlot(production('a')), hasSlot(production('b'))]).toEqual([true, true]);
    expect(figure('preemptor_slot_search_attempts_for_prod')).toBe(2);
    expect(figure('preemption_slot_search_attempts_for_www/prod/a')).toBe(1);
    expect(figure('preemptor_slot_search_successful_for_prod')).toBe(2);
    expect(figure('preemptor_slot_search_successful_for_www/prod/b')).toBe(1);
    expect(figure('preemptor_unmatched_tasks')).toBe(0);
    expect(figure('preemption_slot_cache_size')).toBe(2);
    // Which has a slot is not looked for again.
    search();
    expect(figure('preemptor_slot_search_attempts_for_prod')).toBe(2);
  });

  it('tells what stands in the way when there is no slot', async () => {
    const { host, run, pending, search, hasSlot, figure, reported } = world();
    await host('h1');
    await run(VICTIM, 'h1');
    await pending(production('a', { cpus: 5 }));
    search();
    expect(hasSlot(production('a'))).toBe(false);
    expect(figure('preemptor_slot_search_failed_for_prod')).toBe(1);
    expect(figure('preemptor_slot_search_failed_for_www/prod/a')).toBe(1);
    expect(figure('preemptor_unmatched_tasks')).toBe(1);
    expect(reported.flat().map(({ reason }) => reason)).toEqual(['Insufficient: CPU']);
  });

  it('gives up on a group with its first failure, and lets others have the agents', async () => {
    const { host, run, pending, search, figure } = world();
    for (const name of ['h1', 'h2']) {
      await host(name);
      await run(VICTIM, name);
    }
    await pending(production('a', { cpus: 5 }), 3);
    await pending(production('b'), 2);
    search();
    expect(figure('preemption_slot_search_attempts_for_www/prod/a')).toBe(1);
    expect(figure('preemption_slot_search_attempts_for_www/prod/b')).toBe(2);
    expect(figure('preemptor_slot_search_successful_for_www/prod/b')).toBe(2);
    expect(figure('preemptor_unmatched_tasks')).toBe(1);
    expect(figure('preemption_slot_cache_size')).toBe(2);
  });

  it('does nothing without tasks on agents, or for tasks that are new', async () => {
    const { host, run, pending, search, figure } = world();
    await pending(production('a'));
    search(29 * SECOND);
    expect(figure('preemptor_task_processor_runs')).toBe(1);
    await host('h1');
    await run(VICTIM, 'h1');
    search(999);
    expect(figure('preemptor_slot_search_attempts_for_prod')).toBe(0);
    search(1);
    expect(figure('preemptor_slot_search_attempts_for_prod')).toBe(1);
  });

  it('begins after a while and comes again, in slices', async () => {
    const { host, run, pending, clock, figure, hasSlot, preemptor } = world({ firstSearchMs: 60 * SECOND });
    await host('h1');
    await run(VICTIM, 'h1');
    await pending(production('a'));
    clock.advance(59 * SECOND);
    expect(figure('preemptor_task_processor_runs')).toBe(0);
    clock.advance(SECOND);
    expect([figure('preemptor_task_processor_runs'), hasSlot(production('a'))]).toEqual([1, true]);
    expect(figure('pending_task_processor_run_events')).toBe(1);
    clock.advance(120 * SECOND);
    expect(figure('preemptor_task_processor_runs')).toBe(3);
    preemptor.stop();
    clock.advance(600 * SECOND);
    expect(figure('preemptor_task_processor_runs')).toBe(3);
  });

  it('counts agents of which nothing is known', async () => {
    const { run, pending, search, figure, host } = world();
    await run(VICTIM, 'h1');
    await pending(production('a'));
    search();
    expect([figure('preemptor_missing_attributes'), figure('preemptor_unmatched_tasks')]).toEqual([1, 1]);
    await host('h1');
    search();
    expect(figure('preemptor_slot_search_successful_for_prod')).toBe(1);
  });

  it('judges an agent again when something has changed there', async () => {
    const { host, run, pending, search, hasSlot, offer, change, figure } = world();
    await host('h1');
    const first = await run(VICTIM, 'h1');
    const wanted = production('a', { cpus: 2 });
    await pending(wanted);
    search();
    expect(hasSlot(wanted)).toBe(false);
    offer('h1', { cpus: 0.5 });
    search();
    expect(hasSlot(wanted)).toBe(false);
    expect(figure('preemptor_slot_search_failed_for_prod')).toBe(2);
    await run(VICTIM, 'h1');
    search();
    expect(hasSlot(wanted)).toBe(true);
    await change(first, FINISHED);
    // The slot stays until it is used or too old, and the agent is judged then.
    search(300 * SECOND);
    expect([hasSlot(wanted), figure('preemption_slot_cache_expiration_removals')]).toEqual([false, 1]);
  });

  it('judges an agent again when its host comes back from maintenance', async () => {
    const { host, run, pending, search, hasSlot } = world();
    await host('h1', {}, MaintenanceMode.DRAINING);
    await run(VICTIM, 'h1');
    await pending(production('a'));
    search();
    expect(hasSlot(production('a'))).toBe(false);
    await host('h1');
    search();
    expect(hasSlot(production('a'))).toBe(true);
  });

  it('looks at limits by where the tasks of the job are now', async () => {
    const { host, run, pending, search, hasSlot, change } = world();
    const limited = production('a', { constraints: [{ name: 'host', constraint: { limit: { limit: 1 } } }] });
    await host('h1');
    await run(VICTIM, 'h1');
    const own = await run(limited, 'h1');
    await pending(limited);
    search();
    expect(hasSlot(limited)).toBe(false);
    await change(own, KILLED);
    search();
    expect(hasSlot(limited)).toBe(true);
  });

  it('does not count as free what only revocable tasks can have', async () => {
    const { host, run, pending, search, hasSlot, offer } = world();
    await host('h1');
    await run(config('spot', { tier: 'revocable', cpus: 4 }), 'h1');
    offer('h1', { cpus: 1, mem: 1, revocableCpus: 8 });
    await pending(production('a', { cpus: 2 }));
    await pending(production('b', { cpus: 1 }));
    search();
    expect([hasSlot(production('a', { cpus: 2 })), hasSlot(production('b'))]).toEqual([false, true]);
  });

  it('takes tasks on their way out for victims, and those gone not', async () => {
    const { host, run, pending, search, change, figure } = world();
    for (const name of ['h1', 'h2', 'h3']) await host(name);
    await change(await run(VICTIM, 'h1'), KILLING);
    await change(await run(VICTIM, 'h2'), FINISHED);
    await pending(VICTIM);
    await pending(production('a'), 3);
    search();
    expect(figure('preemptor_slot_search_successful_for_prod')).toBe(1);
  });
});

describe('a slot', () => {
  async function twoSlots() {
    const made = world();
    const { host, run, pending, search } = made;
    const victims: string[] = [];
    for (const name of ['h1', 'h2']) {
      await host(name);
      victims.push(await run(VICTIM, name));
    }
    const [task = ''] = await pending(production('a'), 2);
    search();
    expect(made.figure('preemption_slot_cache_size')).toBe(2);
    return { ...made, victims, task };
  }

  it('is used once, and ends its victims in favour of the task', async () => {
    const { preempt, task, victims, store, statusOf: status, figure, hasSlot } = await twoSlots();
    const agent = await preempt(task);
    expect(['agent-h1', 'agent-h2']).toContain(agent);
    const ended = victims.filter((id) => status(id) === PREEMPTING);
    expect(ended).toHaveLength(1);
    expect(eventsOf(store.tasks.get(ended[0] ?? '') as ScheduledTask).at(-1)?.message).toBe(
      `Preempting in favor of ${task}`,
    );
    expect(hasSlot(production('a'))).toBe(true);
    expect(figure('preemption_slot_cache_size')).toBe(1);
    expect(figure('preemptor_slot_validation_successful')).toBe(1);
    expect(figure('preemptor_slot_validation_successful_for_www/prod/a')).toBe(1);
    expect(figure('preemptor_tasks_preempted_non_prod')).toBe(1);
    expect(figure('preemptor_tasks_preempted_other/prod/victim')).toBe(1);
    expect(figure('preemptor_task_preemptor_www/prod/a')).toBe(1);
    expect(figure('preemption_slot_cache_explicit_removals')).toBe(1);
  });

  it('that is good no more gives way to another', async () => {
    const { preempt, task, victims, change, figure, hasSlot } = await twoSlots();
    await change(victims[0] ?? '', KILLED);
    expect(await preempt(task)).toBe('agent-h2');
    await change(victims[1] ?? '', KILLED);
    expect([figure('preemptor_slot_validation_failed'), figure('preemptor_slot_validation_successful')]).toEqual([
      1, 1,
    ]);
    expect(hasSlot(production('a'))).toBe(false);
  });

  it('may all be good no more', async () => {
    const { preempt, task, victims, change, figure } = await twoSlots();
    for (const id of victims) await change(id, KILLED);
    expect(await preempt(task)).toBeUndefined();
    expect([figure('preemptor_slot_validation_failed'), figure('preemptor_slot_validation_successful')]).toEqual([
      2, 0,
    ]);
    expect(await preempt(task)).toBeUndefined();
    expect(figure('preemptor_slot_validation_failed')).toBe(2);
  });

  it('needs what was free to be free still', async () => {
    const { host, run, pending, search, offer, offers, preempt, figure } = world();
    await host('h1');
    await run(VICTIM, 'h1');
    const [task = ''] = await pending(production('a', { cpus: 3 }));
    const held = offer('h1', { cpus: 2 });
    search();
    expect(figure('preemption_slot_cache_size')).toBe(1);
    if (held !== undefined) offers.take(held);
    expect(await preempt(task)).toBeUndefined();
    expect(figure('preemptor_tasks_preempted_non_prod')).toBe(0);
  });
});

it('exports its figures from the start', () => {
  const { stats, preemptor } = world();
  const names = [...stats.snapshot().keys()].filter((name) => /^preempt/.test(name)).sort();
  expect(names).toEqual([
    ...['expiration_removals', 'explicit_removals', 'removals', 'size'].map((what) => `preemption_slot_cache_${what}`),
    ...['preemptor_missing_attributes'],
    ...['attempts', 'failed', 'successful'].flatMap((what) =>
      ['non_prod', 'prod'].map((kind) => `preemptor_slot_search_${what}_for_${kind}`),
    ),
    ...['preemptor_slot_validation_failed', 'preemptor_slot_validation_successful'],
    ...['preemptor_task_processor_runs', 'preemptor_tasks_preempted_non_prod', 'preemptor_tasks_preempted_prod'],
    ...['preemptor_unmatched_tasks'],
  ]);
  preemptor.stop();
});

/** What happens in the world of a property test. */
const someTask = {
  ...{ tier: fc.constantFrom('preferred', 'preemptible'), role: fc.constantFrom('a', 'b'), priority: fc.nat(2) },
};
const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      ...{ do: fc.constant('run' as const), host: fc.nat(3), cpus: fc.constantFrom(1, 2, 4), ...someTask },
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('wait' as const), cpus: fc.constantFrom(1, 3, 6), ...someTask }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('end' as const), pick: fc.nat() }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('offer' as const), host: fc.nat(3), cpus: fc.constantFrom(0.5, 1, 2) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rescind' as const), host: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('search' as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('preempt' as const), pick: fc.nat() }) },
);

it('ends only tasks of lower standing, and enough of them at once', async () => {
  let preempted = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 40 }), async (acts) => {
      const made = world();
      const { host, run, pending, offer, offers, search, preempt, change, store, statusOf: status } = made;
      const running: string[] = [];
      const waiting: string[] = [];
      for (let at = 0; at < 4; at++) await host(`h${at}`);
      for (const each of acts) {
        const name = `${JSON.stringify(each).replaceAll(/\W/g, '')}`;
        if (each.do === 'run') running.push(await run(config(name, each), `h${each.host}`));
        if (each.do === 'wait') waiting.push(...(await pending(config(name, each))));
        if (each.do === 'end' && running.length > 0) await change(running[each.pick % running.length] ?? '', KILLED);
        if (each.do === 'offer' && offers.onAgent(`agent-h${each.host}`) === undefined) offer(`h${each.host}`, each);
        if (each.do === 'rescind') offers.cancel(`offer-h${each.host}`);
        if (each.do === 'search') search();
        if (each.do !== 'preempt') continue;
        // Every other time by what was found long ago.
        if (each.pick % 2 === 0) search();
        const before = new Map(running.map((task) => [task, status(task)]));
        const id = waiting.find((task) => made.preemptor.hasSlotFor(configOf(store.tasks.get(task) as ScheduledTask)));
        if (id === undefined) continue;
        const agentId = await preempt(id);
        await settle();
        const ended = running.filter((task) => status(task) === PREEMPTING && before.get(task) !== PREEMPTING);
        const favoured = configOf(store.tasks.get(id) as ScheduledTask);
        expect(ended.length === 0 || agentId !== undefined).toBe(true);
        let freed = offers.onAgent(agentId ?? '')?.ordinary.available.cpus ?? 0;
        for (const task of running) {
          const { assignedTask } = store.tasks.get(task) as ScheduledTask;
          const leaving = status(task) === PREEMPTING || status(task) === KILLING;
          if (assignedTask?.slaveId !== agentId || !leaving) continue;
          const { resources = [], tier, priority, job } = configOf(store.tasks.get(task) as ScheduledTask);
          freed += resources.find(({ numCpus }) => numCpus !== undefined)?.numCpus ?? 0;
          if (!ended.includes(task)) continue;
          preempted += 1;
          if (favoured.tier === 'preferred' && tier === 'preemptible') continue;
          expect(favoured.tier === 'preemptible' && tier === 'preferred').toBe(false);
          expect([job?.role, priority < favoured.priority]).toEqual([favoured.job?.role, true]);
        }
        const wanted = favoured.resources?.find(({ numCpus }) => numCpus !== undefined)?.numCpus ?? 0;
        if (agentId !== undefined) expect(freed).toBeGreaterThanOrEqual(wanted);
      }
      made.preemptor.stop();
    }),
    { numRuns: 100, seed: 11 },
  );
  expect(preempted).toBeGreaterThan(10);
});
