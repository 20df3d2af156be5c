import { jobKeyOf, taskIdOf } from '../../src/model/index.ts';
import { type ScheduledTask, ScheduleStatus, ScheduleStatusName } from '../../src/wire/index.ts';
import type { Cluster } from './cluster.ts';

/** Role of all jobs here. */
export const ROLE = 'compat';

const ENDED: ReadonlySet<ScheduleStatus> = new Set([
  ScheduleStatus.FINISHED,
  ScheduleStatus.FAILED,
  ScheduleStatus.KILLED,
  ScheduleStatus.LOST,
]);

/** Every task that has not ended, as the scheduler has it. */
export async function activeTasks({ client }: Cluster): Promise<readonly ScheduledTask[]> {
  const statuses = Object.values(ScheduleStatus).filter((status) => !ENDED.has(status));
  const { result } = await client.call('getTasksWithoutConfigs', {
    query: { role: ROLE, statuses, offset: 0, limit: 0 },
  });
  return result?.scheduleStatusResult?.tasks ?? [];
}

/**
 * Where scheduler, master and agents do not agree on what runs, or not on what was meant to run.
 * @param expected instances by name of the job
 */
export async function disagreements(cluster: Cluster, expected: ReadonlyMap<string, number>): Promise<string[]> {
  const [tasks, report, master] = await Promise.all([
    activeTasks(cluster),
    cluster.agents.order({ order: 'report' }),
    cluster.masterState(),
  ]);
  const faults: string[] = [];
  const instances = new Map<string, Set<number | undefined>>();
  for (const task of tasks) {
    if (task.status !== ScheduleStatus.RUNNING) {
      faults.push(`${taskIdOf(task)} is ${ScheduleStatusName[task.status ?? ScheduleStatus.INIT]}`);
    }
    const name = jobKeyOf(task).name ?? '';
    const known = instances.get(name) ?? new Set();
    if (known.has(task.assignedTask?.instanceId))
      faults.push(`${name}/${task.assignedTask?.instanceId} is there twice`);
    instances.set(name, known.add(task.assignedTask?.instanceId));
  }
  for (const [name, count] of expected) {
    const found = instances.get(name)?.size ?? 0;
    if (found !== count) faults.push(`${name} has ${found} instances, not ${count}`);
  }
  const bySide = new Map(tasks.map((task) => [taskIdOf(task), task.assignedTask?.slaveHost]));
  for (const { hostname, running } of report.hosts) {
    for (const id of running) {
      if (bySide.get(id) === hostname) bySide.delete(id);
      else faults.push(`${hostname} runs ${id}, which the scheduler has on ${bySide.get(id) ?? 'no host'}`);
    }
  }
  for (const [id, host] of bySide) faults.push(`${id} does not run on ${host}`);
  const counts = new Map(master.slaves.map(({ hostname, tasks: count }) => [hostname, count]));
  for (const { hostname, running, alive } of report.hosts) {
    if (alive && counts.get(hostname) !== running.length) {
      faults.push(`the master has ${counts.get(hostname)} tasks on ${hostname}, where ${running.length} run`);
    }
  }
  const [framework] = master.frameworks;
  if (framework?.task_count !== tasks.length) {
    faults.push(`the master has ${framework?.task_count} tasks of the framework, the scheduler ${tasks.length}`);
  }
  const { updates, acknowledged } = report;
  if (updates !== acknowledged) faults.push(`of ${updates} status updates, ${acknowledged} are acknowledged`);
  return faults;
}
