import { useMemo } from 'react';
import { Link } from '../../parts/link.tsx';
import { Ago } from '../../parts/times.tsx';
import { type Job, pathTo } from '../../routes.ts';
import { updateDetails } from '../../state/queries.ts';
import { useQuery } from '../../state/use-query.ts';
import { updateTone } from '../../view/tones.ts';
import { progressOf, type UpdateRow, updateTitle } from '../../view/updates.ts';

interface UpdateBannerProps {
  readonly job: Job;
  readonly update: UpdateRow;
}

/** That an update goes on, or waits for someone. */
export function UpdateBanner({ job, update }: UpdateBannerProps) {
  const details = useQuery(updateDetails(job, update.id)).data;
  const progress = useMemo(() => (details === undefined ? undefined : progressOf(details)), [details]);
  return (
    <section className={`banner tone-${updateTone(update.status)}`} aria-label="Update under way">
      <strong>
        <Link to={pathTo({ page: 'update', job, updateId: update.id })}>{updateTitle(update.status)}</Link>
      </strong>
      <span>
        by {update.user}, begun <Ago at={update.created} />
      </span>
      {progress === undefined ? null : (
        <span className="progress">
          <progress max={progress.total} value={progress.done} aria-label="Instances updated" />
          {progress.done} / {progress.total} ({progress.percent} %)
        </span>
      )}
    </section>
  );
}
