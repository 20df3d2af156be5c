import type { Resources } from '../model/index.ts';
import { type CommandInfo, type ExecutorInfo, type Resource, Volume } from './messages.ts';
import { scalarResource, sumResources } from './resources.ts';

/** Name of the executor that the thermos flags describe, and that tasks get unless they name another. */
export const THERMOS_EXECUTOR = 'AuroraExecutor';

/** An executor that tasks can name in their config. */
export interface ExecutorSettings {
  readonly name: string;
  /** Stands before the task id in the executor's id. */
  readonly taskPrefix: string;
  readonly command: CommandInfo;
  /** What the executor itself needs on top of its task. */
  readonly resources: readonly Resource[];
  /** Mounted into every container that it runs in, before the task's own volumes. */
  readonly volumeMounts: readonly Volume[];
  /** What else its file says of it, such as a shutdown grace period; sent to Mesos as it is. */
  readonly more?: Partial<ExecutorInfo>;
}

/** The thermos executor as the command line describes it. */
export interface ThermosSettings {
  /** `-thermos_executor_path`: where agents fetch the executor from. */
  readonly executorPath: string;
  /** `-thermos_executor_resources`: more to fetch. */
  readonly executorResources?: readonly string[] | undefined;
  /** `-thermos_executor_flags`. */
  readonly executorFlags?: string | undefined;
  /** `-thermos_home_in_sandbox`. */
  readonly homeInSandbox?: boolean | undefined;
  /** Cores (`-thermos_executor_cpu`). */
  readonly cpus: number;
  /** MB (`-thermos_executor_ram`). */
  readonly ramMb: number;
  /** `-global_container_mounts`. */
  readonly containerMounts?: readonly { hostPath: string; containerPath: string; mode: 'RO' | 'RW' }[] | undefined;
}

/**
 * The thermos executor. (aurora: scheduler/configuration/executor/ExecutorModule.java)
 *
 * @throws Error when the path ends with a slash, in the original's words
 */
export function thermosExecutor(settings: ThermosSettings): ExecutorSettings {
  const uris = [settings.executorPath, ...(settings.executorResources ?? [])];
  return {
    name: THERMOS_EXECUTOR,
    taskPrefix: 'thermos-',
    command: {
      value: thermosCommand(settings),
      uris: uris.map((value) => ({ value, executable: true })),
    },
    resources: [scalarResource('cpus', settings.cpus), scalarResource('mem', settings.ramMb)],
    volumeMounts: (settings.containerMounts ?? []).map(({ hostPath, containerPath, mode }) => ({
      hostPath,
      containerPath,
      mode: Volume.Mode[mode],
    })),
  };
}

const overheads = new WeakMap<ExecutorSettings, Resources>();

/** What an executor needs on top of its task; worked out once for each object. */
export function overheadOf(executor: ExecutorSettings): Resources {
  let overhead = overheads.get(executor);
  if (overhead === undefined) {
    overhead = sumResources(executor.resources, false, new Set());
    overheads.set(executor, overhead);
  }
  return overhead;
}

function thermosCommand({ executorPath, executorFlags, homeInSandbox }: ThermosSettings): string {
  const file = executorPath.slice(executorPath.lastIndexOf('/') + 1);
  if (file === '') throw new Error('URI must not end with a slash.');
  // The shell on the agent puts the sandbox in, or the folder it is in.
  const sandbox = '$' + '{MESOS_SANDBOX=.}';
  const home = homeInSandbox ? `HOME=${sandbox} ` : '';
  return `${home}${sandbox}/${file} ${executorFlags ?? ''}`.trim();
}
