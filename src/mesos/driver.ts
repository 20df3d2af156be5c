import type { Logger } from 'pino';
import type { Clock, Random } from '../clock/index.ts';
import { TruncatedBinaryBackoff } from '../model/index.ts';
import * as calls from './calls.ts';
import { encodeCall } from './codec.ts';
import { type DriverCounters, newCounters } from './counters.ts';
import { type CallOutcome, FatalError, MesosCallError } from './errors.ts';
import type { SchedulerHandler } from './handler.ts';
import type { MasterDetector, MasterOrigin } from './master.ts';
import {
  type Credential,
  type MasterConnection,
  MasterHttp,
  type MasterHttpOptions,
  type SubscribeAnswer,
} from './master-http.ts';
import type { FrameworkInfo, OfferOperation, Subscribed } from './messages.ts';
import { pause, signalled } from './pause.ts';
import { callName, failed, type Session } from './session.ts';
import { followSubscription } from './subscription.ts';

/** Bounds of a driver; all have defaults. */
export interface MesosDriverLimits {
  /** Milliseconds to wait for the head of an answer (75 s). */
  readonly answerTimeoutMs: number;
  /** Calls that the master has not answered yet, at once (256): they go out one behind another on one connection. */
  readonly callsUnderWay: number;
  /** Calls waiting (100,000) and their bytes (64 MiB): more are not sent. */
  readonly waitingCalls: number;
  readonly waitingBytes: number;
  /** Longest record of the event stream (64 MiB, some 150,000 offers). */
  readonly maxRecordBytes: number;
}

/** What a {@link MesosDriver} needs. */
export interface MesosDriverOptions {
  readonly masters: MasterDetector;
  /** Describes the framework, under the id that it has by now, if any. Asked before each SUBSCRIBE. */
  readonly frameworkInfo: (frameworkId: string | undefined) => FrameworkInfo;
  /** The stored framework id. */
  readonly frameworkId?: string | undefined;
  readonly credential?: Credential | undefined;
  /**
   * Asked before anything is sent: whether this process still speaks for the framework. Another may do so after this one was paused
   * for long. Always when unset.
   */
  readonly mayCall?: (() => boolean) | undefined;
  readonly handler: SchedulerHandler;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;
  readonly limits?: Partial<MesosDriverLimits> | undefined;
  /** Connects to a master; a simulator has another way. */
  readonly connect?: ConnectMaster | undefined;
}

/** Makes the connections to one master for the time of one subscription. */
export type ConnectMaster = (master: MasterOrigin, options: MasterHttpOptions) => MasterConnection;

/**
 * Calls to the master. A failed one is logged and counted here, so a caller that has nothing to do about it need not
 * look at the outcome. Nothing is sent again: kills are tried again while a task stays, updates come again until they
 * are acknowledged, and reconciliation settles launches whose fate is unknown. But offers are declined when the call
 * that used or declined them may be lost.
 */
export interface SchedulerCalls {
  /** Uses offers; what is not used comes back, after `refuseSeconds` at the earliest. See {@link calls.launch}. */
  accept(
    offerIds: readonly string[],
    operations: readonly OfferOperation[],
    refuseSeconds: number,
  ): Promise<CallOutcome>;
  decline(offerIds: readonly string[], refuseSeconds: number): Promise<CallOutcome>;
  /** Without `refuseSeconds` the master's default (5) holds. */
  acceptInverseOffers(inverseOfferIds: readonly string[], refuseSeconds?: number): Promise<CallOutcome>;
  declineInverseOffers(inverseOfferIds: readonly string[], refuseSeconds?: number): Promise<CallOutcome>;
  kill(taskId: string): Promise<CallOutcome>;
  acknowledge(agentId: string, taskId: string, uuid: Uint8Array): Promise<CallOutcome>;
  /** Asks for the state of these tasks or, with none, of every task that the master knows. */
  reconcile(taskIds: readonly string[]): Promise<CallOutcome>;
}

const connectByHttp: ConnectMaster = (master, options) => new MasterHttp(master, options);

const DEFAULT_LIMITS: MesosDriverLimits = {
  answerTimeoutMs: 75_000,
  callsUnderWay: 256,
  waitingCalls: 100_000,
  waitingBytes: 64 * 1024 * 1024,
  maxRecordBytes: 64 * 1024 * 1024,
};
/** A connection that was lost is made anew after a random time up to this, so that a cluster's frameworks spread out. */
const RECONNECT_WITHIN_MS = 500;
/** Waits between attempts that fail in a row, the first one at once. (aurora: scheduler/mesos/VersionedMesosSchedulerImpl.java) */
const BACKOFF = new TruncatedBinaryBackoff(1_000, 60_000);
/** Waits before offers are given back of which a call got lost, and again if that gets lost, too. */
const FIRST_GIVE_BACK_MS = 1_000;
const LONGEST_GIVE_BACK_MS = 60_000;
/** Masters that point at each other are not followed for ever. */
const MAX_REDIRECTS = 5;

/**
 * A framework's connection to Mesos through the v1 HTTP API: subscribes at the leading master, again whenever the
 * connection is lost, hands events to its handler and sends calls. Never tears the framework down.
 */
export class MesosDriver implements SchedulerCalls {
  readonly counters: DriverCounters = newCounters();
  private readonly options: MesosDriverOptions;
  private readonly limits: MesosDriverLimits;
  private frameworkId: string | undefined;
  private registered = false;
  private leader: MasterOrigin | undefined;
  /** Set when that changed while an attempt was under way. */
  private leaderChanged = false;
  /** The leader as named by a master that does not lead. */
  private redirect: MasterOrigin | undefined;
  private redirects = 0;
  /** The last wait after a failure; 0 after a success. */
  private lastDelayMs = 0;
  /** Aborted to give up the present attempt or connection. */
  private attempt = new AbortController();
  private session: Session | undefined;
  private loop: Promise<void> | undefined;
  private unwatch: () => void = () => {};
  private stopped = false;

  constructor(options: MesosDriverOptions) {
    this.options = options;
    this.limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.frameworkId = options.frameworkId;
  }

  /** True while calls are sent. */
  get subscribed(): boolean {
    return this.session !== undefined;
  }

  /** Calls waiting and under way. */
  get pendingCalls(): number {
    return this.session?.pending ?? 0;
  }

  /**
   * Begins to subscribe.
   *
   * @throws Error when it was started before
   */
  start(): void {
    if (this.loop !== undefined) throw new Error('The driver was started before.');
    this.unwatch = this.options.masters.watch((leader) => {
      this.leader = leader;
      this.leaderChanged = true;
      this.redirect = undefined;
      this.attempt.abort(new Error(`the leading master is now ${leader ?? 'unknown'}`));
    });
    this.loop = this.run();
  }

  /**
   * Closes the connection and resolves when no handler runs any more; tasks go on. Waiting calls are not sent. Not to
   * be awaited from within a handler.
   */
  async stop(): Promise<void> {
    this.stopped = true;
    this.unwatch();
    this.attempt.abort(new Error('the driver is stopped'));
    await this.loop;
  }

  accept(
    offerIds: readonly string[],
    operations: readonly OfferOperation[],
    refuseSeconds: number,
  ): Promise<CallOutcome> {
    return this.answerOffers(calls.acceptCall(offerIds, operations, refuseSeconds), offerIds, refuseSeconds);
  }

  decline(offerIds: readonly string[], refuseSeconds: number): Promise<CallOutcome> {
    return this.answerOffers(calls.declineCall(offerIds, refuseSeconds), offerIds, refuseSeconds);
  }

  acceptInverseOffers(inverseOfferIds: readonly string[], refuseSeconds?: number): Promise<CallOutcome> {
    return this.send(calls.acceptInverseOffersCall(inverseOfferIds, refuseSeconds));
  }

  declineInverseOffers(inverseOfferIds: readonly string[], refuseSeconds?: number): Promise<CallOutcome> {
    return this.send(calls.declineInverseOffersCall(inverseOfferIds, refuseSeconds));
  }

  kill(taskId: string): Promise<CallOutcome> {
    return this.send(calls.killCall(taskId));
  }

  acknowledge(agentId: string, taskId: string, uuid: Uint8Array): Promise<CallOutcome> {
    return this.send(calls.acknowledgeCall(agentId, taskId, uuid));
  }

  reconcile(taskIds: readonly string[]): Promise<CallOutcome> {
    return this.send(calls.reconcileCall(taskIds));
  }

  /** Sends a call that uses offers; should it get lost, they are given back. */
  private answerOffers(
    prepared: calls.PreparedCall,
    offerIds: readonly string[],
    refuseSeconds: number,
  ): Promise<CallOutcome> {
    const { session } = this;
    return this.send(prepared, (outcome) => {
      if (session !== undefined && mayBeLost(outcome)) void this.giveBack(session, offerIds, refuseSeconds);
    });
  }

  /**
   * Declines offers until the master has heard it, or the subscription is over: it would hold what nobody else knows of for ever.
   * Declining an offer that is gone does nothing.
   */
  private async giveBack(session: Session, offerIds: readonly string[], refuseSeconds: number): Promise<void> {
    const { signal } = this.attempt;
    for (let waitMs = FIRST_GIVE_BACK_MS; ; waitMs = Math.min(2 * waitMs, LONGEST_GIVE_BACK_MS)) {
      await pause(this.options.clock, waitMs, signal);
      if (this.session !== session) return;
      if (!mayBeLost(await this.send(calls.declineCall(offerIds, refuseSeconds)))) return;
    }
  }

  /** @param ended told how the call ended before anyone else */
  private send(prepared: calls.PreparedCall, ended?: (outcome: CallOutcome) => void): Promise<CallOutcome> {
    return new Promise((resolve) => {
      const done = (outcome: CallOutcome): void => {
        if (outcome.ok) this.counters.callsAccepted++;
        else this.callFailed(outcome.error);
        ended?.(outcome);
        resolve(outcome);
      };
      if (this.session !== undefined) this.session.send(prepared, done);
      else done(failed(new MesosCallError(callName(prepared.call), 'not-sent', 'the framework is not subscribed')));
    });
  }

  private callFailed({ failure, message }: MesosCallError): void {
    this.counters.callsFailed[failure]++;
    // A lost connection can leave many calls unsent; the disconnection itself is a warning.
    this.options.log[failure === 'not-sent' ? 'debug' : 'warn'](`Mesos call failed: ${message}`);
  }

  private async run(): Promise<void> {
    try {
      while (!this.stopped) {
        this.attempt = new AbortController();
        this.leaderChanged = false;
        const master = this.redirect ?? this.leader;
        if (master === undefined) {
          await signalled(this.attempt.signal);
          continue;
        }
        const delayMs = await this.connect(master, this.attempt.signal);
        if (this.stopped || this.leaderChanged) continue;
        this.attempt = new AbortController();
        await pause(this.options.clock, delayMs, this.attempt.signal);
      }
    } catch (error) {
      this.stopped = true;
      this.unwatch();
      this.options.handler.error((error as Error).message);
    }
  }

  /** Subscribes and lives with the subscription to its end; returns the milliseconds to wait before the next try. */
  private async connect(master: MasterOrigin, signal: AbortSignal): Promise<number> {
    const { credential, mayCall, connect = connectByHttp } = this.options;
    const http = connect(master, { ...this.limits, credential, mayCall });
    try {
      this.counters.subscriptionAttempts++;
      const call = calls.subscribeCall(this.options.frameworkInfo(this.frameworkId));
      const answer = await http.subscribe(encodeCall(call), signal);
      if (answer.kind === 'stream') return await this.follow(answer, http, signal);
      return signal.aborted ? 0 : this.nextTry(answer, master);
    } finally {
      http.close();
    }
  }

  private nextTry(answer: Exclude<SubscribeAnswer, { kind: 'stream' }>, master: MasterOrigin): number {
    if (answer.kind === 'refused') throw new FatalError(answer.detail);
    if (answer.kind === 'redirect' && this.redirects < MAX_REDIRECTS) {
      this.redirects++;
      this.redirect = answer.origin;
      this.options.log.info(`The Mesos master at ${master} does not lead; trying ${answer.origin}`);
      return 0;
    }
    this.redirects = 0;
    this.redirect = undefined;
    return this.tryLater(answer.kind === 'redirect' ? `${master} sends back and forth` : `${master}: ${answer.detail}`);
  }

  private async follow(
    answer: Extract<SubscribeAnswer, { kind: 'stream' }>,
    http: MasterConnection,
    signal: AbortSignal,
  ): Promise<number> {
    const { handler, clock, random, log } = this.options;
    const { callsUnderWay, waitingCalls, waitingBytes, maxRecordBytes } = this.limits;
    const attempt = this.attempt;
    this.redirects = 0;
    const { reason, accepted } = await followSubscription(answer, {
      http,
      handler,
      clock,
      log,
      counters: this.counters,
      callLimits: { inFlight: callsUnderWay, calls: waitingCalls, bytes: waitingBytes },
      maxRecordBytes,
      signal,
      abandon: (error) => attempt.abort(error),
      accepted: (subscribed) => this.accepted(subscribed),
      session: (session) => {
        this.session = session;
      },
    });
    http.close();
    this.redirect = undefined;
    if (!accepted) return this.tryLater(reason);
    this.lastDelayMs = 0;
    if (this.stopped) return 0;
    log.warn(`Framework disconnected: ${reason}`);
    await handler.disconnected(reason);
    return random.next() * RECONNECT_WITHIN_MS;
  }

  private async accepted({ frameworkId, masterInfo }: Subscribed): Promise<void> {
    const again = this.registered;
    this.frameworkId = frameworkId.value;
    this.options.log.info(`Subscribed as framework ${frameworkId.value} at Mesos master ${masterInfo?.pid ?? ''}`);
    await this.options.handler.subscribed({ frameworkId: frameworkId.value, again, master: masterInfo ?? undefined });
    this.registered = true;
  }

  private tryLater(detail: string): number {
    this.lastDelayMs = BACKOFF.nextBackoff(this.lastDelayMs, this.options.random);
    this.options.log.warn(`Cannot subscribe: ${detail}; trying again in ${this.lastDelayMs} ms`);
    return this.lastDelayMs;
  }
}

/** Whether the master may not have heard of a call. */
function mayBeLost(outcome: CallOutcome): boolean {
  return !outcome.ok && outcome.error.failure !== 'refused';
}
