import { useNow } from '../state/now.ts';
import { durationText, isoText, localText, relativeText, utcText } from '../view/time.ts';

/** How long ago something was; the exact moment shows when pointed at. */
export function Ago({ at }: { readonly at: number }) {
  const now = useNow();
  if (at === 0) return null;
  return (
    <time dateTime={isoText(at)} title={`${utcText(at)}\n${localText(at)}`}>
      {relativeText(at, now)}
    </time>
  );
}

/** How long something has gone on. */
export function Since({ at }: { readonly at: number }) {
  const now = useNow();
  return <span title={`since ${utcText(at)}\n${localText(at)}`}>{durationText(now - at)}</span>;
}
