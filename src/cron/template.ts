import { type Crontab, parseCrontab } from '../model/index.ts';
import type { JobConfiguration } from '../wire/index.ts';

const crontabs = new WeakMap<JobConfiguration, { readonly crontab: Crontab | undefined }>();

/** The schedule of a stored cron job, which is read once; undefined when its text is none, which only data of old schedulers can hold. */
export function crontabOf(job: JobConfiguration): Crontab | undefined {
  let known = crontabs.get(job);
  if (known === undefined) {
    known = { crontab: readCrontab(job.cronSchedule ?? '') };
    crontabs.set(job, known);
  }
  return known.crontab;
}

function readCrontab(text: string): Crontab | undefined {
  try {
    return parseCrontab(text);
  } catch {
    return undefined;
  }
}
