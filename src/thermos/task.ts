/** A thermos task with every template resolved: what the runner runs. Durations are seconds, fractions allowed. */
export interface Task {
  readonly name: string;
  readonly processes: readonly Process[];
  readonly constraints: readonly OrderConstraint[];
  readonly resources?: Resources;
  /** How many processes may fail for good before the task fails; 0 = any number. */
  readonly maxFailures: number;
  /** How many processes may run at once; 0 = any number. */
  readonly maxConcurrency: number;
  /** Time for the ordinary processes to end on SIGTERM and the final ones to run, together. */
  readonly finalizationWaitSecs: number;
  readonly user?: string;
}

/** One command line of a task. */
export interface Process {
  readonly name: string;
  readonly cmdline: string;
  /** Failed runs after which the process has failed for good; 0 = never. */
  readonly maxFailures: number;
  /** Run again when it succeeds. */
  readonly daemon: boolean;
  /** Neither waited for nor counted: the task may end while it runs. */
  readonly ephemeral: boolean;
  /** Least time between the end of a run and the next start. */
  readonly minDurationSecs: number;
  /** Run after all ordinary processes have ended, however they did. */
  readonly final: boolean;
  /** Absent: the executor's own settings apply. */
  readonly logger?: LoggerConfig;
}

/** Names of processes, each of which starts only after the one before has succeeded. */
export interface OrderConstraint {
  readonly order: readonly string[];
}

/** Where the output of a process goes: files of its run, the runner's own output, both, or nowhere. */
export type LogDestination = (typeof LOG_DESTINATIONS)[number];
export const LOG_DESTINATIONS = ['file', 'console', 'both', 'none'] as const;

/** How the output of a process is kept. */
export type LoggerConfig =
  | { readonly destination: LogDestination; readonly mode: 'standard' }
  | {
      readonly destination: LogDestination;
      readonly mode: 'rotate';
      /** Bytes from which on a file is rotated. */
      readonly logSize: number;
      /** How many rotated files are kept. */
      readonly backups: number;
    };

/** What the task reserved; nothing here is enforced by the runner. */
export interface Resources {
  readonly cpu: number;
  readonly ramBytes: number;
  readonly diskBytes: number;
  readonly gpu: number;
}

/** When a task counts as running, and when as broken. Intervals are seconds. */
export interface HealthCheckConfig {
  readonly check: HealthCheck;
  readonly initialIntervalSecs: number;
  readonly intervalSecs: number;
  readonly maxConsecutiveFailures: number;
  readonly minConsecutiveSuccesses: number;
  readonly timeoutSecs: number;
}

export type HealthCheck =
  | { readonly kind: 'shell'; readonly command: string }
  | {
      readonly kind: 'http';
      readonly endpoint: string;
      /** Compared without case; empty = any. */
      readonly expectedResponse: string;
      /** 0 = any. */
      readonly expectedCode: number;
    };

/** Endpoints that are told before a task is killed. */
export interface HttpLifecycle {
  /** Port number on this host. */
  readonly port: number;
  readonly gracefulEndpoint: string;
  readonly gracefulWaitSecs: number;
  readonly shutdownEndpoint: string;
  readonly shutdownWaitSecs: number;
}

/** Port name to number. */
export type PortMap = Readonly<Record<string, number>>;

/** The task in the JSON of the original's schema, as the observer reads it back. */
export function taskJson(task: Task): string {
  return JSON.stringify({
    name: task.name,
    processes: task.processes.map((process) => ({
      name: process.name,
      cmdline: process.cmdline,
      max_failures: process.maxFailures,
      daemon: process.daemon,
      ephemeral: process.ephemeral,
      min_duration: process.minDurationSecs,
      final: process.final,
      logger: process.logger && loggerJson(process.logger),
    })),
    constraints: task.constraints,
    resources: task.resources && {
      cpu: task.resources.cpu,
      ram: task.resources.ramBytes,
      disk: task.resources.diskBytes,
      gpu: task.resources.gpu,
    },
    max_failures: task.maxFailures,
    max_concurrency: task.maxConcurrency,
    finalization_wait: task.finalizationWaitSecs,
    user: task.user,
  });
}

function loggerJson(logger: LoggerConfig): object {
  const { destination, mode } = logger;
  if (logger.mode === 'standard') return { destination, mode };
  return { destination, mode, rotate: { log_size: logger.logSize, backups: logger.backups } };
}
