import { jobKeyText } from '../../model/index.ts';
import { onlyJob } from '../arguments.ts';
import type { Command } from '../command.ts';
import { usageError } from '../outcome.ts';
import { plain } from '../plain.ts';
import { table } from '../terminal.ts';
import { readYaml } from '../yaml/fields.ts';
import { jobOf } from '../yaml/job-file.ts';
import { timeText } from './jobs.ts';

const schedule: Command = {
  name: 'cron schedule',
  usage: 'FILE',
  summary: 'Creates or replaces the cron job of a YAML file, which has a cronSchedule.',
  words: [1, 1],
  completes: 'file',
  options: [],
  async run(call) {
    const file = call.words[0] ?? '';
    const description = jobOf(readYaml(await call.readFile(file), file, (warning) => call.progress.note(warning)));
    if (description.cronSchedule === undefined) {
      throw usageError(`${file}: cronSchedule must be given, such as cronSchedule: "0 3 * * *"`);
    }
    await call.connection.call('scheduleCronJob', { description });
    const job = jobKeyText(description.key ?? {});
    return {
      json: { job: description.key, schedule: description.cronSchedule },
      text: `Scheduled ${job} at ${description.cronSchedule}`,
    };
  },
};

const deschedule: Command = {
  name: 'cron deschedule',
  usage: 'JOB',
  summary: 'Removes a cron job. A run in progress goes on.',
  words: [1, 1],
  completes: 'nothing',
  options: [],
  async run({ connection, words, progress }) {
    const job = onlyJob(words[0] ?? '');
    const { details } = await connection.call('descheduleCronJob', { job });
    for (const { message } of details ?? []) if (message !== undefined) progress.note(message);
    return { json: { job }, text: `Descheduled ${jobKeyText(job)}` };
  },
};

const start: Command = {
  name: 'cron start',
  usage: 'JOB',
  summary: 'Runs a cron job now.',
  words: [1, 1],
  completes: 'nothing',
  options: [],
  async run({ connection, words }) {
    const job = onlyJob(words[0] ?? '');
    await connection.call('startCronJob', { job });
    return { json: { job }, text: `Started ${jobKeyText(job)}` };
  },
};

const list: Command = {
  name: 'cron list',
  usage: '[ROLE]',
  summary: 'Lists cron jobs with their schedules and next runs.',
  words: [0, 1],
  completes: 'nothing',
  options: [],
  async run({ connection, words: [role] }) {
    const { result } = await connection.call('getJobSummary', { role });
    const found = (result?.jobSummaryResult?.summaries ?? []).filter(({ job }) => job?.cronSchedule !== undefined);
    const rows = found.map(({ job, nextCronRunMs }) => [
      jobKeyText(job?.key ?? {}),
      job?.cronSchedule ?? '',
      nextCronRunMs === undefined ? 'never' : timeText(Number(nextCronRunMs)),
    ]);
    return {
      json: found.map((each) => plain('JobSummary', each)),
      text: table(
        ['JOB', 'SCHEDULE', 'NEXT RUN'],
        rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
      ),
    };
  },
};

export const CRON_COMMANDS: readonly Command[] = [schedule, deschedule, start, list];
