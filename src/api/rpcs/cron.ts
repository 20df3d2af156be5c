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
import type { Count } from '../../stats/index.ts';
import type { Store } from '../../store/index.ts';
import { CronCollisionPolicy, type JobConfiguration } from '../../wire/index.ts';
import { activeTasks } from '../active-tasks.ts';
import { required } from '../arguments.ts';
import { requireNotUpdating } from '../busy.ts';
import { read } from '../durable.ts';
import type { Handlers } from '../handlers.ts';
import { checkLimits, ledgerOf, settleUses } from '../limits.ts';
import { ok, okWithMessage, RefusedError, type Reply } from '../reply.ts';
import type { ApiSettings } from '../settings.ts';
import { type ConfigValidator, type PopulatedJob, populatedJob, requireOneKey } from '../validation/index.ts';

/** What keeps when cron jobs are due, and starts them. */
export interface CronJobs {
  /** To be told of a job that was created, replaced or removed, once that is durable. */
  changed(key: CompleteJobKey): void;
  /** Starts a job now. Resolves once what that comes to is durable, or has failed. */
  startNow(key: CompleteJobKey): Promise<void>;
  /** When a job is due next, in milliseconds since the epoch; undefined for never. */
  nextRunMs(job: JobConfiguration): number | undefined;
}

/** What the RPCs about cron jobs need. */
export interface CronDependencies {
  readonly store: Store;
  readonly crons: CronJobs;
  readonly validator: ConfigValidator;
  readonly settings: ApiSettings;
  readonly random: Pick<Random, 'uuid'>;
  readonly count: Count;
}

type CronRpcs = Pick<Handlers, 'scheduleCronJob' | 'replaceCronTemplate' | 'descheduleCronJob' | 'startCronJob'>;

/**
 * RPCs about cron jobs. (aurora: scheduler/thrift/SchedulerThriftInterface.java, scheduler/cron/quartz/CronJobManagerImpl.java)
 */
export function cronRpcs({ store, crons, validator, settings, random, count }: CronDependencies): CronRpcs {
  /** A cron job that keeps the rules that hold for new ones and for changed ones. */
  function scheduled(given: JobConfiguration): ScheduledJob {
    requireJobKey(given.key);
    const job = populatedJob(validator, given);
    const { cronSchedule } = job;
    if (cronSchedule === undefined) throw new RefusedError(`Job ${jobKeyText(job.key)} has no cron schedule`);
    return { ...job, key: requireOneKey(job), cronSchedule };
  }

  /** @param mayBeNew whether there need not be such a cron job yet */
  async function save(job: ScheduledJob, mayBeNew: boolean): Promise<Reply> {
    const { key, instanceCount } = job;
    await settleUses(store, key.role);
    await store.write((tx) => {
      requireNotUpdating(tx, key);
      checkLimits(
        instanceCount,
        checkCronJob(job, () => ledgerOf(tx, key.role)),
        settings,
      );
      const isNew = tx.crons.get(key) === undefined;
      if (isNew && mayBeNew && activeTasks(tx, key).length > 0) {
        throw new RefusedError(`Job ${jobKeyText(key)} already exists`);
      }
      const crontab = checkSchedule(job);
      if (isNew && !mayBeNew) throw unknownJob(key);
      if (!firesEver(crontab)) throw neverFires(random.uuid());
      tx.saveCron(job);
    });
    crons.changed(key);
    count('thrift_workload_createOrUpdateCronTemplate', instanceCount);
    return ok();
  }

  return {
    scheduleCronJob: async ({ description }) => save(scheduled(required(description, 'description')), true),

    replaceCronTemplate: async ({ config }) => save(scheduled(required(config, 'config')), false),

    async descheduleCronJob({ job }) {
      const key = requireJobKey(job);
      const removed = await store.write((tx) => {
        requireNotUpdating(tx, key);
        const isThere = tx.crons.get(key) !== undefined;
        tx.deleteCron(key);
        return isThere;
      });
      if (!removed) return okWithMessage(`Job ${jobKeyText(key)} is not scheduled with cron`);
      crons.changed(key);
      return ok();
    },

    async startCronJob({ job }) {
      const key = requireJobKey(job);
      const stored = await read(store, (view) => view.crons.get(key));
      if (stored === undefined) throw notStarted(unknownJob(key).message);
      if (crons.nextRunMs(stored) === undefined) throw notStarted(noTrigger(key));
      await crons.startNow(key);
      return ok();
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

function notStarted(why: string): RefusedError {
  return new RefusedError(`Failed to start cron job - ${why}`);
}

/** The original's words for a job that it has stored and yet could not schedule. */
function noTrigger(key: CompleteJobKey): string {
  const job = jobKeyText(key);
  return `org.quartz.JobPersistenceException: The job (DEFAULT.${job}) referenced by the trigger does not exist.`;
}

function unknownJob(key: CompleteJobKey): RefusedError {
  return new RefusedError(`No cron job found for ${jobKeyText(key)}.`);
}
