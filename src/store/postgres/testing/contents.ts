import type { StoreView } from '../../index.ts';

/** Everything that a store holds, in a form that is equal for equal contents. */
export function contentsOf(store: StoreView): unknown {
  const tasks = store.tasks.query({});
  const byId = (a: string | undefined, b: string | undefined): number => ((a ?? '') < (b ?? '') ? -1 : 1);
  return {
    frameworkId: store.frameworkId,
    tasks: [...tasks].sort((a, b) => byId(a.assignedTask?.taskId, b.assignedTask?.taskId)),
    quotas: [...store.quotas.all()].sort(([a], [b]) => byId(a, b)),
    hosts: [...store.hosts.all()].sort((a, b) => byId(a.host, b.host)),
  };
}
