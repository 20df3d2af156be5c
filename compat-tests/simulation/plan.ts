import { Chance } from './chance.ts';
import { SLOTS } from './jobs.ts';

/** What clients do. */
export type Operation =
  | 'create'
  | 'kill'
  | 'killSome'
  | 'add'
  | 'restart'
  | 'update'
  | 'pause'
  | 'resume'
  | 'abort'
  | 'rollback'
  | 'pulse'
  | 'cron'
  | 'cronStart'
  | 'descheduleCron'
  | 'quota'
  | 'drain'
  | 'slaDrain'
  | 'startMaintenance'
  | 'endMaintenance'
  | 'force'
  | 'reconcile'
  | 'prune'
  | 'read';

/** What goes wrong. */
export type Fault =
  | 'killScheduler'
  | 'stopScheduler'
  | 'pauseScheduler'
  | 'slowScheduler'
  | 'crashAtCommit'
  | 'cutElection'
  | 'cutMesos'
  | 'databaseDown'
  | 'databaseHangs'
  | 'databaseSlow'
  | 'databaseFlaky'
  | 'databaseRestart'
  | 'databaseBreaks'
  | 'masterRestart'
  | 'streamsBreak'
  | 'mesosFlaky'
  | 'hostCrash'
  | 'agentRestart'
  | 'hostSilent'
  | 'hostBreaks'
  | 'taskEnds'
  | 'outage';

/** Something from outside that happens to a world; the numbers, in [0, 1), pick among what is there by then. */
export type Happening = { readonly atMs: number; readonly a: number; readonly b: number; readonly c: number } & (
  | { readonly kind: 'call'; readonly operation: Operation; readonly slot: number }
  | { readonly kind: 'fault'; readonly fault: Fault; readonly forMs: number }
);

const OPERATIONS: readonly (readonly [number, Operation])[] = [
  [14, 'create'],
  [4, 'kill'],
  [4, 'killSome'],
  [4, 'add'],
  [5, 'restart'],
  [10, 'update'],
  [2, 'pause'],
  [3, 'resume'],
  [1, 'abort'],
  [2, 'rollback'],
  [3, 'pulse'],
  [1, 'quota'],
  [3, 'drain'],
  [3, 'slaDrain'],
  [1, 'startMaintenance'],
  [4, 'endMaintenance'],
  [2, 'force'],
  [1, 'reconcile'],
  [1, 'prune'],
  [5, 'read'],
];

const CRON_OPERATIONS: readonly (readonly [number, Operation])[] = [
  [6, 'cron'],
  [3, 'cronStart'],
  [1, 'descheduleCron'],
  [1, 'kill'],
  [2, 'read'],
];

const FAULTS: readonly (readonly [number, Fault])[] = [
  [3, 'killScheduler'],
  [1, 'stopScheduler'],
  [3, 'pauseScheduler'],
  [2, 'slowScheduler'],
  [4, 'crashAtCommit'],
  [2, 'cutElection'],
  [2, 'cutMesos'],
  [1, 'databaseDown'],
  [1, 'databaseHangs'],
  [2, 'databaseSlow'],
  [3, 'databaseFlaky'],
  [2, 'databaseRestart'],
  [2, 'databaseBreaks'],
  [2, 'masterRestart'],
  [3, 'streamsBreak'],
  [3, 'mesosFlaky'],
  [2, 'hostCrash'],
  [3, 'agentRestart'],
  [3, 'hostSilent'],
  [3, 'hostBreaks'],
  [6, 'taskEnds'],
  [1, 'outage'],
];

export interface PlanSize {
  readonly lastsMs: number;
  readonly calls: number;
  readonly faults: number;
}

export const USUAL_SIZE: PlanSize = { lastsMs: 15 * 60_000, calls: 60, faults: 20 };

/** Everything from outside that a seed stands for, in order. */
export function planOf(seed: number, { lastsMs, calls, faults }: PlanSize = USUAL_SIZE): readonly Happening[] {
  const chance = Chance.of(seed, 'plan');
  const numbers = () => ({ a: chance.random.next(), b: chance.random.next(), c: chance.random.next() });
  const happenings: Happening[] = [];
  for (let i = 0; i < calls; i++) {
    const slot = chance.whole(0, SLOTS.length - 1);
    const operation = chance.weighted(SLOTS[slot]?.kind === 'cron' ? CRON_OPERATIONS : OPERATIONS);
    // Jobs are there before most else happens to them.
    const early = operation === 'create' || operation === 'cron' ? 0.5 : 1;
    happenings.push({ kind: 'call', operation, slot, atMs: chance.between(0, lastsMs * early), ...numbers() });
  }
  // Some worlds are quiet, so that what only a quiet one shows can be seen.
  const most = chance.pick([0, 0.3, 1, 1]);
  for (let i = 0; i < faults * most; i++) {
    const fault = chance.weighted(FAULTS);
    const forMs = chance.pick([1_000, 5_000, 20_000, 60_000, 150_000]) * chance.between(0.5, 1.5);
    const atMs = chance.between(0, lastsMs);
    happenings.push({ kind: 'fault', fault, forMs, atMs, ...numbers() });
    // Much goes wrong only while something is under way.
    for (let near = chance.whole(0, 3); near > 0; near--) {
      const slot = chance.whole(0, SLOTS.length - 1);
      const operation = chance.weighted(SLOTS[slot]?.kind === 'cron' ? CRON_OPERATIONS : OPERATIONS);
      happenings.push({
        kind: 'call',
        operation,
        slot,
        atMs: Math.max(0, atMs + chance.between(-500, 2_000)),
        ...numbers(),
      });
    }
  }
  return happenings.sort((x, y) => x.atMs - y.atMs);
}

/** One line for people. */
export function describe(happening: Happening): string {
  const at = `${(happening.atMs / 1000).toFixed(3)} s`;
  const numbers = `(${happening.a.toFixed(3)}, ${happening.b.toFixed(3)}, ${happening.c.toFixed(3)})`;
  return happening.kind === 'call'
    ? `${at}  call ${happening.operation} ${SLOTS[happening.slot]?.key.name ?? ''} ${numbers}`
    : `${at}  fault ${happening.fault} for ${(happening.forMs / 1000).toFixed(1)} s ${numbers}`;
}
