import { planProcesses } from './plan.ts';
import { resolvePorts } from './ports.ts';
import { Struct } from './struct.ts';
import {
  type HealthCheckConfig,
  type HttpLifecycle,
  LOG_DESTINATIONS,
  type LoggerConfig,
  type PortMap,
  type Process,
  type Resources,
  type Task,
} from './task.ts';
import { ConfigError, type Json, type Scope } from './template.ts';

/** Where and as what a task runs: what its templates may name besides itself. */
export interface TaskContext {
  readonly taskId: string;
  readonly instance: number;
  readonly hostname: string;
  readonly user: string;
  /** Ports that the scheduler assigned, by name. */
  readonly assignedPorts: ReadonlyMap<string, number>;
}

/** Everything the executor takes from a job's configuration. */
export interface ExecutorConfig {
  readonly task: Task;
  readonly ports: PortMap;
  /** Absent: the task counts as healthy as soon as it runs. */
  readonly health?: HealthCheckConfig;
  /** Absent when not configured or when the task has no such port. */
  readonly lifecycle?: HttpLifecycle;
}

/** Ports a task names but was not given: the original's runner gives up on these, not its executor. */
export class UnboundPortError extends ConfigError {}

/**
 * Reads `executorConfig.data`: the JSON of a pystachio MesosJob, or of a MesosTaskInstance (same fields, as far as they
 * matter here).
 *
 * @throws ConfigError with the text that the original gives, followed by where it is wrong; UnboundPortError
 * (aurora: src/main/python/apache/aurora/executor/common/task_info.py, apache/thermos/config/loader.py)
 */
export function readExecutorConfig(data: string, context: TaskContext): ExecutorConfig {
  if (data === '') throw new ConfigError('Task did not have a thermos config!');
  const job = parseJson(data);
  try {
    return readJob(job, context);
  } catch (error) {
    if (error instanceof UnboundPortError || !(error instanceof ConfigError)) throw error;
    throw new ConfigError(`Got invalid task: ${error.message}`);
  }
}

function parseJson(data: string): Json {
  try {
    return JSON.parse(data) as Json;
  } catch (error) {
    throw new ConfigError(`Could not deserialize thermos config: ${(error as Error).message}`);
  }
}

function readJob(value: Json, context: TaskContext): ExecutorConfig {
  const mesos = { instance: context.instance, hostname: context.hostname };
  const inView = (ports: PortMap): Scope => ({
    values: { mesos, thermos: { task_id: context.taskId, user: context.user, ports } },
  });
  const jobWith = (ports: PortMap) => new Struct('job', value, JOB, inView(ports), new Set());

  // The announcer and a health check see the assigned ports alone, the task and the lifecycle those that follow from both.
  const early = jobWith(Object.fromEntries(context.assignedPorts));
  const announced = early.optionalStruct('announce', ANNOUNCER)?.stringMap('portmap') ?? new Map();
  const ports = resolvePorts(announced, context.assignedPorts);
  const health = readHealth(early.struct('health_check_config', HEALTH_CHECK), 'health' in ports);

  const job = jobWith(ports);
  const task = readTask(job.struct('task', TASK));
  const unboundInTask = [...job.unbound];
  const http = job.optionalStruct('lifecycle', {})?.optionalStruct('http', HTTP_LIFECYCLE);
  const lifecycle = http && readLifecycle(http, ports);

  checkReferences([...early.unbound, ...job.unbound]);
  checkNames(task);
  planProcesses(task);
  for (const address of unboundInTask) {
    throw new UnboundPortError(`Task requires unbound port ${PORT.exec(address)?.[1]}!`);
  }
  return {
    task,
    ports,
    ...(health === undefined ? {} : { health }),
    ...(lifecycle === undefined ? {} : { lifecycle }),
  };
}

const JOB = { health_check_config: {} };

const ANNOUNCER = { primary_port: 'http', portmap: { aurora: '{{primary_port}}' } };

const TASK = {
  name: '{{processes[0].name}}',
  constraints: [],
  max_failures: 1,
  max_concurrency: 0,
  finalization_wait: 30,
};

function readTask(task: Struct): Task {
  const resources = task.optionalStruct('resources', { gpu: 0 });
  const user = task.optionalString('user');
  return {
    name: task.string('name'),
    processes: lastOfEachName(task.structs('processes', PROCESS).map(readProcess)),
    constraints: task
      .structs('constraints', { order: [] })
      .map((constraint) => ({ order: constraint.strings('order') })),
    ...(resources === undefined ? {} : { resources: readResources(resources) }),
    maxFailures: task.integer('max_failures'),
    maxConcurrency: task.integer('max_concurrency'),
    finalizationWaitSecs: task.float('finalization_wait'),
    ...(user === undefined ? {} : { user }),
  };
}

/** Of processes with the same name the last one counts. */
function lastOfEachName(processes: readonly Process[]): readonly Process[] {
  return [...new Map(processes.map((process) => [process.name, process])).values()];
}

function readResources(resources: Struct): Resources {
  return {
    cpu: resources.float('cpu'),
    ramBytes: resources.integer('ram'),
    diskBytes: resources.integer('disk'),
    gpu: resources.integer('gpu'),
  };
}

const PROCESS = { max_failures: 1, daemon: false, ephemeral: false, min_duration: 5, final: false };

function readProcess(process: Struct): Process {
  const logger = process.optionalStruct('logger', { destination: 'file', mode: 'standard' });
  return {
    name: process.string('name'),
    cmdline: process.string('cmdline'),
    maxFailures: process.integer('max_failures'),
    daemon: process.boolean('daemon'),
    ephemeral: process.boolean('ephemeral'),
    minDurationSecs: process.float('min_duration'),
    final: process.boolean('final'),
    ...(logger === undefined ? {} : { logger: readLogger(logger) }),
  };
}

function readLogger(logger: Struct): LoggerConfig {
  const destination = logger.oneOf('destination', LOG_DESTINATIONS);
  const mode = logger.oneOf('mode', ['standard', 'rotate']);
  if (mode === 'standard') return { destination, mode };
  const rotate = logger.optionalStruct('rotate', ROTATE) ?? new Struct('rotate', {}, ROTATE, undefined, new Set());
  const logSize = rotate.integer('log_size');
  const backups = rotate.integer('backups');
  if (logSize <= 0) throw new ConfigError(`${rotate.path}: Log size cannot be less than one byte.`);
  if (backups <= 0) throw new ConfigError(`${rotate.path}: Log backups cannot be less than one.`);
  return { destination, mode, logSize, backups };
}

const ROTATE = { log_size: 100 * 1024 * 1024, backups: 5 };

const HEALTH_CHECK = {
  health_checker: { http: {} },
  initial_interval_secs: 15,
  interval_secs: 10,
  max_consecutive_failures: 0,
  min_consecutive_successes: 1,
  timeout_secs: 1,
};

/** @param hasPort whether the task has a port named `health`, without which there is no HTTP check */
function readHealth(config: Struct, hasPort: boolean): HealthCheckConfig | undefined {
  const checker = config.struct('health_checker', {});
  const shell = checker.optionalStruct('shell', {});
  if (shell === undefined && !hasPort) return undefined;
  const intervalSecs = config.float('interval_secs');
  if (!(intervalSecs > 0))
    throw new ConfigError(`${config.path}.interval_secs must be more than 0, not ${intervalSecs}`);
  return {
    check: shell === undefined ? readHttpCheck(checker) : { kind: 'shell', command: shell.string('shell_command') },
    initialIntervalSecs: config.float('initial_interval_secs'),
    intervalSecs,
    maxConsecutiveFailures: config.integer('max_consecutive_failures'),
    minConsecutiveSuccesses: config.integer('min_consecutive_successes'),
    timeoutSecs: config.float('timeout_secs'),
  };
}

const HTTP_CHECK = { endpoint: '/health', expected_response: 'ok', expected_response_code: 0 };

function readHttpCheck(checker: Struct): HealthCheckConfig['check'] {
  const http = checker.optionalStruct('http', HTTP_CHECK);
  return {
    kind: 'http',
    endpoint: http?.string('endpoint') ?? HTTP_CHECK.endpoint,
    expectedResponse: http?.string('expected_response') ?? HTTP_CHECK.expected_response,
    expectedCode: http?.integer('expected_response_code') ?? HTTP_CHECK.expected_response_code,
  };
}

const HTTP_LIFECYCLE = {
  port: 'health',
  graceful_shutdown_endpoint: '/quitquitquit',
  graceful_shutdown_wait_secs: 5,
  shutdown_endpoint: '/abortabortabort',
  shutdown_wait_secs: 5,
};

/** Undefined when the task has no such port, which turns the endpoints off. */
function readLifecycle(http: Struct, ports: PortMap): HttpLifecycle | undefined {
  const port = ports[http.string('port')];
  if (port === undefined) return undefined;
  return {
    port,
    gracefulEndpoint: http.string('graceful_shutdown_endpoint'),
    gracefulWaitSecs: http.float('graceful_shutdown_wait_secs'),
    shutdownEndpoint: http.string('shutdown_endpoint'),
    shutdownWaitSecs: http.float('shutdown_wait_secs'),
  };
}

const PORT = /^thermos\.ports\[([\w\-./]+)\]$/;

/** Whatever is still unbound must be a port: a name of the task's own that the scheduler knows nothing of. */
function checkReferences(unbound: readonly string[]): void {
  const tags = new Set(unbound.filter((address) => !PORT.test(address)).map((address) => `{{${address}}}`));
  if (tags.size === 0) return;
  throw new ConfigError(
    `Unexpected unbound refs: ${[...tags].join(' ')}. Make sure you are not nesting template variables.`,
  );
}

/** Process names become folder names. */
function checkNames(task: Task): void {
  for (const { name } of task.processes) {
    if (!/^[^./][^/]*$/.test(name) || name.includes('\0')) {
      throw new ConfigError(`Task has invalid process: Invalid process name: ${name}`);
    }
  }
}
