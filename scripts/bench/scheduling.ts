import { fillCluster, hopelessAttempts } from './scheduling/attempts.ts';
import { slotSearches } from './scheduling/preemption.ts';
import { pruneHistory } from './scheduling/pruning.ts';
import { deleteTasks, insertTasks, statusUpdates, taskQueries } from './scheduling/state.ts';

/*
 * `npm run bench -- scheduling [PART...]`: the work of the original's own benchmarks (shared/bench/java-baseline.md), in this process, on a
 * store in memory, through the scheduler as it runs: groups, permits, search, assignment, description of the task to Mesos.
 */

const PARTS = {
  fill: () => fillCluster(),
  hopeless: hopelessAttempts,
  preemption: slotSearches,
  status: statusUpdates,
  insert: insertTasks,
  delete: deleteTasks,
  prune: pruneHistory,
  queries: taskQueries,
} as const;

export async function run(args: readonly string[]): Promise<void> {
  for (const [name, part] of Object.entries(PARTS)) {
    if (args.length === 0 || args.includes(name)) await part();
  }
}
