import { sleep } from '../clock/index.ts';
import { type CompleteJobKey, isActive, jobKeyText, statusOf } from '../model/index.ts';
import { type ScheduledTask, ScheduleStatus, ScheduleStatusName } from '../wire/index.ts';
import type { Call } from './command.ts';
import { CliError, EXIT } from './outcome.ts';
import { countsText } from './terminal.ts';

const FIRST_LOOK_MS = 200;
const LONGEST_LOOK_MS = 2_000;

/**
 * Looks again and again until what is waited for is there. The time between two looks grows to two seconds.
 * @param look gives what is waited for, or undefined with how it stands told to `progress`
 * @throws CliError when it does not come in time
 */
export async function until<T>(
  call: Call,
  timeoutMs: number,
  what: string,
  look: () => Promise<T | undefined>,
): Promise<T> {
  const { clock, progress } = call;
  const end = clock.monotonic() + timeoutMs;
  for (let wait = FIRST_LOOK_MS; ; wait = Math.min(LONGEST_LOOK_MS, wait * 1.5)) {
    const found = await look();
    if (found !== undefined) {
      progress.done();
      return found;
    }
    if (clock.monotonic() + wait > end) {
      progress.done();
      throw new CliError(EXIT.timedOut, `gave up after ${Math.round(timeoutMs / 1000)} s waiting for ${what}`);
    }
    await sleep(clock, wait);
  }
}

/** Tasks of a job, those that have ended among them. */
export async function tasksOf({ connection }: Call, key: CompleteJobKey): Promise<readonly ScheduledTask[]> {
  const { result } = await connection.call('getTasksWithoutConfigs', {
    query: { jobKeys: [key], offset: 0, limit: 0 },
  });
  return result?.scheduleStatusResult?.tasks ?? [];
}

/** Active tasks of a job. */
export async function activeTasksOf(call: Call, key: CompleteJobKey): Promise<readonly ScheduledTask[]> {
  return (await tasksOf(call, key)).filter((task) => isActive(statusOf(task)));
}

/** Waits until a job has so many instances, and all of them run. Says so when tasks fail meanwhile. */
export async function untilRunning(
  call: Call,
  key: CompleteJobKey,
  instances: number,
  timeoutMs: number,
): Promise<void> {
  const failed = new Set<string>();
  const old = new Set((await tasksOf(call, key)).filter(hasFailed).map(idOf));
  await until(call, timeoutMs, `${instances} instances of ${jobKeyText(key)} to run`, async () => {
    const tasks = await tasksOf(call, key);
    for (const task of tasks.filter(hasFailed)) {
      if (old.has(idOf(task)) || failed.has(idOf(task))) continue;
      failed.add(idOf(task));
      const message = task.taskEvents?.at(-1)?.message;
      call.progress.note(
        `instance ${task.assignedTask?.instanceId} ${ScheduleStatusName[statusOf(task)]}${message ? `: ${message}` : ''}`,
      );
    }
    const active = tasks.filter((task) => isActive(statusOf(task)));
    call.progress.state(countsText(active.map((task) => ScheduleStatusName[statusOf(task)])));
    const running = active.filter((task) => statusOf(task) === ScheduleStatus.RUNNING);
    return running.length >= instances && running.length === active.length ? true : undefined;
  });
}

/** Waits until tasks have ended: those of the job that pass `which`. */
export async function untilGone(
  call: Call,
  key: CompleteJobKey,
  timeoutMs: number,
  which: (task: ScheduledTask) => boolean = () => true,
): Promise<void> {
  await until(call, timeoutMs, `tasks of ${jobKeyText(key)} to end`, async () => {
    const left = (await activeTasksOf(call, key)).filter(which);
    call.progress.state(countsText(left.map((task) => ScheduleStatusName[statusOf(task)])));
    return left.length === 0 ? true : undefined;
  });
}

function hasFailed(task: ScheduledTask): boolean {
  const status = statusOf(task);
  return status === ScheduleStatus.FAILED || status === ScheduleStatus.LOST;
}

function idOf(task: ScheduledTask): string {
  return task.assignedTask?.taskId ?? '';
}
