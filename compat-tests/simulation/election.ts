import type { Timer } from '../../src/clock/index.ts';
import type { Chance } from './chance.ts';
import type { Actor, Kernel } from './kernel.ts';

/** How long the service does not hear of a member before it is out, milliseconds. */
export const LEASE_MS = 6_000;
/** So often a member is heard of in that time. */
const RENEWALS = 4;
const FASTEST_MS = 1;
const SLOWEST_MS = 30;

interface Member {
  readonly actor: Actor;
  expiry: Timer | undefined;
}

/** What a process does in the election. */
export interface Candidacy {
  /** Whether this process leads, and nobody else can by now. */
  holds(): boolean;
  leave(): void;
}

/** A service that decides who leads, as ZooKeeper does: the first in the queue, for as long as it is heard of. */
export class SimElection {
  private readonly kernel: Kernel;
  private readonly chance: Chance;
  private readonly leaseMs: number;
  private queue: Member[] = [];
  private elected: Actor | undefined;
  /** Processes that it cannot hear, nor they it. */
  readonly cutOff = new Set<Actor>();

  constructor(kernel: Kernel, chance: Chance, leaseMs: number = LEASE_MS) {
    this.kernel = kernel;
    this.leaseMs = leaseMs;
    this.chance = chance;
  }

  /** Who leads by the service's own account. */
  get leader(): Actor | undefined {
    return this.queue[0]?.actor;
  }

  join(actor: Actor, outcome: { elected(): void; lost(reason: string): void }): Candidacy {
    const { kernel, leaseMs } = this;
    let holdsUntil = 0;
    let isElected = false;
    let left = false;
    const member: Member = { actor, expiry: undefined };
    const lost = (reason: string): void => {
      if (left) return;
      left = true;
      outcome.lost(reason);
    };
    const renew = (): void => {
      if (left) return;
      const sentAt = kernel.now;
      this.send(actor, undefined, () => {
        const isNew = !this.queue.includes(member);
        if (isNew && member.expiry !== undefined) {
          this.send(actor, actor, () => lost('the session has expired'));
          return;
        }
        if (isNew) this.queue.push(member);
        this.extend(member);
        const leads = this.queue[0] === member;
        this.send(actor, actor, () => {
          if (left) return;
          if (!leads) return;
          holdsUntil = sentAt + leaseMs;
          if (isElected) return;
          isElected = true;
          outcome.elected();
        });
      });
      actor.clock.after(leaseMs / RENEWALS, () => {
        if (isElected && kernel.now >= holdsUntil) lost('the service was not heard of for too long');
        renew();
      });
    };
    renew();
    return {
      holds: () => isElected && !left && kernel.now < holdsUntil,
      leave: () => {
        left = true;
        this.send(actor, undefined, () => this.drop(member));
      },
    };
  }

  private extend(member: Member): void {
    member.expiry?.cancel();
    member.expiry = this.kernel.after(this.leaseMs, () => this.drop(member));
    this.note();
  }

  private drop(member: Member): void {
    this.queue = this.queue.filter((other) => other !== member);
    this.note();
  }

  private note(): void {
    if (this.leader === this.elected) return;
    this.elected = this.leader;
    this.kernel.trace(`election ${this.elected?.name ?? 'nobody'}`);
  }

  /** Carries a message between a process and the service, or loses it. */
  private send(between: Actor, to: Actor | undefined, fn: () => void): void {
    if (this.cutOff.has(between)) return;
    this.kernel.after(
      this.chance.between(FASTEST_MS, SLOWEST_MS),
      () => {
        if (!this.cutOff.has(between)) fn();
      },
      to,
    );
  }
}
