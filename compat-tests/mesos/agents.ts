import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Order, Report } from './messages.ts';

/** Simulated agents in a process of their own. */
export class Agents {
  private readonly child: ChildProcess;
  private readonly waiting: ((report: Report) => void)[] = [];
  private failed: ((error: Error) => void)[] = [];

  private constructor(child: ChildProcess) {
    this.child = child;
    child.on('message', (report: Report) => this.waiting.shift()?.(report));
    child.on('exit', (code, signal) => {
      for (const fail of this.failed) fail(new Error(`the process of the agents ended: ${signal ?? code}`));
    });
  }

  /** Starts them. Resolves when all try to register. */
  static async start(masterUrl: string, count: number): Promise<Agents> {
    const entry = fileURLToPath(new URL('./agents-process.js', import.meta.url));
    const agents = new Agents(fork(entry, [masterUrl, String(count)], { stdio: 'inherit' }));
    await agents.next();
    return agents;
  }

  /** Gives an order. @returns how things stand when it is carried out */
  async order(order: Order): Promise<Report> {
    const answer = this.next();
    this.child.send(order);
    return await answer;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.failed = [];
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await ended;
  }

  private next(): Promise<Report> {
    return new Promise((resolve, reject) => {
      this.waiting.push(resolve);
      this.failed.push(reject);
    });
  }
}
