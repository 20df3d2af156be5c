import type { StoreView } from '../store/index.ts';
import type { JobUpdateDetails, ScheduledTask, storage } from '../wire/index.ts';

/** Puts a snapshot together. Other work may run between two steps; it does not change what comes of it. */
export type SnapshotMaking = Generator<void, storage.Snapshot, undefined>;

/** Updates that are put together in a step. */
const STEP_UPDATES = 100;
/** Tasks that are, in lists of whole jobs. */
const STEP_TASKS = 10_000;

/**
 * Takes hold of the whole state at this moment, which takes little time, to be put into the form in which the original writes it into a
 * backup. Values are shared with the store, which does not change them. (aurora: scheduler/storage/log/SnapshotStoreImpl.java)
 * @param timestamp of the snapshot, in milliseconds since 1970
 * @param build what is known of the program that writes it
 */
export function captureSnapshot(
  view: StoreView,
  timestamp: number,
  build: ReadonlyMap<string, string>,
): SnapshotMaking {
  const taskLists = view.tasks.lists();
  const histories = view.updates.histories();
  const rest = {
    timestamp,
    hostAttributes: view.hosts.all(),
    cronJobs: view.crons.all().map((jobConfiguration) => ({ jobConfiguration })),
    schedulerMetadata: { frameworkId: view.frameworkId, details: build },
    quotaConfigurations: Array.from(view.quotas.all(), ([role, quota]) => ({ role, quota })),
    hostMaintenanceRequests: view.maintenance.all(),
  };
  function* make(): SnapshotMaking {
    const tasks: ScheduledTask[] = [];
    let told = 0;
    for (const list of taskLists) {
      for (const task of list) tasks.push(task);
      if (tasks.length - told < STEP_TASKS) continue;
      told = tasks.length;
      yield;
    }
    const jobUpdateDetails: { readonly details: JobUpdateDetails }[] = [];
    for (const { update, events, instanceEvents } of histories) {
      const details = { update, updateEvents: events.list(), instanceEvents: instanceEvents.list() };
      if (jobUpdateDetails.push({ details }) % STEP_UPDATES === 0) yield;
    }
    return { ...rest, tasks, jobUpdateDetails };
  }
  return make();
}

/** As {@link captureSnapshot}, put together at once: for a process that has nothing else to do. */
export function snapshotOf(view: StoreView, timestamp: number, build: ReadonlyMap<string, string>): storage.Snapshot {
  const making = captureSnapshot(view, timestamp, build);
  for (;;) {
    const step = making.next();
    if (step.done === true) return step.value;
  }
}
