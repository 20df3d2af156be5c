import { JobUpdateAction } from '../wire/index.ts';
import type { InstanceEffect } from './rules/instance-updates.ts';
import type { UpdateRun } from './update-run.ts';

/**
 * Tells when an update that pauses after each batch has come to the end of one: when it begins with instances that it has not been
 * seen with. (aurora: scheduler/updater/JobUpdateControllerImpl.java, maybeAutoPause)
 *
 * In memory only, an entry for each such update that has not ended. What was seen outlives the pause: the batch that was about to
 * begin then counts as seen, so that it runs after the pause.
 */
export class BatchPauses {
  private readonly seen = new Map<string, Set<number>>();

  /** Takes an update over from another process: the instances that have begun count as seen. */
  restore(update: string, instances: Iterable<number>): void {
    this.seen.set(update, new Set(instances));
  }

  forget(update: string): void {
    this.seen.delete(update);
  }

  clear(): void {
    this.seen.clear();
  }

  /**
   * Whether the update is to pause now, before anything is done about the instances that it has just begun with.
   * @param effects of what was looked at in this step
   */
  isDue(run: UpdateRun, effects: readonly InstanceEffect[]): boolean {
    const { updates, keyText } = run;
    if (!run.autoPauses) return false;
    if (updates.progress === 'SUCCEEDED') {
      this.seen.delete(keyText);
      return false;
    }
    for (const { instanceId } of effects) run.idleRound.push(instanceId);
    const isIdle = effects.every(({ action }) => action === undefined);
    // Nothing to be done so far, and more to look at: that may turn out to have been all.
    if (updates.progress === 'FAILED' || (isIdle && updates.hasMore)) return false;
    const round = [...run.idleRound, ...updates.chosen()];
    run.idleRound = [];
    const { recovered } = run;
    run.recovered = false;
    const seen = this.seen.get(keyText);
    if (seen === undefined) {
      this.seen.set(keyText, new Set(round));
      return false;
    }
    const isNew = round.some((id) => !seen.has(id));
    for (const id of round) seen.add(id);
    return isNew && !(recovered && isUnderWay(run, round));
  }
}

/** Whether the process that rolled the update before had begun with the batch, but not with all of it. */
function isUnderWay({ recorded, updates }: UpdateRun, round: readonly number[]): boolean {
  const { INSTANCE_UPDATING } = JobUpdateAction;
  return round.some((id) => updates.isWorking(id) && recorded.has(id, INSTANCE_UPDATING));
}
