import type { ScheduledTask, TaskConfig } from '../../wire/index.ts';
import { decideInstance, type InstanceAction, type InstanceDecision, type InstanceGoal } from './instance.ts';
import type { Goal } from './instances.ts';
import type { GroupSize } from './strategy.ts';

/** What an instance enters when its change begins and ends. */
export type InstanceChange = 'WORKING' | 'SUCCEEDED' | 'FAILED';

/** What came of looking at one instance. */
export interface InstanceEffect {
  readonly instanceId: number;
  /** What it has entered. */
  readonly changes: readonly InstanceChange[];
  /** What is to be done about it; undefined when it has ended. */
  readonly action: InstanceAction | undefined;
}

/** How all instances together stand. */
export type Progress = 'WORKING' | 'SUCCEEDED' | 'FAILED';

/** How many instances may be looked at before others get their turn. */
export interface Allowance {
  /** Takes one, if there is one left. */
  take(): boolean;
}

export interface InstanceUpdatesOptions {
  /** In the order in which instances begin. */
  readonly goals: readonly Goal[];
  readonly groupSize: GroupSize;
  readonly minRunningMs: number;
  readonly toleratedFailures: number;
  /** How many instances may fail. */
  readonly maxFailed: number;
  /** Instances that failed on this way before: they fail again without being touched. */
  readonly failedBefore: ReadonlySet<number>;
}

interface Instance {
  readonly id: number;
  readonly goal: InstanceGoal;
  state: 'IDLE' | 'CHOSEN' | InstanceChange;
  /** How often its new task has ended. */
  failures: number;
}

const BEGUN_AND_DONE: readonly InstanceChange[] = ['WORKING', 'SUCCEEDED'];
const BEGUN: readonly InstanceChange[] = ['WORKING'];
const NOTHING: readonly InstanceChange[] = [];

/**
 * The instances of an update on one of its ways, and how far each has come. Decides; does nothing.
 * (aurora: scheduler/updater/OneWayJobUpdater.java)
 *
 * Instances go from idle by way of chosen to working, then to succeeded or failed. The strategy chooses a group of idle ones, which are
 * then looked at one by one, in as many steps as it takes.
 */
export class InstanceUpdates {
  private readonly options: InstanceUpdatesOptions;
  private readonly byId = new Map<number, Instance>();
  /** In the order of the update; those before `firstIdle` have been chosen, those before `firstChosen` have begun. */
  private readonly ordered: readonly Instance[];
  private firstChosen = 0;
  private firstIdle = 0;
  /** Those that are chosen or working. */
  private active = 0;
  private failed = 0;
  /** The strategy is to be asked when all that are chosen have begun. */
  private asking = true;
  /** Of the group last chosen: whether nothing else was active then, and whether all of it had ended as soon as it was looked at. */
  private group = { alone: false, ended: true };

  constructor(options: InstanceUpdatesOptions) {
    this.options = options;
    const { goals, minRunningMs, toleratedFailures } = options;
    this.ordered = goals.map(({ id, desired }) => {
      const goal = { desired, minRunningMs, toleratedFailures };
      const instance: Instance = { id, goal, state: 'IDLE', failures: 0 };
      this.byId.set(id, instance);
      return instance;
    });
  }

  get progress(): Progress {
    if (this.failed > this.options.maxFailed) return 'FAILED';
    return this.active === 0 && this.firstIdle === this.ordered.length ? 'SUCCEEDED' : 'WORKING';
  }

  has(instanceId: number): boolean {
    return this.byId.has(instanceId);
  }

  /** What an instance is to become; undefined when it is to go, or is none of the update's. */
  desired(instanceId: number): TaskConfig | undefined {
    return this.byId.get(instanceId)?.goal.desired;
  }

  /** Whether it matters what happens to the instance's task. */
  isWorking(instanceId: number): boolean {
    return this.byId.get(instanceId)?.state === 'WORKING';
  }

  /** Ids of instances that are chosen and have not been looked at. */
  *chosen(): Generator<number, void> {
    for (let at = this.firstChosen; at < this.firstIdle; at++) {
      const instance = this.ordered[at];
      if (instance !== undefined) yield instance.id;
    }
  }

  /** Whether {@link begin} has more to do than its allowance let it. */
  get hasMore(): boolean {
    return this.progress === 'WORKING' && (this.firstChosen < this.firstIdle || this.mayChoose());
  }

  /**
   * Looks at an instance because something happened to it.
   * @param task as it is now; undefined when there is none
   * @param now milliseconds since the epoch
   * @returns undefined when the instance is not being changed
   */
  changed(instanceId: number, task: ScheduledTask | undefined, now: number): InstanceEffect | undefined {
    this.asking = true;
    const instance = this.byId.get(instanceId);
    return instance?.state === 'WORKING' ? this.look(instance, task, now, NOTHING) : undefined;
  }

  /**
   * Begins with as many instances as the strategy allows; all over again where a whole group has what it should have already.
   * @param activeTask the active task of an instance
   * @param now milliseconds since the epoch
   */
  begin(
    activeTask: (instanceId: number) => ScheduledTask | undefined,
    now: number,
    allowance: Allowance,
  ): readonly InstanceEffect[] {
    const effects: InstanceEffect[] = [];
    while (this.progress === 'WORKING') {
      if (this.firstChosen === this.firstIdle && !(this.mayChoose() && this.choose())) break;
      const instance = this.ordered[this.firstChosen];
      if (instance === undefined || !allowance.take()) break;
      this.firstChosen++;
      instance.state = 'WORKING';
      if (this.options.failedBefore.has(instance.id)) {
        this.end(instance, 'FAILED');
        continue;
      }
      const effect = this.look(instance, activeTask(instance.id), now, BEGUN);
      if (effect.action !== undefined) this.group.ended = false;
      effects.push(effect);
    }
    return effects;
  }

  private mayChoose(): boolean {
    return this.firstIdle < this.ordered.length && (this.asking || (this.group.alone && this.group.ended));
  }

  private choose(): boolean {
    const alone = this.active === 0;
    const size = this.options.groupSize(this.ordered.length - this.firstIdle, this.active);
    this.asking = false;
    this.group = { alone, ended: size > 0 };
    for (let left = size; left > 0; left--) {
      const instance = this.ordered[this.firstIdle++];
      if (instance !== undefined) instance.state = 'CHOSEN';
    }
    this.active += size;
    return size > 0;
  }

  private look(
    instance: Instance,
    task: ScheduledTask | undefined,
    now: number,
    begun: readonly InstanceChange[],
  ): InstanceEffect {
    const { decision, failures } = decideInstance(instance.goal, task, instance.failures, now);
    instance.failures = failures;
    if (!isEnd(decision)) return { instanceId: instance.id, changes: begun, action: decision };
    this.end(instance, decision);
    const changes = begun === BEGUN && decision === 'SUCCEEDED' ? BEGUN_AND_DONE : [...begun, decision];
    return { instanceId: instance.id, changes, action: undefined };
  }

  private end(instance: Instance, state: 'SUCCEEDED' | 'FAILED'): void {
    instance.state = state;
    this.active--;
    if (state === 'FAILED') this.failed++;
  }
}

function isEnd(decision: InstanceDecision): decision is 'SUCCEEDED' | 'FAILED' {
  return decision === 'SUCCEEDED' || decision === 'FAILED';
}

/** An instance that had what it should have when it was first looked at. */
export function wasDoneAlready({ changes }: InstanceEffect): boolean {
  return changes.length === 2 && changes[0] === 'WORKING' && changes[1] === 'SUCCEEDED';
}
