import { jobKeyText, numberOf } from '../../model/index.ts';
import type { JobKey, JobUpdate, JobUpdateKey } from '../../wire/index.ts';
import { isTerminalUpdate } from './status.ts';

/** What to keep of updates that have ended. */
export interface UpdateHistoryLimits {
  /** Age, by its beginning, at which an update goes, milliseconds. */
  readonly maxAgeMs: number;
  /** Ended updates kept of a job. */
  readonly maxPerJob: number;
}

/**
 * The ended updates to be forgotten: those that are too old or of jobs without tasks, and the oldest where a job has too many.
 * (aurora: scheduler/pruning/JobUpdateHistoryPruner.java, storage/durability JobUpdateStore)
 * @param updates all there are, in all states
 * @param hasTasks whether a job has tasks, in whatever state
 * @param now milliseconds since the epoch
 */
export function updatesToPrune(
  updates: Iterable<JobUpdate>,
  hasTasks: (job: JobKey) => boolean,
  now: number,
  { maxAgeMs, maxPerJob }: UpdateHistoryLimits,
): readonly JobUpdateKey[] {
  const pruned: JobUpdateKey[] = [];
  const kept = new Map<string, { readonly key: JobUpdateKey; readonly createdMs: number }[]>();
  for (const { summary } of updates) {
    const { key, state } = summary ?? {};
    if (key?.job === undefined || !isTerminalUpdate(state?.status)) continue;
    const createdMs = numberOf(state?.createdTimestampMs ?? 0);
    if (createdMs < now - maxAgeMs || !hasTasks(key.job)) {
      pruned.push(key);
      continue;
    }
    const job = jobKeyText(key.job);
    const ofJob = kept.get(job);
    if (ofJob === undefined) kept.set(job, [{ key, createdMs }]);
    else ofJob.push({ key, createdMs });
  }
  for (const ofJob of kept.values()) {
    if (ofJob.length <= maxPerJob) continue;
    ofJob.sort((a, b) => b.createdMs - a.createdMs);
    for (const { key } of ofJob.slice(maxPerJob)) pruned.push(key);
  }
  return pruned;
}
