import { ArgumentError, assignedTaskOf, configOf, requireJobKey, statusOf, taskIdOf } from '../model/index.ts';
import type { Attribute, HostAttributes, JobConfiguration, ScheduledTask, TaskConfig } from '../wire/index.ts';
import { toDatabaseText } from './postgres/text.ts';

/*
 * Values in the form in which they are stored: checked, configs interned, what is unset empty.
 */

/** Gives the one object that stands for all configs of equal content. */
export type Intern = (config: TaskConfig) => TaskConfig;

const NO_PORTS: ReadonlyMap<string, number> = new Map();

export function storableTask(task: ScheduledTask, intern: Intern): ScheduledTask {
  const assigned = assignedTaskOf(task);
  const given = configOf(task);
  const config = intern(given);
  statusOf(task);
  checkedKey(taskIdOf(task), 'task id');
  if (assigned.slaveHost !== undefined) checkedKey(assigned.slaveHost, 'host');
  if (config === given && assigned.assignedPorts !== undefined && task.taskEvents !== undefined) return task;
  return {
    assignedTask: {
      taskId: assigned.taskId,
      slaveId: assigned.slaveId,
      slaveHost: assigned.slaveHost,
      task: config,
      assignedPorts: assigned.assignedPorts ?? NO_PORTS,
      instanceId: assigned.instanceId,
    },
    status: task.status,
    failureCount: task.failureCount,
    timesPartitioned: task.timesPartitioned,
    taskEvents: task.taskEvents ?? [],
    ancestorId: task.ancestorId,
  };
}

/** (aurora: scheduler/storage/mem/MemCronJobStore.java) @throws ArgumentError when the key is not valid or there is no config */
export function storableCron(job: JobConfiguration, intern: Intern): JobConfiguration {
  const { taskConfig } = job;
  const key = requireJobKey(job.key);
  if (taskConfig === undefined) throw new ArgumentError('a cron job without a task config');
  return { ...job, key, taskConfig: intern(taskConfig) };
}

/** @throws ArgumentError when the host or its mode is unset, or an attribute has no value */
export function storableHost(given: HostAttributes): HostAttributes & { readonly host: string } {
  const { host, mode, slaveId } = given;
  if (host === undefined) throw new ArgumentError('host attributes without a host');
  if (mode === undefined) throw new ArgumentError(`no maintenance mode for host ${host}`);
  checkedKey(host, 'host');
  return { host, attributes: storableAttributes(given.attributes ?? []), mode, slaveId };
}

function storableAttributes(attributes: readonly Attribute[]): readonly Attribute[] {
  const distinct = new Map<string, Attribute>();
  for (const { name, values: given } of attributes) {
    const values = [...new Set(given ?? [])];
    if (values.length === 0) throw new ArgumentError(`attribute ${name} has no value`);
    const text = attributeText({ name, values });
    if (!distinct.has(text)) distinct.set(text, { name, values });
  }
  return [...distinct.values()];
}

export function sameHostAttributes(a: HostAttributes, b: HostAttributes): boolean {
  const textOf = (host: HostAttributes): string => JSON.stringify((host.attributes ?? []).map(attributeText).sort());
  return a.mode === b.mode && a.slaveId === b.slaveId && textOf(a) === textOf(b);
}

/** Text that is equal for equal attributes only. */
function attributeText({ name, values = [] }: Attribute): string {
  return JSON.stringify([name, [...values].sort()]);
}

/** Longest key that the database can index, in bytes, with room to spare. */
const LONGEST_KEY = 2_000;
/** What a character takes at most, escaped. */
const CHARACTER_BYTES = 7;

/** @throws ArgumentError when the database cannot index the key */
export function checkedKey(key: string, what: string): string {
  if (key.length * CHARACTER_BYTES > LONGEST_KEY && Buffer.byteLength(toDatabaseText(key)) > LONGEST_KEY) {
    throw new ArgumentError(`The ${what} ${key.slice(0, 40)}… is longer than ${LONGEST_KEY} bytes.`);
  }
  return key;
}
