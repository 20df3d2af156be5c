import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Answer, DATABASE_VARIABLE, type Order, type SeedReport } from './messages.ts';

/** Worker processes that live through seeds. */
export class Pool {
  private readonly workers: ChildProcess[];

  /**
   * @param folder that of the simulator that they run, if it is another than this one
   * @param databases addresses of a real database for each, where they have one
   */
  constructor(count: number, folder?: string, databases: readonly string[] = []) {
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    const file =
      folder === undefined
        ? fileURLToPath(new URL(`worker.${extension}`, import.meta.url))
        : `${folder}/worker.${extension}`;
    this.workers = Array.from({ length: count }, (_, i) => {
      const database = databases[i];
      const env = { ...process.env, ...(database === undefined ? {} : { [DATABASE_VARIABLE]: database }) };
      return fork(file, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env });
    });
  }

  /**
   * Lives through seeds, as many at once as there are workers.
   *
   * @param told of each; when it answers false no more are begun
   */
  async run(seeds: readonly number[], told: (report: SeedReport) => boolean): Promise<void> {
    let next = 0;
    let goOn = true;
    const work = async (worker: ChildProcess): Promise<void> => {
      for (let seed = seeds[next++]; seed !== undefined && goOn; seed = seeds[next++]) {
        const answer = await this.ask(worker, { order: 'run', seeds: [seed] });
        for (const report of answer.answer === 'ran' ? answer.reports : []) goOn = told(report) && goOn;
      }
    };
    await Promise.all(this.workers.map(work));
  }

  /** The shortest plan that is found with which a seed breaks a promise, a line each, and how long it was. */
  async minimize(seed: number, invariant: string): Promise<{ plan: readonly string[]; length: number }> {
    const [worker] = this.workers;
    if (worker === undefined) return { plan: [], length: 0 };
    const answer = await this.ask(worker, { order: 'minimize', seed, invariant });
    return answer.answer === 'minimized' ? answer : { plan: [], length: 0 };
  }

  close(): void {
    for (const worker of this.workers) if (worker.connected) worker.disconnect();
  }

  private ask(worker: ChildProcess, order: Order): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const ended = (code: number | null): void => reject(new Error(`a worker ended with ${code}`));
      worker.once('exit', ended);
      worker.once('message', (answer) => {
        worker.off('exit', ended);
        resolve(answer as Answer);
      });
      worker.send(order);
    });
  }
}
