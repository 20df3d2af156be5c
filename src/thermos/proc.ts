import { readdir, readFile } from 'node:fs/promises';

/**
 * Which process this is, beyond its number: the kernel gives numbers out again, but never the same number at the same
 * tick of the same boot. Linux only, as everything that reads `/proc`.
 */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started: clock ticks since boot (`/proc/<pid>/stat`, field 22). */
  readonly startTicks: number;
  /** The kernel's id of that boot. */
  readonly bootId: string;
}

/** One line of `/proc/<pid>/stat`, as far as it matters here. */
export interface ProcessStat {
  readonly pid: number;
  /** State letter; `Z` and `X` are dead. */
  readonly state: string;
  readonly processGroup: number;
  readonly startTicks: number;
}

/** The kernel's unit of process start times; fixed at 100 on every Linux platform Node runs on. */
const TICKS_PER_SECOND = 100;

/** Reads one `/proc/<pid>/stat` text; the command name in it may hold spaces and parentheses. */
export function parseStat(text: string): ProcessStat | undefined {
  const close = text.lastIndexOf(')');
  const fields = text.slice(close + 2).split(' ');
  const pid = Number.parseInt(text, 10);
  const [state, , group] = fields;
  const start = fields[19];
  if (close < 0 || Number.isNaN(pid) || state === undefined || group === undefined || start === undefined) {
    return undefined;
  }
  return { pid, state, processGroup: Number(group), startTicks: Number(start) };
}

/** The live process with this number; undefined when there is none or only its zombie. */
export async function statProcess(pid: number): Promise<ProcessStat | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  const stat = text === undefined ? undefined : parseStat(text);
  return stat === undefined || isDead(stat) ? undefined : stat;
}

/** Identifies a live process; undefined when there is none with this number. */
export async function identifyProcess(pid: number): Promise<ProcessIdentity | undefined> {
  const stat = await statProcess(pid);
  return stat === undefined ? undefined : { pid, startTicks: stat.startTicks, bootId: await readBootId() };
}

/** Whether exactly this process still runs; another one that was given its number does not count, nor does a zombie. */
export async function isRunning(identity: ProcessIdentity): Promise<boolean> {
  const now = await identifyProcess(identity.pid);
  return now !== undefined && now.startTicks === identity.startTicks && now.bootId === identity.bootId;
}

/** Live members of a process group, zombies left out. */
export async function groupMembers(processGroup: number): Promise<ProcessStat[]> {
  if (!signalGroup(processGroup, 0)) return [];
  return (await eachProcess(statProcess)).filter((stat) => stat.processGroup === processGroup);
}

/** Numbers of the live processes whose environment holds any of these `NAME=value` entries; unreadable ones are left out. */
export async function processesWithEnvironment(entries: readonly string[]): Promise<number[]> {
  const wanted = new Set(entries);
  return eachProcess(async (pid) => {
    const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
    return environment.split('\0').some((entry) => wanted.has(entry)) ? pid : undefined;
  });
}

/** When a process started, in seconds since the epoch, to within a second or so. */
export async function startTimeSecs(stat: ProcessStat, nowMs: number): Promise<number> {
  const uptime = Number.parseFloat(await readFile('/proc/uptime', 'utf8'));
  return nowMs / 1000 - uptime + stat.startTicks / TICKS_PER_SECOND;
}

/**
 * Sends a signal to every member of a process group; 0 only asks whether it has any.
 *
 * @returns false when the group has no member left (a zombie still counts as one) or none that may be signalled
 */
export function signalGroup(processGroup: number, signal: NodeJS.Signals | 0): boolean {
  return signalProcess(-processGroup, signal);
}

/** Sends a signal to one process; false when it is gone or may not be signalled. */
export function signalProcess(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

function isDead(stat: ProcessStat): boolean {
  return stat.state === 'Z' || stat.state === 'X';
}

let bootId: Promise<string> | undefined;

/** Read once: this process does not live through a boot. */
function readBootId(): Promise<string> {
  bootId ??= readFile('/proc/sys/kernel/random/boot_id', 'utf8').then((text) => text.trim());
  return bootId;
}

/** Asks about every process of the machine, a few at a time; undefined answers are left out. */
async function eachProcess<T>(ask: (pid: number) => Promise<T | undefined>): Promise<T[]> {
  const pids = (await readdir('/proc')).map(Number).filter(Number.isInteger);
  const answers: T[] = [];
  for (let at = 0; at < pids.length; at += 32) {
    for (const answer of await Promise.all(pids.slice(at, at + 32).map(ask))) {
      if (answer !== undefined) answers.push(answer);
    }
  }
  return answers;
}
