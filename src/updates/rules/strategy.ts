import { ArgumentError } from '../../model/index.ts';
import type { JobUpdateSettings, JobUpdateStrategy } from '../../wire/index.ts';

/**
 * How many of the instances that have not begun, taken in the order of the update, begin now.
 * @param idle how many have not begun
 * @param active how many have begun and not ended
 */
export type GroupSize = (idle: number, active: number) => number;

/** The strategy that the settings of an update ask for; older clients ask by other fields. (aurora: storage/durability/ThriftBackfill.java) */
export function strategyOf(settings: JobUpdateSettings): JobUpdateStrategy {
  const { updateStrategy, waitForBatchCompletion, updateGroupSize: groupSize } = settings;
  if (updateStrategy !== undefined) return updateStrategy;
  return waitForBatchCompletion
    ? { batchStrategy: { groupSize, autopauseAfterBatch: false } }
    : { queueStrategy: { groupSize } };
}

/** Whether the update is to pause after each batch. */
export function pausesAfterBatches(settings: JobUpdateSettings): boolean {
  const { batchStrategy, varBatchStrategy } = strategyOf(settings);
  return (batchStrategy ?? varBatchStrategy)?.autopauseAfterBatch ?? false;
}

/**
 * A strategy for one run of an update.
 * (aurora: scheduler/updater/strategy; scheduler/updater/UpdateFactory.java)
 * @throws ArgumentError when an update could not proceed with these settings
 */
export function groupSizeOf(settings: JobUpdateSettings, forward: boolean): GroupSize {
  if (settings.minWaitInInstanceRunningMs < 0) throw new ArgumentError('Min wait in running must be non-negative.');
  const { queueStrategy, batchStrategy, varBatchStrategy } = strategyOf(settings);
  if (queueStrategy !== undefined) {
    const size = positive(queueStrategy.groupSize);
    return (idle, active) => Math.min(idle, Math.max(0, size - active));
  }
  if (batchStrategy !== undefined) {
    const size = positive(batchStrategy.groupSize);
    return (idle, active) => (active === 0 ? Math.min(idle, size) : 0);
  }
  const sizes = (varBatchStrategy?.groupSizes ?? []).map(positive);
  positive(sizes.length);
  return variableBatches(sizes, forward ? nextForward : nextBack);
}

function positive(size: number): number {
  if (size <= 0) throw new ArgumentError('Update group size(s) must be positive.');
  return size;
}

type NextBatch = (sizes: readonly number[], total: number, idle: number) => number;

function variableBatches(sizes: readonly number[], next: NextBatch): GroupSize {
  let total: number | undefined;
  return (idle, active) => {
    total ??= idle;
    return active === 0 ? Math.min(idle, next(sizes, total, idle)) : 0;
  };
}

/** The first batch that is not done with yet; the last size goes for all that come after. */
function nextForward(sizes: readonly number[], total: number, idle: number): number {
  const done = total - idle;
  let sum = 0;
  for (const size of sizes) {
    sum += size;
    if (sum > done) return size;
  }
  return sizes.at(-1) ?? 0;
}

/** The batches of the way forward, the last one first; what was the last batch there may have been a small one. */
function nextBack(sizes: readonly number[], _total: number, idle: number): number {
  let left = idle;
  for (const size of sizes) {
    if (left <= size) return left;
    left -= size;
  }
  const last = sizes.at(-1) ?? 1;
  return left % last || last;
}
