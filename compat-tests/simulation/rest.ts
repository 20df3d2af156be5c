import { configOf, idsInRanges, jobKeyOf, jobKeyText, taskIdOf } from '../../src/model/index.ts';
import {
  JobUpdateStatus,
  JobUpdateStatusName,
  MaintenanceMode,
  type ScheduledTask,
  ScheduleStatus,
  ScheduleStatusName,
} from '../../src/wire/index.ts';
import { ENDED_UPDATES } from './clients.ts';
import { differences } from './differences.ts';
import { heal } from './faults.ts';
import type { SimHost } from './host.ts';
import { ENDED, ON_AGENT } from './invariants/transitions.ts';
import { SLOTS } from './jobs.ts';
import type { World } from './world.ts';

/** How long a world may take to come to rest once nothing goes wrong any more. */
const PATIENCE_MS = 40 * 60_000;
const LOOK_MS = 5_000;
const END_MS = 60_000;
/** How long it must stay at rest. */
const LOOKS = 3;
/** How often, and how long after each other, it is looked whether memory and the database agree. */
const AGREE_LOOKS = 20;
const AGREE_MS = 37;

const WAITING: ReadonlySet<JobUpdateStatus> = new Set([
  JobUpdateStatus.ROLL_FORWARD_PAUSED,
  JobUpdateStatus.ROLL_BACK_PAUSED,
]);

/** Ends what is wrong, and waits until the world is at rest; says what never gets there. Then all sides must agree. */
export async function comeToRest(world: World): Promise<void> {
  heal(world);
  await world.pass(60_000);
  let calm = 0;
  let left: readonly string[] = [];
  for (let waited = 0; waited < PATIENCE_MS && world.violations.length === 0; waited += LOOK_MS) {
    if (waited % END_MS === 0) void endWhatNeverRests(world);
    await world.pass(LOOK_MS);
    moveUpdatesOn(world);
    left = unsettled(world);
    calm = left.length === 0 ? calm + 1 : 0;
    if (calm >= LOOKS) break;
  }
  if (world.violations.length > 0) return;
  if (left.length > 0) world.report('what is not ended makes progress', left.slice(0, 6).join('; '));
  for (const fault of [...(await lastingDisagreements(world)), ...broken(world)]) world.report(...fault);
}

/** Where memory and the database differ again and again: memory is ahead of a commit that is under way. */
async function lastingDisagreements(world: World): Promise<readonly Fault[]> {
  let faults = disagreements(world);
  for (let i = 0; i < AGREE_LOOKS && faults.length > 0 && world.violations.length === 0; i++) {
    await world.pass(AGREE_MS);
    faults = disagreements(world);
  }
  return faults;
}

/** Jobs whose tasks end and come again all the time are ended, and all hosts are in service. */
async function endWhatNeverRests({ clients, commits, database, hosts }: World): Promise<void> {
  // A drain that has begun comes to its end, too.
  const modes = [...database.tables.hosts.values()].map(({ mode }) => mode);
  if (!modes.includes(MaintenanceMode.DRAINING) && modes.some((mode) => mode !== MaintenanceMode.NONE)) {
    await clients.tell('endMaintenance', { hosts: { hostNames: hosts.map(({ name }) => name) } });
  }
  for (const [at, { kind, key }] of SLOTS.entries()) {
    if (kind !== 'cron' && kind !== 'flapping' && kind !== 'batch') continue;
    if (kind === 'cron' && database.tables.crons.has(jobKeyText(key))) {
      await clients.schedule({ kind: 'call', operation: 'descheduleCron', slot: at, ...NOW });
    }
    if (commits.instancesOf(jobKeyText(key)).size > 0)
      await clients.tell('killTasks', { job: key, instances: [], message: 'the end' });
  }
}

const NOW = { atMs: 0, a: 0, b: 0, c: 0 };

function moveUpdatesOn(world: World): void {
  for (const { update } of world.database.tables.updates.values()) {
    const { key, state } = update.summary ?? {};
    if (key === undefined || state?.status === undefined || ENDED_UPDATES.has(state.status)) continue;
    if (WAITING.has(state.status)) void world.clients.tell('resumeJobUpdate', { key, message: 'on' });
    else void world.clients.tell('pulseJobUpdate', { key });
  }
}

/** What is on its way to some other state, or should be. */
function unsettled(world: World): readonly string[] {
  const { database, hosts, clients } = world;
  if (world.leader === undefined) return ['nobody leads'];
  const left: string[] = [];
  if (clients.busy) left.push('a client waits for an answer');
  const running = new Map<string, string>();
  const pending = new Set<string>();
  const failing = new Set<string>();
  for (const host of hosts) for (const id of host.running().keys()) running.set(id, host.name);
  const upHosts = new Set(hosts.flatMap(({ isUp, id }) => (isUp && id !== undefined ? [id] : [])));
  for (const task of database.tables.tasks.values()) {
    const status = task.status ?? ScheduleStatus.INIT;
    const id = taskIdOf(task);
    if (ENDED.has(status)) continue;
    if (configOf(task).executorConfig?.data?.includes('"bad"') === true) {
      // It starts and fails again and again.
      running.delete(id);
      failing.add(jobKeyText(jobKeyOf(task)));
      if (status === ScheduleStatus.PENDING) pending.add(jobKeyText(jobKeyOf(task)));
    } else if (status === ScheduleStatus.RUNNING) {
      if (running.get(id) !== task.assignedTask?.slaveHost) left.push(`${id} is RUNNING and does not run`);
      running.delete(id);
    } else if (status === ScheduleStatus.PENDING) {
      const host = fitting(world, task);
      pending.add(jobKeyText(jobKeyOf(task)));
      if (host !== undefined) left.push(`${id} is PENDING and fits on ${host.name}`);
    } else if (
      status === ScheduleStatus.PARTITIONED &&
      !upHosts.has(task.assignedTask?.slaveId ?? '') &&
      configOf(task).partitionPolicy?.reschedule === false
    ) {
      // Its policy is to wait for its agent, which does not come back; an update of its job waits, too.
      pending.add(jobKeyText(jobKeyOf(task)));
    } else {
      left.push(`${id} is ${ScheduleStatusName[status]}`);
    }
  }
  for (const [id, host] of running) left.push(`${id} runs on ${host} and should not`);
  for (const { update } of database.tables.updates.values()) {
    const { key, state } = update.summary ?? {};
    // It may wait for an instance that finds no room.
    if (pending.has(jobKeyText(key?.job ?? {}))) continue;
    // Or for instances to run as the policy of their job wants it, which those that fail all the time never do.
    const { slaAware, updateStrategy } = update.instructions?.settings ?? {};
    const { batchStrategy, varBatchStrategy } = updateStrategy ?? {};
    const isHeld = slaAware === true || (batchStrategy ?? varBatchStrategy)?.autopauseAfterBatch === true;
    if (isHeld && failing.has(jobKeyText(key?.job ?? {}))) continue;
    if (state?.status !== undefined && !ENDED_UPDATES.has(state.status)) {
      left.push(`update ${jobKeyText(key?.job ?? {})}/${key?.id} is ${JobUpdateStatusName[state.status]}`);
    }
  }
  for (const { host, mode } of database.tables.hosts.values()) {
    if (mode === MaintenanceMode.DRAINING) left.push(`${host} is DRAINING`);
  }
  return left;
}

/** A host that has room for a pending task and breaks no rule of it. */
function fitting(world: World, task: ScheduledTask): SimHost | undefined {
  const config = configOf(task);
  const amount = (of: 'numCpus' | 'ramMb' | 'diskMb'): number =>
    Number(config.resources?.find((resource) => resource[of] !== undefined)?.[of] ?? 0);
  return world.hosts.find((host) => {
    const attributes = world.database.tables.hosts.get(host.name);
    if (!host.isUp || host.id === undefined || (attributes?.mode ?? MaintenanceMode.NONE) !== MaintenanceMode.NONE)
      return false;
    if (world.master.master?.state.agents.get(host.id)?.link === undefined) return false;
    const used = [...host.running().values()].flatMap((info) => [
      ...(info.resources ?? []),
      ...(info.executor?.resources ?? []),
    ]);
    const { cpus, mem, disk } = host.description;
    const sum = (of: string): number =>
      used.reduce((all, { name, scalar }) => all + (name === of ? (scalar?.value ?? 0) : 0), 0);
    const free = { cpus: cpus - sum('cpus'), mem: mem - sum('mem'), disk: disk - sum('disk') };
    // The executor of thermos needs a quarter of a core and 128 MB.
    if (free.cpus < amount('numCpus') + 0.25 || free.mem < amount('ramMb') + 128 || free.disk < amount('diskMb'))
      return false;
    return (config.constraints ?? []).every(({ name, constraint }) => {
      const limit = constraint?.limit?.limit;
      if (limit === undefined) return true;
      const placeOf = (other: SimHost | undefined) => other?.description.attributes[name ?? ''];
      const same = [...world.database.tables.tasks.values()].filter(
        (other) =>
          ON_AGENT.has(other.status ?? ScheduleStatus.INIT) &&
          jobKeyText(jobKeyOf(other)) === jobKeyText(jobKeyOf(task)) &&
          placeOf(world.hosts.find(({ name: at }) => at === other.assignedTask?.slaveHost)) === placeOf(host),
      );
      return same.length < limit;
    });
  });
}

type Fault = [invariant: string, detail: string];

/** Where the leader's memory and the database differ. */
function disagreements({ leader, database }: World): readonly Fault[] {
  const store = leader?.store;
  if (store === undefined) return [];
  return differences(store, database.tables).map((difference) => ['memory, database and Mesos agree', difference]);
}

/** Promises made to clients that do not hold. */
function broken({ clients, database, commits }: World): readonly Fault[] {
  const faults: Fault[] = [];
  const lost = (detail: string): void => void faults.push(['every acknowledged write present', detail]);
  for (const [at, slot] of SLOTS.entries()) {
    const known = clients.jobs[at];
    const job = jobKeyText(slot.key);
    if (known === undefined || slot.kind === 'cron' || slot.kind === 'batch' || slot.kind === 'flapping') continue;
    const { instances, countOnly, sinceMs, update } = known;
    if (instances === undefined) continue;
    const others = [...database.tables.updates.values()].filter(
      (record) =>
        jobKeyText(record.update.summary?.key?.job ?? {}) === job &&
        Number(record.events.last?.timestampMs ?? 0) >= Math.floor(sinceMs),
    );
    let expected = instances;
    if (update !== undefined) {
      const record = [...database.tables.updates.values()].find((one) => one.update.summary?.key?.id === update.key.id);
      if (record === undefined) {
        // Updates of jobs that have no tasks are forgotten.
        if (commits.instancesOf(job).size > 0) lost(`update ${job}/${update.key.id} is gone`);
        continue;
      }
      if (others.length > 1 || update.only || countOnly) continue;
      const status = record.update.summary?.state?.status;
      if (status === JobUpdateStatus.ROLLED_FORWARD)
        expected = new Set(Array.from({ length: update.instances }, (_, i) => i));
      else if (status !== JobUpdateStatus.ROLLED_BACK) continue;
      // Those that were being killed when it began come back, too.
      else {
        const { initialState = [] } = record.update.instructions ?? {};
        expected = new Set(initialState.flatMap((state) => [...idsInRanges(state.instances ?? [])]));
      }
    } else if (others.length > 0) {
      continue;
    }
    const present = [...commits.instancesOf(job).keys()].sort((a, b) => a - b);
    const same = countOnly
      ? present.length === expected.size
      : present.length === expected.size && present.every((i) => expected.has(i));
    if (!same) lost(`${job} has instances ${present.join(',')}, not ${[...expected].sort((a, b) => a - b).join(',')}`);
  }
  const { quota } = clients;
  const stored = database.tables.quotas.get('vip')?.resources?.find(({ numCpus }) => numCpus !== undefined)?.numCpus;
  if (quota !== undefined && stored !== quota) lost(`the quota of vip is ${stored}, not ${quota}`);
  for (const [at, slot] of SLOTS.entries()) {
    const { scheduled } = clients.jobs[at] ?? {};
    if (
      slot.kind === 'cron' &&
      scheduled !== undefined &&
      database.tables.crons.has(jobKeyText(slot.key)) !== scheduled
    ) {
      lost(`cron job ${jobKeyText(slot.key)} is ${scheduled ? 'gone' : 'still there'}`);
    }
  }
  return faults;
}
