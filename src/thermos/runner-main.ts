/**
 * The process that runs one task: `node runner-main.js <executor directory>`. What it finds and leaves there is described in
 * `executor-dir.ts`. It ends by itself once the task's last update is on disk.
 *
 * Exit codes: 0 when that is so, 2 on wrong use, 3 when somebody else has claimed the directory, 101 when it had to give up.
 */
import { systemClock, systemRandom } from '../clock/index.ts';
import { Executor } from './executor.ts';
import { claimRunner, EXECUTOR_SHUTDOWN, KILL_DOORBELL, readLaunch } from './executor-dir.ts';
import { identifyProcess } from './proc.ts';

async function main(directory: string | undefined): Promise<number> {
  const self = await identifyProcess(process.pid);
  if (directory === undefined || self === undefined) {
    console.error(directory === undefined ? 'usage: runner-main <executor directory>' : 'this needs /proc: Linux only');
    return 2;
  }
  let executor: Executor | undefined;
  const fatal = async (error: unknown): Promise<void> => {
    console.error(error);
    // A failure on top of this one changes nothing: the agent finds a dead runner and finishes its job.
    await executor?.abandon().catch((another) => console.error(another));
    process.exit(101);
  };
  process.on('uncaughtException', fatal);
  process.on('unhandledRejection', fatal);
  // The agent rings only at who has claimed the directory, so the bell is hung up before.
  process.on(KILL_DOORBELL, () => void executor?.lookForKill());
  process.on('SIGTERM', () => executor?.kill(EXECUTOR_SHUTDOWN));
  for (const signal of ['SIGHUP', 'SIGINT'] as const) process.on(signal, () => undefined);

  if (!(await claimRunner(directory, self))) {
    console.error(`${directory} has had a runner already`);
    return 3;
  }
  try {
    executor = await Executor.open(directory, await readLaunch(directory), systemClock, systemRandom);
    await executor.run();
  } catch (error) {
    await fatal(error);
  }
  return 0;
}

main(process.argv[2]).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error);
    process.exit(101);
  },
);
