import type { JobUpdateInstructions, JobUpdateStatus } from '../wire/index.ts';
import { isAwaitingPulse } from './rules/status.ts';

interface Pulse {
  status: JobUpdateStatus;
  readonly timeoutMs: number;
  lastMs: number;
}

/** Whether an update stops when no pulses come. */
export function isCoordinated({ settings }: JobUpdateInstructions): boolean {
  return (settings?.blockIfNoPulsesAfterMs ?? 0) > 0;
}

/**
 * When the pulses of updates came last; in memory only, one entry for each coordinated update that has not ended.
 * (aurora: scheduler/updater/JobUpdateControllerImpl.java, PulseHandler)
 */
export class Pulses {
  private readonly byUpdate = new Map<string, Pulse>();

  /** @param lastMs when the last pulse is taken to have come, milliseconds since the epoch */
  open(update: string, { settings }: JobUpdateInstructions, status: JobUpdateStatus, lastMs: number): void {
    this.byUpdate.set(update, { status, timeoutMs: settings?.blockIfNoPulsesAfterMs ?? 0, lastMs });
  }

  close(update: string): void {
    this.byUpdate.delete(update);
  }

  clear(): void {
    this.byUpdate.clear();
  }

  moved(update: string, status: JobUpdateStatus): void {
    const pulse = this.byUpdate.get(update);
    if (pulse !== undefined) pulse.status = status;
  }

  /** Takes a pulse. @returns undefined when nobody waits for one, else whether the update stands still for want of it */
  take(update: string, now: number): 'blocked' | 'on time' | undefined {
    const pulse = this.byUpdate.get(update);
    if (pulse === undefined) return undefined;
    pulse.lastMs = now;
    return isAwaitingPulse(pulse.status) ? 'blocked' : 'on time';
  }

  /** Whether an update may not go on for want of a pulse. */
  isBlocked(update: string, instructions: JobUpdateInstructions, now: number): boolean {
    if (!isCoordinated(instructions)) return false;
    const pulse = this.byUpdate.get(update);
    return pulse === undefined || now - pulse.lastMs >= pulse.timeoutMs;
  }
}
