import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sleep } from '../../clock/index.ts';
import { instanceIdOf, isActive, jobKeyText, statusOf } from '../../model/index.ts';
import { jobWord } from '../arguments.ts';
import type { Call, Command } from '../command.ts';
import { CliError, EXIT, usageError } from '../outcome.ts';
import { tasksOf } from '../waiting.ts';

const LOOK_EVERY_MS = 500;
const PIECE_BYTES = 65_536;

const logs: Command = {
  name: 'logs',
  usage: 'JOB/INSTANCE',
  summary: 'Shows what a process of a task wrote, on the machine of a one-machine cluster.',
  words: [1, 1],
  completes: 'nothing',
  options: [
    { name: 'data-dir', value: 'FOLDER', help: 'Of the cluster: ./data.' },
    { name: 'process', short: 'p', value: 'NAME', help: 'Of the task; needed when there are several.' },
    { name: 'stderr', help: 'What it wrote to standard error.' },
    { name: 'follow', short: 'f', help: 'Go on until the task has ended.' },
  ],
  async run(call) {
    const { given, terminal, words } = call;
    const { key, instances } = jobWord(words[0] ?? '');
    const [instance = 0, another] = instances ?? [];
    if (another !== undefined) throw usageError('name one instance: role/env/name/0');
    const taskId = await newestTask(call, instance);
    const { findSandbox } = await import('../../local/index.ts');
    const folder = given.text('data-dir') ?? './data';
    let sandbox: string;
    try {
      sandbox = await findSandbox(join(folder, 'agent'), taskId);
    } catch (error) {
      throw new CliError(
        EXIT.refused,
        `there is no sandbox of ${taskId} in ${folder}: logs are there on the machine of a cluster that npm start runs (--data-dir FOLDER); elsewhere, look at the agent’s or the observer’s page`,
        { cause: error },
      );
    }
    const process = await processOf(sandbox, given.text('process'));
    const file = join(
      sandbox,
      '.logs',
      process,
      await newestRun(join(sandbox, '.logs', process)),
      given.has('stderr') ? 'stderr' : 'stdout',
    );
    // One object, or what was written, as it is.
    let output = '';
    const write = (text: string): void => {
      if (given.has('json')) output += text;
      else terminal.out(text);
    };
    let at = await copy(file, 0, write);
    while (given.has('follow')) {
      const task = (await tasksOf(call, key)).find(({ assignedTask }) => assignedTask?.taskId === taskId);
      await sleep(call.clock, LOOK_EVERY_MS);
      at = await copy(file, at, write);
      if (task === undefined || !isActive(statusOf(task))) break;
    }
    return { json: { task: taskId, process, file, output }, text: '' };
  },
};

export const LOG_COMMANDS: readonly Command[] = [logs];

async function newestTask(call: Call, instance: number): Promise<string> {
  const { key } = jobWord(call.words[0] ?? '');
  const tasks = (await tasksOf(call, key)).filter((task) => instanceIdOf(task) === instance);
  const active = tasks.find((task) => isActive(statusOf(task)));
  const newest = [...tasks].sort((a, b) => lastMs(b.taskEvents) - lastMs(a.taskEvents))[0];
  const taskId = (active ?? newest)?.assignedTask?.taskId;
  if (taskId === undefined) throw new CliError(EXIT.refused, `${jobKeyText(key)} has no instance ${instance}`);
  return taskId;
}

function lastMs(events: readonly { readonly timestamp: number | bigint }[] | undefined): number {
  return Number(events?.at(-1)?.timestamp ?? 0);
}

async function processOf(sandbox: string, wanted: string | undefined): Promise<string> {
  const names = await readdir(join(sandbox, '.logs')).catch((): string[] => []);
  if (wanted !== undefined) {
    if (names.includes(wanted)) return wanted;
    throw usageError(`no process is named ${wanted}; there are ${names.join(', ') || 'none yet'}`);
  }
  const [only, another] = names;
  if (only === undefined) throw new CliError(EXIT.refused, 'no process of the task has begun yet');
  if (another === undefined) return only;
  throw usageError(`say which process: --process ${names.join(' or --process ')}`);
}

async function newestRun(folder: string): Promise<string> {
  const runs = (await readdir(folder)).filter((name) => /^\d+$/.test(name)).map(Number);
  return String(Math.max(0, ...runs));
}

/** Writes out what a file holds from `from`. @returns how far it was read, in bytes */
async function copy(file: string, from: number, out: (text: string) => void): Promise<number> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size <= from) return from;
  const handle = await open(file);
  const decoder = new TextDecoder();
  try {
    let at = from;
    while (at < size) {
      const { bytesRead, buffer } = await handle.read(
        Buffer.alloc(PIECE_BYTES),
        0,
        Math.min(PIECE_BYTES, size - at),
        at,
      );
      if (bytesRead === 0) break;
      at += bytesRead;
      out(decoder.decode(buffer.subarray(0, bytesRead), { stream: at < size }));
    }
    return at;
  } finally {
    await handle.close();
  }
}
