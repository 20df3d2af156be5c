import type { Random } from '../../clock/index.ts';
import {
  type CompleteJobKey,
  type Crontab,
  checkCronJob,
  firesEver,
  jobKeyText,
  parseCrontab,
  requireJobKey,
} from '../../model/index.ts';
import type { Store, StoreView } from '../../store/index.ts';
import { CronCollisionPolicy, type JobConfiguration } from '../../wire/index.ts';
import { activeTasks } from '../active-tasks.ts';
import { required } from '../arguments.ts';
import { read } from '../durable.ts';
import type { Handlers } from '../handlers.ts';
import { checkLimits, ledgerOf } from '../limits.ts';
import { okWithMessage, RefusedError } from '../reply.ts';
import type { ApiSettings } from '../settings.ts';
import { notAvailable } from '../unavailable.ts';
import { type ConfigValidator, type PopulatedJob, populatedJob, requireOneKey } from '../validation/index.ts';

/** What the RPCs about cron jobs need. */
export interface CronDependencies {
  readonly store: Store;
  readonly validator: ConfigValidator;
  readonly settings: ApiSettings;
  readonly random: Pick<Random, 'uuid'>;
}

type CronRpcs = Pick<Handlers, 'scheduleCronJob' | 'replaceCronTemplate' | 'descheduleCronJob' | 'startCronJob'>;

/**
 * RPCs about cron jobs, of which there are none: what is wrong with a request is told, and a job that is in order is not
 * taken. (aurora: scheduler/thrift/SchedulerThriftInterface.java, scheduler/cron/quartz/CronJobManagerImpl.java)
 */
export function cronRpcs({ store, validator, settings, random }: CronDependencies): CronRpcs {
  /** A cron job that keeps the rules that hold for new ones and for changed ones. */
  function scheduled(given: JobConfiguration): ScheduledJob {
    requireJobKey(given.key);
    const job = populatedJob(validator, given);
    const { cronSchedule } = job;
    if (cronSchedule === undefined) throw new RefusedError(`Job ${jobKeyText(job.key)} has no cron schedule`);
    return { ...job, key: requireOneKey(job), cronSchedule };
  }

  function checkJobLimits(view: StoreView, job: PopulatedJob): void {
    checkLimits(
      job.instanceCount,
      checkCronJob(job, () => ledgerOf(view, job.key.role)),
      settings,
    );
  }

  return {
    async scheduleCronJob({ description }) {
      const job = scheduled(required(description, 'description'));
      await read(store, (view) => {
        checkJobLimits(view, job);
        if (activeTasks(view, job.key).length > 0) throw new RefusedError(`Job ${jobKeyText(job.key)} already exists`);
      });
      if (!firesEver(checkSchedule(job))) throw neverFires(random.uuid());
      throw notAvailable('scheduleCronJob');
    },

    async replaceCronTemplate({ config }) {
      const job = scheduled(required(config, 'config'));
      await read(store, (view) => checkJobLimits(view, job));
      checkSchedule(job);
      throw unknownJob(job.key);
    },

    async descheduleCronJob({ job }) {
      return okWithMessage(`Job ${jobKeyText(requireJobKey(job))} is not scheduled with cron`);
    },

    async startCronJob({ job }) {
      const { message } = unknownJob(requireJobKey(job));
      throw new RefusedError(`Failed to start cron job - ${message}`);
    },
  };
}

type ScheduledJob = PopulatedJob & { readonly cronSchedule: string };

function checkSchedule({ cronSchedule, cronCollisionPolicy }: ScheduledJob): Crontab {
  if (cronSchedule === '') throw new RefusedError('Job has an empty cron schedule.');
  const crontab = parseCrontab(cronSchedule);
  if (crontab === undefined) throw new RefusedError(`Invalid cron schedule: ${cronSchedule}`);
  if (cronCollisionPolicy === CronCollisionPolicy.RUN_OVERLAP) {
    throw new RefusedError('The RUN_OVERLAP collision policy has been removed (AURORA-38).');
  }
  return crontab;
}

/** @param id of the trigger that the original's scheduling library would have made */
function neverFires(id: string): RefusedError {
  return new RefusedError(
    `org.quartz.SchedulerException: Based on configured schedule, the given trigger 'DEFAULT.6da64b5bd2ee-${id}' will never fire.`,
  );
}

function unknownJob(key: CompleteJobKey): RefusedError {
  return new RefusedError(`No cron job found for ${jobKeyText(key)}.`);
}
