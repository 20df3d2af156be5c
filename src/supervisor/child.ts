import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Clock, Timer } from '../clock/index.ts';

/** What a supervised program says on its first line of standard output once it serves: at least where. */
export interface ReadyLine {
  readonly url: string;
}

/** One program to keep running. */
export interface ChildOptions {
  /** Short name, for messages and the log file. */
  readonly name: string;
  /** Path of the program's compiled entry, run by this Node. */
  readonly entry: string;
  readonly args: readonly string[];
  /** For Node itself. */
  readonly nodeFlags?: readonly string[];
  /** Appended to; holds standard error and all but the first line of standard output. */
  readonly logFile: string;
  readonly clock: Clock;
  /** Told of every change that a person at the terminal may want to know. */
  readonly report: (message: string) => void;
}

const FIRST_RESTART_MS = 200;
const LONGEST_RESTART_MS = 5_000;
/** A program that ran this long is taken as healthy: its next restart is quick again. */
const HEALTHY_AFTER_MS = 10_000;
/** How long a program may take to end after SIGTERM before it is killed. */
const STOP_GRACE_MS = 15_000;

/**
 * A program run as a process of its own, started again whenever it ends, until told to stop.
 *
 * Invariants: at most one process of it lives at a time; after {@link stop} resolves none does and none will.
 * The child holds the reading end of a pipe from here, so that it learns of this process's death, however sudden
 * (see `parent.ts`).
 */
export class SupervisedChild {
  private readonly options: ChildOptions;
  private process: ChildProcess | undefined;
  private restart: Timer | undefined;
  private delayMs = FIRST_RESTART_MS;
  private stopping = false;
  private ended: Promise<void> = Promise.resolve();
  private announce!: (line: ReadyLine) => void;
  private fail!: (error: Error) => void;
  /** Resolves with the program's first ready line; rejects when it ends before ever being ready. */
  readonly ready: Promise<ReadyLine>;

  constructor(options: ChildOptions) {
    this.options = options;
    this.ready = new Promise((resolve, reject) => {
      this.announce = resolve;
      this.fail = reject;
    });
    this.start();
  }

  /** The process id while it runs. */
  get pid(): number | undefined {
    return this.process?.pid;
  }

  /** Ends the program, politely at first, and keeps it ended. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.restart?.cancel();
    const child = this.process;
    if (child === undefined) return;
    child.kill('SIGTERM');
    const force = this.options.clock.after(STOP_GRACE_MS, () => {
      this.options.report(`${this.options.name} did not end in ${STOP_GRACE_MS / 1000} s, killing it`);
      child.kill('SIGKILL');
    });
    await this.ended;
    force.cancel();
  }

  private start(): void {
    const { name, entry, args, nodeFlags = [], logFile, clock } = this.options;
    const log = openSync(logFile, 'a', 0o640);
    const child = spawn(process.execPath, ['--enable-source-maps', ...nodeFlags, entry, ...args], {
      stdio: ['pipe', 'pipe', log],
      env: { ...process.env, AURORA_SUPERVISED: '1' },
    });
    closeSync(log);
    this.process = child;
    const startedAt = clock.monotonic();
    let wasReady = false;
    child.stdin?.on('error', () => undefined);
    createInterface({ input: child.stdout ?? process.stdin }).once('line', (line) => {
      wasReady = true;
      const url = readyUrl(line);
      if (url === undefined) this.fail(new Error(`${name} printed no url on its ready line: ${line}`));
      else this.announce({ url });
      child.stdout?.resume();
    });
    this.ended = new Promise((resolve) => {
      child.once('error', (error) => this.options.report(`${name} could not be started: ${error.message}`));
      child.once('close', (code, signal) => {
        this.process = undefined;
        this.onEnd(clock.monotonic() - startedAt, wasReady, signal ?? `exit code ${code}`);
        resolve();
      });
    });
  }

  private onEnd(ranMs: number, wasReady: boolean, how: string): void {
    const { name, clock, report, logFile } = this.options;
    if (this.stopping) return;
    if (!wasReady) this.fail(new Error(`${name} ended before it was ready (${how}); see ${logFile}`));
    if (ranMs > HEALTHY_AFTER_MS) this.delayMs = FIRST_RESTART_MS;
    report(`${name} ended (${how}), starting it again in ${this.delayMs} ms`);
    this.restart = clock.after(this.delayMs, () => this.start());
    this.delayMs = Math.min(this.delayMs * 2, LONGEST_RESTART_MS);
  }
}

function readyUrl(line: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(line);
    return typeof parsed === 'object' && parsed !== null && 'url' in parsed && typeof parsed.url === 'string'
      ? parsed.url
      : undefined;
  } catch {
    return undefined;
  }
}
