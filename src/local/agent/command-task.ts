import type { CommandInfo, FrameworkInfo, TaskInfo } from '../../mesos/index.ts';
import { ContainerInfo } from '../../mesos/index.ts';
import { AssignedTask, binary } from '../../wire/index.ts';

/** Name of the executor that this agent has a runner for. */
const THERMOS = 'AuroraExecutor';
/** Executors are named after their program; the task has these URIs added, which are no programs. */
const isOfTask = (uri: { readonly executable?: boolean | null }): boolean => uri.executable !== true;

/**
 * Why this agent cannot do what a task asks for; undefined when it can. It runs processes, without containers, of
 * thermos tasks and of plain commands.
 */
export function whyNotRunnable(task: TaskInfo): string | undefined {
  const { executor, command } = task;
  const container = executor?.container ?? task.container;
  if (container?.type === ContainerInfo.Type.DOCKER) {
    return `The local agent runs no containers, so not the Docker image ${container.docker?.image ?? ''}`;
  }
  const mesos = container?.mesos?.image ?? container?.volumes?.find((volume) => volume.image != null)?.image;
  if (mesos != null) {
    return `The local agent runs no containers, so not the image ${mesos.docker?.name ?? mesos.appc?.name ?? ''}`;
  }
  if (executor != null && executor.name !== THERMOS) {
    return `The local agent runs tasks of the executor ${THERMOS} and plain commands, not of the executor ${executor.name ?? ''}`;
  }
  const uri = (executor?.command ?? command)?.uris?.find(isOfTask);
  return uri === undefined ? undefined : `The local agent fetches no files, so not ${uri.value}`;
}

/** What the runner is given of a task: the AssignedTask of the scheduler, or one made up for a plain command. */
export function assignedTaskOf(task: TaskInfo, framework: FrameworkInfo, hostname: string): Uint8Array {
  if (task.command == null) return task.data ?? new Uint8Array();
  const { user } = framework;
  const config = {
    role: user,
    environment: 'mesos',
    name: task.name,
    task: { name: task.name, processes: [{ name: 'command', cmdline: literal(shellLine(task.command)) }] },
  };
  return binary.encode(AssignedTask, {
    taskId: task.taskId.value,
    slaveId: task.agentId.value,
    slaveHost: hostname,
    instanceId: 0,
    assignedPorts: new Map(),
    task: {
      job: { role: user, environment: 'mesos', name: task.name },
      isService: false,
      priority: 0,
      maxTaskFailures: 1,
      executorConfig: { name: THERMOS, data: JSON.stringify(config) },
      container: { mesos: {} },
    },
  });
}

/** A command as one for a shell, with its environment. */
function shellLine({ value, shell, arguments: words, environment }: CommandInfo): string {
  const variables = (environment?.variables ?? []).map(({ name, value }) => `export ${name}=${quote(value ?? '')}\n`);
  // Without a shell the value is the program and the arguments are all its words, its own name first.
  const [own = value ?? '', ...rest] = words ?? [];
  const line = shell === false ? `exec -a ${[own, value ?? '', ...rest].map(quote).join(' ')}` : (value ?? '');
  return variables.join('') + line;
}

const quote = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

/** Keeps what looks like a template from being taken for one. */
const literal = (text: string): string => text.replaceAll(/\{\{(?=[^{}]+\}\})/g, '{{&');
