import {
  binary,
  keepEncoded,
  type Response,
  ResponseCode,
  ScheduledTask,
  ScheduleStatus,
  TaskConfig,
} from '../../../src/wire/index.ts';

/** Start of the made-up history, in milliseconds since 1970. */
const START = 1_500_000_000_000;

function makeConfig(job: number): TaskConfig {
  const role = `role-${job % 10}`;
  return {
    job: { role, environment: 'prod', name: `service-${job}` },
    owner: { user: role },
    isService: true,
    priority: 0,
    maxTaskFailures: 1,
    production: true,
    tier: 'preferred',
    resources: [{ numCpus: 1.5 }, { ramMb: 2048 }, { diskMb: 4096 }, { namedPort: 'http' }],
    constraints: [{ name: 'host', constraint: { limit: { limit: 1 } } }],
    taskLinks: new Map([['http', 'http://%host%:%port:http%']]),
    executorConfig: {
      name: 'AuroraExecutor',
      data: `service ${job}: ${'processes to run and how to restart them; '.repeat(25)}`.slice(0, 1000),
    },
    container: { mesos: {} },
  };
}

function makeTask(index: number, config: TaskConfig, instanceId: number): ScheduledTask {
  const { role, environment, name } = config.job ?? {};
  const time = START + index * 1000;
  const host = `host-${index % 200}.example.com`;
  const unique = (Math.imul(index, 0x9e37_79b1) >>> 0).toString(16).padStart(8, '0');
  return {
    assignedTask: {
      taskId: `${role}-${environment}-${name}-${instanceId}-${unique}-1f2e-4a5b-8c7d-0123456789ab`,
      slaveId: `a1b2c3d4-5e6f-S${index % 200}`,
      slaveHost: host,
      task: config,
      assignedPorts: new Map([['http', 31_000 + (index % 1000)]]),
      instanceId,
    },
    status: ScheduleStatus.RUNNING,
    failureCount: 0,
    timesPartitioned: 0,
    taskEvents: [
      { timestamp: time, status: ScheduleStatus.PENDING, scheduler: 'scheduler-1' },
      { timestamp: time + 120, status: ScheduleStatus.ASSIGNED, scheduler: 'scheduler-1' },
      { timestamp: time + 900, status: ScheduleStatus.STARTING, message: 'Starting', scheduler: 'scheduler-1' },
      { timestamp: time + 2500, status: ScheduleStatus.RUNNING, scheduler: 'scheduler-1' },
    ],
  };
}

/**
 * The reply that the original's codec was measured with: 10,000 tasks of 100 jobs, 1,000 bytes of executor data each, four
 * events a task. Its objects and strings are those that a decoder makes, as a running server's are.
 * @param kept whether the encoded configs are to be kept, as those of a running server are
 */
export function makeReply(kept: boolean): Response {
  const configs = Array.from({ length: 100 }, (_, job) =>
    binary.decode(TaskConfig, binary.encode(TaskConfig, makeConfig(job))),
  );
  // Copies, as what was read may be shared with the other reply.
  const own = configs.map((config) => (kept ? keepEncoded({ ...config }) : { ...config }));
  const tasks = Array.from({ length: 10_000 }, (_, i) => {
    const task = makeTask(i, configs[i % 100] as TaskConfig, Math.floor(i / 100));
    const read = binary.decode(ScheduledTask, binary.encode(ScheduledTask, task));
    return { ...read, assignedTask: { ...read.assignedTask, instanceId: Math.floor(i / 100), task: own[i % 100] } };
  });
  return {
    responseCode: ResponseCode.OK,
    serverInfo: { clusterName: 'bench', statsUrlPrefix: '' },
    result: { scheduleStatusResult: { tasks } },
    details: [],
  };
}
