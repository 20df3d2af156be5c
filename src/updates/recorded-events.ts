import { type JobInstanceUpdateEvent, JobUpdateAction, JobUpdateStatus } from '../wire/index.ts';
import type { InstanceChange } from './rules/instance-updates.ts';
import type { RollingStatus } from './rules/status.ts';

/** What the history of an instance says when its kill waits for its SLA, and when it waits no more. */
export const CHECKING_SLA = 'Checking SLA before continuing.';
export const SLA_PASSED = 'SLA check passed, continuing.';

const FORWARD: Readonly<Record<InstanceChange, JobUpdateAction>> = {
  WORKING: JobUpdateAction.INSTANCE_UPDATING,
  SUCCEEDED: JobUpdateAction.INSTANCE_UPDATED,
  FAILED: JobUpdateAction.INSTANCE_UPDATE_FAILED,
};

const BACK: Readonly<Record<InstanceChange, JobUpdateAction>> = {
  WORKING: JobUpdateAction.INSTANCE_ROLLING_BACK,
  SUCCEEDED: JobUpdateAction.INSTANCE_ROLLED_BACK,
  FAILED: JobUpdateAction.INSTANCE_ROLLBACK_FAILED,
};

/** What the history calls what an instance enters. */
export function actionOf(change: InstanceChange, status: RollingStatus): JobUpdateAction {
  return (status === JobUpdateStatus.ROLLING_FORWARD ? FORWARD : BACK)[change];
}

/** Bits of the events with which kills wait for their SLA, beside those of the actions. */
const CHECKING_SHIFT = 8;

/** Which events the history of each instance of an update has; follows the history. */
export class RecordedEvents {
  private readonly byInstance = new Map<number, number>();

  constructor(events: Iterable<JobInstanceUpdateEvent>) {
    for (const event of events) this.add(event);
  }

  add({ instanceId, action, message }: JobInstanceUpdateEvent): void {
    if (action === undefined) return;
    const bits = (1 << action) | (message === CHECKING_SLA ? 1 << (action + CHECKING_SHIFT) : 0);
    this.byInstance.set(instanceId, (this.byInstance.get(instanceId) ?? 0) | bits);
  }

  /** Whether there is any event of an instance. */
  hasAny(instanceId: number): boolean {
    return this.byInstance.has(instanceId);
  }

  has(instanceId: number, action: JobUpdateAction): boolean {
    return ((this.byInstance.get(instanceId) ?? 0) & (1 << action)) !== 0;
  }

  /** Whether it is told that the instance's kill waits for its SLA. */
  hasChecking(instanceId: number, action: JobUpdateAction): boolean {
    return ((this.byInstance.get(instanceId) ?? 0) & (1 << (action + CHECKING_SHIFT))) !== 0;
  }

  /** Ids of the instances with an event of that action. */
  *instancesWith(action: JobUpdateAction): Generator<number, void> {
    for (const [id, bits] of this.byInstance) if ((bits & (1 << action)) !== 0) yield id;
  }

  /** Ids of the instances with any event. */
  instances(): Iterable<number> {
    return this.byInstance.keys();
  }
}
