import { useEffect, useSyncExternalStore } from 'react';
import { faultText } from '../api/errors.ts';
import { browserClock } from '../clock.ts';
import { useNow } from '../state/now.ts';
import { queries } from '../state/use-query.ts';
import { relativeText, utcText } from '../view/time.ts';

/** How long a page stays when another scheduler leads, ms: time to read why it goes. */
const MOVED_AFTER_MS = 5_000;

/** How fresh what is shown is, and what is wrong if it is not. */
export function StatusLine() {
  const { oldestAt, fault, isLoading, isPaused } = useSyncExternalStore(
    (changed) => queries.watchOverall(changed),
    () => queries.overall(),
  );
  const now = useNow();
  const hasMoved = fault?.kind === 'moved';
  useEffect(() => {
    if (!hasMoved) return;
    // Asked for as a page, the server sends the browser to the leader.
    const timer = browserClock.after(MOVED_AFTER_MS, () => window.location.reload());
    return () => timer.cancel();
  }, [hasMoved]);
  return (
    <div className="status-line">
      {fault !== undefined && oldestAt > 0 ? (
        <span className="status-fault" role="alert">
          {faultText(fault.kind).title}. {faultText(fault.kind).advice} What you see is from {utcText(oldestAt)}.
        </span>
      ) : null}
      <span className="fresh">
        {isLoading ? 'Reading… ' : ''}
        {oldestAt === 0 ? '' : `as of ${relativeText(Math.min(oldestAt, now), now)}`}
      </span>
      <button type="button" className="small" onClick={() => queries.refresh()} title="r">
        Refresh
      </button>
      <button
        type="button"
        className="small"
        aria-pressed={isPaused}
        onClick={() => queries.setPaused(!isPaused)}
        title="p"
      >
        {isPaused ? 'Paused: go on' : 'Pause'}
      </button>
    </div>
  );
}
