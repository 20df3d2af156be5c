import { useState } from 'react';
import { Explained } from '../../parts/explained.tsx';
import { type Job, jobText } from '../../routes.ts';

/** Why tasks of the job can't be placed: judged by the scheduler for every agent, when someone wants to know. */
export function WhyPending({ job }: { readonly job: Job }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="why" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Why are tasks pending?</summary>
      {isOpen ? <Explained job={jobText(job)} /> : null}
    </details>
  );
}
