import type { Result, RpcName } from '../wire/index.ts';

/** How many things the answer to a call tells of, for calls whose work goes by that. */
const SIZES: { readonly [M in RpcName]?: (result: Result) => readonly unknown[] | undefined } = {
  getTasksStatus: (result) => result.scheduleStatusResult?.tasks,
  getTasksWithoutConfigs: (result) => result.scheduleStatusResult?.tasks,
  getPendingReason: (result) => result.getPendingReasonResult?.reasons,
  getConfigSummary: (result) => result.configSummaryResult?.summary?.groups,
  getRoleSummary: (result) => result.roleSummaryResult?.summaries,
  getJobSummary: (result) => result.jobSummaryResult?.summaries,
  getJobs: (result) => result.getJobsResult?.configs,
  getJobUpdateSummaries: (result) => result.getJobUpdateSummariesResult?.updateSummaries,
  getJobUpdateDetails: (result) => result.getJobUpdateDetailsResult?.detailsList,
};

/**
 * The size of an answer as work done; undefined for calls of which none is counted.
 * (aurora: scheduler/thrift/aop/ThriftWorkload.java)
 */
export function workloadOf(name: RpcName, result: Result | undefined): number | undefined {
  const size = SIZES[name];
  return size && (result === undefined ? 0 : (size(result)?.length ?? 0));
}
