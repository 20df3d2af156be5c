import { type TaskInfo, TaskState } from '../../src/mesos/index.ts';
import { CronCollisionPolicy, type JobConfiguration, type JobKey, type TaskConfig } from '../../src/wire/index.ts';
import type { Fate } from './host.ts';

/** A name that clients make jobs under, and what those jobs are like. */
export interface Slot {
  readonly key: JobKey & { readonly role: string; readonly environment: string; readonly name: string };
  readonly kind: 'service' | 'production' | 'batch' | 'flapping' | 'cron';
  readonly task: Partial<TaskConfig>;
  /** Most instances at first. */
  readonly most: number;
}

const slot = (kind: Slot['kind'], role: string, name: string, most: number, task: Partial<TaskConfig> = {}): Slot => ({
  ...{ kind, most, task },
  key: { role, environment: kind === 'production' ? 'prod' : 'devel', name },
});

const limited = (name: string, limit: number): Partial<TaskConfig> => ({
  constraints: [{ name, constraint: { limit: { limit } } }],
});

/** The SLA policy of production jobs: so many instances that have run for so long. */
export const SLA_COUNT = 2;
export const SLA_SECS = 30;

export const SLOTS: readonly Slot[] = [
  slot('service', 'web', 'front', 6),
  slot('service', 'web', 'spread', 4, limited('host', 1)),
  slot('service', 'web', 'racks', 4, limited('rack', 2)),
  slot('service', 'web', 'patient', 3, { partitionPolicy: { reschedule: true, delaySecs: 120 } }),
  slot('service', 'web', 'stuck', 2, { partitionPolicy: { reschedule: false, delaySecs: 0 } }),
  slot('service', 'big', 'greedy', 5, { resources: [{ numCpus: 2 }, { ramMb: 512 }, { diskMb: 64 }] }),
  slot('production', 'vip', 'gold', 4, { priority: 10 }),
  slot('production', 'vip', 'silver', 5, { priority: 5, ...limited('host', 2) }),
  slot('batch', 'web', 'batch', 5, { isService: false, maxTaskFailures: 2 }),
  slot('flapping', 'web', 'flapping', 2),
  slot('cron', 'web', 'nightly', 2, { isService: false }),
  slot('cron', 'web', 'often', 1, { isService: false }),
];

/** A config of a slot's job; another `version` is another config. */
export function configOf({ key, kind, task }: Slot, version: number): TaskConfig {
  return {
    job: key,
    owner: { user: 'sim' },
    isService: true,
    priority: 0,
    maxTaskFailures: -1,
    tier: kind === 'production' ? 'preferred' : 'preemptible',
    resources: [{ numCpus: 0.5 }, { ramMb: 128 }, { diskMb: 64 }, { namedPort: 'http' }],
    executorConfig: { name: 'AuroraExecutor', data: `{"version": ${version}}` },
    ...(kind === 'production' ? { slaPolicy: { countSlaPolicy: { count: SLA_COUNT, durationSecs: SLA_SECS } } } : {}),
    ...task,
  };
}

export function jobOf(slot: Slot, instanceCount: number, version: number): JobConfiguration {
  const cron = slot.kind !== 'cron' ? {} : cronOf(slot.key.name);
  return { key: slot.key, owner: { user: 'sim' }, instanceCount, taskConfig: configOf(slot, version), ...cron };
}

/** Minutes between two runs of each cron job. */
export const CRON_MINUTES: Readonly<Record<string, number>> = { nightly: 5, often: 1 };

function cronOf(name: string): Partial<JobConfiguration> {
  return {
    cronSchedule: `*/${CRON_MINUTES[name]} * * * *`,
    cronCollisionPolicy: name === 'often' ? CronCollisionPolicy.CANCEL_NEW : CronCollisionPolicy.KILL_EXISTING,
  };
}

/** What becomes of a task, by its job's name and chance that its id decides. */
export function fateOf(task: TaskInfo): Fate {
  const id = task.taskId.value;
  if (task.data != null && Buffer.from(task.data).includes('"bad"'))
    return { runsMs: 1_500, endsAs: TaskState.TASK_FAILED };
  let hash = 0;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0;
  const chance = (hash % 1000) / 1000;
  const ended = chance < 0.7 ? TaskState.TASK_FINISHED : TaskState.TASK_FAILED;
  if (id.includes('-batch-')) return { runsMs: 10_000 + 100_000 * chance, endsAs: ended };
  if (id.includes('-flapping-')) return { runsMs: 2_000 + 60_000 * chance, endsAs: TaskState.TASK_FAILED };
  if (id.includes('-nightly-')) return { runsMs: 10_000 + 400_000 * chance, endsAs: TaskState.TASK_FINISHED };
  if (id.includes('-often-')) return { runsMs: 5_000 + 40_000 * chance, endsAs: TaskState.TASK_FINISHED };
  return { runsMs: undefined, endsAs: TaskState.TASK_FINISHED };
}
