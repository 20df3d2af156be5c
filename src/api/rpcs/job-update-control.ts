import { ArgumentError, printJobUpdateKey, requireJobKey } from '../../model/index.ts';
import { type JobUpdateKey, JobUpdatePulseStatus, type JobUpdateQuery } from '../../wire/index.ts';
import { checkAuditMessage, notBlank, required } from '../arguments.ts';
import type { Handlers } from '../handlers.ts';
import { ok, RefusedError, type Reply } from '../reply.ts';

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

/**
 * RPCs about updates that have begun, of which there are none.
 * (aurora: scheduler/thrift/SchedulerThriftInterface.java, scheduler/thrift/ReadOnlySchedulerImpl.java)
 */
export function jobUpdateControlRpcs(): JobUpdateControlRpcs {
  const command =
    (unknown: string) =>
    async ({ key, message }: UpdateCommand): Promise<Reply> => {
      requireJobKey(required(key, 'key').job);
      checkAuditMessage(message);
      throw new RefusedError(`${unknown} ${printJobUpdateKey(key)}`);
    };

  return {
    pauseJobUpdate: command('Update does not exist'),
    resumeJobUpdate: command('Update does not exist:'),
    abortJobUpdate: command('Update does not exist'),
    rollbackJobUpdate: command('Update does not exist'),

    async pulseJobUpdate({ key }) {
      const { job, id } = required(key, 'key');
      requireJobKey(job);
      notBlank(id);
      return ok({ pulseJobUpdateResult: { status: JobUpdatePulseStatus.FINISHED } });
    },

    async getJobUpdateSummaries({ jobUpdateQuery }) {
      checkPage(required(jobUpdateQuery, 'jobUpdateQuery'));
      return ok({ getJobUpdateSummariesResult: { updateSummaries: [] } });
    },

    async getJobUpdateDetails({ key, query }) {
      if (query !== undefined) {
        checkPage(query);
        return ok({ getJobUpdateDetailsResult: { detailsList: [] } });
      }
      if (key === undefined) throw new ArgumentError('Either key or query must be set.');
      throw new RefusedError(`Invalid update: ${printJobUpdateKey(key)}`);
    },
  };
}

/** @throws ArgumentError in the words of the original's library */
function checkPage({ offset }: JobUpdateQuery): void {
  if (offset < 0) throw new ArgumentError(String(offset));
}
