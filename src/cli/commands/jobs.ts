import { configOf, instanceIdOf, isActive, jobKeyText, statusOf } from '../../model/index.ts';
import { type ScheduledTask, ScheduleStatusName } from '../../wire/index.ts';
import { instanceList, jobWord, onlyJob } from '../arguments.ts';
import { type Command, INSTANCES, MESSAGE, NO_WAIT, WAIT_TIMEOUT } from '../command.ts';
import { usageError } from '../outcome.ts';
import { plain } from '../plain.ts';
import { countsText, table } from '../terminal.ts';
import { activeTasksOf, tasksOf, until, untilGone, untilRunning } from '../waiting.ts';
import { readYaml } from '../yaml/fields.ts';
import { jobOf } from '../yaml/job-file.ts';

const START_MS = 5 * 60_000;
const END_MS = 2 * 60_000;
const SECOND_MS = 1000;

const create: Command = {
  name: 'create',
  usage: 'FILE',
  summary: 'Creates the job of a YAML file, and waits until its instances run.',
  words: [1, 1],
  completes: 'file',
  options: [NO_WAIT, WAIT_TIMEOUT],
  async run(call) {
    const { connection, progress, given } = call;
    const file = call.words[0] ?? '';
    const description = jobOf(readYaml(await call.readFile(file), file, (warning) => progress.note(warning)));
    const key = onlyJob(jobKeyText(description.key ?? {}));
    if (description.cronSchedule !== undefined) {
      throw usageError(`${file} has a cronSchedule: use aurora cron schedule ${file}`);
    }
    await connection.call('createJob', { description });
    progress.note(`${jobKeyText(key)} is created with ${description.instanceCount} instances`);
    if (!given.has('no-wait')) {
      await untilRunning(call, key, description.instanceCount, given.duration('wait-timeout', START_MS));
    }
    return {
      json: { job: key, instances: description.instanceCount, running: !given.has('no-wait') },
      text: given.has('no-wait') ? `Created ${jobKeyText(key)}` : `All instances of ${jobKeyText(key)} run`,
    };
  },
};

const kill: Command = {
  name: 'kill',
  usage: 'JOB[/INSTANCES]',
  summary: 'Kills a job, or instances of it, and waits until they have ended.',
  words: [1, 1],
  completes: 'nothing',
  options: [INSTANCES, MESSAGE, NO_WAIT, WAIT_TIMEOUT],
  async run(call) {
    const { connection, given, progress } = call;
    const { key, instances } = jobWord(call.words[0] ?? '', given.text('instances'));
    const before = (await activeTasksOf(call, key)).filter(among(instances));
    const { details } = await connection.call('killTasks', {
      job: key,
      instances: instances ?? [],
      message: given.text('message'),
    });
    for (const { message } of details ?? []) if (message !== undefined) progress.note(message);
    if (!given.has('no-wait')) {
      const ids = new Set(before.map(taskIdIn));
      await untilGone(call, key, given.duration('wait-timeout', END_MS), (task) => ids.has(taskIdIn(task)));
    }
    return {
      json: { job: key, killed: before.map(instanceIdOf) },
      text: `Killed ${before.length} tasks of ${jobKeyText(key)}`,
    };
  },
};

const restart: Command = {
  name: 'restart',
  usage: 'JOB[/INSTANCES]',
  summary: 'Restarts all instances of a job at once, or those named, and waits until they run.',
  details: 'To restart a few at a time, start an update.',
  words: [1, 1],
  completes: 'nothing',
  options: [INSTANCES, NO_WAIT, WAIT_TIMEOUT],
  async run(call) {
    const { connection, given } = call;
    const { key, instances } = jobWord(call.words[0] ?? '', given.text('instances'));
    const before = await activeTasksOf(call, key);
    const chosen = before.filter(among(instances));
    if (chosen.length === 0) throw usageError(`${jobKeyText(key)} has no such active instances`);
    const shardIds = chosen.map(instanceIdOf);
    await connection.call('restartShards', { job: key, shardIds });
    if (!given.has('no-wait')) {
      const timeoutMs = given.duration('wait-timeout', START_MS);
      const ids = new Set(chosen.map(taskIdIn));
      await untilGone(call, key, timeoutMs, (task) => ids.has(taskIdIn(task)));
      await untilRunning(call, key, before.length, timeoutMs);
    }
    return {
      json: { job: key, restarted: shardIds },
      text: `Restarted ${shardIds.length} instances of ${jobKeyText(key)}`,
    };
  },
};

const add: Command = {
  name: 'add',
  usage: 'JOB/INSTANCE COUNT',
  summary: 'Adds instances to a job, with the config of the one named.',
  words: [2, 2],
  completes: 'nothing',
  options: [],
  async run({ connection, words }) {
    const { key, instances } = jobWord(words[0] ?? '');
    const [instanceId, another] = instances ?? [];
    if (instanceId === undefined || another !== undefined) throw usageError('name one instance: role/env/name/0');
    const [count = 0] = instanceList(words[1] ?? '');
    await connection.call('addInstances', { key: { jobKey: key, instanceId }, count });
    return { json: { job: key, added: count }, text: `Added ${count} instances to ${jobKeyText(key)}` };
  },
};

const status: Command = {
  name: 'status',
  usage: 'JOB',
  summary: 'Shows the tasks of a job: those that are active, and those that have ended lately.',
  words: [1, 1],
  completes: 'nothing',
  options: [{ name: 'all', help: 'All tasks that have ended, too, not only the last five.' }],
  async run(call) {
    const key = onlyJob(call.words[0] ?? '');
    const tasks = await tasksOf(call, key);
    const active = tasks.filter((task) => isActive(statusOf(task))).sort((a, b) => instanceIdOf(a) - instanceIdOf(b));
    const ended = tasks.filter((task) => !isActive(statusOf(task))).sort((a, b) => lastMs(b) - lastMs(a));
    const shown = call.given.has('all') ? ended : ended.slice(0, 5);
    const head = ['INSTANCE', 'STATUS', 'SINCE', 'HOST', 'TASK', 'REASON'];
    const lines = [
      `${jobKeyText(key)}: ${countsText(active.map(nameOfStatus))}`,
      ...(active.length === 0 ? [] : [table(head, active.map(row))]),
      ...(shown.length === 0 ? [] : ['', `Ended (${ended.length}):`, table(head, shown.map(row))]),
    ];
    return { json: { job: key, active: active.map(plainTask), ended: shown.map(plainTask) }, text: lines.join('\n') };
  },
};

const list: Command = {
  name: 'list',
  usage: '[ROLE]',
  summary: 'Lists the jobs of a role, or the roles.',
  words: [0, 1],
  completes: 'nothing',
  options: [],
  async run({ connection, words: [role] }) {
    if (role === undefined) {
      const { result } = await connection.call('getRoleSummary', {});
      const roles = [...(result?.roleSummaryResult?.summaries ?? [])].sort((a, b) => compare(a.role, b.role));
      const rows = roles.map((each) => [each.role ?? '', String(each.jobCount), String(each.cronJobCount)]);
      return {
        json: roles.map((each) => plain('RoleSummary', each)),
        text: table(['ROLE', 'JOBS', 'CRON JOBS'], rows),
      };
    }
    const { result } = await connection.call('getJobSummary', { role });
    const jobs = [...(result?.jobSummaryResult?.summaries ?? [])].sort((a, b) =>
      compare(jobKeyText(a.job?.key ?? {}), jobKeyText(b.job?.key ?? {})),
    );
    const rows = jobs.map(({ job, stats }) => [
      jobKeyText(job?.key ?? {}),
      job?.cronSchedule !== undefined
        ? `cron ${job.cronSchedule}`
        : job?.taskConfig?.isService === true
          ? 'service'
          : 'job',
      ...[stats?.activeTaskCount, stats?.pendingTaskCount, stats?.failedTaskCount, stats?.finishedTaskCount].map(
        (each) => String(each ?? 0),
      ),
    ]);
    return {
      json: jobs.map((each) => plain('JobSummary', each)),
      text: table(['JOB', 'KIND', 'ACTIVE', 'PENDING', 'FAILED', 'FINISHED'], rows),
    };
  },
};

const wait: Command = {
  name: 'wait',
  usage: 'JOB',
  summary: 'Waits until all active instances of a job run, or until none is left.',
  words: [1, 1],
  completes: 'nothing',
  options: [
    { name: 'gone', help: 'Wait until no task of the job is active.' },
    { name: 'instances', short: 'I', value: 'COUNT', help: 'Wait until so many instances run.' },
    WAIT_TIMEOUT,
  ],
  async run(call) {
    const { given } = call;
    const key = onlyJob(call.words[0] ?? '');
    const timeoutMs = given.duration('wait-timeout', START_MS);
    if (given.has('gone')) {
      await untilGone(call, key, timeoutMs);
      return { json: { job: key, active: 0 }, text: `${jobKeyText(key)} has no active tasks` };
    }
    const wanted = given.number('instances', 1);
    const least =
      wanted ??
      (await until(
        call,
        timeoutMs,
        `${jobKeyText(key)} to have tasks`,
        async () => (await activeTasksOf(call, key)).length || undefined,
      ));
    await untilRunning(call, key, least, timeoutMs);
    return { json: { job: key, running: least }, text: `${least} instances of ${jobKeyText(key)} run` };
  },
};

export const JOB_COMMANDS: readonly Command[] = [create, kill, restart, add, status, list, wait];

function among(instances: readonly number[] | undefined): (task: ScheduledTask) => boolean {
  const ids = instances && new Set(instances);
  return (task) => ids === undefined || ids.has(instanceIdOf(task));
}

function taskIdIn({ assignedTask }: ScheduledTask): string {
  return assignedTask?.taskId ?? '';
}

function nameOfStatus(task: ScheduledTask): string {
  return ScheduleStatusName[statusOf(task)];
}

function lastMs({ taskEvents }: ScheduledTask): number {
  return Number(taskEvents?.at(-1)?.timestamp ?? 0);
}

function row(task: ScheduledTask): readonly string[] {
  const { assignedTask, taskEvents } = task;
  const since = lastMs(task);
  return [
    String(instanceIdOf(task)),
    nameOfStatus(task),
    since === 0 ? '' : timeText(since),
    assignedTask?.slaveHost ?? '',
    assignedTask?.taskId ?? '',
    (taskEvents?.at(-1)?.message ?? '').replaceAll('\n', ' '),
  ];
}

function plainTask(task: ScheduledTask): unknown {
  const { key, ...rest } = { key: configOf(task).job, ...plain('ScheduledTask', task) };
  return { job: key, ...rest };
}

/** To the second, in UTC. @param ms since the epoch */
export function timeText(ms: number): string {
  return new Date(Math.floor(ms / SECOND_MS) * SECOND_MS).toISOString().replace('.000Z', 'Z');
}

/** By code units. */
export function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
