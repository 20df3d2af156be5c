import type { Logger } from 'pino';
import type { Clock } from '../clock/index.ts';
import { instanceIdOf, instanceKeyText, jobKeyOf, type TierConfig } from '../model/index.ts';
import type { Stats } from '../stats/index.ts';
import type { Store, Transaction } from '../store/index.ts';
import type { CoordinatorSlaPolicy, ScheduledTask, SlaPolicy } from '../wire/index.ts';
import { type CoordinatorAnswer, CoordinatorClient, CoordinatorUrlError } from './coordinator-client.ts';
import { CoordinatorQueue } from './coordinator-queue.ts';
import { allows, DEFAULT_STATUS_KEY } from './coordinator-reply.ts';
import { type CheckablePolicy, mayTakeAway } from './policy-check.ts';
import type { CoordinatorSettings, PolicySettings } from './settings.ts';
import { questionBody } from './task-json.ts';

const HTTP_OK = 200;
const NANOS_PER_MS = 1e6;

export interface SlaManagerOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Logger;
  readonly stats: Pick<Stats, 'count' | 'counter' | 'time'>;
  readonly tiers: TierConfig;
  readonly settings: PolicySettings & CoordinatorSettings;
}

/** What became of work that takes a task away. */
export type SlaOutcome = 'acted' | 'refused';

/**
 * Takes tasks away only where that keeps the policy of their job.
 *
 * Bounded: at most `maxParallelCoordinators` questions are under way, one to each coordinator, each for `coordinatorTimeoutMs` at
 * most. (aurora: scheduler/sla/SlaManager.java)
 */
export class SlaManager {
  private readonly options: SlaManagerOptions;
  private readonly client: CoordinatorClient;
  private readonly queue: CoordinatorQueue;
  private stopped = false;

  /** @throws RangeError when a setting is out of its range */
  constructor(options: SlaManagerOptions) {
    const { clock, settings, stats } = options;
    this.options = options;
    this.client = new CoordinatorClient(clock, settings.coordinatorTimeoutMs);
    this.queue = new CoordinatorQueue(settings.maxParallelCoordinators);
    for (const what of ['attempts', 'success', 'errors', 'user_errors', 'lock_starvation']) {
      stats.counter(`sla_coordinator_${what}`);
    }
    stats.counter('async_executor_uncaught_exceptions');
  }

  /**
   * Runs `act`, which takes the task away, in one transaction if that keeps `policy`, if there is no policy, or by force. For a
   * policy that names a coordinator this takes as long as the coordinator does; callers try again later when it is refused.
   *
   * @param policy the policy of the task, or the one that stands in for it; an empty one is none
   * @param context told to a coordinator besides the task
   * @returns resolves once what was done is durable; `refused` also for a task that is not stored
   * @throws what `act` or the store throws
   */
  async checkSlaThenAct(
    taskId: string,
    policy: SlaPolicy | undefined,
    context: Readonly<Record<string, string>>,
    act: (tx: Transaction) => void,
    options: { readonly force?: boolean } = {},
  ): Promise<SlaOutcome> {
    const { store, clock, stats } = this.options;
    const start = clock.monotonic();
    try {
      if (this.stopped) return 'refused';
      const checkable = checkablePolicy(policy);
      if (options.force !== true && policy?.coordinatorSlaPolicy !== undefined) {
        return await this.askThenAct(taskId, policy.coordinatorSlaPolicy, context, act);
      }
      return await store.write((tx) => {
        const unchecked = options.force === true || checkable === undefined;
        if (!unchecked && !this.isSafe(tx, taskId, checkable)) return 'refused';
        act(tx);
        return 'acted';
      });
    } finally {
      stats.time('checkSlaThenAct', Math.round((clock.monotonic() - start) * NANOS_PER_MS));
    }
  }

  /** Gives up all questions; nothing is done any more. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.queue.close();
    await this.client.close();
  }

  private isSafe(tx: Transaction, taskId: string, policy: CheckablePolicy): boolean {
    const { clock, settings, tiers } = this.options;
    const task = tx.tasks.get(taskId);
    return task !== undefined && mayTakeAway(tx, task, policy, clock.now(), settings, tiers);
  }

  private async askThenAct(
    taskId: string,
    policy: CoordinatorSlaPolicy,
    context: Readonly<Record<string, string>>,
    act: (tx: Transaction) => void,
  ): Promise<SlaOutcome> {
    let outcome: SlaOutcome = 'refused';
    const put = await this.queue.put(policy.coordinatorUrl ?? '', async () => {
      if (!(await this.isAllowed(taskId, policy, context)) || this.stopped) return;
      await this.options.store.write(act);
      outcome = 'acted';
    });
    if (put === 'busy') this.countFor('lock_starvation', this.options.store.tasks.get(taskId));
    if (put === 'dropped' && !this.stopped) {
      this.options.log.warn({ taskId, url: policy.coordinatorUrl }, 'Too many questions to SLA coordinators wait');
    }
    return outcome;
  }

  private async isAllowed(
    taskId: string,
    policy: CoordinatorSlaPolicy,
    context: Readonly<Record<string, string>>,
  ): Promise<boolean> {
    const { store, stats, log } = this.options;
    // A coordinator is told nothing that a crash could take back.
    const task = store.tasks.get(taskId);
    await store.durable();
    if (task === undefined || this.stopped) return false;
    stats.count('sla_coordinator_attempts');
    const taskKey = this.taskKeyOf(task);
    const url = policy.coordinatorUrl;
    let answer: CoordinatorAnswer;
    try {
      answer = await this.client.ask(url, taskKey, questionBody(task, taskKey, context));
    } catch (error) {
      if (error instanceof CoordinatorUrlError) stats.count('async_executor_uncaught_exceptions');
      else if (!this.stopped) this.countFor('errors', task);
      log.warn({ err: error, url, task: taskKey }, 'Failed to ask an SLA coordinator');
      return false;
    }
    if (answer.status !== HTTP_OK) {
      this.countFor('user_errors', task);
      log.warn({ url, task: taskKey, status: answer.status }, 'An SLA coordinator answered with an error');
      return false;
    }
    stats.count('sla_coordinator_success');
    try {
      return allows(answer.body, policy.statusKey ?? DEFAULT_STATUS_KEY);
    } catch (error) {
      stats.count('async_executor_uncaught_exceptions');
      log.warn({ err: error, url, task: taskKey }, 'An SLA coordinator answered what can’t be understood');
      return false;
    }
  }

  private countFor(what: 'errors' | 'user_errors' | 'lock_starvation', task: ScheduledTask | undefined): void {
    const { count } = this.options.stats;
    count(`sla_coordinator_${what}`);
    if (task !== undefined) count(`sla_coordinator_${what}_${this.taskKeyOf(task)}`);
  }

  private taskKeyOf(task: ScheduledTask): string {
    const { clusterName } = this.options.settings;
    return `${clusterName}/${instanceKeyText(jobKeyOf(task), instanceIdOf(task))}`;
  }
}

function checkablePolicy(policy: SlaPolicy | undefined): CheckablePolicy | undefined {
  if (policy?.countSlaPolicy !== undefined) return { countSlaPolicy: policy.countSlaPolicy };
  if (policy?.percentageSlaPolicy !== undefined) return { percentageSlaPolicy: policy.percentageSlaPolicy };
  return undefined;
}
