import { type ScheduledTask, ScheduleStatus, type TaskConfig, type TaskEvent } from '../../wire/index.ts';

/** A config as a client would send it, with what a test cares about replaced. */
export function aConfig(change: Partial<TaskConfig> = {}): TaskConfig {
  return {
    job: { role: 'www-data', environment: 'prod', name: 'hello' },
    owner: { user: 'www-data' },
    isService: false,
    priority: 0,
    maxTaskFailures: 1,
    production: true,
    tier: 'preferred',
    resources: [{ numCpus: 1 }, { ramMb: 128 }, { diskMb: 64 }],
    constraints: [],
    mesosFetcherUris: [],
    taskLinks: new Map(),
    executorConfig: { name: 'AuroraExecutor', data: '{}' },
    metadata: [],
    container: { mesos: { image: undefined, volumes: [] } },
    ...change,
  };
}

/** One step in the life of a task. */
export function anEvent(status: keyof typeof ScheduleStatus, timestamp = 0): TaskEvent {
  return { status: ScheduleStatus[status], timestamp };
}

/** What a test says about a task. */
export interface TaskSketch {
  readonly id?: string;
  readonly status?: keyof typeof ScheduleStatus;
  readonly config?: TaskConfig;
  readonly instanceId?: number;
  readonly host?: string;
  readonly failureCount?: number;
  readonly events?: readonly TaskEvent[];
  readonly ancestorId?: string;
}

/** A task as the store holds it. */
export function aTask(sketch: TaskSketch = {}): ScheduledTask {
  return {
    assignedTask: {
      taskId: sketch.id ?? 'task',
      slaveId: sketch.host === undefined ? undefined : `agent-${sketch.host}`,
      slaveHost: sketch.host,
      task: sketch.config ?? aConfig(),
      assignedPorts: new Map(),
      instanceId: sketch.instanceId ?? 0,
    },
    status: ScheduleStatus[sketch.status ?? 'PENDING'],
    failureCount: sketch.failureCount ?? 0,
    timesPartitioned: 0,
    taskEvents: sketch.events ?? [],
    ancestorId: sketch.ancestorId,
  };
}
