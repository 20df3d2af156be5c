import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A one-machine cluster as `npm start` runs it, in a process of its own. */
export interface ClusterProcess {
  readonly schedulerUrl: string;
  readonly masterUrl: string;
  readonly dataDir: string;
  readonly child: ChildProcess;
  /** All that it has printed. */
  output(): string;
  /** Ends it with SIGTERM and waits for that. @throws Error when it ends otherwise than with code 0 */
  stop(): Promise<void>;
}

/** The compiled entry of `npm start`, from the compiled and from the source tree alike. */
function entry(): string {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const candidates = [join(here, '../../src/main.js'), join(here, '../../dist/src/main.js')];
  const found = candidates.find((path) => existsSync(path));
  if (found === undefined) throw new Error("the project is not built; run 'npm run build'");
  return found;
}

/**
 * Starts a cluster in `dataDir` and waits until it serves.
 * @param flags more for it, or for its scheduler
 */
export function startClusterProcess(dataDir: string, ...flags: string[]): Promise<ClusterProcess> {
  return startClusterFrom(entry(), dataDir, ...flags);
}

/** The same from another installation, of which `main` is the entry. */
export async function startClusterFrom(main: string, dataDir: string, ...flags: string[]): Promise<ClusterProcess> {
  const child = spawn(process.execPath, [main, `-data_dir=${dataDir}`, '-http_port=0', '-master_port=0', ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('close', (code, signal) => resolve(signal ?? code ?? -1));
  });
  const welcome = await new Promise<string>((resolve, reject) => {
    const take = (chunk: Buffer): void => {
      output += chunk;
      if (/\^C stops/.test(output)) resolve(output);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    void ended.then((how) => reject(new Error(`the cluster ended before it served (${how}):\n${output}`)));
  });
  return {
    schedulerUrl: found(/Scheduler +(http\S+)/, welcome),
    masterUrl: found(/Mesos +(http\S+)/, welcome),
    dataDir,
    child,
    output: () => output,
    async stop() {
      child.kill('SIGTERM');
      const how = await ended;
      if (how !== 0) throw new Error(`the cluster ended with ${how}:\n${output}`);
    },
  };
}

/** A live process, as /proc shows it. */
export interface LiveProcess {
  readonly pid: number;
  /** Working folder, links resolved. */
  readonly cwd: string;
  /** Arguments, joined by blanks. */
  readonly command: string;
}

/** Every live process of this machine that we may look into. */
export async function liveProcesses(): Promise<LiveProcess[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const seen = await Promise.all(
    pids.map(async (pid) => {
      try {
        const [cwd, command] = await Promise.all([
          readlink(`/proc/${pid}/cwd`),
          readFile(`/proc/${pid}/cmdline`, 'utf8'),
        ]);
        return { pid, cwd, command: command.split('\0').join(' ').trim() };
      } catch {
        return undefined;
      }
    }),
  );
  return seen.filter((each) => each !== undefined);
}

function found(pattern: RegExp, text: string): string {
  const match = pattern.exec(text)?.[1];
  if (match === undefined) throw new Error(`no ${pattern} in:\n${text}`);
  return match;
}
