import { pino } from 'pino';
import { seededRandom, systemClock, VirtualClock } from '../../../src/clock/index.ts';
import {
  addResources,
  BUILT_IN_TIERS,
  compileConstraints,
  configOf,
  NO_RESOURCES,
  resourcesOf,
} from '../../../src/model/index.ts';
import { DEFAULT_PREEMPTION_SETTINGS, SlotPreemptor } from '../../../src/scheduling/index.ts';
import { StateManager } from '../../../src/state/index.ts';
import { Stats } from '../../../src/stats/index.ts';
import { createMemoryStore } from '../../../src/store/index.ts';
import { type Constraint, MaintenanceMode, type TaskConfig } from '../../../src/wire/index.ts';
import { printFigure } from '../figure.ts';
import { measure } from './measure.ts';

const HOSTS = 10_000;
/** Of ten hosts, one has a task that can't be ended, and nine have one that can. */
const SIBLINGS = HOSTS / 10;
const MINUTE_MS = 60_000;
const ROUNDS = 50;
const ORIGINAL = { mean: 18.5, best: 20 };

function config(role: string, name: string, tier: string, constraints: readonly Constraint[] = []): TaskConfig {
  return {
    job: { role, environment: 'dev', name },
    ...{ isService: true, priority: 0, maxTaskFailures: 1, tier, production: tier === 'preferred', constraints },
    resources: [{ numCpus: 6 }, { ramMb: 8192 }, { diskMb: 131_072 }],
  };
}

/**
 * The original's benchmark of the preemption slot search: 10,000 hosts, nine in ten of them with a task that could be ended, and so
 * many equal pending production tasks that want a host that there is not. (aurora: benchmark/SchedulingBenchmarks.java)
 * @param pending number of those tasks
 */
async function prepare(pending: number, constraints: readonly Constraint[]) {
  const clock = new VirtualClock(1_000_000);
  const random = seededRandom(1);
  const store = createMemoryStore({ clock });
  const state = new StateManager({ clock, random, schedulerHost: 'here', penaltyMs: () => 0 });
  const groups: { config: TaskConfig; taskIds: Set<string>; penaltyMs: number }[] = [];
  const preemptor = new SlotPreemptor(
    {
      ...{ store, state, clock, stats: new Stats(), log: pino({ level: 'silent' }), tiers: BUILT_IN_TIERS },
      // It searches when told to, and not by itself.
      settings: { ...DEFAULT_PREEMPTION_SETTINGS, firstSearchMs: Number.MAX_SAFE_INTEGER },
      revocableNames: new Set(['cpus'] as const),
      unavailabilityThresholdMs: 0,
    },
    {
      offerOn: () => undefined,
      offers: () => [],
      groups: () => groups,
      requestOf: (each) => ({
        request: {
          resources: addResources(resourcesOf(each), NO_RESOURCES),
          constraints: compileConstraints(each.constraints),
        },
        revocable: false,
      }),
      jobStateOf: () => ({ countOf: () => 0 }),
      report: () => undefined,
    },
  );
  preemptor.start();
  const place = (of: TaskConfig, from: number, to: number): Promise<void> =>
    store.write((tx) => {
      const hosts = Array.from({ length: to - from }, (_, index) => from + index);
      const ids = state.insertPendingTasks(tx, of, hosts);
      for (const [index, host] of hosts.entries()) {
        const attributes = [
          { name: 'host', values: [`host-${host}`] },
          { name: 'rack', values: [`rack-${host >> 1}`] },
        ];
        tx.saveHostAttributes({
          host: `host-${host}`,
          attributes,
          mode: MaintenanceMode.NONE,
          slaveId: `slave-${host}`,
        });
        state.assignTask(tx, ids[index] ?? '', `host-${host}`, `slave-${host}`, new Map());
      }
    });
  await place(config('jmh', 'sibling', 'preferred'), 0, SIBLINGS);
  await place(config('victim', 'victim', 'preemptible'), SIBLINGS, HOSTS);
  const wanted = config('jmh', 'benchmark', 'preferred', constraints);
  const ids = await store.write((tx) =>
    state.insertPendingTasks(
      tx,
      wanted,
      Array.from({ length: pending }, (_, at) => at),
    ),
  );
  const [first] = store.tasks.byJob(wanted.job ?? {});
  if (first === undefined) throw new Error('no task is pending');
  groups.push({ config: configOf(first), taskIds: new Set(ids), penaltyMs: 0 });
  clock.advance(DEFAULT_PREEMPTION_SETTINGS.delayMs);
  return { clock, preemptor };
}

const DENIED: readonly Constraint[] = [{ name: 'host', constraint: { value: { negated: false, values: ['denied'] } } }];

/** Searches once. @returns the longest time in one go, milliseconds */
function search({ preemptor }: Awaited<ReturnType<typeof prepare>>): number {
  let longest = 0;
  const run = preemptor.search();
  for (let isOver = false; !isOver; ) {
    const start = systemClock.monotonic();
    isOver = run.next().done === true;
    longest = Math.max(longest, systemClock.monotonic() - start);
  }
  return longest;
}

/** Searches of all agents anew, as the original does each time, and when nothing has changed since the last. */
export async function slotSearches(): Promise<void> {
  for (const pending of [1, 1000]) {
    const prepared = await prepare(pending, DENIED);
    const cases: readonly (readonly [string, number])[] = [
      // What was found out is forgotten after ten minutes.
      ['all anew', 10 * MINUTE_MS],
      ['nothing changed', 0],
    ];
    for (const [kind, everyMs] of cases) {
      const name = `preemption slot search, ${pending} pending, ${kind}`;
      const stalls: number[] = [];
      await measure({
        ...{ name, mark: ORIGINAL, operations: 1, iterations: ROUNDS },
        prepare: () => prepared.clock.advance(everyMs),
        run: () => void stalls.push(search(prepared)),
      });
      const value = Math.max(...stalls.slice(-ROUNDS));
      printFigure({ bench: 'scheduling', case: `${name}, longest stall`, value, unit: 'ms' });
    }
    prepared.preemptor.stop();
  }
}
