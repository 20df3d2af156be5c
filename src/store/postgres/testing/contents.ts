import type { StoreView } from '../../index.ts';

/** Everything that a store holds, in a form that is equal for equal contents. */
export function contentsOf(store: StoreView): unknown {
  const tasks = store.tasks.query({});
  const byId = (a: string | undefined, b: string | undefined): number => ((a ?? '') < (b ?? '') ? -1 : 1);
  return {
    frameworkId: store.frameworkId,
    tasks: [...tasks].sort((a, b) => byId(a.assignedTask?.taskId, b.assignedTask?.taskId)),
    quotas: [...store.quotas.all()].sort(([a], [b]) => byId(a, b)),
    crons: [...store.crons.all()].sort((a, b) => byId(JSON.stringify(a.key), JSON.stringify(b.key))),
    updates: store.updates
      .query({ offset: 0, limit: 0 })
      .map((update) => {
        const key = update.summary?.key ?? {};
        return { update, events: store.updates.events(key), instanceEvents: store.updates.instanceEvents(key) };
      })
      .sort((a, b) => byId(JSON.stringify(a.update.summary?.key), JSON.stringify(b.update.summary?.key))),
    maintenance: [...store.maintenance.all()].sort((a, b) => byId(a.host, b.host)),
    hosts: [...store.hosts.all()].sort((a, b) => byId(a.host, b.host)),
  };
}
