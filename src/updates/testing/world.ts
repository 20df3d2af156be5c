import { setImmediate } from 'node:timers/promises';
import { pino } from 'pino';
import { seededRandom, VirtualClock } from '../../clock/index.ts';
import { BUILT_IN_TIERS, configOf, instanceIdOf, isActive, numberOf, taskIdOf, toRanges } from '../../model/index.ts';
import { DEFAULT_SLA_SETTINGS, SlaManager } from '../../sla/index.ts';
import { StateManager } from '../../state/index.ts';
import { Stats } from '../../stats/index.ts';
import { createMemoryStore } from '../../store/index.ts';
import {
  type JobUpdate,
  JobUpdateAction,
  JobUpdateActionName,
  type JobUpdateKey,
  JobUpdatePulseStatus,
  type JobUpdateSettings,
  type JobUpdateStatus,
  JobUpdateStatusName,
  type ScheduledTask,
  ScheduleStatus,
  ScheduleStatusName,
  type TaskConfig,
} from '../../wire/index.ts';
import { DEFAULT_UPDATES_SETTINGS, JobUpdateController, type UpdatesSettings } from '../index.ts';

export const JOB = { role: 'www', environment: 'prod', name: 'web' };
export const KEY: JobUpdateKey = { job: JOB, id: 'u1' };

/** How long an instance must be running, unless a test says otherwise, milliseconds. */
export const WATCH_MS = 2_000;

const BASE: TaskConfig = {
  job: JOB,
  owner: { user: 'www' },
  isService: true,
  priority: 0,
  maxTaskFailures: 1,
  tier: 'preemptible',
  resources: [{ numCpus: 1 }, { ramMb: 128 }, { diskMb: 64 }],
};

/** Configs by their letters: old ones and the new one. */
export type Letter = 'O' | 'P' | 'N';

const OTHER_PRIORITIES: Readonly<Record<Letter, number>> = { O: 0, P: 7, N: 1 };

/** What a test wants of a world. */
export interface WorldOptions {
  /** The configs of the tasks that run when the update begins. */
  readonly running?: Readonly<Record<number, Letter>>;
  /** What every config has besides. */
  readonly config?: Partial<TaskConfig>;
  readonly limits?: Partial<UpdatesSettings>;
  readonly startMs?: number;
  /** `-min_required_instances_for_sla_check` */
  readonly minRequiredInstances?: number;
}

/** What an update is to be. */
export interface UpdateSketch {
  /** What the instances are taken to have been. */
  readonly initial?: Readonly<Record<number, Letter>>;
  /** The instances that get the new config. */
  readonly desired?: readonly number[] | undefined;
  readonly settings?: Partial<JobUpdateSettings>;
}

const { ASSIGNED, STARTING, RUNNING, KILLED } = ScheduleStatus;

const ACTION_LETTERS: Readonly<Record<JobUpdateAction, string>> = {
  [JobUpdateAction.INSTANCE_UPDATING]: 'UG',
  [JobUpdateAction.INSTANCE_UPDATED]: 'UD',
  [JobUpdateAction.INSTANCE_UPDATE_FAILED]: 'UF',
  [JobUpdateAction.INSTANCE_ROLLING_BACK]: 'RG',
  [JobUpdateAction.INSTANCE_ROLLED_BACK]: 'RD',
  [JobUpdateAction.INSTANCE_ROLLBACK_FAILED]: 'RF',
};

/** Updates on a real state manager and a store in memory, whose agents are the test. */
export class World {
  readonly clock: VirtualClock;
  readonly store;
  readonly state: StateManager;
  readonly counts = new Map<string, number>();
  /** Ids of the tasks that Mesos was told to kill. */
  readonly kills: string[] = [];
  /** Agents kept for instances, as `agent instance`. */
  readonly reserved: string[] = [];
  updates: JobUpdateController;
  private readonly options: WorldOptions;
  private readonly sla: SlaManager;
  private seen = 0;
  private readonly random = seededRandom(3);

  constructor(options: WorldOptions = {}) {
    this.options = options;
    this.clock = new VirtualClock(options.startMs ?? 1_000_000_000_000);
    const { clock, random } = this;
    this.store = createMemoryStore({ clock });
    this.state = new StateManager({ clock, random, schedulerHost: 'here', penaltyMs: () => 0 });
    this.sla = new SlaManager({
      ...{ store: this.store, clock, stats: new Stats(), tiers: BUILT_IN_TIERS, log: pino({ level: 'silent' }) },
      settings: {
        ...{ ...DEFAULT_SLA_SETTINGS, clusterName: 'local', awareKillNonProd: true },
        minRequiredInstances: options.minRequiredInstances ?? 0,
      },
    });
    this.store.subscribe((event) => {
      if (event.type === 'kill-requested') this.kills.push(event.taskId);
    });
    this.updates = this.controller();
  }

  /** A world whose tasks have been running for long. */
  static async of(options: WorldOptions = {}): Promise<World> {
    const world = new World(options);
    await world.updates.start();
    for (const [id, letter] of Object.entries(options.running ?? {})) await world.create(Number(id), letter);
    await world.pass(24 * 60 * 60_000);
    return world;
  }

  config(letter: Letter): TaskConfig {
    return { ...BASE, priority: OTHER_PRIORITIES[letter], ...this.options.config };
  }

  /** Another process takes over. */
  async restart(): Promise<void> {
    await this.handOver();
    await this.settle();
  }

  /** Another process takes over, and has done no more than that. */
  async handOver(): Promise<void> {
    this.updates.stop();
    this.updates = this.controller();
    await this.updates.start();
  }

  /** Has this process do no more after the transaction in which so many tasks will have been added. */
  endAfterAdding(tasks: number): void {
    let left = tasks;
    const insert = this.state.insertPendingTasks.bind(this.state);
    this.state.insertPendingTasks = (...args) => {
      if (--left === 0) this.updates.stop();
      return insert(...args);
    };
  }

  /** An instance that runs. */
  async create(instanceId: number, letter: Letter): Promise<void> {
    await this.store.write((tx) => this.state.insertPendingTasks(tx, this.config(letter), [instanceId]));
    await this.move(instanceId, ASSIGNED, STARTING, RUNNING);
  }

  async begin({ initial = {}, desired = [0, 1, 2], settings = {} }: UpdateSketch, key = KEY): Promise<void> {
    const update = this.update({ initial, desired, settings }, key);
    await this.updates.begin(key, (_, begin) => begin(update, { user: 'someone', message: 'begun' }));
    await this.settle();
  }

  update({ initial = {}, desired = [], settings = {} }: UpdateSketch, key = KEY): JobUpdate {
    const letters = [...new Set(Object.values(initial))];
    const idsOf = (letter: Letter) =>
      Object.keys(initial)
        .map(Number)
        .filter((id) => initial[id] === letter);
    return {
      summary: { key, user: 'someone', metadata: [] },
      instructions: {
        initialState: letters.map((letter) => ({ task: this.config(letter), instances: toRanges(idsOf(letter)) })),
        desiredState: desired.length === 0 ? undefined : { task: this.config('N'), instances: toRanges(desired) },
        settings: {
          updateGroupSize: 0,
          maxPerInstanceFailures: 0,
          maxFailedInstances: 0,
          minWaitInInstanceRunningMs: WATCH_MS,
          rollbackOnFailure: true,
          waitForBatchCompletion: false,
          updateStrategy: { queueStrategy: { groupSize: 1 } },
          ...settings,
        },
      },
    };
  }

  /** Moves an instance's task on, step by step, as agents and the scheduler would. */
  async move(instanceId: number, ...path: readonly ScheduleStatus[]): Promise<void> {
    for (const target of path) {
      await this.store.write((tx) => {
        const task = tx.tasks.active(JOB, instanceId);
        if (task === undefined) throw new Error(`instance ${instanceId} has no active task`);
        const id = taskIdOf(task);
        const agent = `agent-${instanceId}`;
        if (target === ASSIGNED) this.state.assignTask(tx, id, `host-${instanceId}`, agent, new Map());
        else this.state.changeState(tx, id, target);
      });
      await this.settle();
    }
  }

  /** The replacement of an instance begins to run. */
  run(instanceId: number): Promise<void> {
    return this.move(instanceId, ASSIGNED, STARTING, RUNNING);
  }

  /** The kill of an instance completes, and its replacement begins to run. */
  async cycle(instanceId: number): Promise<void> {
    await this.move(instanceId, KILLED);
    await this.run(instanceId);
  }

  async pass(ms: number): Promise<void> {
    let left = ms;
    while (left > 0) {
      const next = this.clock.nextAt;
      const step = Math.min(left, Math.max(1, (next ?? Number.POSITIVE_INFINITY) - this.clock.now()));
      this.clock.advance(step);
      left -= step;
      await this.settle();
    }
  }

  /** Lets everything happen that does not wait for time to pass. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < 2; ) {
      const { nextAt } = this.clock;
      const due = nextAt !== undefined && nextAt <= this.clock.now();
      this.clock.advance(0);
      await setImmediate();
      quiet = due ? 0 : quiet + 1;
    }
  }

  pulse(key = KEY): keyof typeof JobUpdatePulseStatus {
    return this.updates.pulse(key) === JobUpdatePulseStatus.OK ? 'OK' : 'FINISHED';
  }

  status(key = KEY): JobUpdateStatus | undefined {
    return this.store.updates.get(key)?.summary?.state?.status;
  }

  statusName(key = KEY): string {
    const status = this.status(key);
    return status === undefined ? 'none' : JobUpdateStatusName[status];
  }

  /** What happened to instances since the last look, such as `0:UG 0:UD`; events with a message with that. */
  newEvents(key = KEY): string {
    const events = this.store.updates.instanceEvents(key);
    const text = events.slice(this.seen).map(({ instanceId, action, message }) => {
      const what = action === undefined ? '?' : ACTION_LETTERS[action];
      return message === undefined ? `${instanceId}:${what}` : `${instanceId}:${what}(${message})`;
    });
    this.seen = events.length;
    return text.join(' ');
  }

  /** The messages of the update's own history. */
  messages(key = KEY): readonly (string | undefined)[] {
    return this.store.updates.events(key).map(({ message }) => message);
  }

  /** Names of what happened to an instance. */
  actions(instanceId: number, key = KEY): readonly string[] {
    const events = this.store.updates.instanceEvents(key).filter((event) => event.instanceId === instanceId);
    return events.map(({ action }) => (action === undefined ? '?' : JobUpdateActionName[action]));
  }

  active(): readonly ScheduledTask[] {
    return this.store.tasks.byJob(JOB).filter(({ status }) => isActive(status));
  }

  /** The instances that there are and what they have, such as `0:N 1:O`; states other than RUNNING are named. */
  job(): string {
    const letters = Object.entries(OTHER_PRIORITIES);
    const tasks = [...this.active()].sort((a, b) => instanceIdOf(a) - instanceIdOf(b));
    return tasks
      .map((task) => {
        const [letter = '?'] = letters.find(([, priority]) => priority === configOf(task).priority) ?? [];
        const state = task.status === RUNNING ? '' : `(${ScheduleStatusName[task.status ?? 0]})`;
        return `${instanceIdOf(task)}:${letter}${state}`;
      })
      .join(' ');
  }

  /** When the update was last changed, milliseconds since the epoch. */
  modifiedMs(key = KEY): number {
    return numberOf(this.store.updates.get(key)?.summary?.state?.lastModifiedTimestampMs ?? 0);
  }

  private controller(): JobUpdateController {
    return new JobUpdateController({
      store: this.store,
      state: this.state,
      sla: this.sla,
      reserver: {
        reserve: (agentId, _, instanceId) => void this.reserved.push(`${agentId} ${instanceId}`),
      },
      clock: this.clock,
      random: this.random,
      count: (name, by = 1) => void this.counts.set(name, (this.counts.get(name) ?? 0) + by),
      log: pino({ level: 'silent' }),
      settings: { ...DEFAULT_UPDATES_SETTINGS, ...this.options.limits },
    });
  }
}
