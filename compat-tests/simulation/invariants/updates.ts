import { configOf, idsInRanges, jobKeyText } from '../../../src/model/index.ts';
import type { UpdateRecord } from '../../../src/store/index.ts';
import {
  type JobUpdate,
  JobUpdateAction,
  JobUpdateStatus,
  JobUpdateStatusName,
  type TaskConfig,
} from '../../../src/wire/index.ts';
import { ENDED_UPDATES } from '../clients.ts';
import type { Tables } from '../database.ts';
import type { Report } from '../violations.ts';

/** The active tasks of a job by instance. */
export type InstancesOf = (job: string) => ReadonlyMap<number, ReadonlySet<string>>;

/** What must hold of an update whenever something new is stored of it. */
export function checkUpdate(
  before: UpdateRecord | undefined,
  after: UpdateRecord,
  tables: Tables,
  instancesOf: InstancesOf,
  report: Report,
): void {
  const key = after.update.summary?.key;
  const name = `${jobKeyText(key?.job ?? {})}/${key?.id}`;
  const was = before?.events.last?.status;
  const is = after.events.last?.status;
  if (was !== undefined && ENDED_UPDATES.has(was) && is !== was) {
    report(
      'an update that has ended stays so',
      `${name} from ${JobUpdateStatusName[was]} to ${is === undefined ? 'nothing' : JobUpdateStatusName[is]}`,
    );
  }
  if (
    after.events.length < (before?.events.length ?? 0) ||
    after.instanceEvents.length < (before?.instanceEvents.length ?? 0)
  ) {
    report('every acknowledged write present', `${name} has lost events`);
  }
  checkGroups(name, after, report);
  if (is === JobUpdateStatus.ROLLED_FORWARD && was !== is) checkRolledForward(name, after, tables, instancesOf, report);
}

/** Instances that are being changed at once are not more than the group may hold. */
function checkGroups(name: string, { update, instanceEvents }: UpdateRecord, report: Report): void {
  const most = Math.max(...groupSizesOf(update));
  const open = new Map<number, boolean>();
  for (const { instanceId, action } of instanceEvents.list()) {
    const begins = action === JobUpdateAction.INSTANCE_UPDATING || action === JobUpdateAction.INSTANCE_ROLLING_BACK;
    if (begins) open.set(instanceId, action === JobUpdateAction.INSTANCE_UPDATING);
    else open.delete(instanceId);
  }
  for (const forward of [true, false]) {
    const count = [...open.values()].filter((one) => one === forward).length;
    if (count > most)
      report('update group sizes are kept', `${name} changes ${count} instances at once, its group is ${most}`);
  }
}

function groupSizesOf({ instructions }: JobUpdate): readonly number[] {
  const { updateStrategy, updateGroupSize = 1 } = instructions?.settings ?? {};
  const { queueStrategy, batchStrategy, varBatchStrategy } = updateStrategy ?? {};
  return varBatchStrategy?.groupSizes ?? [queueStrategy?.groupSize ?? batchStrategy?.groupSize ?? updateGroupSize];
}

/** One that says that it has rolled forward has. */
function checkRolledForward(
  name: string,
  { update, instanceEvents }: UpdateRecord,
  tables: Tables,
  instancesOf: InstancesOf,
  report: Report,
): void {
  const { desiredState, settings } = update.instructions ?? {};
  const isTolerant = (settings?.maxFailedInstances ?? 0) > 0;
  const open = new Set<number>();
  for (const { instanceId, action } of instanceEvents.list()) {
    if (action === JobUpdateAction.INSTANCE_UPDATING) open.add(instanceId);
    else open.delete(instanceId);
  }
  if (open.size > 0)
    report(
      'an update does what it says',
      `${name} has rolled forward, and instances ${[...open].join(',')} are not told to be done`,
    );
  const { task } = desiredState ?? {};
  if (task?.isService !== true || isTolerant) return;
  const instances = instancesOf(jobKeyText(task.job ?? {}));
  for (const id of idsInRanges(desiredState?.instances ?? [])) {
    const configs = [...(instances.get(id) ?? [])]
      .map((taskId) => tables.tasks.get(taskId))
      .map((each) => each && configOf(each));
    if (!configs.some((config) => config !== undefined && isSame(config, task))) {
      report(
        'an update does what it says',
        `${name} has rolled forward, and instance ${id} is ${configs.length === 0 ? 'not there' : 'another'}`,
      );
    }
  }
}

const isSame = (a: TaskConfig, b: TaskConfig): boolean => a.executorConfig?.data === b.executorConfig?.data;
