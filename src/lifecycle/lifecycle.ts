import type { Logger } from 'pino';
import type { Clock, Timer } from '../clock/index.ts';
import type { Stats } from '../stats/index.ts';
import { isAllowed, LIFECYCLE_STATES, type LifecycleState } from './states.ts';

/** What is done at each step of the life; each is called once at most. */
export interface LifecycleSteps {
  /** Gets the storage ready to be started quickly. */
  prepareStorage(): Promise<void>;
  /** Loads the state, starts what decides and begins to register with Mesos. */
  lead(): Promise<void>;
  /** Tells clients that this process leads. */
  advertise(): Promise<void>;
  /** Ends what {@link lead} started, as far as that went: nothing goes to Mesos or the database after it. */
  stopLeading(): Promise<void>;
  /** Gives the leadership up, or the place in the queue for it. */
  leave(): Promise<void>;
  /** Ends the process; with an error if there is one. */
  end(error?: Error): void;
}

export interface LifecycleOptions {
  readonly steps: LifecycleSteps;
  /** How long registering with Mesos may take, in milliseconds; for ever when unset. */
  readonly maxRegistrationDelayMs: number | undefined;
  /** How long to lead before another should; for ever when unset. */
  readonly maxLeadingMs: number | undefined;
  readonly stats: Pick<Stats, 'gauge'>;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
}

/** How long each of the last steps may take. */
const STOP_MS = 5000;
const LEAVE_MS = 1000;

/**
 * The states of a scheduler process and what happens between them. A process stands for leader once; when it has led, or lost, it
 * ends, and its supervisor starts another. (aurora: scheduler/SchedulerLifecycle.java)
 */
export class Lifecycle {
  private readonly options: LifecycleOptions;
  private current: LifecycleState = 'IDLE';
  private readonly timers: Timer[] = [];
  private dying: Promise<void> | undefined;

  constructor(options: LifecycleOptions) {
    this.options = options;
    for (const state of LIFECYCLE_STATES) {
      options.stats.gauge(`scheduler_lifecycle_${state}`, () => (this.current === state ? 1 : 0));
    }
  }

  get state(): LifecycleState {
    return this.current;
  }

  /** Prepares the storage. @throws what that throws, after ending */
  async prepare(): Promise<void> {
    this.go('PREPARING_STORAGE');
    await this.act(() => this.options.steps.prepareStorage());
    if (!this.isDead()) this.go('STORAGE_PREPARED');
  }

  /** This process is elected. @throws what leading throws, after ending */
  async elected(): Promise<void> {
    const { log, steps, clock, maxRegistrationDelayMs, maxLeadingMs } = this.options;
    if (this.isDead()) return;
    log.info('Elected as leading scheduler!');
    this.go('LEADER_AWAITING_REGISTRATION');
    const arm = (delayMs: number | undefined, fire: () => void): void => {
      if (delayMs !== undefined) this.timers.push(clock.after(delayMs, fire));
    };
    arm(maxRegistrationDelayMs, () => {
      if (this.current !== 'LEADER_AWAITING_REGISTRATION') return;
      log.error('Framework has not been registered within the tolerated delay.');
      void this.die();
    });
    arm(maxLeadingMs, () => {
      log.info('Triggering automatic failover.');
      void this.die();
    });
    await this.act(() => steps.lead());
    // What was started while the end came is stopped, too.
    if (this.isDead()) await steps.stopLeading();
  }

  /** Mesos has taken the framework, for the first time. */
  async registered(): Promise<void> {
    if (this.isDead()) return;
    this.go('ACTIVE');
    try {
      await this.options.steps.advertise();
    } catch (error) {
      this.options.log.error({ err: error }, 'Failed to advertise leader, shutting down.');
      await this.die();
    }
  }

  /** The leadership, or the place in the queue for it, is lost. */
  defeated(reason: string): void {
    if (this.isDead()) return;
    this.options.log.error({ reason }, 'Lost leadership, committing suicide.');
    void this.die();
  }

  /** Ends everything in order, then the process. Resolves when all is ended. */
  die(error?: Error): Promise<void> {
    if (this.dying !== undefined) {
      this.options.log.info('Shutdown already invoked, ignoring extra call.');
      return this.dying;
    }
    this.go('DEAD');
    for (const timer of this.timers) timer.cancel();
    this.dying = this.endAll(error);
    return this.dying;
  }

  private async endAll(error: Error | undefined): Promise<void> {
    const { steps } = this.options;
    // What is on its way to the database is finished first, so that nobody waits in vain for its answer.
    await this.within(STOP_MS, 'stop leading', () => steps.stopLeading());
    await this.within(LEAVE_MS, 'leave the election', () => steps.leave());
    steps.end(error);
  }

  private async within(limitMs: number, what: string, step: () => Promise<void>): Promise<void> {
    const { clock, log } = this.options;
    await new Promise<void>((resolve) => {
      const timer = clock.after(limitMs, () => {
        log.warn({ limitMs }, `could not ${what} in time`);
        resolve();
      });
      step()
        .catch((error: unknown) => log.warn({ err: error }, `could not ${what}`))
        .finally(() => {
          timer.cancel();
          resolve();
        });
    });
  }

  /** Does what belongs to a state; when that fails, the process ends. */
  private async act(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      this.options.log.error({ err: error }, 'Caught unchecked exception:');
      const failure = error instanceof Error ? error : new Error(String(error));
      if (!this.isDead()) await this.die(failure);
      throw failure;
    }
  }

  private go(to: LifecycleState): void {
    const from = this.current;
    if (!isAllowed(from, to)) throw new Error(`State transition from ${from} to ${to} is not allowed.`);
    this.options.log.info(`SchedulerLifecycle state machine transition ${from} -> ${to}`);
    this.current = to;
  }

  private isDead(): boolean {
    return this.current === 'DEAD';
  }
}
