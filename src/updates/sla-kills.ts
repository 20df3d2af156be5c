import type { Logger } from 'pino';
import { type Clock, Deadlines, type Random } from '../clock/index.ts';
import { instanceIdOf, isKillable, isSlaveAssigned, jobKeyText, taskIdOf } from '../model/index.ts';
import type { Count } from '../stats/index.ts';
import type { Store, StoreView, Transaction } from '../store/index.ts';
import type { JobUpdateAction, ScheduledTask, SlaPolicy } from '../wire/index.ts';
import type { InstanceActions, SlaAwareKills } from './instance-actions.ts';
import { actionOf, CHECKING_SLA, SLA_PASSED } from './recorded-events.ts';
import { nextRetryMs, type RetryDelays } from './rules/backoff.ts';
import type { RollingStatus } from './rules/status.ts';
import type { CompleteUpdateKey, UpdateRun } from './update-run.ts';

/** Takes tasks away only where that keeps their SLA. */
export interface SlaGuard {
  /**
   * Runs `act` in one transaction when taking the task away keeps `policy`, or by force.
   * @param context told to a coordinator besides the task
   */
  checkSlaThenAct(
    taskId: string,
    policy: SlaPolicy | undefined,
    context: Readonly<Record<string, string>>,
    act: (tx: Transaction) => void,
    options?: { readonly force?: boolean },
  ): Promise<'acted' | 'refused'>;
}

export interface SlaKillsOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly count: Count;
  readonly log: Logger;
  readonly guard: SlaGuard;
  readonly actions: InstanceActions;
  readonly retry: RetryDelays;
}

interface Wish {
  readonly key: CompleteUpdateKey;
  /** The state of the update when the kill was asked for; in any other one it does not happen. */
  readonly status: RollingStatus;
  readonly action: JobUpdateAction;
  readonly instanceId: number;
  readonly policy: SlaPolicy;
  readonly reserve: boolean;
  /** The wait before this attempt, milliseconds. */
  readonly waitedMs: number;
}

const NO_CONTEXT = {};

/**
 * Kills tasks of updates that mind their SLA, trying again until it allows it, the task is killed anyhow, or the update is in another
 * state. At most one attempt waits for each task. (aurora: scheduler/updater/SlaKillController.java)
 */
export class SlaKills implements SlaAwareKills {
  private readonly options: SlaKillsOptions;
  /** By task id. */
  private readonly attempts: Deadlines<Wish>;
  /** Tasks of which the SLA is being checked. */
  private readonly checking = new Set<string>();

  constructor(options: SlaKillsOptions) {
    this.options = options;
    this.attempts = new Deadlines(options.clock, (taskId, wish) => this.attempt(taskId, wish));
  }

  request(tx: Transaction, run: UpdateRun, task: ScheduledTask, policy: SlaPolicy, reserve: boolean): void {
    const { key, status, recorded } = run;
    const instanceId = instanceIdOf(task);
    const action = actionOf('WORKING', status);
    if (!recorded.hasChecking(instanceId, action)) {
      const event = { instanceId, timestampMs: this.options.clock.now(), action, message: CHECKING_SLA };
      tx.saveInstanceUpdateEvent(key, event);
      recorded.add(event);
    }
    this.attempts.set(taskIdOf(task), 0, { key, status, action, instanceId, policy, reserve, waitedMs: 0 });
  }

  stop(): void {
    this.attempts.clear();
  }

  private attempt(taskId: string, wish: Wish): void {
    const { store, count, guard, log, random, retry } = this.options;
    const task = store.tasks.get(taskId);
    if (task === undefined || !isKillable(task.status) || !isIn(store, wish)) return;
    const waitedMs = nextRetryMs(wish.waitedMs, retry, random);
    this.attempts.set(taskId, waitedMs, { ...wish, waitedMs });
    if (this.checking.has(taskId)) return;
    this.checking.add(taskId);
    count(`updates_sla_kill_attempt_${jobKeyText(wish.key.job)}`);
    // A task that is on no agent serves nobody yet.
    const force = !isSlaveAssigned(task.status);
    guard
      .checkSlaThenAct(taskId, wish.policy, NO_CONTEXT, (tx) => this.kill(tx, taskId, wish), { force })
      .catch((error: unknown) => log.error({ err: error, taskId }, 'The check of an SLA failed'))
      .finally(() => this.checking.delete(taskId));
  }

  private kill(tx: Transaction, taskId: string, wish: Wish): void {
    const { clock, count, actions } = this.options;
    const { key, action, instanceId, reserve } = wish;
    const task = tx.tasks.get(taskId);
    if (task === undefined || !isKillable(task.status) || !isIn(tx, wish)) return;
    tx.saveInstanceUpdateEvent(key, { instanceId, timestampMs: clock.now(), action, message: SLA_PASSED });
    actions.killNow(tx, key.id, key.job, task, reserve);
    count(`updates_sla_kill_success_${jobKeyText(key.job)}`);
  }
}

function isIn(view: StoreView, { key, status }: Wish): boolean {
  return view.updates.get(key)?.summary?.state?.status === status;
}
