import { mkdir, open, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FrameworkInfo, TaskInfo } from '../../mesos/index.ts';

/**
 * Where an agent keeps its tasks; the layout of a Mesos agent, so that what knows that finds its way:
 *
 *     WORK_DIR/agent.json                     the agent's id
 *     WORK_DIR/slaves                         link to WORK_DIR itself, for readers that expect WORK_DIR/slaves/AGENT_ID
 *     WORK_DIR/AGENT_ID/frameworks/FRAMEWORK_ID/framework.info
 *     …/executors/EXECUTOR_ID/runs/latest     link to the newest run
 *     …/executors/EXECUTOR_ID/runs/RUN_ID/    a run: the executor directory of `src/thermos`, and in it
 *         task.info                           the TaskInfo, without `data` (protobuf, as framework.info)
 *         acknowledged                        how many updates were acknowledged
 *         finished                            there once nobody will ask about the run again
 */
export interface RunFolder {
  readonly directory: string;
  readonly containerId: string;
  readonly framework: FrameworkInfo;
  readonly info: TaskInfo;
}

const FRAMEWORK = 'framework.info';
const TASK = 'task.info';
const ACKNOWLEDGED = 'acknowledged';
const FINISHED = 'finished';

/** The folder of an agent, made if need be. */
export async function agentFolder(workDir: string, agentId: string): Promise<string> {
  const folder = join(workDir, agentId);
  await mkdir(folder, { recursive: true });
  await symlink('.', join(workDir, 'slaves')).catch(unlessCode('EEXIST'));
  return folder;
}

/** Makes the folder of a new run and writes down what it is for. */
export async function createRun(
  folder: string,
  framework: FrameworkInfo,
  info: TaskInfo,
  containerId: string,
): Promise<RunFolder> {
  const executorId = info.executor?.executorId.value ?? info.taskId.value;
  const home = join(folder, 'frameworks', framework.id?.value ?? '');
  const runs = join(home, 'executors', executorId, 'runs');
  const directory = join(runs, containerId);
  await mkdir(directory, { recursive: true });
  // Runs of a framework may be made at the same time, and each writes this; so each does it in a file of its own.
  const aside = join(directory, `${FRAMEWORK}.new`);
  await writeWhole(join(home, FRAMEWORK), FrameworkInfo.encode(framework).finish(), aside);
  await writeWhole(join(directory, TASK), TaskInfo.encode({ ...info, data: null }).finish());
  const latest = join(runs, 'latest');
  await rm(latest, { force: true });
  await symlink(containerId, latest);
  return { directory, containerId, framework, info };
}

/** How many of the run's updates were acknowledged. */
export async function readAcknowledged(directory: string): Promise<number> {
  const text = await readFile(join(directory, ACKNOWLEDGED), 'utf8').catch(unlessCode('ENOENT'));
  return Number(text ?? 0);
}

export function writeAcknowledged(directory: string, count: number): Promise<void> {
  return writeWhole(join(directory, ACKNOWLEDGED), String(count));
}

/** @param at milliseconds since the epoch */
export function markFinished(directory: string, at: number): Promise<void> {
  return writeWhole(join(directory, FINISHED), String(at));
}

/** Every run of an agent: those that are not finished, and the others with the time of that, oldest first. */
export async function findRuns(
  folder: string,
): Promise<{ readonly open: readonly RunFolder[]; readonly finished: readonly string[] }> {
  const open: RunFolder[] = [];
  const finished: { readonly directory: string; readonly at: number }[] = [];
  for (const home of await entries(join(folder, 'frameworks'))) {
    for (const executor of await entries(join(home, 'executors'))) {
      for (const directory of await entries(join(executor, 'runs'))) {
        if (basename(directory) === 'latest') continue;
        const at = await readFile(join(directory, FINISHED), 'utf8').catch(unlessCode('ENOENT'));
        const run = at === undefined ? await readRun(home, directory) : undefined;
        if (run !== undefined) open.push(run);
        else finished.push({ directory, at: Number(at ?? 0) });
      }
    }
  }
  finished.sort((a, b) => a.at - b.at);
  return { open, finished: finished.map(({ directory }) => directory) };
}

/** Removes a run, and what is left empty above it. */
export async function removeRun(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  const runs = dirname(directory);
  const rest = await readdir(runs).catch(unlessCode('ENOENT'));
  if (rest?.some((name) => name !== 'latest')) return;
  await rm(dirname(runs), { recursive: true, force: true });
}

/** Undefined when the agent died before it had written what the run is for: then nothing was started. */
async function readRun(home: string, directory: string): Promise<RunFolder | undefined> {
  const framework = await readFile(join(home, FRAMEWORK)).catch(unlessCode('ENOENT'));
  const info = await readFile(join(directory, TASK)).catch(unlessCode('ENOENT'));
  if (framework === undefined || info === undefined) return undefined;
  return {
    directory,
    containerId: basename(directory),
    framework: FrameworkInfo.decode(framework),
    info: TaskInfo.decode(info),
  };
}

async function entries(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(unlessCode('ENOENT'));
  return (names ?? []).map((name) => join(folder, name));
}

/**
 * Writes a file so that whoever reads it, after a crash too, finds all of it or what was there before.
 * @param aside where it is written before it takes its place; nobody else may write there meanwhile
 */
export async function writeWhole(path: string, data: Uint8Array | string, aside = `${path}.new`): Promise<void> {
  const file = await open(aside, 'w');
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(aside, path);
}

/** For `catch`: passes over one kind of error. */
function unlessCode(code: string): (error: NodeJS.ErrnoException) => undefined {
  return (error) => {
    if (error.code !== code) throw error;
    return undefined;
  };
}
