import { type CompleteJobKey, jobKeyText } from '../../model/index.ts';
import {
  JobUpdateActionName,
  type JobUpdateKey,
  JobUpdateStatus,
  JobUpdateStatusName,
  type JobUpdateSummary,
} from '../../wire/index.ts';
import { onlyJob } from '../arguments.ts';
import { type Call, type Command, MESSAGE, NO_WAIT, type Option, type Result, WAIT_TIMEOUT } from '../command.ts';
import { CliError, EXIT, usageError } from '../outcome.ts';
import { plain } from '../plain.ts';
import { table } from '../terminal.ts';
import { until } from '../waiting.ts';
import { readYaml } from '../yaml/fields.ts';
import { updateOf } from '../yaml/update-file.ts';
import { timeText } from './jobs.ts';

const WAIT_MS = 60 * 60_000;
const ID: Option = { name: 'id', value: 'ID', help: 'Of the update; the last one of the job when left out.' };

const ENDED: ReadonlySet<JobUpdateStatus> = new Set([
  JobUpdateStatus.ROLLED_FORWARD,
  JobUpdateStatus.ROLLED_BACK,
  JobUpdateStatus.ABORTED,
  JobUpdateStatus.ERROR,
  JobUpdateStatus.FAILED,
]);
const PAUSED: ReadonlySet<JobUpdateStatus> = new Set([
  JobUpdateStatus.ROLL_FORWARD_PAUSED,
  JobUpdateStatus.ROLL_BACK_PAUSED,
]);

const start: Command = {
  name: 'update start',
  usage: 'FILE',
  summary: 'Updates a job as a YAML file says, and waits until that has ended.',
  details:
    'The file has jobConfig and updateSettings, or is a job file: then one instance is updated at a time. Ends with 1 when the update does not roll forward.',
  words: [1, 1],
  completes: 'file',
  options: [MESSAGE, NO_WAIT, WAIT_TIMEOUT],
  async run(call) {
    const { connection, progress, given } = call;
    const file = call.words[0] ?? '';
    const note = (text: string): void => progress.note(text);
    const request = updateOf(readYaml(await call.readFile(file), file, note), note);
    const { result, details } = await connection.call('startJobUpdate', { request, message: given.text('message') });
    const key = result?.startJobUpdateResult?.key;
    if (key === undefined) {
      const text = details?.[0]?.message ?? 'Job is unchanged by proposed update.';
      return { json: { changed: false, message: text }, text };
    }
    progress.note(`Update ${key.id} of ${jobKeyText(key.job ?? {})} has begun`);
    if (given.has('no-wait')) return { json: { changed: true, update: key }, text: `Started update ${key.id}` };
    return await waitFor(call, key);
  },
};

/** A command that tells an update what to do. */
function control(
  verb: 'pause' | 'resume' | 'abort' | 'rollback',
  rpc: 'pauseJobUpdate' | 'resumeJobUpdate' | 'abortJobUpdate' | 'rollbackJobUpdate',
  summary: string,
  done: string,
): Command {
  return {
    name: `update ${verb}`,
    usage: 'JOB',
    summary,
    words: [1, 1],
    completes: 'nothing',
    options: [ID, MESSAGE],
    async run(call) {
      const key = await updateKey(call);
      await call.connection.call(rpc, { key, message: call.given.text('message') });
      return { json: { update: key }, text: `${done} update ${key.id} of ${jobKeyText(key.job ?? {})}` };
    },
  };
}

const pulse: Command = {
  name: 'update pulse',
  usage: 'JOB',
  summary: 'Tells an update that waits for pulses that all is well.',
  words: [1, 1],
  completes: 'nothing',
  options: [ID],
  async run(call) {
    const key = await updateKey(call);
    const { result } = await call.connection.call('pulseJobUpdate', { key });
    const answer = plain('PulseJobUpdateResult', result?.pulseJobUpdateResult ?? {});
    return { json: { update: key, ...answer }, text: `Update ${key.id}: ${answer.status}` };
  },
};

const wait: Command = {
  name: 'update wait',
  usage: 'JOB',
  summary: 'Waits until an update has ended. Ends with 1 when it did not roll forward.',
  words: [1, 1],
  completes: 'nothing',
  options: [ID, WAIT_TIMEOUT],
  run: async (call) => await waitFor(call, await updateKey(call)),
};

const list: Command = {
  name: 'update list',
  usage: '[ROLE|JOB]',
  summary: 'Lists updates, the youngest first.',
  words: [0, 1],
  completes: 'nothing',
  options: [{ name: 'active', help: 'Only those that have not ended.' }],
  async run({ connection, words: [word], given }) {
    const { result } = await connection.call('getJobUpdateSummaries', {
      jobUpdateQuery: {
        ...(word === undefined ? {} : word.includes('/') ? { jobKey: onlyJob(word) } : { role: word }),
        ...(given.has('active') && {
          updateStatuses: Object.values(JobUpdateStatus).filter((status) => !ENDED.has(status)),
        }),
        offset: 0,
        limit: 0,
      },
    });
    const found = result?.getJobUpdateSummariesResult?.updateSummaries ?? [];
    const rows = found.map(({ key, user, state }) => [
      jobKeyText(key?.job ?? {}),
      statusName({ state }),
      user ?? '',
      timeText(Number(state?.createdTimestampMs ?? 0)),
      key?.id ?? '',
    ]);
    return {
      json: found.map((each) => plain('JobUpdateSummary', each)),
      text: table(['JOB', 'STATUS', 'USER', 'BEGUN', 'ID'], rows),
    };
  },
};

const info: Command = {
  name: 'update info',
  usage: 'JOB',
  summary: 'Shows an update with its events.',
  words: [1, 1],
  completes: 'nothing',
  options: [ID],
  async run(call) {
    const key = await updateKey(call);
    const { result } = await call.connection.call('getJobUpdateDetails', { query: { key, offset: 0, limit: 0 } });
    const [details] = result?.getJobUpdateDetailsResult?.detailsList ?? [];
    if (details === undefined) throw new CliError(EXIT.refused, `update ${key.id} is not known any more`);
    const { update, updateEvents = [], instanceEvents = [] } = details;
    const events = updateEvents.map(({ timestampMs, status, user, message }) => [
      ...[
        timeText(Number(timestampMs)),
        status === undefined ? '' : JobUpdateStatusName[status],
        user ?? '',
        message ?? '',
      ],
    ]);
    const steps = instanceEvents.map(({ timestampMs, instanceId, action, message }) => [
      ...[
        timeText(Number(timestampMs)),
        String(instanceId),
        action === undefined ? '' : JobUpdateActionName[action],
        message ?? '',
      ],
    ]);
    const text = [
      `${jobKeyText(key.job ?? {})}, update ${key.id}: ${statusName(update?.summary)}, by ${update?.summary?.user}`,
      '',
      table(['TIME', 'STATUS', 'USER', 'MESSAGE'], events),
      ...(steps.length === 0 ? [] : ['', table(['TIME', 'INSTANCE', 'STEP', 'MESSAGE'], steps)]),
    ].join('\n');
    return { json: plain('JobUpdateDetails', details), text };
  },
};

export const UPDATE_COMMANDS: readonly Command[] = [
  start,
  control('pause', 'pauseJobUpdate', 'Holds an update where it is.', 'Paused'),
  control('resume', 'resumeJobUpdate', 'Lets an update go on.', 'Resumed'),
  control('abort', 'abortJobUpdate', 'Ends an update where it is.', 'Aborted'),
  control('rollback', 'rollbackJobUpdate', 'Turns an update round.', 'Rolling back'),
  pulse,
  wait,
  info,
  list,
];

async function waitFor(call: Call, key: JobUpdateKey): Promise<Result> {
  const { given, progress } = call;
  let wasPaused = false;
  const summary = await until(call, given.duration('wait-timeout', WAIT_MS), `update ${key.id} to end`, async () => {
    const found = await summaryOf(call, key);
    const status = found?.state?.status;
    if (found === undefined || status === undefined) throw new CliError(EXIT.refused, `update ${key.id} is not known`);
    progress.state(JobUpdateStatusName[status]);
    if (PAUSED.has(status) && !wasPaused) {
      progress.note(`The update is paused; aurora update resume ${jobKeyText(key.job ?? {})} lets it go on`);
    }
    wasPaused = PAUSED.has(status);
    return ENDED.has(status) ? found : undefined;
  });
  const status = statusName(summary);
  if (summary.state?.status === JobUpdateStatus.ROLLED_FORWARD) {
    return { json: { changed: true, update: key, status }, text: `Update ${key.id} has rolled forward` };
  }
  throw new CliError(
    EXIT.refused,
    `update ${key.id} is ${status}; aurora update info ${jobKeyText(key.job ?? {})} --id ${key.id} shows why`,
  );
}

async function summaryOf({ connection }: Call, key: JobUpdateKey): Promise<JobUpdateSummary | undefined> {
  const { result } = await connection.call('getJobUpdateSummaries', { jobUpdateQuery: { key, offset: 0, limit: 1 } });
  return result?.getJobUpdateSummariesResult?.updateSummaries?.[0];
}

/** The update that is meant: by its id, or the last one of the job, one that has not ended before others. */
async function updateKey(call: Call): Promise<JobUpdateKey> {
  const job: CompleteJobKey = onlyJob(call.words[0] ?? '');
  const id = call.given.text('id');
  if (id !== undefined) return { job, id };
  const { result } = await call.connection.call('getJobUpdateSummaries', {
    jobUpdateQuery: { jobKey: job, offset: 0, limit: 0 },
  });
  const found = result?.getJobUpdateSummariesResult?.updateSummaries ?? [];
  const [first] = found;
  const open = found.find(({ state }) => state?.status !== undefined && !ENDED.has(state.status));
  const key = (open ?? first)?.key;
  if (key === undefined) throw usageError(`${jobKeyText(job)} has no updates`);
  return key;
}

function statusName(summary: Pick<JobUpdateSummary, 'state'> | undefined): string {
  const status = summary?.state?.status;
  return status === undefined ? 'UNKNOWN' : JobUpdateStatusName[status];
}
