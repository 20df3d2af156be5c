import type { AttributeCounts, ResourceRequest, Veto } from '../model/index.ts';
import type { Transaction } from '../store/index.ts';
import type { ScheduledTask, TaskConfig } from '../wire/index.ts';
import type { AgentOffer } from './offers.ts';
import type { TaskGroup } from './task-groups.ts';

/**
 * Makes room for tasks that no offer fits: the seam for `preemption/`. Asked in each attempt for each task that was not placed and
 * whose group has no agent reserved. (aurora: scheduler/preemptor/Preemptor.java)
 */
export interface Preemptor {
  /** Whether {@link preempt} may do something for tasks of this (interned) config: spares attempts a transaction when not. */
  hasSlotFor(config: TaskConfig): boolean;
  /** Ends tasks in favour of `task`, in the transaction, and gives the id of their agent; undefined when no slot is good any more. */
  preempt(tx: Transaction, task: ScheduledTask): string | undefined;
  start(): void;
  stop(): void;
}

/** What a {@link Preemptor} can see of scheduling. */
export interface PreemptorView {
  /** The offer held of an agent; what an attempt is using does not count. */
  offerOn(agentId: string): AgentOffer | undefined;
  /** All offers held. */
  offers(): Iterable<AgentOffer>;
  /** Pending tasks by group. */
  groups(): Iterable<TaskGroup>;
  /** What tasks of a config ask of an agent, executor included; `revocable` tells of their tier. */
  requestOf(config: TaskConfig): { readonly request: ResourceRequest; readonly revocable: boolean };
  /** Where the job's tasks are, as the store has them now. @throws Error when one is on a host of which nothing is known */
  jobStateOf(config: TaskConfig): AttributeCounts;
  /** Tells why tasks of a config could not run on some agent. */
  report(config: TaskConfig, vetoes: readonly Veto[]): void;
}

/** Makes a {@link Preemptor} that sees this scheduler. */
export type MakePreemptor = (view: PreemptorView) => Preemptor;
