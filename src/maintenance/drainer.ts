import type { Logger } from 'pino';
import { type Clock, Pacer, type Random } from '../clock/index.ts';
import { instanceIdOf, instanceKeyText, jobKeyOf, taskIdOf } from '../model/index.ts';
import type { SlaManager } from '../sla/index.ts';
import type { StateManager } from '../state/index.ts';
import type { Stats } from '../stats/index.ts';
import type { Store } from '../store/index.ts';
import { type ScheduledTask, ScheduleStatus } from '../wire/index.ts';
import { drainTerms, shuffled } from './drain-rules.ts';
import { activeTasksOn } from './hosts.ts';

/** Tasks that are taken away before their commits are waited for. */
const MAX_UNCOMMITTED = 200;
/** Countdowns that are exported; more are forgotten, the oldest first. */
const MAX_COUNTDOWNS = 10_000;
const DRAINING_MESSAGE = 'Draining machine for maintenance.';

export interface DrainerOptions {
  readonly store: Store;
  readonly state: StateManager;
  readonly sla: Pick<SlaManager, 'checkSlaThenAct'>;
  readonly clock: Clock;
  readonly random: Pick<Random, 'next'>;
  readonly stats: Pick<Stats, 'count' | 'counter' | 'gauge'>;
  readonly log: Logger;
}

/**
 * Takes the tasks of a host away, each as its policy allows. A coordinator that is asked about a task is waited for by nobody, and
 * not asked about it again meanwhile. (aurora: scheduler/maintenance/MaintenanceController.java)
 */
export class Drainer {
  private readonly options: DrainerOptions;
  /** Tasks that a coordinator is asked about. */
  private readonly asking = new Set<string>();
  private readonly countdowns = new Map<string, { ms: number; readonly remove: () => void }>();
  private stopped = false;

  constructor(options: DrainerOptions) {
    this.options = options;
    options.stats.counter('missing_maintenance_request');
  }

  /**
   * Tries to take every active task of a host away, once.
   * @param pacer of the whole of which this host may be a part
   * @returns how many tasks there were when it began; resolves when all that could be done without a coordinator is durable
   */
  async drain(host: string, pacer: Pacer = new Pacer(this.options.clock)): Promise<number> {
    const { store, random, log } = this.options;
    if (pacer.due()) await pacer.rest();
    const candidates = shuffled(activeTasksOn(store, host), () => random.next());
    let uncommitted: Promise<void>[] = [];
    for (const task of candidates) {
      if (this.stopped) break;
      const done = this.drainTask(host, task).catch((error: unknown) =>
        log.error({ err: error, taskId: taskIdOf(task) }, 'Failed to drain a task'),
      );
      uncommitted.push(done);
      if (uncommitted.length >= MAX_UNCOMMITTED) {
        await Promise.all(uncommitted);
        uncommitted = [];
      }
      if (pacer.due()) await pacer.rest();
    }
    await Promise.all(uncommitted);
    return candidates.length;
  }

  /** Ends a drain under way after the task that it is at, and all countdowns. */
  stop(): void {
    this.stopped = true;
    for (const { remove } of this.countdowns.values()) remove();
    this.countdowns.clear();
  }

  private async drainTask(host: string, task: ScheduledTask): Promise<void> {
    const { store, state, sla, clock, stats, log } = this.options;
    const taskId = taskIdOf(task);
    const request = store.maintenance.get(host);
    if (request === undefined) {
      stats.count('missing_maintenance_request');
      log.error({ host, taskId }, 'No maintenance request of this host; the task stays');
      return;
    }
    const { countdownMs, force, policy } = drainTerms(request, task, clock.now());
    this.tell(instanceKeyText(jobKeyOf(task), instanceIdOf(task)), countdownMs);
    const isAsking = !force && policy?.coordinatorSlaPolicy !== undefined;
    if (isAsking && this.asking.has(taskId)) return;
    const done = sla.checkSlaThenAct(
      taskId,
      policy,
      { forceMaintenanceCountdownMs: String(countdownMs) },
      (tx) => {
        // Maintenance may have ended while a coordinator thought.
        if (tx.maintenance.get(host) === undefined) return;
        state.changeState(tx, taskId, ScheduleStatus.DRAINING, { message: DRAINING_MESSAGE });
      },
      { force },
    );
    if (!isAsking) {
      await done;
      return;
    }
    this.asking.add(taskId);
    void done
      .catch((error: unknown) => log.error({ err: error, taskId }, 'Failed to drain a task'))
      .finally(() => this.asking.delete(taskId));
  }

  /** Exports how long it takes until the task of an instance is taken by force. */
  private tell(instance: string, ms: number): void {
    const { countdowns } = this;
    const known = countdowns.get(instance);
    if (known !== undefined) {
      known.ms = ms;
      return;
    }
    const [oldest] = countdowns;
    if (oldest !== undefined && countdowns.size >= MAX_COUNTDOWNS) {
      countdowns.delete(oldest[0]);
      oldest[1].remove();
    }
    const name = `maintenance_countdown_ms_${instance}`;
    countdowns.set(instance, { ms, remove: this.options.stats.gauge(name, () => countdowns.get(instance)?.ms ?? 0) });
  }
}
