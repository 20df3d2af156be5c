import { ArgumentError, printJobUpdateKey, requireJobKey } from '../../model/index.ts';
import type { Store, StoreView } from '../../store/index.ts';
import { type JobUpdateController, UpdateStateError } from '../../updates/index.ts';
import type { JobUpdate, JobUpdateDetails, JobUpdateKey } from '../../wire/index.ts';
import { checkAuditMessage, notBlank, required } from '../arguments.ts';
import type { Caller } from '../audit.ts';
import { read } from '../durable.ts';
import type { Handlers } from '../handlers.ts';
import { ok, RefusedError, type Reply } from '../reply.ts';

/** What carries updates out. */
export type JobUpdates = Pick<JobUpdateController, 'begin' | 'pause' | 'resume' | 'abort' | 'rollback' | 'pulse'>;

/** What the RPCs about updates that have begun need. */
export interface JobUpdateControlDependencies {
  readonly store: Store;
  readonly updates: JobUpdates;
}

type JobUpdateControlRpcs = Pick<
  Handlers,
  | 'pauseJobUpdate'
  | 'resumeJobUpdate'
  | 'abortJobUpdate'
  | 'rollbackJobUpdate'
  | 'pulseJobUpdate'
  | 'getJobUpdateSummaries'
  | 'getJobUpdateDetails'
>;

interface UpdateCommand {
  readonly key?: JobUpdateKey | undefined;
  readonly message?: string | undefined;
}

const KEY_IS_DEPRECATED = 'The key argument is deprecated, use the query argument instead';

/**
 * RPCs about updates that have begun.
 * (aurora: scheduler/thrift/SchedulerThriftInterface.java, scheduler/thrift/ReadOnlySchedulerImpl.java)
 */
export function jobUpdateControlRpcs({ store, updates }: JobUpdateControlDependencies): JobUpdateControlRpcs {
  const command =
    (name: 'pause' | 'resume' | 'abort' | 'rollback') =>
    async ({ key: given, message }: UpdateCommand, { user }: Caller): Promise<Reply> => {
      const key = required(given, 'key');
      requireJobKey(key.job);
      checkAuditMessage(message);
      await refusing(updates[name](key, { user, message }));
      return ok();
    };

  return {
    pauseJobUpdate: command('pause'),
    resumeJobUpdate: command('resume'),
    abortJobUpdate: command('abort'),
    rollbackJobUpdate: command('rollback'),

    async pulseJobUpdate({ key: given }) {
      const key = required(given, 'key');
      requireJobKey(key.job);
      notBlank(key.id);
      return ok({ pulseJobUpdateResult: { status: updates.pulse(key) } });
    },

    async getJobUpdateSummaries({ jobUpdateQuery }) {
      const query = required(jobUpdateQuery, 'jobUpdateQuery');
      const found = await read(store, (view) => view.updates.query(query));
      const updateSummaries = found.flatMap(({ summary }) => (summary === undefined ? [] : [summary]));
      return ok({ getJobUpdateSummariesResult: { updateSummaries } });
    },

    async getJobUpdateDetails({ key, query }) {
      if (query !== undefined) {
        const detailsList = await read(store, (view) =>
          view.updates.query(query).map((update) => detailsOf(view, update)),
        );
        return ok({ getJobUpdateDetailsResult: { detailsList } });
      }
      if (key === undefined) throw new ArgumentError('Either key or query must be set.');
      const details = await read(store, (view) => {
        const update = view.updates.get(key);
        return update && detailsOf(view, update);
      });
      if (details === undefined) throw new RefusedError(`Invalid update: ${printJobUpdateKey(key)}`);
      return { ...ok({ getJobUpdateDetailsResult: { details } }), details: [{ message: KEY_IS_DEPRECATED }] };
    },
  };
}

function detailsOf(view: StoreView, update: JobUpdate): JobUpdateDetails {
  const key = update.summary?.key ?? {};
  return { update, updateEvents: view.updates.events(key), instanceEvents: view.updates.instanceEvents(key) };
}

/** What can't be done to an update is the fault of the request. */
export async function refusing<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof UpdateStateError ? new RefusedError(error.message) : error;
  }
}
