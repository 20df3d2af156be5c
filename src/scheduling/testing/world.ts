import { pino } from 'pino';
import { type Clock, seededRandom, VirtualClock } from '../../clock/index.ts';
import {
  type CallOutcome,
  type ExecutorSettings,
  MesosCallError,
  type OfferOperation,
  type TaskInfo,
  type TaskInfoSettings,
  THERMOS_EXECUTOR,
  thermosExecutor,
} from '../../mesos/index.ts';
import { BUILT_IN_TIERS } from '../../model/index.ts';
import { StateManager } from '../../state/index.ts';
import { Stats } from '../../stats/index.ts';
import { type CommitLimits, createMemoryStore } from '../../store/index.ts';
import type { Constraint, Resource, ScheduledTask, ScheduleStatus, TaskConfig } from '../../wire/index.ts';
import { DEFAULT_PREEMPTION_SETTINGS, makePreemptor, type PreemptionSettings } from '../preemption/index.ts';
import type { MakePreemptor } from '../preemptor.ts';
import { Scheduler } from '../scheduler.ts';
import { DEFAULT_SCHEDULING_SETTINGS, type SchedulingSettings } from '../settings.ts';

const executor: ExecutorSettings = thermosExecutor({ executorPath: '/thermos', cpus: 0.25, ramMb: 128 });

export const TASK_INFO: TaskInfoSettings = {
  executors: new Map([[THERMOS_EXECUTOR, executor]]),
  revocableNames: new Set(['cpus']),
};

/** A config of a service; 1 core, 128 MB of memory and of disk unless told otherwise. */
export function serviceConfig(
  name: string,
  resources: readonly Resource[] = [{ numCpus: 1 }, { ramMb: 128 }, { diskMb: 128 }],
  constraints: readonly Constraint[] = [],
): TaskConfig {
  return {
    job: { role: 'www', environment: 'prod', name },
    owner: { user: 'www' },
    isService: true,
    priority: 0,
    maxTaskFailures: 1,
    tier: 'preferred',
    resources,
    constraints,
    executorConfig: { name: THERMOS_EXECUTOR, data: '{}' },
    container: { mesos: {} },
  };
}

/** A call that the scheduler made. */
export type Sent =
  | {
      readonly type: 'accept';
      readonly offerId: string;
      readonly infos: readonly TaskInfo[];
      readonly refuseSeconds: number;
    }
  | { readonly type: 'decline'; readonly offerId: string }
  /** Not a call of the scheduler's, but that of others which must not come before its own. */
  | { readonly type: 'kill'; readonly taskId: string };

export interface WorldOptions {
  readonly settings?: Partial<SchedulingSettings>;
  readonly taskInfo?: Partial<TaskInfoSettings>;
  /** Left out: nobody has to go for others. */
  readonly preemption?: Partial<PreemptionSettings>;
  /** Wraps the clock that the scheduler gets. */
  readonly clock?: (clock: VirtualClock) => Clock;
  readonly seed?: number;
  readonly limits?: CommitLimits;
  readonly preemptor?: MakePreemptor;
}

/** A scheduler on a real state manager and a store in memory, whose database and whose Mesos are the test. */
export class World {
  readonly clock = new VirtualClock(1_000_000);
  readonly sent: Sent[] = [];
  readonly stats = new Stats();
  readonly random;
  readonly state: StateManager;
  readonly store;
  readonly scheduler: Scheduler;
  /** How Mesos takes the next calls; it takes all when empty. */
  readonly outcomes: CallOutcome[] = [];
  /** While true, commits wait. */
  private held = false;
  private resume: () => void = () => {};

  constructor(options: WorldOptions = {}) {
    const { clock } = this;
    const wrapped = options.clock?.(clock) ?? clock;
    this.random = seededRandom(options.seed ?? 1);
    this.state = new StateManager({ clock, random: this.random, schedulerHost: 'here', penaltyMs: () => 0 });
    this.store = createMemoryStore({
      clock,
      commit: () => this.commit(),
      ...(options.limits && { limits: options.limits }),
    });
    this.scheduler = new Scheduler({
      store: this.store,
      state: this.state,
      driver: {
        accept: async ([offerId = ''], operations, refuseSeconds) => {
          this.sent.push({ type: 'accept', offerId, infos: tasksOf(operations), refuseSeconds });
          return this.outcomes.shift() ?? { ok: true };
        },
        decline: async ([offerId = '']) => {
          this.sent.push({ type: 'decline', offerId });
          return { ok: true };
        },
      },
      clock: wrapped,
      random: this.random,
      log: pino({ level: 'silent' }),
      stats: this.stats,
      tiers: BUILT_IN_TIERS,
      taskInfo: { ...TASK_INFO, ...options.taskInfo },
      settings: { ...DEFAULT_SCHEDULING_SETTINGS, ...options.settings },
      penaltyMs: () => 0,
      preemptor: options.preemptor ?? this.preemptorFor(options.preemption, wrapped),
    });
    this.scheduler.start();
    this.store.subscribe((event) => {
      if (event.type === 'kill-requested') this.sent.push({ type: 'kill', taskId: event.taskId });
    });
  }

  holdCommits(): void {
    this.held = true;
  }

  async releaseCommits(): Promise<void> {
    this.held = false;
    this.resume();
    await settle();
  }

  async create(config: TaskConfig, instances: number): Promise<readonly string[]> {
    const ids = this.store.write((tx) =>
      this.state.insertPendingTasks(
        tx,
        config,
        Array.from({ length: instances }, (_, i) => i),
      ),
    );
    await settle();
    return ids;
  }

  async change(taskId: string, target: ScheduleStatus): Promise<void> {
    void this.store.write((tx) => this.state.changeState(tx, taskId, target));
    await settle();
  }

  /** Lets time pass, millisecond by millisecond at first, with everything that follows at each moment. */
  async pass(ms: number): Promise<void> {
    const step = Math.max(1, Math.floor(ms / 50));
    for (let passed = 0; passed < ms; passed += step) {
      this.clock.advance(Math.min(step, ms - passed));
      await settle();
    }
  }

  task(taskId: string): ScheduledTask | undefined {
    return this.store.tasks.get(taskId);
  }

  /** A figure; undefined when it is not exported. */
  figure(name: string): number | bigint | string | undefined {
    return this.stats.snapshot().get(name)?.value;
  }

  /** How many of the stored tasks have a status. */
  tasksIn(status: ScheduleStatus): number {
    return this.store.tasks.query({}).filter((task) => task.status === status).length;
  }

  get accepts(): Extract<Sent, { type: 'accept' }>[] {
    return this.sent.filter((sent) => sent.type === 'accept');
  }

  private preemptorFor(settings: Partial<PreemptionSettings> | undefined, clock: Clock): MakePreemptor | undefined {
    if (settings === undefined) return undefined;
    const { store, state, stats } = this;
    return makePreemptor({
      ...{ store, state, clock, stats, log: pino({ level: 'silent' }), tiers: BUILT_IN_TIERS },
      ...{ revocableNames: TASK_INFO.revocableNames, unavailabilityThresholdMs: 0 },
      settings: { ...DEFAULT_PREEMPTION_SETTINGS, ...settings },
    });
  }

  private commit(): Promise<void> {
    if (!this.held) return Promise.resolve();
    return new Promise((resolve) => {
      const before = this.resume;
      this.resume = () => {
        before();
        resolve();
      };
    });
  }
}

/** Lets everything that is resolved by now go on. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve));
}

/** A call that failed. */
export function failedCall(failure: 'not-sent' | 'refused' | 'unknown'): CallOutcome {
  return { ok: false, error: new MesosCallError('ACCEPT', failure, 'as the test wants it') };
}

function tasksOf(operations: readonly OfferOperation[]): readonly TaskInfo[] {
  const infos = operations.flatMap((operation) => operation.launch?.taskInfos ?? []);
  if (infos.length === 0) throw new Error('an offer is to be used for a task');
  return infos;
}
