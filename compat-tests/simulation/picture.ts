import { configOf, taskIdOf } from '../../src/model/index.ts';
import { MaintenanceModeName, ScheduleStatus, ScheduleStatusName } from '../../src/wire/index.ts';
import { ENDED } from './invariants/transitions.ts';
import type { World } from './world.ts';

/** How things stand, for people who look at a broken promise: who leads, what each host holds, what waits and why. */
export async function picture(world: World): Promise<readonly string[]> {
  const { database, hosts, master } = world;
  const lines = world.processes.map(
    ({ name, serves, holds, actor }) => `${name}: serves ${serves}, holds ${holds}, paused ${actor.paused}`,
  );
  for (const host of hosts) {
    const agent = master.master?.state.agents.get(host.id ?? '');
    const mode = database.tables.hosts.get(host.name)?.mode;
    const free = agent === undefined ? 'unknown' : JSON.stringify([...agent.available]);
    const offers = [...(agent?.offers ?? [])].map(({ id, resources }) => `${id} ${JSON.stringify([...resources])}`);
    lines.push(
      `${host.name} ${host.id}: up ${host.isUp}, mode ${mode === undefined ? '?' : MaintenanceModeName[mode]}, available ${free}, offered ${offers.join(' ')}`,
      `    runs ${[...host.running().keys()].join(' ')}`,
    );
  }
  const reasons = new Map<string, string>();
  void world.ask('getPendingReason', { query: { offset: 0, limit: 0 } }).then((outcome) => {
    if (typeof outcome === 'string') return;
    for (const { taskId, reason } of outcome.result?.getPendingReasonResult?.reasons ?? [])
      reasons.set(taskId ?? '', reason ?? '');
  });
  const before = world.violations.splice(0);
  await world.pass(1_000);
  world.violations.splice(0, world.violations.length, ...before);
  for (const task of database.tables.tasks.values()) {
    const { status = ScheduleStatus.INIT } = task;
    if (ENDED.has(status)) continue;
    const id = taskIdOf(task);
    const isBad = configOf(task).executorConfig?.data?.includes('bad') === true;
    lines.push(
      `${id} ${ScheduleStatusName[status]} ${task.assignedTask?.slaveHost ?? reasons.get(id) ?? ''}${isBad ? ' (bad)' : ''}`,
    );
  }
  return lines;
}
