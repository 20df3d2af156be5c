import { CronCollisionPolicy, CronCollisionPolicyName, type JobSummary } from '../../../../src/wire/index.ts';
import { Facts } from '../../parts/panel.tsx';
import { Ago } from '../../parts/times.tsx';
import { asNumber } from '../../view/amounts.ts';
import { utcText } from '../../view/time.ts';

/** When a cron job runs. */
export function CronFacts({ cron, isQuiet }: { readonly cron: JobSummary; readonly isQuiet: boolean }) {
  const { job, nextCronRunMs } = cron;
  const next = nextCronRunMs === undefined ? undefined : asNumber(nextCronRunMs);
  return (
    <section className="config" aria-label="Schedule">
      <Facts
        facts={[
          { name: 'Schedule', values: [<code key="schedule">{job?.cronSchedule}</code>] },
          {
            name: 'Next run',
            values: [
              next === undefined ? (
                'not known'
              ) : (
                <span key="next">
                  {utcText(next)} (<Ago at={next} />)
                </span>
              ),
            ],
          },
          {
            name: 'When the last run still goes on',
            values: [CronCollisionPolicyName[job?.cronCollisionPolicy ?? CronCollisionPolicy.KILL_EXISTING]],
          },
          { name: 'Instances', values: [String(job?.instanceCount ?? 0)] },
        ]}
      />
      {isQuiet ? <p className="padded">No run goes on at the moment.</p> : null}
    </section>
  );
}
