import type { InverseOffer, MasterInfo, Offer, TaskStatus } from './messages.ts';

/** A subscription that the master has accepted. */
export interface Subscription {
  readonly frameworkId: string;
  /** False for the first one of this process: the id is to be stored. */
  readonly again: boolean;
  readonly master: MasterInfo | undefined;
}

/** An executor (when it names one) or else an agent that is gone. */
export interface Failure {
  readonly agentId: string | undefined;
  readonly executorId: string | undefined;
  /** Raw wait status of the executor: exit code * 256, or the signal. */
  readonly status: number | undefined;
}

/** Data that an executor sends its framework. */
export interface ExecutorMessage {
  readonly agentId: string;
  readonly executorId: string;
  readonly data: Uint8Array;
}

/**
 * The owner of a {@link MesosDriver} is told of events through this, one at a time and in the master's order: the next
 * one waits for the promise, if any, that the last one returned. What it throws ends the driver, see {@link error}.
 */
export interface SchedulerHandler {
  /**
   * The master took the subscription. Calls are sent and events follow only after this is done, so the framework id is
   * stored before anything depends on it.
   */
  subscribed(subscription: Subscription): void | Promise<void>;
  /**
   * The connection is gone and every offer with it. The driver goes on trying to get a new one. Comes once after each
   * {@link subscribed}, except when the driver is stopped.
   */
  disconnected(reason: string): void | Promise<void>;
  /** A long list of offers comes in several parts. Never empty. */
  offers(offers: readonly Offer[]): void | Promise<void>;
  inverseOffers(offers: readonly InverseOffer[]): void | Promise<void>;
  rescind(offerId: string): void | Promise<void>;
  rescindInverseOffer(offerId: string): void | Promise<void>;
  /** With a `uuid`, to be acknowledged once it is durable. */
  update(status: TaskStatus): void | Promise<void>;
  message(message: ExecutorMessage): void | Promise<void>;
  failure(failure: Failure): void | Promise<void>;
  /**
   * The master refuses this framework, or an event could not be handled: the driver has ended, and the process should.
   * The last thing that is called.
   */
  error(reason: string): void;
}
