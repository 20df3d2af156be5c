import type { StoreView } from '../store/index.ts';
import type { storage } from '../wire/index.ts';

/**
 * The whole state as the original would write it into a backup. Values are shared with the store, which does not change them: the
 * snapshot stays as it is while it is written bit by bit. (aurora: scheduler/storage/log/SnapshotStoreImpl.java)
 * @param timestamp of the snapshot, in milliseconds since 1970
 * @param build what is known of the program that writes it
 */
export function snapshotOf(view: StoreView, timestamp: number, build: ReadonlyMap<string, string>): storage.Snapshot {
  return {
    timestamp,
    hostAttributes: [...view.hosts.all()],
    tasks: view.tasks.query({}),
    cronJobs: view.crons.all().map((jobConfiguration) => ({ jobConfiguration })),
    schedulerMetadata: { frameworkId: view.frameworkId, details: build },
    quotaConfigurations: [...view.quotas.all()].map(([role, quota]) => ({ role, quota })),
    jobUpdateDetails: view.updates.query({ offset: 0, limit: 0 }).map((update) => {
      const key = update.summary?.key ?? {};
      return {
        details: {
          update,
          updateEvents: view.updates.events(key),
          instanceEvents: view.updates.instanceEvents(key),
        },
      };
    }),
    hostMaintenanceRequests: [...view.maintenance.all()],
  };
}
